/**
 * More false friends, word for word: `Spanish | English | meaning | replacement`, in the notation
 * of `readPhrase`. Only English that the Spanish hardly ever means.
 */
export const FALSE_FRIEND_WORDS = `
largo/larga/largos/largas | large | “long” | long
nombre | number | “name” | name
carpeta/carpetas | carpet/carpets | a folder or file |
exito/exitos | exit/exits | “success” |
suceso/sucesos | success/successes | an event or incident |
sopa | soap | “soup” | soup
ropa | rope/ropes | “clothes” | clothes
jabon | soup | “soap” | soap
vaso | vase | a glass | glass
chanza | chance | a joke | joke
grosero/grosera/groseros | grocery/gross | “rude” | rude
idioma | idiom | “language” | language
idiomas | idioms | “languages” | languages
introducir | introduce into | “insert” or “put in” |
~molestar | ~molest | “annoy” or “bother” |
~soportar | ~support | often “endure” or “bear” |
~contestar | ~contest | “answer” |
~quitar | ~quit | “take away” |
~remover | ~remove | “stir” |
~remarcar | ~remark | “stress” |
~advertir | ~advertise | “warn” |
~avisar | ~advise | “warn” or “let know” |
~intentar | ~intend | “try” |
~atender | ~attend | “look after” or “serve” |
~recordar | ~record | “remember” or “remind” |
~resumir | ~resume | “sum up” |
~retirar | ~retire | “withdraw” |
~suceder | ~succeed | “happen” |
~disgustar | ~disgust | “upset” or “displease” |
~divertir | ~divert | “amuse” |
~asumir | ~assume that | “accept”; “assume” supposes |
~pretender | ~pretend | “intend” or “seek” |
~abusar | ~abuse of | “abuse” or “take advantage of” |
~discutir | ~discuss about | “argue” or “discuss” |
~ingresar | ~ingress | “enter”, “join” or “be admitted” |
~jubilar | ~jubilate | “retire” |
~procurar | ~procure | “try” |
~reunir | ~reunite | “meet” or “gather” |
~comprometer | ~compromise to/that | “commit” or “promise” |
~culminar | ~culminate | often “finish” |
~efectuar | ~effect | “carry out” or “make” |
~desvelar | ~unveil the sleep | “reveal” or “keep awake” |
actualmente | actually | “currently” | currently
eventualmente | eventually | “possibly” or “from time to time” |
ultimamente | ultimately | “lately” | lately
efectivamente | effectively | “indeed” | indeed
puntualmente | punctually | often “occasionally” or “specifically” |
simpatico/simpatica/simpaticos | sympathetic | “likeable” or “friendly” |
sensible/sensibles | sensible | “sensitive” | sensitive
sanitario/sanitaria/sanitarios/sanitarias | sanitary | “health”; “sanitary” is about cleanliness |
embarazada/embarazadas | embarrassed | “pregnant” | pregnant
constipado/constipada | constipated | “having a cold” |
decepcionado/decepcionada | deceived | “disappointed” | disappointed
decepcion | deception | “disappointment” | disappointment
desgracia | disgrace | a misfortune | misfortune
desgraciadamente | disgracefully | “unfortunately” | unfortunately
genial | genial | “brilliant” | brilliant
gracioso/graciosa | gracious | “funny” | funny
casual | casual | “by chance” |
casualidad | casualty | “coincidence” | coincidence
candido/candida | candid | “naive” | naive
facultativo/facultativos | facultative | a doctor |
ingenuidad | ingenuity | “naivety” | naivety
ingenioso/ingeniosa | ingenuous | “ingenious” | ingenious
intoxicado/intoxicada/intoxicados/intoxicadas | intoxicated | “poisoned” | poisoned
intoxicacion | intoxication | “poisoning” | poisoning
lujuria | luxury | “lust” | lust
lectura | lecture | “reading” | reading
libreria/librerias | library/libraries | a bookshop |
fabrica/fabricas | fabric/fabrics | a factory |
bombero/bomberos | bomber/bombers | a firefighter |
curso | curse | a course or year |
diario/diarios | diary/diaries | often a newspaper |
disgusto | disgust | “upset” or “annoyance” |
empresa/empresas | empress | a company |
escolar/escolares | scholar/scholars | “school” or “schoolchild” |
evento | eventual | “event” | event
funcionario/funcionarios | functionary/functionaries | “official” |
ganga | gang | a bargain | bargain
ilusion | illusion | often “hope” or “excitement” |
inhabitado/inhabitada | inhabited | “uninhabited” | uninhabited
injuria/injurias | injury/injuries | “insult” or “libel” |
inversion/inversiones | inversion/inversions | “investment” |
jornada/jornadas | journey/journeys | a day |
mayores | mayors | “older people” or “adults” |
minorista/minoristas | minorist/minority | “retailer” |
molestia/molestias | molestation | “inconvenience” |
noticia/noticias | notice/notices | “news” | news
oficio/oficios | office/offices | a trade |
familiares | familiars | “relatives” | relatives
parientes/pariente | parent/parents | “relatives” | relatives
policia | policy | “police” | police
politica exterior | external/exterior politics | “foreign policy” | foreign policy
politica monetaria/fiscal/economica/social/migratoria | monetary/fiscal/economic/social/migratory/migration politics | “policy” |
politicas publicas | public politics/policy | “public policies” | public policies
preservativo/preservativos | preservative/preservatives | a condom |
propio/propia | proper | “own” | own
recto | rector | “straight” |
red de corrupcion/narcotrafico/trata | red of corruption/trafficking | “ring” or “network” |
restos | rests | “remains” | remains
salud | salute | “health” | health
sindicato/sindicatos | syndicate/syndicates | a trade union |
tarjeta | target | a card | card
tormenta | torment | a storm | storm
ultimo/ultima/ultimos/ultimas | ultimate | “last” or “latest” |
vagon | wagon | a carriage or car |
violar/violada/violadas | violated | of a person “raped” |
lunatico/lunatica | lunatic | “moody” |
recurso/recursos de amparo | resource/resources of protection/shelter | “appeal for constitutional protection” |
recurso de apelacion | resource of appeal | “appeal” | appeal
orden de alejamiento | order of distance/removal | “restraining order” | restraining order
orden de detencion/captura/arresto | order of detention/capture/arrest | “arrest warrant” | arrest warrant
cuestion de confianza | question of confidence/trust | “vote of confidence” | vote of confidence
mocion de censura | motion of censorship | “no-confidence motion” | no-confidence motion
segunda vuelta | second round/return/lap/turn of | “runoff” |
voto en blanco | white vote | “blank vote” | blank vote
urna/urnas | urn/urns | “ballot box” or “polls” |
escrutinio | scrutiny | “vote count” | vote count
candidatura | candidature | “candidacy” | candidacy
cupula | dome/cupola | of a party or an army “leadership” |
~procesar a | ~process to | “prosecute” |
querella | quarrel | a lawsuit | lawsuit
sumario | summary | often “case file” or “indictment” |
imputado/imputada/imputados | imputed | “charged” or “under investigation” |
instruccion judicial | judicial instruction | “judicial investigation” | judicial investigation
juez instructor/instruccion | instructor/instruction judge | “investigating judge” | investigating judge
juzgado de guardia | court of guard | “duty court” | duty court
`
