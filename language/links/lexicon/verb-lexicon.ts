/** Frequent Spanish verbs that look unlike their English ones. Folded infinitives, likeliest first. */
export const verbLexicon = `
abandonar leave abandon|abordar address tackle|abrir open|acabar end finish|aceptar accept|acercar approach|acoger host welcome|aconsejar advise
acordar agree|actuar act|acudir go turn attend|acusar accuse charge|adelantar advance bring overtake|advertir warn|afirmar say claim assert state
afrontar face|agradecer thank|agregar add|ahogar drown|ahorrar save|alcanzar reach achieve|alegar claim argue|alejar move|alentar encourage
alertar warn|aliviar ease relieve|almacenar store|alojar host house|alquilar rent|amar love|amenazar threaten|ampliar expand extend widen|anadir add
andar walk|anunciar announce|apagar turn put switch|aparecer appear|apelar appeal|aplazar postpone delay|aplicar apply|apostar bet|apoyar support back
aprender learn|apresurar rush|aprobar approve pass adopt|aprovechar take use|apuntar point aim|arder burn|arrancar start|arrastrar drag|arreglar fix
arrestar arrest|arrojar throw|asegurar say claim ensure assure secure|asesinar murder kill assassinate|asistir attend|asumir take assume
atacar attack|atar tie|atender serve treat|aterrizar land|atravesar cross go|atreverse dare|atribuir attribute|aumentar increase rise grow raise
avanzar advance move|averiguar find|avisar warn notify|ayudar help|bailar dance|bajar fall drop lower go|bastar suffice enough|batir beat
beber drink|beneficiar benefit|besar kiss|bloquear block|borrar delete erase|brillar shine|brindar offer provide|buscar seek look search
caber fit|caer fall drop|calcular calculate estimate|calificar describe call|callar silence|calmar calm|cambiar change|caminar walk|cantar sing
cansar tire|cargar load charge|casar marry|castigar punish|causar cause|celebrar hold celebrate|cerrar close shut|chocar crash collide
citar quote cite|cobrar charge collect|coger take catch|coincidir coincide agree|colgar hang|colocar place put|comenzar begin start|comer eat
cometer commit|compartir share|competir compete|comprar buy purchase|comprender understand|comprobar check verify|comprometer commit|conceder grant
condenar condemn sentence convict|conducir drive lead|confiar trust confide|confirmar confirm|conocer know meet|conseguir get achieve manage
considerar consider|construir build|contar tell count have|contestar answer|continuar continue|contratar hire|convencer convince|convertir become turn convert
convocar call summon|correr run|cortar cut|crear create|crecer grow|creer believe think|criar raise|criticar criticise criticize|cruzar cross
cubrir cover|cuidar care|culpar blame|cumplir fulfil meet comply serve turn|curar cure heal|danar damage|dar give|debatir debate discuss|decidir decide
decir say tell|declarar declare state testify|dedicar dedicate devote|defender defend|dejar leave let stop allow|demandar sue demand|demostrar show prove demonstrate
denegar deny|denunciar denounce report|depender depend|derribar topple demolish shoot|derrocar overthrow|derrotar defeat|desaparecer disappear vanish
desarrollar develop|descansar rest|descartar rule dismiss|descender fall descend|desconocer unknown ignore|describir describe|descubrir discover find
desear wish want|desempenar play hold|despedir fire dismiss lay|despertar wake|desplazar displace|desplegar deploy|destacar highlight stress stand|destinar allocate
destruir destroy|desviar divert|detallar detail|detectar detect|detener arrest stop detain|devolver return|dictar issue|difundir spread broadcast release
dimitir resign|dirigir lead direct head run|discutir discuss argue|disenar design|disfrutar enjoy|disminuir decrease decline|disparar shoot fire
disponer have|distinguir distinguish|dividir divide|dormir sleep|dudar doubt|durar last|echar throw|educar educate|ejercer exercise practise
elaborar draw prepare|elegir choose elect|elevar raise|eliminar remove eliminate|emitir issue broadcast|empezar start begin|emplear use employ
emprender undertake|empujar push|encabezar lead head|encarcelar jail imprison|encargar commission charge|encender light turn|encontrar find|enfermar sicken
enfrentar face confront|ensenar teach show|entender understand|enterarse learn|enterrar bury|entregar deliver hand give|entrenar train|entrevistar interview
enviar send|equivocar mistake wrong|escapar escape|escoger choose|esconder hide|escribir write|escuchar listen hear|esforzar strive|esperar wait hope expect
establecer establish set|estallar break explode erupt|estar be|estrenar premiere|estudiar study|evitar avoid prevent|exigir demand require|exponer expose explain
explicar explain|explotar exploit explode|expresar express|expulsar expel|extender extend spread|extraer extract|fallar fail rule|fallecer die|faltar lack miss
felicitar congratulate|fijar set fix|filtrar leak|financiar finance fund|fingir pretend|firmar sign|fomentar promote encourage|formar form train|fracasar fail
frenar curb slow stop|fundar found|ganar win earn|garantizar guarantee ensure|gastar spend|girar turn|gobernar govern rule|golpear hit strike beat|grabar record
gritar shout scream|guardar keep save|gustar like|haber have|hablar speak talk|hacer do make|hallar find|heredar inherit|herir wound injure hurt|hervir boil
huir flee escape|hundir sink|impedir prevent stop|implicar involve imply|imponer impose|importar matter import|impulsar drive boost promote|incendiar burn
incrementar increase|indicar indicate say|ingresar enter join|iniciar start begin launch|insistir insist|instar urge|intentar try attempt
intercambiar exchange|investigar investigate research|invertir invest|jugar play|juntar join gather|jurar swear|juzgar judge try|lamentar regret lament
lanzar launch throw|lavar wash|leer read|levantar lift raise|liberar free release|librar free|limitar limit cap|limpiar clean|llamar call|llegar arrive reach come
llenar fill|llevar take carry lead wear be|llorar cry|llover rain|lograr achieve manage get|luchar fight struggle|mandar send|manejar handle drive|mantener keep maintain hold
marcar mark score|marchar march leave|matar kill|medir measure|mejorar improve|mencionar mention|mentir lie|merecer deserve|meter put|mirar look watch
modificar amend modify|molestar bother|montar ride|morir die|mostrar show|mover move|multar fine|nacer born|nadar swim|negar deny refuse|negociar negotiate|nombrar appoint name
obligar force oblige|obtener obtain get|ocultar hide|ocupar occupy|ocurrir happen occur|odiar hate|ofrecer offer|oir hear|olvidar forget|opinar think believe
optar choose opt|ordenar order|padecer suffer|pagar pay|parar stop|parecer seem think look|participar participate take|partir leave|pasar pass spend happen go
pedir ask request call|pegar hit stick|pelear fight|pensar think|perder lose miss|permanecer remain stay|permitir allow let permit|perseguir pursue persecute chase
pertenecer belong|pesar weigh|pescar fish|pillar catch|pintar paint|pisar step|planear plan|plantar plant|plantear raise pose propose|poner put set|poseer own possess
precisar specify need|preguntar ask|preparar prepare|presentar present submit introduce|prestar lend provide|pretender intend seek aim|prevenir prevent|prever expect forecast foresee plan
probar test try prove|producir produce|prohibir ban prohibit forbid|prometer promise|promover promote|propagar spread|proponer propose|proporcionar provide
proteger protect|provocar cause provoke trigger|publicar publish post|quedar stay remain be|quejar complain|quemar burn|querer want love|quitar remove take
realizar carry conduct perform make|recaudar raise collect|rechazar reject refuse|recibir receive get|reclamar claim demand|recoger collect pick|reconocer recognise recognize acknowledge admit
recordar remember remind recall|recorrer tour travel|recortar cut|recuperar recover regain|recurrir appeal resort|reducir reduce cut|referir refer|reflejar reflect
reforzar strengthen reinforce|regalar give|regir govern|registrar record register search|regresar return|reir laugh|reiterar reiterate repeat|relatar recount tell
rendir surrender give|renovar renew|renunciar resign renounce|reparar repair|repartir distribute share|repetir repeat|requerir require|rescatar rescue
resolver solve resolve|respaldar back support|respetar respect|responder respond answer reply|restar subtract|resultar be turn prove|retirar withdraw remove
retrasar delay|reunir meet gather|revelar reveal|revisar review check|robar steal rob|rodear surround|romper break|saber know|sacar take|salir leave go come take
saltar jump|salvar save|secuestrar kidnap hijack|seguir follow continue keep|sembrar sow|senalar point say note|sentar sit|sentir feel|separar separate|ser be
servir serve|significar mean|situar place|sobrevivir survive|solicitar request apply|sonar sound|sonreir smile|sospechar suspect|sostener maintain hold argue
subir rise climb raise go|subrayar stress underline|suceder happen|sufrir suffer|sugerir suggest|sumar add|superar exceed overcome surpass|suponer suppose mean
surgir emerge arise|suspender suspend|sustituir replace|tardar take|temer fear|tener have|terminar end finish|tirar throw|tocar touch play|tomar take|trabajar work
traducir translate|traer bring|tramitar process|trasladar move transfer|tratar treat try be|ubicar locate|unir join unite link|usar use|utilizar use|vacunar vaccinate|valer worth
vencer defeat beat win|vender sell|venir come|ver see|vestir dress|viajar travel|vigilar monitor watch guard|vincular link|violar violate rape|vivir live
volar fly|volver return come go|votar vote
`
