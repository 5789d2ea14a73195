/**
 * Own cases for finding terms: the term, forms of it that a text may have (each must be found), and
 * words that only look like it (none may be). `kind` follows the term after a colon.
 */
export const TERM_CASES = `
régimen | régimen, regímenes, Régimen, REGIMEN, REGÍMENES, «régimen» | regimiento, registro, regimental, regimos
hombre | hombre, hombres, Hombre, HOMBRES | hombro, hombros, hambre, superhombre, hombrera
papá | papá, papás | papa, papas, Papa
papa | papa, papas, Papa | papá, papás, papado
él | él, Él | el, El
más | más | mas
sí | sí | si
año | año, años, AÑOS | ano, anos, ANO
término | término, términos | termino, terminó, terminal
público | público, públicos | publico, publicó
sábana | sábana, sábanas | sabana, sabanas
secretaría | secretaría, secretarías | secretaria, secretarias
país | país, países, PAÍSES, PAISES | paisaje, paisano
crisis | crisis, CRISIS | crítico, cris
lunes | lunes | luneta, luna
virus | virus | viruela, viral
voz | voz, voces | vocero, vos
juez | juez, jueces, jueza, juezas | juego, juicio
ley | ley, leyes | leyenda, leyendo
rey | rey, reyes | reino, reina
iraní | iraní, iraníes, iranís | Irán, irá
joven | joven, jóvenes | juventud
imagen | imagen, imágenes | imaginario, magenta
orden | orden, órdenes | ordenanza, ordenado
origen | origen, orígenes | original
examen | examen, exámenes | examinar
crimen | crimen, crímenes | criminal
volumen | volumen, volúmenes | voluminoso
elección | elección, elecciones, ELECCION, eleccion | electo, electoral, selección
acusación | acusación, acusaciones, acusacion | acusado, acusó
canción | canción, canciones | cancionero
avión | avión, aviones | aviación, gavión
líder | líder, líderes, lideresa | liderazgo, lidera
cárcel | cárcel, cárceles, CARCELES | carcelero, encarcelado
dólar | dólar, dólares | dolor, dolores
árbol | árbol, árboles | arbolado
carácter | carácter, caracteres | característica
mes | mes, meses | mesa, mesas
interés | interés, intereses | interesa, interesado
inglés | inglés, ingleses, inglesa, inglesas | ingle, ingles
club | club, clubes, clubs | clubista
caso | caso, casos | casa, casas, ocaso
puerto | puerto, puertos | puerta, puertas, aeropuerto
banco | banco, bancos | banca, bancario
punto | punto, puntos | punta, apunto
cargo | cargo, cargos | carga, encargo
diputado | diputado, diputados, diputada, diputadas | diputación, disputado
ministro | ministro, ministra, ministros, ministras | ministerio, administro
alcalde | alcalde, alcaldes, alcaldesa, alcaldesas | alcaldía
presidente | presidente, presidenta, presidentes | presidencia, presidencial, expresidente
trabajador | trabajador, trabajadora, trabajadoras, trabajadores | trabajo, trabajado
político | político, políticos | política, políticas
política | política, políticas | político
político:adjective | político, política, políticas | politizado
médico | médico, médica, médicos | medico, medicó
hijo | hijo, hijos | hija, hijas, hijastro
cubano | cubano, cubana, cubanos, cubanas | Cuba
gobierno | gobierno, gobiernos, Gobierno | gobierna, gobernador, desgobierno
bienes | bienes | bien, bienestar
pagar:verb | pagar, pagó, pagarán, pagando, pagado, pagamos | apagar, pagador, pagano
rechazar | rechaza, rechazó, rechazaron, rechace, rechazando, rechazarlo, rechazada | rechazo, rechoncho
pedir | pidió, piden, pedir, pedirán, pidiendo, pida | medir, impide
detener | detuvo, detuvieron, detiene, detenga, detenerlo | contener, obtuvo
prohibir | prohíbe, prohibió, prohibido, prohíban | prohibición
acuerdo de libre comercio | acuerdo de libre comercio, acuerdos de libre comercio, acuerdo del libre comercio, Acuerdo de Libre Comercio, ACUERDO DE LIBRE COMERCIO | acuerdo de comercio libre, acuerdo; de libre comercio, desacuerdo de libre comercio
derechos humanos | derechos humanos, derecho humano, Derechos Humanos, DERECHOS HUMANOS | derechos, humano, derechos. Humanos
primer ministro | primer ministro, primera ministra, primeros ministros, Primer Ministro | primer viceministro, ministro primero
jefe de Estado | jefe de Estado, jefes de Estado, jefa de Estado, jefe del Estado, jefe de estado | jefe de gabinete
estado de sitio | estado de sitio, estados de sitio | estado del sitiado, estado sitio
ministerio de la vivienda | ministerio de la vivienda, Ministerio de Vivienda, ministerios de la vivienda | ministerio de la viveza, vivienda
poder judicial | poder judicial, Poder Judicial, poderes judiciales | poder jurídico
fuerzas armadas | fuerzas armadas, Fuerzas Armadas, fuerza armada | fuerza, armada, esfuerzas armadas
alto el fuego | alto el fuego, Alto el fuego, altos el fuego | alto fuego, el fuego
narcotráfico | narcotráfico, NARCOTRAFICO | narco, tráfico, narcotraficante
toma de posesión | toma de posesión, tomas de posesión, toma de la posesión, TOMA DE POSESION | toma, posesión, toma; de posesión
ONU | ONU | onu, ONUDI
ALBA | ALBA | alba, Alba
`
