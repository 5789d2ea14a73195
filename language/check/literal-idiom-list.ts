import { VERB_IDIOMS } from './verb-idiom-list'

/**
 * Spanish idioms of the press, the English an engine writes word by word, and what is meant:
 * `Spanish | English | meaning | replacement`, in the notation of `readPhrase`. A replacement only
 * where it fits as it stands.
 */
export const LITERAL_IDIOMS = `${VERB_IDIOMS}
papel mojado | wet/soaked paper | “a dead letter” |
en juego | in game | “at stake” | at stake
punto de mira | point of sight/look/gaze/mira | “in the crosshairs” or “under scrutiny” |
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
brazos cruzados | crossed arms | “idly by” |
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
