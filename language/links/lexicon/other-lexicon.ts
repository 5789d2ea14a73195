/** Frequent adjectives, adverbs, numerals and names of places and bodies. Folded masculine singulars. */
export const otherLexicon = `
uno one|dos two twice|tres three|cuatro four|cinco five|seis six|siete seven|ocho eight|nueve nine|diez ten|once eleven|doce twelve|trece thirteen|catorce fourteen
quince fifteen|dieciseis sixteen|diecisiete seventeen|dieciocho eighteen|diecinueve nineteen|veinte twenty|veinticinco 25|treinta thirty|cuarenta forty|cincuenta fifty|sesenta sixty
setenta seventy|ochenta eighty|noventa ninety|ciento hundred percent|doscientos hundred|quinientos hundred|primero first prime|ambiente environment atmosphere|medioambiental environmental|segundo second|tercero third|cuarto fourth quarter|quinto fifth|sexto sixth
septimo seventh|octavo eighth|decimo tenth|ultimo last latest recent|unico only single unique|doble double|dos 2|tres 3|cuatro 4|cinco 5|seis 6|siete 7|ocho 8|nueve 9|diez 10|% percent
1 one|2 two|3 three|4 four|5 five|6 six|7 seven|8 eight|9 nine|10 ten|libra pound £|£ pounds pound|euro €|€ euros euro|euro euros|$ dollars|dolar $|bueno good|malo bad|mejor better best|peor worse worst|grande large big great major|pequeno small little|alto high tall|bajo low short|largo long
corto short|ancho wide|estrecho narrow close|nuevo new|viejo old|antiguo former old ancient|joven young|mayor older largest greater over|menor younger smaller under|proximo next
siguiente next following|anterior previous earlier|pasado last past|actual current present|futuro future|temprano early|tarde late|pronto soon|rapido fast quick|lento slow|facil easy|dificil difficult hard
fuerte strong|debil weak|rico rich|pobre poor|libre free|lleno full|vacio empty|vivo alive live|muerto dead|sano healthy|enfermo sick ill|herido injured|seguro safe sure|peligroso dangerous
feliz happy|triste sad|contento happy|orgulloso proud|cansado tired|solo alone|claro clear|oscuro dark|blanco white|negro black|rojo red|verde green|azul blue|amarillo yellow|gris grey gray
caliente hot|frio cold|caro expensive|barato cheap|gratuito free|limpio clean|sucio dirty|duro hard tough|suave soft|dulce sweet|profundo deep|pesado heavy|ligero light slight|cierto certain true
falso false|verdadero true real|propio own|ajeno other|comun common|raro rare strange|extrano strange|cercano close near|lejano distant|izquierdo left|derecho right|extranjero foreign
mundial world global|estatal state|autonomico regional|municipal local|callejero street|laboral labour labor work|sanitario health|penal criminal|judicial court judicial|escolar school
empresarial business|comercial trade commercial|bursatil stock|petrolero oil|maritimo sea|aereo air|terrestre land|infantil child|femenino women female|masculino men male|humano human
ciudadano citizen|castrense military|costero coastal|fronterizo border|rural rural|veraniego summer|semanal weekly|mensual monthly|anual annual|diario daily|nocturno night|capaz able capable
dispuesto willing ready|necesario necessary|suficiente enough sufficient|bastante quite enough|demasiado too|principal main|clave key|esencial essential|medio half average|entero whole entire
varios several|varias several|numerosos many numerous|siguiente following|supuesto alleged|presunto alleged|llamado called|debido due|igual same equal|distinto different|parecido similar
reciente recent|recien newly just|ayer yesterday|hoy today|manana tomorrow|anoche night|temprano early|actualmente currently|todavia still|pronto soon|juntos together|acerca about|traves through
embargo however|obstante however|ademas besides|tampoco neither|bien well|mal badly|mejor better|arriba up|abajo down|delante front|detras behind|encima above|debajo below|mas plus
eeuu us usa states united american|onu un nations united|otan nato|ue eu union european|fmi imf|oms who|oea oas|pib gdp|ong ngo|ee us|uu us|estados states us|unidos united us|reino kingdom|europa europe|europeo european|espana spain|espanol spanish spaniard
ingles english|inglaterra england|britanico british|frances french|francia france|aleman german|alemania germany|italiano italian|ruso russian|chino chinese|japones japanese|japon japan
estadounidense american us|norteamericano american|mexicano mexican|cubano cuban|argentino argentine argentinian|chileno chilean|brasileno brazilian|brasil brazil|colombiano colombian|peruano peruvian
venezolano venezuelan|ecuatoriano ecuadorian|boliviano bolivian|griego greek|grecia greece|turco turkish|turquia turkey|suizo swiss|suiza switzerland|sueco swedish|suecia sweden|noruego norwegian
noruega norway|holandes dutch|holanda netherlands|belga belgian|belgica belgium|polaco polish|polonia poland|hungria hungary|rumania romania|ucrania ukraine|ucraniano ukrainian|marruecos morocco
marroqui moroccan|egipto egypt|egipcio egyptian|israeli israeli|libano lebanon|siria syria|sirio syrian|irak iraq|iran iran|corea korea|filipinas philippines|londres london|habana havana|moscu moscow
nueva new|york york|bruselas brussels|ginebra geneva|lisboa lisbon|pekin beijing|roma rome|atenas athens|estocolmo stockholm|sevilla seville|zaragoza saragossa|cataluna catalonia|catalan catalan
pais country|vasco basque|arabe arab arabic|judio jewish jew|musulman muslim|cristiano christian|catolico catholic|islamico islamic|indigena indigenous|africano african|asiatico asian
occidente west|occidental western|oriente east|oriental eastern|medio middle|norte north|sur south|america america|latino latin|unido united|naciones nations|union union
`
