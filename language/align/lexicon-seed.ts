/**
 * Frequent news words that look nothing like their translation: what a cold start needs before a
 * lexicon can be learnt from the article itself. Folded; one Spanish word, then its English ones.
 */
const pairs = `
ano year|anos years|dia day|dias days|semana week|mes month|meses months|hoy today|ayer yesterday
lunes monday|martes tuesday|miercoles wednesday|jueves thursday|viernes friday|sabado saturday
domingo sunday|enero january|febrero february|marzo march|abril april|mayo may|junio june
julio july|agosto august|septiembre september|octubre october|noviembre november
diciembre december|uno one|dos two|tres three|cuatro four|cinco five|seis six|siete seven
ocho eight|nueve nine|diez ten|once eleven|doce twelve|cien hundred|mil thousand
millones million|millon million|primer first|primera first|primero first|segundo second
segunda second|tercer third|tercera third|estados states|unidos united|eeuu us|uu us|ee us
reino kingdom|union union|europea european|espana spain|espanol spanish|ingles english
francia france|alemania germany|italia italy|rusia russia|habana havana|londres london
pais country|paises countries|ciudad city|ciudades cities|mundo world|gobierno government
ley law|leyes laws|guerra war|paz peace|muerte death|muertos dead|vida life|hombre man|mujer woman
hombres men|mujeres women|ninos children|nino child|personas people|gente people|pueblo people
agua water|casa house home|blanca white|calle street|trabajo work job|trabajadores workers
empresa company|empresas companies|dinero money|mercado market|petroleo oil|precio price
precios prices|salud health|enfermedad disease|enfermedades diseases|hospital hospital
escuela school|juez judge|carcel prison jail|policia police|ejercito army|jefe chief head
lider leader|poder power|derechos rights|derecho right law|humanos human|amenaza threat
seguridad security|acuerdo agreement deal|ayuda aid help|desarrollo development|lucha fight
comunicado statement|declaraciones statements|periodico newspaper|noticias news|red network
dijo said|dice says|afirmo said stated|aseguro said|anadio added|senalo said|explico explained
segun according|tambien also|pero but|cuando when|donde where|porque because|despues after
antes before|desde since from|hasta until|entre between among|sobre about on|contra against
durante during|mientras while|aunque although though|siempre always|nunca never|ahora now
mas more|menos less|muy very|mucho much|muchos many|mayor largest older|mejor better best
nuevo new|nueva new|nuevos new|nuevas new|grande large big|gran great large|pequeno small
alto high|bajo low under|ultimo last|ultima last|parte part|lugar place|tiempo time|veces times
vez time|hijo son|hija daughter|padre father|madre mother|hermano brother|familia family
norte north|sur south|este east|oeste west|mar sea|isla island|rio river|tierra land earth
noche night|hora hour|horas hours|minutos minutes|libro book|pelicula film|equipo team
partido party match|juego game|campeon champion|iglesia church|rey king|reina queen
presidente president|ministro minister|alcalde mayor|elecciones election elections|voto vote
`

/** Spanish word → English words, all folded. */
export const seedLexicon: ReadonlyMap<string, readonly string[]> = new Map(
  pairs
    .split(/[|\n]/)
    .map((line) => line.trim().split(' '))
    .filter(([word, ...rest]) => word !== undefined && rest.length > 0)
    .map(([word = '', ...rest]) => [word, rest]),
)
