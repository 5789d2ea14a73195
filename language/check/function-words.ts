import { wordSet } from '@/language/check/words'

/** Spanish words, folded, that need no English word of their own: grammar, light verbs, links. */
export const SPANISH_FUNCTION_WORDS =
  wordSet(`a al ante asi pese segun aun aunque bajo bien cada como con contra cual cuales cuya cuyo cuyas cuyos
cuando cuanto cuanta cuantos cuantas de del desde donde durante e el ella ellas ello ellos en entre era eran eres es esa esas ese eso esos esta estas este
esto estos fue fueron fuera fueran fuese ha han haber habia habian habra habran habria habrian habiendo hay haya hayan he hemos hasta hacia
he hubo hubiera hubieran hubiese la las le les lo los mas me mi mis mientras mismo misma mismos mismas muy nos no ni nosotros nuestra nuestro nuestras nuestros
o os otra otro otras otros para pero por porque pues que quien quienes se sea sean segun ser sera seran seria serian si sido siendo sin sino sobre
solo son soy su sus suya suyo suyos suyas tal tales tambien tampoco tan tanto tanta tantos tantas te ti tu tus tras un una uno unas unos u usted ustedes vez veces y ya yo
esta estan estaba estaban estar estado estuvo estuvieron estara estaran estando este esten estaria estoy estamos
tiene tienen tener tenia tenian tuvo tuvieron tendra tendran tendria tendrian tenga tengan tengo tenemos teniendo tenido
hace hacen hacer hacia hacian hizo hicieron hara haran haria harian haga hagan hecho hecha hechos hechas haciendo
va van ir iba iban ira iran iria irian vaya vayan yendo ido voy vamos
puede pueden poder podia podian pudo pudieron podra podran podria podrian pueda puedan pudiera podido puedo podemos
debe deben deber debia debian debio debera deberan deberia deberian deba deban
dio dieron dar da dan daba dado dando parte forma manera modo caso cosa cosas tipo traves pesar partir embargo obstante ello cuenta lugar
cabo fin base torno medio medida relacion respecto serie todo toda todos todas algo alguien algun alguna alguno algunos algunas ningun ninguna ninguno
nada nadie poco poca pocos pocas mucho mucha muchos muchas gran cierto cierta ciertos ciertas ademas incluso luego entonces aqui alli ahi alla aca asimismo
menos mayor propio propia propios propias mediante salvo excepto dentro cerca lejos antes despues siempre nunca jamas casi apenas tras dicha dicho dichas dichos
resulta quedo queda quedar llevar lleva llevo llevan cualquier cualquiera demas ambos ambas cuestion hecho conjunto hora ahora punto`)

/** English words, lower case, that need no Spanish word of their own. */
export const ENGLISH_FUNCTION_WORDS =
  wordSet(`a about above across after again against all almost along also although always am among an and another any anyone
anything are aren't around as at away be became because been before being below between both but by can can't cannot could couldn't did didn't do does
doesn't doing don't done down during each either else even ever every few for from further get gets getting got had hadn't has hasn't have haven't having he her here hers
herself him himself his how however i if in into is isn't it its itself just least less let made make makes making many may me might mine more most much must my
myself near never no nobody none nor not nothing now of off on once one ones only onto or other others ought our ours ourselves out over own per
perhaps quite rather same shall she should shouldn't since so some someone something still such than that that's the their theirs them themselves then there
therefore these they thing things this those though through throughout thus till to together too toward towards under unless until up upon us used very via
was wasn't way ways we well were weren't what whatever when where whereas whether which while who whom whose why will with within without won't would wouldn't
yet you your yours he's she's it's they're we're i'm i've you're mr mrs ms dr put take took taken gave given give gives went gone go goes going come came`)

/** Spanish words, folded, that translators often leave unsaid or say in another way. */
export const SPANISH_WEAK_WORDS =
  wordSet(`encuentra encuentran encontraba encontraban existe existen existia existian existir decir igual nivel niveles via vias tiempo tiempos
ano anos decada decadas largo posible posibles motivo motivos numero sitio sitios debido debida causa causas punto puntos persona personas gente manera maneras cantidad
usar uso usos usa usan usaba usaban usado usada usados usadas utiliza utilizan utilizo utilizar utilizado utilizada utilizaba utilizando usando use utilice
volvio volvieron vuelto vuelve vuelven volver logro lograron logra lograr presenta presentan presento presentaron producen produce produjo produjeron producido
realiza realizan realizo realizaron realizar realizado realizada realizados realizadas trata tratan trataba muestra muestran mostro mostraron siente sienten
acuerdo parte partes zona zonas area areas alrededor acerca general principio principios momento momentos mes meses dia dias encima abajo debajo delante
nuevamente especialmente principalmente mayormente generalmente anteriormente solamente simplemente aproximadamente realmente actualmente posteriormente finalmente bastante
varios varias mayoria resto total totalidad objeto objetivo objetivos origen funcion condicion situacion situaciones tipo tipos clase clases indole materia ambito marco
consecuencia consecuencias resultado resultados plazo particular actual mundo mundial llamado llamada llamados llamadas conocido conocida conocidos conocidas
primera primer primero segundo segunda principal principales importante importantes distintos diferentes diversos bueno buena nombre supuesto claro frente junto juntos
gracias pena mano lado vista propio ocasion ocasiones ejemplo atencion falta bordo inicio comienzo finales fines final grado grados paso pasos siguiente siguientes
seguir sigue siguen siguio continuar consiste consisten pasado pasada proximo proxima cuestiones aspecto aspectos cabeza debe recibe reciben tomar toma
permite permiten permitir constituye constituyen supone supuso implica implican cuyo nacional llego llegar llega llegaron resulto ocurrio ocurre ocurren ocurrieron
puesto puestos puso ponen pone menor mayor mejor queda quedan quedo ultimo ultima ultimos ultimas ademas hora horas unido quiere quieren conjunto efecto efectos medidas sentido`)
