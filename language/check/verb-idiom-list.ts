/** Idioms that a verb leads, in the notation of `LITERAL_IDIOMS`. */
export const VERB_IDIOMS = `
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
~quedar de manifiesto | ~stay/~remain of/in manifest | “become clear” |
~quedar en nada | ~stay/~remain in nothing | “come to nothing” | come to nothing
~correr peligro | ~run danger | “be in danger” |
~correr la voz | ~run the voice | “spread the word” |
~correr a cargo | ~run to/in/by charge | “be paid by” or “be done by” |
~estar al tanto | ~be/is/was/were to/at the so/much/both | “be aware” |
~estar de acuerdo | ~be/is/was/were/are of/in accord | “agree” |
~estar en juego | ~be/is/was/were/are in game/play | “be at stake” | be at stake
~estar en el punto de mira | ~be/is/was/were/are in the point of sight/view/look | “be under scrutiny” |
~estar en la cuerda floja | ~be/is/was/were/are in/on the loose rope | “walk a tightrope” |
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
`
