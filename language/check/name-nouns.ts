import { wordSet } from '@/language/check/words'

/**
 * Spanish nouns and adjectives that stand capitalised in names of bodies, offices, laws, feasts and
 * places, which English says in its own words: their absence proves nothing.
 */
export const NAME_NOUNS = wordSet(`
estado estados gobierno gobiernos ministerio congreso unión naciones nación casa corte partido banco isla islas ley leyes
nacional guerra mundial alto consejo tribunal supremo segunda primera gran grandes reino nueva nuevo edad media semana tierra
santa navidad año años policía federal guardia civil ejército república mar océano río medio oriente internet estación
latina sur norte este oeste del escuela universidad instituto real academia oficina relaciones exteriores constitución día días
juegos olímpicos olimpiadas copa liga premio premios torre plaza calle avenida puente puentes parque museo teatro palacio castillo
iglesia catedral monte montaña lago golfo bahía cabo costa ciudad provincia departamento comunidad comisión comité agencia
servicio servicios centro fundación asociación federación sindicato movimiento frente fuerza fuerzas armadas aérea marina
renacimiento ilustración revolución independencia imperio dinastía siglo europea europeo internacional central
cámara senado fiscalía corona espacio espacial libre comercio derechos humanos salud educación defensa interior
hacienda justicia cultura economía trabajo trabajador trabajadores seguridad asuntos presidente presidenta presidencia ministro ministra
rey reyes reina príncipe princesa cancillería alcaldía ayuntamiento embajada facultad zona desarrollo gobernación gobernador jefatura
dirección ejecutivo legislativo primavera verano otoño invierno una uno los las dra dr sra sr ing ingeniería estadística
directrices fiesta papa san sede foro cumbre acuerdo tratado convención carta plan programa proyecto red sistema mesa santo señor
señora lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre
setiembre octubre noviembre diciembre alianza amistad paz libertad igualdad fraternidad orden poder poderes grupo club equipo
empresa empresas compañía sociedad industria industrias seguros alimentos medicamentos agricultura ganadería pesca minería energía
petróleo gas agua aguas ambiente clima bosques suelo aire fuego sangre vida muerte hombre hombres mujer mujeres niño niños niña
joven jóvenes mayores pueblo pueblos indígena indígenas familia hogar vivienda vecindario barrio distrito carretera camino
autopista aeropuerto puerto ferrocarril metro transporte tránsito automóvil baloncesto fútbol béisbol atletismo natación tenis
deporte deportes pilotos jugador liguilla torneo campeonato gira abierto festival feria exposición biblioteca archivo archivos
teatro cine arte artes letras ciencia ciencias tecnología investigación noticias prensa radio televisión diario periódico revista
editorial libro libros jardín jardines huerta horticultura botánico zoológico hospital clínica cruz roja rojo roja negro negra
blanco blanca azul verde dorado oro plata cobre hierro bronce piedra polvo viejo vieja antiguo antigua moderno clásico bajo baja
superior inferior mayor menor primer primero tercer tercera cuarto quinto general especial regional municipal estatal provincial
oriental occidental septentrional meridional atlántico pacífico ártico indio británica británico francés francesa inglés inglesa
alemán alemana español española italiana italiano americano americana latinoamericana latinoamericano interamericana
interamericano cubana cubano mexicana mexicano argentina argentino chilena chileno colombiana colombiano peruana peruano
venezolana venezolano brasileña brasileño china chino rusa ruso japonesa japonés africana africano asiática asiático árabe
católica católico cristiana cristiano musulmán islámica islámico judía judío democracia democrático democrática demócrata
republicano republicana popular socialista comunista liberal conservador conservadora obrero laborista radical verdes
democracia patria patriótico bandera himno escudo guerrero soldado soldados general coronel capitán comandante almirante
teniente jefe jefa director directora secretario secretaria secretaría subsecretario asistente inspector comisario comisaria
juez jueza magistrado fiscal abogado notario alcalde alcaldesa diputado diputada diputados senador senadora senadores
representantes asamblea parlamento junta cabildo cortes audiencia juzgado defensoría contraloría procuraduría auditoría
superintendencia intendencia administración gestión control vigilancia protección protocolo prevención promoción cooperación
integración inversión exportación importación aduanas impuestos tributos fondo fondos moneda monetario crédito cuenta
bolsa valores activos mercado mercados consumo consumidor precio precios salario estrategia estrategias política políticas
acción acciones campaña misión operación operaciones enmienda artículo código decreto reglamento resolución declaración
informe estudio estudios encuesta ensayo ensayos tratamientos tratamiento terapia vacuna vacunas virus síndrome enfermedad
enfermedades infecciosas epidemia pandemia emergencia emergencias urgencia urgencias catástrofe desastre desastres terremoto
huracán tormenta volcán valle sierra cordillera desierto selva llanura pampa península estrecho canal arroyo cascada cataratas
laguna playa caleta arrecife ella ellas él ellos yo usted ustedes doctor doctora doctorado licenciado licenciada licenciatura maestría ingeniero ingeniera cueva caverna mina colina cerro pico roca muralla fortaleza fuerte monasterio convento
abadía capilla templo mezquita sinagoga basílica santuario cementerio tumba obelisco monumento estatua arco fuente mercado
galería sala salón estadio coliseo gimnasio pista circuito carrera vuelta maratón premio medalla trofeo balón bota guante
estrella estrellas cometa planeta galaxia nave sonda cohete satélite telescopio acelerador colisionador laboratorio observatorio
lobo oso tigre águila perro gato caballo toro elefante ballena tortuga dragón serpiente árbol
nuestro nuestra nuestros mi mis tu su sus sin con por para entre sobre bajo contra hacia desde como cuando donde todo toda todos
todas nada nadie muy más menos sí no ya aún así hoy mañana ayer noche madre padre hijo hija hermano hermana hermanos amigo amigos
amor dolor alma corazón cuerpo mano sueño sueños canción canciones danza baile música banda orquesta coro ópera sinfonía concierto
acto escena novela cuento cuentos poesía poema historia memoria memorias crónica crónicas leyenda mito viaje aventura aventuras
misterio secreto secretos crimen asesino ladrón rey señor señores dama damas caballero caballeros conde condesa duque duquesa
marqués barón emperador emperatriz zar sultán faraón virgen dios diosa espíritu cielo infierno paraíso
puro puros dulce triste feliz bueno buena malo mala hermoso bella bello rico pobre pequeño pequeña grande largo larga corto
treinta veinte cien mil dos tres cuatro cinco seis siete ocho nueve diez once doce cincuenta cuarenta
tweet tweeter web página sitio red redes móvil digital virtual inteligencia artificial datos información comunicación
comunicaciones telecomunicaciones correo correos teléfono electricidad electrónica informática física química biología medicina
enfermería farmacia derecho filosofía psicología sociología antropología arqueología geografía matemáticas lengua lenguas idioma
mandatario mandataria gobernante canciller embajador embajadora cónsul vicepresidente vicepresidenta viceministro exministro
expresidente dictador caudillo líder comité órgano organismo organización entidad ente autoridad autoridades ámbito
pasado presente futuro ahora siempre nunca vigente reforma reformas transición transparencia corrupción narcotráfico
terrorismo armas nuclear nucleares bomba misil cúpula hierro acero muro frontera fronteras migración migraciones migrante migrantes
refugiados desplazados víctimas desaparecidos presos detenidos rehenes testigo testigos acusado culpable inocente`)

/** Endings of abstract nouns and of adjectives made from nouns. */
const NOUN_ENDING =
  /(?:ción|ciones|sión|siones|miento|mientos|dad|dades|icos|icas|ico|ica|ales|ismo|ología|ística|ario|arios|aria|arias|ante|antes|ente|entes|istas?|adores?|adoras?|ativ[oa]s?|iv[oa]s?|eros|eras|ados|adas|idos|idas|ense|enses)$/

/** Whether the word, in lower case, belongs to how Spanish names a body rather than to a proper name. */
export function isNameNoun(word: string): boolean {
  return NAME_NOUNS.has(word) || NOUN_ENDING.test(word)
}
