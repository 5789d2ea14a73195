/** Spanish verbs by infinitive, A to D, each with English verbs (and nouns) that answer to it. */
export const VERBS_A_D = `
abandonar abandon leave desert quit|abarcar cover span include encompass|abastecer supply provide|abatir shoot kill down fell gun
abdicar abdicate step|abogar advocate call plead argue urge|abolir abolish scrap end|abonar pay subscribe credit fertilize
abordar address tackle board approach deal discuss handle|aborrecer hate loathe|abortar abort|abrazar hug embrace cuddle
abrir open launch start unlock|absolver acquit absolve clear|absorber absorb take|abstenerse abstain refrain|aburrir bore
abusar abuse misuse|acabar end finish just over complete conclude stop|acallar silence hush|acampar camp|acaparar hoard monopolize hog grab capture
acariciar stroke caress|acarrear bring cause entail carry lead|acceder access agree enter reach get|accionar activate trigger operate
acelerar accelerate speed hasten quicken|acentuar accentuate emphasize worsen stress highlight|aceptar accept agree take acknowledge
acercar approach bring near close move get draw come|acertar hit guess right|aclamar acclaim cheer hail|aclarar clarify clear explain
acoger host welcome receive take house accept|acometer undertake attack tackle|acomodar accommodate settle|acompañar accompany join go attend support follow
acondicionar condition fit|aconsejar advise recommend counsel|acontecer happen occur|acordar agree decide remember arrange|acortar shorten cut
acosar harass stalk hound bully besiege|acostar lie sleep bed|acostumbrar use accustom usual usually|acrecentar increase grow|actualizar update
actuar act perform play work operate|acudir go come attend turn resort visit|acumular accumulate gather build amass collect pile
acusar accuse charge blame|adaptar adapt adjust suit|adecuar adapt adjust|adelantar advance overtake bring anticipate announce early forward ahead pass
adelgazar lose slim thin|adentrarse enter go venture|adherir adhere join stick|adivinar guess|adjudicar award adjudicate grant claim|adjuntar attach enclose
administrar administer manage run|admirar admire|admitir admit accept acknowledge allow concede|adoptar adopt take|adorar worship adore love
adornar decorate adorn|adquirir acquire buy purchase gain get obtain|adueñarse seize take own|advertir warn notice caution note alert|afectar affect hit impact hurt
aferrarse cling hold stick|afianzar strengthen consolidate secure|afinar tune refine|afirmar say state claim affirm assert declare maintain argue insist
aflojar loosen ease|aflorar emerge surface|afrontar face confront deal tackle cope|agarrar grab seize hold catch|agilizar speed streamline expedite
agitar shake stir wave agitate|agotar exhaust deplete run sell out|agradar please like|agradecer thank grateful appreciate|agravar worsen aggravate
agredir attack assault|agregar add|agrupar group gather bring|aguantar endure hold stand bear resist last|aguardar await wait expect|ahogar drown choke
ahondar deepen delve|ahorrar save spare|aislar isolate|ajustar adjust fit tighten|alabar praise laud|alarmar alarm|alargar lengthen extend prolong
albergar host house harbor harbour shelter hold accommodate|alcanzar reach achieve hit attain get catch|alegar claim allege argue plead contend
alegrar glad cheer happy rejoice please|alejar move away distance drive leave|alentar encourage cheer foster fuel|alertar alert warn|alimentar feed fuel eat nourish power
alinear align line|aliviar relieve ease alleviate|almacenar store|almorzar lunch|alojar host stay house accommodate lodge|alquilar rent hire lease
alterar alter change disrupt disturb|alternar alternate|aludir allude refer mention|alumbrar light|alzar raise rise lift win|amanecer dawn wake
amar love|amargar embitter|amarrar tie|amasar amass knead|ambicionar aspire covet|amenazar threaten|aminorar slow reduce|amortiguar cushion
amparar protect shelter cover|ampliar expand extend broaden widen enlarge increase|amputar amputate|analizar analyze analyse examine study discuss
andar walk go|anhelar long yearn|animar encourage cheer urge|aniquilar annihilate|anochecer dusk night|anotar score note write record
anteponer put prefer|anticipar anticipate expect predict early advance|anular annul cancel void overturn|anunciar announce say advertise|añadir add
añorar miss long|apagar extinguish turn switch off put shut|aparcar park|aparecer appear emerge show turn|aparentar seem pretend|apartar separate move set remove away
apasionar love passionate|apelar appeal|apetecer feel want|aplastar crush|aplaudir applaud clap welcome praise|aplazar postpone delay defer put
aplicar apply implement enforce impose use|apoderarse seize take|aportar contribute provide bring give offer|apostar bet gamble commit opt wager
apoyar support back lean endorse|apreciar appreciate value see notice|aprehender apprehend seize|aprender learn|apresar capture|apretar press squeeze tighten
aprobar approve pass adopt|apropiar appropriate|aprovechar take use advantage seize exploit harness|aproximar approach bring|apuntar point aim note target indicate say sign
apuñalar stab|arder burn|argumentar argue|armar arm assemble set|arrancar start begin tear pull snatch|arrasar devastate sweep destroy raze
arrastrar drag pull carry|arrebatar snatch take wrest|arreglar fix arrange repair settle|arremeter lash attack charge|arrepentirse regret repent
arrestar arrest|arribar arrive reach|arriesgar risk|arrojar throw hurl yield show cast|arruinar ruin|articular articulate|ascender rise promote ascend amount climb
asegurar say claim ensure secure insure guarantee maintain assert insist assure|asemejar resemble|asentar settle establish|asentir nod|asesinar murder kill assassinate slay
asesorar advise|asestar deal|asfixiar suffocate asphyxiate choke|asignar assign allocate|asimilar assimilate|asistir attend assist help|asociar associate partner link
asolar devastate ravage|asomar appear show|asombrar amaze astonish|aspirar aspire hope inhale|asumir assume take accept|asustar scare frighten
atacar attack hit|atajar stop tackle|atar tie|atender attend treat serve care deal answer|atentar attack threaten|aterrizar land|aterrorizar terrorize terrify
atesorar treasure|atestiguar testify|atormentar torment|atracar dock rob|atraer attract draw|atrapar trap catch capture|atrasar delay
atravesar cross go pass|atreverse dare|atribuir attribute blame credit|atropellar run hit|aumentar increase rise grow raise boost|autorizar authorize authorise allow permit
auxiliar help aid|avalar endorse guarantee back|avanzar advance move progress forward|avergonzar shame embarrass ashamed|averiguar find|avisar warn notify
avivar fuel|ayudar help aid assist|azotar hit lash batter|bailar dance|bajar fall drop go lower down reduce decrease|balear shoot|bañar bathe|barajar consider
barrer sweep|basar base|bastar enough suffice|batallar battle|batir beat|bautizar baptize name christen|beber drink|bendecir bless|beneficiar benefit
besar kiss|blindar shield armor protect|bloquear block|bombardear bomb bombard shell|bordar embroider|borrar erase delete|brillar shine|brindar provide offer give
bromear joke|brotar sprout emerge|bucear dive|burlar mock evade|buscar seek search look find try want|caber fit doubt|caer fall drop crash collapse
calcular calculate estimate|calentar heat warm|calificar describe call qualify rate label|callar silent quiet shut|calmar calm|cambiar change switch exchange
caminar walk|cancelar cancel|cansar tire|cantar sing|capacitar train|captar capture attract|capturar capture arrest|caracterizar characterize
carecer lack without|cargar load charge carry|casar marry wed|castigar punish|catalogar classify label|causar cause|cazar hunt|ceder yield give cede
celebrar celebrate hold take|cenar dine dinner|censurar censor censure criticize|centrar focus center|cerrar close shut end|certificar certify
cesar cease dismiss stop|charlar chat talk|chocar crash collide hit|circular circulate drive|citar cite quote summon mention|clamar cry
clasificar classify qualify rank|clausurar close|clavar nail|cobrar charge collect|cocinar cook|coger take catch pick|coincidir coincide agree
cojear limp|colaborar collaborate cooperate work|colapsar collapse|colgar hang|colocar place put set|colonizar colonize|combatir fight combat
combinar combine|comentar comment say discuss|comenzar begin start|comer eat|comercializar market sell|cometer commit make|compadecer pity
comparar compare|comparecer appear|compartir share|compensar compensate offset|competir compete|complacer please|completar complete finish
complicar complicate|componer compose make|comportar behave|comprar buy purchase|comprender understand include comprise|comprobar check verify prove
comprometer commit pledge compromise|comunicar communicate inform|conceder grant give award|concentrar concentrate gather|concertar arrange
concluir conclude end finish|concretar specify finalize|concurrir attend|condecorar decorate|condenar condemn sentence convict|condicionar condition
conducir drive lead|conectar connect|confesar confess|confiar trust hope confident rely|configurar configure shape|confirmar confirm|conformar form
confundir confuse|congelar freeze|congregar gather|conllevar entail involve|conmemorar commemorate mark|conmover move|conocer know meet learn
conquistar conquer win|consagrar establish|conseguir get achieve manage obtain win succeed|conservar preserve keep conserve retain|considerar consider regard believe think deem
consistir consist|consolidar consolidate|conspirar conspire|constar state|constatar find verify confirm note|constituir constitute form make|construir build construct
consultar consult ask|consumir consume use eat|contactar contact|contagiar infect spread|contaminar pollute contaminate|contar tell count have say
contemplar contemplate provide see|contener contain hold|contestar answer reply respond|continuar continue go keep remain|contraer contract|contrarrestar counter
contrastar contrast|contratar hire contract recruit|contribuir contribute help|controlar control|convencer convince persuade|convenir agree|converger converge
conversar talk|convertir become turn convert make|convivir live coexist|convocar call summon convene|cooperar cooperate|coordinar coordinate|copiar copy
coronar crown|corregir correct|correr run|corresponder correspond belong|cortar cut|cosechar harvest reap|coser sew|costar cost|crear create set make
crecer grow increase|creer believe think|criar raise breed|criticar criticize criticise|cruzar cross|cubrir cover|cuestionar question challenge
cuidar care look|culminar culminate end|culpar blame|cultivar grow cultivate|cumplir fulfill comply serve meet turn complete carry keep|curar cure heal
cursar study|dañar damage harm hurt|dar give provide make take|deambular wander|debatir debate discuss|deber must should owe have due|debilitar weaken
debutar debut|decaer decline|decepcionar disappoint|decidir decide choose|decir say tell|declarar declare say testify state|decomisar seize confiscate
decorar decorate|decretar decree declare|dedicar dedicate devote spend|deducir deduce|defender defend|definir define|defraudar defraud|degradar degrade
dejar leave let stop allow quit|delatar betray|delegar delegate|deleitar delight|demandar demand sue|democratizar democratize|demoler demolish
demorar delay take|demostrar show prove demonstrate|denegar deny refuse|denominar call name|denunciar denounce report allege accuse complain|deparar bring
depender depend|deplorar deplore|deportar deport|depositar deposit|derivar derive|derogar repeal|derramar spill shed|derretir melt|derribar shoot demolish topple down
derrocar overthrow|derrochar waste|derrotar defeat beat|derrumbar collapse|desafiar challenge defy|desalojar evict|desanimar discourage|desaparecer disappear vanish missing
desarmar disarm|desarrollar develop|desatar unleash spark trigger|desayunar breakfast|desbordar overflow overwhelm exceed|descansar rest
descargar download unload|descartar rule discard dismiss|descender descend fall drop|desconfiar distrust|desconocer unknown know|describir describe
descubrir discover find|descuidar neglect|desear wish want|desempeñar play perform hold|desencadenar trigger unleash|desenvolver unwrap|desertar desert
deshacer undo|designar appoint designate|desistir desist|deslizar slide slip|desmantelar dismantle|desmentir deny|desmoronar crumble collapse
desnudar strip|despedir fire dismiss farewell|despegar take lift|despejar clear|desperdiciar waste|despertar wake awaken arouse spark|desplazar displace move
desplegar deploy|despojar strip|despreciar despise|destacar highlight stand emphasize note point|destapar uncover|desterrar banish exile|destinar allocate earmark
destituir dismiss remove|destrozar destroy|destruir destroy|desviar divert|detallar detail|detectar detect|detener arrest stop detain|deteriorar deteriorate
determinar determine|detestar hate|devolver return give|devorar devour|dialogar talk|dibujar draw|dictar issue dictate|difamar defame|diferenciar differentiate
diferir differ|dificultar hinder|difundir spread broadcast disseminate release|dilapidar squander|diluir dilute|dimitir resign|dirigir lead direct address manage run
discriminar discriminate|disculpar apologize|discutir discuss argue|diseñar design|disentir dissent|disfrazar disguise|disfrutar enjoy|disminuir decrease reduce decline fall
disolver dissolve|disparar shoot fire|dispersar disperse|disponer have available|disputar dispute play contest|distanciar distance|distinguir distinguish
distorsionar distort|distraer distract|distribuir distribute|disuadir deter dissuade|diversificar diversify|divertir fun entertain amuse|dividir divide split
divorciar divorce|divulgar disclose release publish|doblar double bend|doler hurt ache|dominar dominate|donar donate give|dormir sleep|dotar provide endow equip|duchar shower
dudar doubt hesitate|duplicar double duplicate|durar last take
`
