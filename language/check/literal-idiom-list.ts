/**
 * Spanish idioms of the press, the English an engine writes word by word, and what is meant:
 * `Spanish | English | meaning | replacement`, in the notation of `readPhrase`. A replacement only
 * where it fits as it stands.
 */
export const LITERAL_IDIOMS = `
~depurar responsabilidades | ~purge/~purify/~debug responsibilities/responsibility | “establish who is to blame” |
~pedir cuentas | ~ask/~request (for) accounts/bills | “call to account” |
~rendir cuentas | ~render/~yield/~surrender/~give accounts | “be held to account” |
~ajustar/~ajuste cuentas | ~adjust accounts | “settle scores” |
~tocar techo | ~touch (the) ceiling/roof | “peak” or “reach a limit” |
~tocar fondo | ~touch bottom | “hit rock bottom” | hit rock bottom
~tocar madera | ~touch wood | “touch wood” in British English only; “knock on wood” |
~llevarse/~llevar el gato al agua | ~take/~carry/~bring/~get the cat to (the) water | “pull it off” or “come out on top” |
~poner en marcha | ~put/~set/~place in/into/on march/gear/motion | “launch” or “start” |
~dar luz verde | ~give (the/a) light green | “give the green light” | give the green light
~dar a luz | ~give (to) (the) light | “give birth” |
~hacer frente | ~make/~do (the) front/face | “face” or “tackle” |
~hacer falta | ~make/~do lack/fault | “be needed” |
~echar/~echa de menos | ~throw of/in less | “miss” |
~echar leña al fuego | ~throw/~add (more) firewood/wood to/on/in the fire | “add fuel to the fire” | add fuel to the fire
~echar por tierra | ~throw by/to/on/for (the) land/ground/earth | “ruin” or “scupper” |
~echar marcha atras | ~throw (the) march/reverse back/backwards | “back down” |
~dar marcha atras | ~give march/gear back/backwards/behind | “back down” or “reverse course” |
~dar un paso atras | ~give a step back/behind/backwards | “take a step back” |
~dar un paso (al) adelante/frente | ~give a step (to) (the) forward/front/ahead | “step forward” |
~dar la espalda | ~give the back | “turn one’s back on” |
~dar la vuelta | ~give (the/a) turn/return/back | “turn around” |
~dar la cara | ~give the face | “face the music” or “own up” |
~dar por hecho | ~give by/for done/made/fact | “take for granted” |
~dar por sentado | ~give by/for seated/sat/sitting | “take for granted” |
~dar a entender | ~give to understand | “imply” or “suggest” |
~dar que hablar | ~give that/to/something to speak/talk | “cause talk” |
~dar en el clavo | ~give/~hit in the nail | “hit the nail on the head” |
~dar el visto bueno | ~give the good/seen seen/good/view | “approve” |
~dar carpetazo | ~give folder/carpet | “shelve” |
~dar fe | ~give faith | “vouch for” or “attest” |
~dar palos de ciego | ~give sticks/blows of blind | “grope in the dark” |
~dar largas | ~give long/longs | “stall” |
~dar un golpe de timon | ~give a blow/hit of rudder/helm | “change course” |
~dar un giro | ~give a turn/twist | “take a turn” |
~dar cuenta | ~give account | “report” or “realise” |
~tener en cuenta | ~have in account/bill | “take into account” |
~tener lugar | ~have place | “take place” | take place
~tener que ver con | ~have (that/what) to see with | “have to do with” |
~tener la culpa | ~have the fault/guilt/blame | “be to blame” |
~tener ganas | ~have wins/desires/gains | “feel like” |
~tomar cartas en el asunto | ~take letters/cards in the matter/affair/issue | “step in” |
~tomar el pelo | ~take the hair | “pull someone’s leg” |
~tomar nota | ~drink note | “take note” |
~tomar partido | ~take party/match | “take sides” | take sides
~llevar a cabo | ~take/~carry/~bring to (the) end/cape/out | “carry out” |
~llevar las riendas | ~carry/~wear/~take the reins | “be in charge” |
~llevar la voz cantante | ~carry/~wear/~take the singing voice | “call the shots” |
~llevar la razon | ~carry/~wear/~take the reason | “be right” |
~poner de manifiesto | ~put/~place of/in/on/to manifest | “show” or “highlight” |
~poner de relieve | ~put/~place of/in/on (the) relief | “highlight” |
~poner en tela de juicio | ~put/~place in/on (the) cloth/fabric/web of judgment/trial/judgement | “call into question” |
~poner en duda | ~put/~place in/on/into doubt | “cast doubt on” |
~poner en jaque | ~put/~place in/on check | “threaten” or “put in a tight spot” |
~poner contra las cuerdas | ~put/~place against the ropes | “put on the ropes” |
~poner sobre la mesa | ~put/~place on/over the table | “put forward” or “raise” (“table” means opposite things in Britain and America) |
~poner fin | ~put end | “put an end to” | put an end
~poner punto final | ~put/~place final/end point/dot/stop | “put an end to” |
~poner patas arriba | ~put/~place legs/paws up | “turn upside down” |
~poner el grito en el cielo | ~put/~place the cry/scream/shout in/on the sky/heaven/heavens | “raise an outcry” |
~poner el dedo en la llaga | ~put/~place the finger in/on the wound/sore | “touch a nerve” |
~poner las cartas sobre la mesa | ~put/~place the letters on the table | “lay one’s cards on the table” |
~poner la mano en el fuego | ~put/~place the/his/her hand in/on the fire | “vouch for” |
~meter la pata | ~put/~get/~stick the leg/paw/foot | “blunder” |
~meter en el mismo saco | ~put/~get in the same bag/sack | “lump together” |
~sacar a la luz | ~take/~get/~bring/~pull to the light | “bring to light” |
~sacar adelante | ~take/~get/~pull forward/ahead | “push through” or “get through” |
~sacar pecho | ~take/~get/~pull (out) chest/breast | “boast” |
~sacar provecho | ~take/~get/~pull (out) profit | “take advantage” |
~sacar de quicio | ~take/~get/~pull (out) of hinge/frame | “drive mad” or “blow out of proportion” |
~salir a la luz | ~leave/~exit/~go/~come (out) to the light | “come to light” | come to light
~salir adelante | ~leave/~exit/~go/~come (out) forward/ahead | “pull through” or “pass” |
~salir al paso | ~leave/~exit/~go/~come (out) to the step/pass | “respond to” |
~salir a la calle | ~leave/~exit to the street | “take to the streets” |
~salir ileso | ~leave/~exit unharmed/uninjured | “escape unhurt” |
~salir caro | ~leave/~exit expensive | “cost dearly” |
~salir a flote | ~leave/~exit afloat/floating | “get back on its feet” |
~quedar en agua de borrajas | ~stay/~remain in water of borage/borages | “come to nothing” |
~quedar en papel mojado | ~stay/~remain in/on wet paper | “become a dead letter” |
papel mojado | wet/soaked paper | “a dead letter” |
~quedar de manifiesto | ~stay/~remain of/in manifest | “become clear” |
~quedar en nada | ~stay/~remain in nothing | “come to nothing” | come to nothing
~correr peligro | ~run danger | “be in danger” |
~correr la voz | ~run the voice | “spread the word” |
~correr a cargo | ~run to/in/by charge | “be paid by” or “be done by” |
~estar al tanto | ~be/is/was/were to/at the so/much/both | “be aware” |
~estar de acuerdo | ~be/is/was/were/are of/in accord | “agree” |
~estar en juego | ~be/is/was/were/are in game/play | “be at stake” | be at stake
en juego | in game | “at stake” | at stake
~estar en el punto de mira | ~be/is/was/were/are in the point of sight/view/look | “be under scrutiny” |
punto de mira | point of sight/look/gaze/mira | “in the crosshairs” or “under scrutiny” |
~estar en la cuerda floja | ~be/is/was/were/are in/on the loose rope | “walk a tightrope” |
cuerda floja | loose rope | “tightrope” | tightrope
a toda costa | at/to all coast/coasts/cost | “at all costs” | at all costs
a lo largo de | to the long of | “throughout” or “along” | throughout
a la larga | to/at the long | “in the long run” | in the long run
a corto plazo | to/at short term | “in the short term” | in the short term
a largo plazo | to/at long term | “in the long term” | in the long term
a medio plazo | to/at medium/half term | “in the medium term” | in the medium term
a raiz de | to/at root of | “following” or “as a result of” | following
al margen de | to/at/on the margin of | “apart from” or “regardless of” | apart from
al pie de la letra | to/at the foot of the letter | “to the letter” | to the letter
a pie de calle | to/at foot of street | “at street level” | at street level
a puerta cerrada | to/at/with closed door | “behind closed doors” | behind closed doors
a manos de | to/at hands of | “at the hands of” | at the hands of
a bordo de | to board of | “aboard” | aboard
a mano armada | to/at/with armed hand | “armed” (robbery) | armed
a sangre fria | to/at/with cold blood | “in cold blood” | in cold blood
a quemarropa | to/at burns/burning/clothes | “at point-blank range” | at point-blank range
a contrarreloj | to/at against clock | “against the clock” | against the clock
a ciencia cierta | to/at/with certain/true science | “for certain” | for certain
a grandes rasgos | to/at/in great/large/big features/traits/strokes | “broadly” | broadly
a golpe de | to/at/by blow/hit/coup of | “by dint of” | by dint of
de cara a | of face to | “ahead of” or “with a view to” | ahead of
de entrada | of entrance/entry | “to begin with” | to begin with
de golpe | of blow/hit/coup | “suddenly” | suddenly
de hecho | of fact | “in fact” | in fact
de momento | of moment | “for now” | for now
de nuevo | of new | “again” | again
de pronto | of soon | “suddenly” | suddenly
de todos modos | of/in all modes/ways | “in any case” | in any case
de una vez por todas | of one time for all | “once and for all” | once and for all
de oficio | of office/trade | “court-appointed” or “on its own initiative” |
de boca en boca | of mouth in mouth | “by word of mouth” | by word of mouth
de la mano de | of/from the hand of | “together with” or “thanks to” |
de mal en peor | of/from bad in worse | “from bad to worse” | from bad to worse
de la noche a la manana | of/from the night to the morning | “overnight” | overnight
de primera mano | of first hand | “first-hand” | first-hand
en aras de | in altars/aras of | “for the sake of” | for the sake of
en cuanto a | in how/when much to | “as for” | as for
en el ojo del huracan | in the eye of the hurricane | “at the centre of the storm” | at the centre of the storm
en tiempo real | in time real | “in real time” | in real time
en tela de juicio | in cloth/fabric/web of judgment/trial | “in question” | in question
en paro | in stop/strike/unemployment | “unemployed” | unemployed
en vano | in vane | “in vain” | in vain
en vilo | in vile/suspense/vilo | “on tenterhooks” | on tenterhooks
en pie de guerra | in/on foot of war | “on a war footing” | on a war footing
en pie | in foot | “standing” | standing
en boca de todos | in mouth of all/everyone | “on everyone’s lips” | on everyone’s lips
en buenas manos | in good hand | “in good hands” | in good hands
en el marco de | in the mark/frame of | “as part of” | as part of
en sintonia con | in tuning/tune/syntony with | “in line with” | in line with
en consonancia con | in consonance with | “in line with” | in line with
en su dia | in its/his/her/their day | “at the time” | at the time
en calidad de | in quality of | “as” | as
en materia de | in matter of | “on” or “regarding” | on
en base a | in base to | “based on” | based on
en el seno de | in the breast/bosom/womb of | “within” | within
en primera plana | in/on first plane/plain | “on the front page” | on the front page
en solitario | in solitary | “alone” | alone
en visperas de | in/on eves/vespers of | “on the eve of” | on the eve of
por las nubes | by/for/through/in the clouds | “sky-high” | sky-high
por los suelos | by/for/through/on the floors/grounds | “rock-bottom” | rock-bottom
por el contrario | by/for the contrary | “on the contrary” | on the contrary
por si acaso | by/for if case | “just in case” | just in case
por lo visto | by/for the seen | “apparently” | apparently
por encima de todo | by/for above/over (of) all | “above all” | above all
por lo menos | by/for the less/least | “at least” | at least
por lo tanto | by/for the so/much | “therefore” | therefore
por supuesto | by/for supposed/assumption/course | “of course” | of course
por cierto | by/for certain/true | “by the way” | by the way
por fin | by/for end | “at last” | at last
por otro lado | by/for other side | “on the other hand” | on the other hand
por su cuenta | by/for his/her/its/their account/bill | “on one’s own” |
a fuego lento | to/at slow fire | “slowly” |
fuego cruzado | cross/crossed fire | “crossfire” | crossfire
sin pelos en la lengua | without hairs/hair in/on the tongue | “outspoken” | outspoken
sin pena ni gloria | without sorrow/penalty/shame/pain nor/or glory | “without distinction” |
con el agua al cuello | with (the) water to/at the neck | “in deep water” | in deep water
con creces | with growth/crests | “amply” | amply
contra viento y marea | against wind and tide | “against all odds” | against all odds
contra las cuerdas | against the strings | “on the ropes” | on the ropes
cortina de humo | curtain of smoke/smoke | “smokescreen” | smokescreen
chivo expiatorio | expiatory goat | “scapegoat” | scapegoat
cabeza de turco | head of turk | “scapegoat” | scapegoat
caldo de cultivo | broth/culture of/broth (cultivation/culture) | “breeding ground” | breeding ground
callejon sin salida | alley without exit | “dead end” | dead end
punta del iceberg | point of the iceberg | “tip of the iceberg” | tip of the iceberg
gota que colmo el vaso | drop that filled/overflowed the glass | “the last straw” |
piedra angular | angular stone | “cornerstone” | cornerstone
punto muerto | dead point | “deadlock” | deadlock
mano dura | hard hand | “iron fist” or “tough line” |
mano de obra | hand of work | “workforce” | workforce
luna de miel | moon of honey | “honeymoon” | honeymoon
cuello de botella | neck of bottle | “bottleneck” | bottleneck
carrera contrarreloj | race/career against clock | “race against time” | race against time
baño de sangre | bath of blood | “bloodbath” | bloodbath
baño de masas | bath of mass/crowds | “walkabout” or “rapturous welcome” |
brazo de hierro | arm of iron | “iron arm” or “standoff” |
tira y afloja | ~pull and ~loosen | “tug-of-war” | tug-of-war
lavado de cara | wash/washing of face/face | “facelift” | facelift
lavado de cerebro | wash/washing of brain | “brainwashing” | brainwashing
borron y cuenta nueva | blot and new account/bill | “a clean slate” | a clean slate
agua de mayo | water of may | “a godsend” |
vuelta de tuerca | turn of nut/screw | “turn of the screw” or “twist” |
hoja de ruta | sheet/leaf of route | “roadmap” | roadmap
estado de sitio | state of site/place | “state of siege” | state of siege
alto el fuego | high/stop the fire | “ceasefire” | ceasefire
alto cargo/mando | high position/charge/command | “senior official” |
altos cargos/mandos | high positions/charges/commands | “senior officials” | senior officials
fuerza mayor | major/greater force | “force majeure” | force majeure
orden del dia | order of the day | often “agenda” |
golpe bajo | low hit/blow | “low blow” | low blow
juego sucio | dirty game | “foul play” | foul play
dinero negro | black money | “undeclared money” |
trabajo sucio | dirty job | “dirty work” | dirty work
vacas flacas | thin/skinny cows | “lean times” | lean times
peso pesado | heavy weight | “heavyweight” | heavyweight
pez gordo | fat fish | “bigwig” | bigwig
hombre fuerte | strong man | “strongman” | strongman
mano derecha | right hand | often “right-hand man” or “right-hand woman” |
brazo derecho | right arm | “right-hand man” or “right-hand woman” |
media naranja | half/average orange | “better half” | better half
talon de aquiles | heel of achilles | “Achilles heel” | Achilles heel
~romper el hielo | ~break the ice cream | “break the ice” |
~romper una lanza | ~break a spear/lance | “speak up for” |
~bajar la guardia | ~lower/~drop/~go the guard | “let one’s guard down” |
~bajar los brazos | ~lower/~drop the/his/her/their arms | “give up” |
~abrir fuego | ~open the fire | “open fire” | open fire
~abrir la puerta | ~open the gate | “open the door to” |
~arrojar luz | ~throw/~cast/~hurl light | “shed light” | shed light
~ver la luz | ~see the light | “come out” or “be published” |
~cantar victoria | ~sing victory | “declare victory” |
~cerrar filas | ~close rows/lines/files | “close ranks” | close ranks
~cruzar los brazos | ~cross the arms | “stand idly by” |
brazos cruzados | crossed arms | “idly by” |
~cobrar fuerza | ~charge/~collect force/strength | “gain strength” |
~cobrar vida | ~charge/~collect life | “come to life” |
~cobrar la vida | ~charge/~collect the life/lives | “claim the life” |
~perder los papeles/estribos | ~lose the papers/stirrups | “lose one’s temper” |
~perder la vida | ~lose the life | “lose one’s life” or “die” |
~ganar terreno | ~win/~earn land/terrain/ground | “gain ground” | gain ground
~ganar tiempo | ~win/~earn/~gain time | “buy time” | buy time
~hacer oidos sordos | ~make/~do deaf ears | “turn a deaf ear” |
~hacer la vista gorda | ~make/~do the fat/thick view/sight/eye | “turn a blind eye” |
~hacer caso omiso | ~make/~do omitted/ignored case | “ignore” |
~hacer caso | ~make/~do case | “pay attention” or “obey” |
~hacer hincapie | ~make/~do emphasis/hincapie | “stress” |
~hacer eco | ~make/~do echo | “echo” or “report” |
~hacer agua | ~make/~do water | “founder” |
~hacer daño | ~make/~do damage/harm | “hurt” |
~hacer gala | ~make/~do gala | “display” or “boast of” |
~hacer pedazos/añicos | ~make/~do pieces/smithereens | “smash” |
~hacer publico | ~do public | “make public” |
~hacer un llamado/llamamiento | ~do a call | “call for” or “appeal” |
~hacer balance | ~make/~do balance | “take stock” | take stock
~hacer historia | ~do history | “make history” | make history
~hacer uso | ~do use | “make use of” |
~pasar factura | ~pass/~spend (the) invoice/bill/receipt | “take its toll” |
~pasar pagina | ~pass/~spend (the) page | “turn the page” |
~pasar por alto | ~pass/~spend by/for high/top | “overlook” |
~pasar a la historia | ~pass to (the) history | “go down in history” |
~pasar desapercibido | ~pass/~spend unnoticed | “go unnoticed” |
~pender de un hilo | ~hang/~depend of/from/on a thread | “hang by a thread” |
~pisar los talones | ~step/~tread (on) the heels | “be hot on the heels of” |
~plantar cara | ~plant (the) face | “stand up to” |
~ponerse/~poner las pilas | ~put (on) the batteries | “get one’s act together” |
~prender la mecha | ~light/~turn/~catch the wick/fuse | “light the fuse” |
~quemar etapas | ~burn stages | “rush things” |
~rizar el rizo | ~curl the curl | “overcomplicate things” |
~romper filas | ~break rows/lines/files | “break ranks” | break ranks
~sentar (las) bases | ~sit/~seat/~feel (the) bases/basis | “lay the foundations” |
~sentar precedente | ~sit/~seat/~feel (a) precedent | “set a precedent” |
~sentar cabeza | ~sit/~seat/~feel head | “settle down” |
~subir el tono | ~raise/~rise/~climb/~go the tone | “step up the rhetoric” |
~tirar la toalla | ~pull/~shoot the towel | “throw in the towel” |
~tirar la casa por la ventana | ~throw/~pull the house (out) (of) by/through/out/of the window | “spare no expense” |
~torcer el brazo | ~twist the/his/her/their arm | “force somebody’s hand” |
~torcer la mano | ~twist the/his/her/their hand | “force somebody’s hand” |
~valer la pena | ~be/is/~cost worth/value the pain/penalty/sorrow/grief | “be worth it” |
~valer la pena | ~value/~worth the pain/penalty/sorrow/shame | “be worth it” |
~venir a cuento | ~come to story/tale/account | “be relevant” |
~ver las orejas al lobo | ~see the ears to/of the wolf | “see danger coming” |
~volver a la carga | ~return/~come/~go to the charge/load | “try again” |
~jugar con fuego | ~play with the fire | “play with fire” | play with fire
~jugar un papel | ~play a paper | “play a role” |
~tomar el toro por los cuernos | ~take the bull for the horns | “take the bull by the horns” |
~matar dos pajaros de un tiro | ~kill two birds of/with/in one/a shot | “kill two birds with one stone” |
~costar un ojo de la cara | ~cost an eye of/from the face | “cost an arm and a leg” |
~llover sobre mojado | ~rain on/over wet | “make matters worse” |
~estar entre la espada y la pared | between the sword and the wall | “between a rock and a hard place” | between a rock and a hard place
entre la espada y la pared | between the sword and the wall | “between a rock and a hard place” | between a rock and a hard place
entre bambalinas | between wings/bambalinas/curtains | “behind the scenes” | behind the scenes
entre rejas | between bars/grilles | “behind bars” | behind bars
tras las rejas | after/behind the grilles/gates | “behind bars” | behind bars
tras bambalinas | after wings/bambalinas | “behind the scenes” | behind the scenes
dia a dia | day to day | often “daily life” |
mesa de dialogo/negociacion/negociaciones | table of dialogue/negotiation/negotiations | “talks” | talks
mesa de negociacion/negociaciones/dialogo | dialogue table | “talks” | talks
guerra sucia | dirty/filthy war | “dirty war”; in elections “smear campaign” |
prensa rosa/amarilla | pink/yellow press | “celebrity press” or “tabloids” |
cuarto poder | fourth power | “fourth estate” | fourth estate
fuga de cerebros | leak/escape/flight of brains | “brain drain” | brain drain
tela de araña | web/cloth of spider | “spider’s web” |
pulso | ~maintain a pulse | “be locked in a standoff” |
~echar un pulso | ~throw a pulse | “challenge” or “arm-wrestle” |
~convocar/~convocatoria (a) elecciones | ~summon/~convoke (to) elections | “call elections” |
~celebrar elecciones | ~celebrate elections | “hold elections” |
~celebrar una/la/su reunion/cumbre/sesion/audiencia/asamblea | ~celebrate a/an/the/its/their meeting/summit/session/hearing/assembly | “hold” (a meeting) |
~formular cargos | ~formulate charges | “bring charges” |
~levantar sospechas | ~lift suspicions | “arouse suspicion” |
~levantar acta | ~lift/~raise (the) minutes/act | “draw up a record” |
~levantar la sesion | ~lift/~raise the session | “adjourn” |
~cometer un delito | ~commit a delight/delict | “commit a crime” |
~contraer matrimonio | ~contract marriage/matrimony | “marry” |
~guardar silencio | ~save/~guard silence | “keep silent” |
~guardar cama | ~save/~guard/~keep bed | “stay in bed” |
~prestar declaracion | ~lend/~provide/~borrow declaration/statement | “testify” |
~prestar juramento | ~lend/~provide/~borrow oath | “be sworn in” |
~prestar atencion | ~lend/~borrow attention | “pay attention” |
~presentar/~presento su renuncia/dimision | ~present his/her/their/its resignation/renunciation | “tender one’s resignation” or “resign” |
~dictar sentencia | ~dictate sentence/judgment | “pass sentence” or “rule” |
~emitir un comunicado | ~emit a statement/communique | “issue a statement” |
~emitir su/el voto | ~emit his/her/the/their/its vote | “cast a vote” |
~ejercer presion | ~exercise pressure | “put pressure on” |
~desatar la polemica | ~untie/~unleash the polemic | “spark controversy” |
~dejar constancia | ~leave/~let constancy/record | “put on record” |
~dejar de lado | ~leave/~let of/to side | “set aside” |
~dejar en claro | ~leave/~let in clear | “make clear” |
~dejar claro | ~leave/~let clear | “make clear” |
~dejar en evidencia | ~leave/~let in evidence | “expose” |
~dejar en libertad | ~leave/~let in freedom/liberty | “release” |
~dejar mucho que desear | ~leave/~let much that/what to desire/wish | “leave much to be desired” |
~dejar huella | ~leave/~let footprint/trace/track | “leave a mark” |
~caer en saco roto | ~fall in/into broken/torn sack/bag | “fall on deaf ears” |
~caer en la cuenta | ~fall in/into the account/bill | “realise” |
~caer como anillo al dedo | ~fall like/as ring to (the) finger | “fit like a glove” |
~brillar por su ausencia | ~shine by/for/because its/his/her/their absence | “be conspicuous by its absence” |
~ir de mal en peor | ~go of bad in worse | “go from bad to worse” |
~ir al grano | ~go to the grain | “get to the point” |
~dar en la diana/blanco | ~give in the target/white | “hit the mark” |
libertad bajo fianza | freedom/liberty under bail/bond/fianza | “bail” |
libertad condicional | conditional freedom/liberty | “parole” | parole
pena capital | capital pity/sorrow | “death penalty” | death penalty
pena de muerte | pity/sorrow/penalty/pain of death | “death penalty” | death penalty
seguridad social | social safety | “social security” | social security
recursos humanos | human remedies/appeals | “human resources” | human resources
medio ambiente | half/middle/medium environment/ambient | “environment” | environment
medios de comunicacion | means/medium of communication | “media” | media
redes sociales | social nets | “social media” | social media
opinion publica | public opinion opinion | “public opinion” |
tercera edad | third age | “older people” |
canasta/cesta basica | basic basket | “basic food basket” or “staples” |
horas extras/extra | extra/extras hours | “overtime” | overtime
paso a paso | step to step | “step by step” | step by step
puesta en escena | put/placing/setting in scene | “staging” | staging
puesta en marcha | put/setting/putting in/into march/motion | “launch” | launch
toma de posesion | taking/take of possession | “inauguration” | inauguration
toma de posesion | possession taking | “inauguration” | inauguration
toma de decisiones | taking/take of decisions | “decision-making” | decision-making
jefe de estado mayor | head/chief of major/greater state | “chief of staff” | chief of staff
estado mayor | major/greater state | “general staff” | general staff
fuerzas del orden | forces of (the) order | “law enforcement” or “police” | law enforcement
fuerzas vivas | living/live forces | “local notables” |
casa real | real house | “royal household” | royal household
cooperacion/ayuda/asistencia a _ en (materia) (de) seguridad/salud/defensa/educacion | cooperation/help/aid/assistance to _ in (matters) (of) security/health/defense/defence/education | often “security cooperation”, the field before the noun |
`
