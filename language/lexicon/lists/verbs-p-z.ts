/** Spanish verbs by infinitive, P to Z, each with English verbs (and nouns) that answer to it. */
export const VERBS_P_Z = `
pactar agree|desestimar dismiss reject|reunificar reunify|padecer suffer|pagar pay|paliar alleviate|palpar feel|paralizar paralyze halt|parar stop|parecer seem look appear|participar participate part|partir leave depart
pasar pass spend happen go|pasear walk stroll|patear kick|patentar patent|patinar skate|patrocinar sponsor|patrullar patrol|pecar sin|pedalear pedal|pedir ask request call order
pegar hit stick|peinar comb|pelear fight|peligrar danger|penalizar penalize|penetrar penetrate|pensar think|percatarse notice realize|percibir perceive receive|perder lose miss
perdonar forgive pardon|perdurar last endure|perecer perish die|perfeccionar perfect|perforar drill|perjudicar harm hurt damage|permanecer remain stay|permitir allow permit let enable
perpetrar perpetrate|perseguir pursue chase persecute|persistir persist|persuadir persuade|pertenecer belong|perturbar disturb|pesar weigh|pescar fish|picar bite sting
pilotar pilot fly|pintar paint|pisar step|planear plan|planificar plan|plantar plant|plantear raise pose propose|plasmar capture|poblar populate|poder can could may might able
polarizar polarize|poner put place set|popularizar popularize|poseer own possess have|posar pose|posicionar position|posponer postpone|postergar postpone|postular nominate run
practicar practice|precipitar precipitate|precisar specify need say|predecir predict|predicar preach|predominar predominate|preferir prefer|preguntar ask wonder|premiar award
prender light|preocupar worry concern|preparar prepare|prescindir dispense without|presenciar witness|presentar present submit introduce|preservar preserve|presidir chair preside
presionar press pressure|prestar lend borrow provide|presumir boast|pretender intend seek try want|prevalecer prevail|prevenir prevent|prever expect foresee plan|privar deprive
privatizar privatize|probar try test prove taste|proceder proceed come|procesar process prosecute|proclamar proclaim|procurar try|producir produce occur|profanar desecrate
profesar profess|profundizar deepen|progresar progress|prohibir ban prohibit forbid|proliferar proliferate|prolongar prolong extend|prometer promise|promocionar promote|promover promote
promulgar enact|pronosticar forecast predict|pronunciar pronounce deliver|propagar spread|propiciar foster lead|proponer propose|proporcionar provide|proseguir continue|prosperar prosper
proteger protect|protestar protest|provenir come|provocar cause provoke trigger|proyectar project plan|publicar publish post|pudrir rot|puntualizar point|quebrar break bankrupt
quedar remain stay left|quejarse complain|quemar burn|querer want love|quitar remove take|radicar lie|ratificar ratify|rayar scratch|razonar reason
reabrir reopen|reaccionar react|reafirmar reaffirm|realizar carry make perform conduct hold do|realzar enhance|reanudar resume|rebajar lower reduce|rebasar exceed|rebelar rebel
recalcar stress emphasize|recaudar raise collect|rechazar reject refuse deny|recibir receive get|reciclar recycle|recitar recite|reclamar claim demand|reclutar recruit
recobrar recover|recoger collect pick|recomendar recommend|recompensar reward|reconciliar reconcile|reconocer recognize recognise acknowledge admit|reconstruir rebuild reconstruct|recopilar collect compile
recordar remember recall remind|recorrer travel tour|recortar cut|recrear recreate|recrudecer intensify|rectificar rectify correct|recuperar recover regain|recurrir resort appeal turn
redactar write draft|redondear round|reducir reduce cut|reelegir elect|reembolsar refund|reemplazar replace|reencontrar reunite|referir refer relate|reflejar reflect|reflexionar reflect think
reformar reform|reforzar strengthen reinforce|refugiar refuge shelter|refutar refute|regalar give gift|regañar scold|regar water|regir govern|registrar register record search
reglamentar regulate|regresar return|regular regulate|rehabilitar rehabilitate|rehusar refuse|reinar reign|reír laugh|reiterar reiterate repeat|reivindicar claim|rejuvenecer rejuvenate
relacionar relate link|relajar relax|relatar tell|relevar relieve|rellenar fill|remar row|rematar finish|remediar remedy|remitir refer send|remontar date|remover remove stir
rendir surrender perform pay|renacer reborn|renovar renew renovate|renunciar resign renounce give|reñir quarrel|reparar repair|repartir distribute deliver|repasar review
repeler repel|repercutir affect|repetir repeat|replicar reply replicate|reportar report|reposar rest|representar represent|reprimir repress suppress|reprochar reproach blame|reproducir reproduce play
repudiar repudiate|requerir require|requisar seize|rescatar rescue|reservar reserve book|residir live reside lie|resignar resign|resistir resist|resolver solve resolve|respaldar back support endorse
respetar respect|respirar breathe|responder respond answer reply|responsabilizar blame hold|restablecer restore|restar subtract|restaurar restore|restringir restrict|resucitar resurrect
resultar result prove turn|resumir summarize|resurgir resurge|retar challenge|retener retain hold|retirar withdraw remove retire|retomar resume|retrasar delay|retratar portray|retroceder back
reunir meet gather|revelar reveal|reventar burst|revertir reverse|revisar review check|revivir revive|revocar revoke|revolucionar revolutionize|rezar pray|robar steal rob|rodar roll film shoot
rodear surround|rogar beg|romper break|roncar snore|rozar brush|saber know learn|saborear savor|sacar take get|sacrificar sacrifice|sacudir shake|salir leave go come exit
saltar jump skip|saludar greet|salvar save|sanar heal|sancionar sanction punish fine|sangrar bleed|saquear loot|satisfacer satisfy|secar dry|secuestrar kidnap hijack abduct|seducir seduce
segregar segregate|seguir follow continue|seleccionar select|sellar seal|sembrar sow plant|sentar sit|sentenciar sentence|sentir feel|señalar point say note indicate signal
separar separate|sepultar bury|servir serve|significar mean|silenciar silence|simbolizar symbolize|simpatizar sympathize|simplificar simplify|simular simulate|situar place locate
sobrar left|sobrepasar exceed|sobresalir stand|sobrevivir survive|sofocar suffocate quell|solicitar request apply ask|solidarizar solidarity|soltar release|solucionar solve|someter subject submit undergo
sonar sound ring|sonreír smile|soñar dream|soplar blow|soportar bear endure support|sorprender surprise|sortear draw|sospechar suspect|sostener hold maintain sustain argue say
subastar auction|subestimar underestimate|subir rise raise go upload climb|sublevar revolt|subrayar stress underline emphasize|subsistir subsist|suceder happen succeed occur|sucumbir succumb
sudar sweat|sufragar pay|sufrir suffer|sugerir suggest|suicidarse suicide kill|sujetar hold|sumar add join|sumergir submerge|suministrar supply provide|superar overcome exceed surpass
supervisar supervise oversee|suplicar beg|suponer suppose mean assume|suprimir suppress abolish|surgir arise emerge|suscitar raise arouse|suscribir sign|suspender suspend fail|suspirar sigh
sustentar sustain|sustituir replace substitute|sustraer steal|tachar label|talar fell|tapar cover|tardar take delay|tejer weave|temblar tremble shake|temer fear|tender tend
teñir dye|terminar end finish|testificar testify|tirar throw|titular title|tocar touch play|tolerar tolerate|tomar take drink|topar run|torcer twist|torear bullfight|torturar torture|toser cough
trabajar work|traducir translate|traer bring|traficar traffic|tragar swallow|traicionar betray|tramitar process|transcurrir elapse pass|transferir transfer|transformar transform
transitar travel|transmitir transmit broadcast|transportar transport carry|trascender transcend|trasladar move transfer|trasplantar transplant|tratar treat try deal|travestir disguise
trazar draw|tropezar trip|tumbar lay down|ubicar locate|unificar unify|unir join unite|urgir urge|usar use|usurpar usurp|utilizar use|vaciar empty|vacilar hesitate|vacunar vaccinate
vagar wander|valer worth|valorar value assess|variar vary|vaticinar predict|velar watch ensure|vencer defeat beat win expire|vender sell|vengar avenge|venir come|verificar verify check
verter pour|vestir dress wear|vetar veto|viajar travel|vigilar monitor watch|vincular link|violar violate rape|virar turn|visibilizar visible|visitar visit|vislumbrar glimpse
visualizar visualize view|vivir live|volar fly|volcar overturn|voltear turn|volver return again|vomitar vomit|votar vote|vulnerar violate|yacer lie
`
/**
 * Verbs whose stems change beyond rule: infinitive with every further stem, folded, then English.
 * Light verbs ("hacer", "tener") have no English: anything may answer to them.
 */
export const IRREGULAR_VERBS = `
decir/dic/dig/dij/dir/dich say tell|hacer/hag/hic/hiz/har/hech|tener/teng/tuv/tendr/tien|haber/hub/habr/hay/ha/han/he|ir/va/van/voy/fue/fuer/iba/ib/vay
ser/es/son/soy/er/fu/sea/fue/sid|estar/estuv/esta/est|poder/pued/pud/podr/pod can could may might able|poner/pong/pus/pondr/puest put place set
querer/quier/quis/querr want love|saber/sep/sup/sabr/se know learn|venir/veng/vin/vendr/vien come|salir/salg/saldr leave go come|traer/traig/traj bring
caer/caig/cay fall drop crash|oír/oig/oy hear|ver/ve/vi/vist see watch|dar/d/di/dier give|valer/valg/valdr worth|caber/quep/cup/cabr fit|leer/ley read
creer/crey believe think|huir/huy flee escape|reír/ri/rei laugh|morir/muer/mur/muert die dead kill|dormir/duerm/durm sleep|abrir/abr/abiert open
escribir/escrit write|romper/rot break|volver/vuelt/vuelv return again|resolver/resuelt/resuelv solve resolve|cubrir/cubiert cover|descubrir/descubiert discover find
proponer/propong/propus/propuest propose|imponer/impong/impus/impuest impose|exponer/expong/expus/expuest expose present|componer/compong/compus/compuest compose
disponer/dispong/dispus/dispuest have available willing|suponer/supong/supus/supuest suppose mean|oponer/opong/opus/opuest oppose|mantener/manteng/mantuv/mantien maintain keep hold remain
obtener/obteng/obtuv/obtien obtain get win|detener/deteng/detuv/detien arrest stop detain|sostener/sosteng/sostuv/sostien hold maintain sustain argue say
contener/conteng/contuv/contien contain hold|retener/reteng/retuv/retien retain hold|intervenir/interven/intervin/intervien intervene|prevenir/preveng/previn/previen prevent
convenir/conveng/convin/convien agree|provenir/proveng/provin/provien come|producir/produzc/produj produce occur cause|conducir/conduzc/conduj drive lead|reducir/reduzc/reduj reduce cut
traducir/traduzc/traduj translate|introducir/introduzc/introduj introduce|inducir/induzc/induj induce|deducir/deduzc/deduj deduce|seducir/seduzc/seduj seduce
atraer/atraig/atraj attract draw|extraer/extraig/extraj extract|contraer/contraig/contraj contract|satisfacer/satisfag/satisfic/satisfiz/satisfech satisfy
predecir/predig/predij/predic predict|prever/prev/previ/previst expect foresee plan|jugar/jueg play|andar/anduv walk go|freír/fri/frit fry|imprimir/impres print
`
