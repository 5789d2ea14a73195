/** Frequent Spanish nouns that look unlike their English ones. Folded singulars, likeliest first. */
export const nounLexicon = `
abogado lawyer attorney|abril april|abuela grandmother|abuelo grandfather|abuso abuse|accion action share|acuerdo agreement deal accord|acusacion accusation charge
acusado defendant accused|aduana customs|agosto august|agricultor farmer|agua water|aire air|ajuste adjustment|alcalde mayor|alcaldesa mayor|alcance scope|aldea village
aliado ally|alimento food|alma soul|alquiler rent|alto high top|altura height|alumno student pupil|ama mistress|amenaza threat|amigo friend|amor love|analisis analysis
anciano elderly|anillo ring|animo mood|ano year|anuncio announcement advert|apertura opening|apoyo support|apuesta bet|aranceles tariffs|arancel tariff|arbitro referee
arbol tree|arma weapon gun arm|arroz rice|asamblea assembly|ascenso rise promotion|asesinato murder killing|asesor adviser advisor|asunto issue matter affair
ataque attack|atleta athlete|aula classroom|aumento increase rise|autobus bus|autopista motorway highway|autor author|autoridad authority|auge boom|ave bird
avion plane aircraft|aviso warning notice|ayer yesterday|ayuda help aid|ayuntamiento council city hall|azucar sugar|baile dance|baja casualty|balon ball|bandera flag
banco bank|barco ship boat|barrio neighbourhood neighborhood district|basura rubbish garbage waste|batalla battle|beca scholarship|beneficio profit benefit|bien good
billete ticket|boca mouth|boda wedding|bolsa stock bag exchange|bombero firefighter|bosque forest|botella bottle|brazo arm|brote outbreak|busqueda search|caballo horse
cabeza head|cable cable|cabo cape end|cadena chain network|caida fall drop|caja box|calidad quality|calle street road|calor heat|cama bed|cambio change exchange
camino road way path|camion truck lorry|campana campaign|campeon champion|campesino peasant farmer|campo field countryside|cancer cancer|cancion song|cantante singer
capacidad capacity ability|cara face|carcel prison jail|cargo post charge position|carne meat|carrera race career|carretera road highway|carta letter|cartera portfolio wallet
casa house home|caso case|castigo punishment|cena dinner|centenar hundred|cerebro brain|cerveza beer|cesped lawn|cielo sky heaven|ciencia science|cientifico scientist scientific
cifra figure number|cine cinema film|cirujano surgeon|cita appointment quote date|ciudad city|ciudadano citizen|clave key|cliente customer client|clima climate weather|cobre copper
coche car|cocina kitchen|colegio school|comercio trade commerce|comida food meal|comienzo beginning start|comisario commissioner|comision commission committee|companero colleague companion
compania company|compra purchase|compromiso commitment|comunicado statement|conductor driver|conocimiento knowledge|consejo council advice board|consejero minister councillor adviser
consulta query consultation|contenido content|contrario opposite contrary|convenio agreement|copa cup|corazon heart|corona crown|correo mail email post|corriente current|corte court cut
cosa thing|cosecha harvest|costa coast|costumbre custom|crecimiento growth|creencia belief|crimen crime murder|critica criticism|cuadro painting|cuarto room fourth|cuello neck
cuenta account|cuento story tale|cuerpo body|cuestion issue question matter|cueva cave|cuidado care|culpa blame guilt|cumbre summit|cura priest cure|dano damage harm|dato figure fact data
deber duty|debilidad weakness|decena dozen|declaracion statement declaration|dedo finger|delito crime offence offense|demanda demand lawsuit|denuncia complaint report|deporte sport
derecha right|derecho right law|derrame spill|derrota defeat|desafio challenge|desarrollo development|desastre disaster|descenso fall decline drop|desempleo unemployment
desigualdad inequality|despacho office|despido dismissal|destino destination fate|deuda debt|dia day|diario newspaper daily|diciembre december|dictadura dictatorship|diente tooth
dinero money|dios god|diputado deputy lawmaker mp|direccion address direction|dirigente leader|discurso speech|diseno design|disparo shot|docena dozen|domingo sunday|dolar dollar
dolor pain|dueno owner|duda doubt|edad age|edificio building|educacion education|ejemplo example|ejercito army military|eleccion election choice|embajada embassy|embajador ambassador
emisora station|empleado employee|empleo job employment|empresa company firm business|empresario businessman entrepreneur|encuentro meeting match|encuesta poll survey|enemigo enemy
enero january|enfermedad disease illness|enfermera nurse|enfermo sick ill patient|enfoque approach|enfrentamiento clash confrontation|ensayo trial test essay|entorno environment
entrada entry entrance ticket|entrenador coach trainer|entrevista interview|envio shipment|epoca time era|equipo team equipment|error mistake error|escala scale|escandalo scandal
escena scene|escritor writer|escuela school|esfuerzo effort|espacio space|espalda back|especie species|esperanza hope|esposa wife|esposo husband|estacion station season|estadio stadium
estado state|estancia stay|estreno premiere|estrella star|estudiante student|estudio study|etapa stage|evento event|exito success|experto expert|extranjero foreign foreigner abroad
fabrica factory plant|fallo ruling failure|falta lack|fallecido dead deceased|fe faith|febrero february|fecha date|feria fair|ferrocarril railway|fin end weekend|final end final|finca farm
fiscal prosecutor tax|fiscalia prosecutor prosecution|firma signature|flor flower|fondo fund bottom|forma way form|foto photo|fotografia photo photograph|fracaso failure|frente front
frio cold|frontera border|fuego fire|fuente source|fuerza force strength|fumador smoker|funcionario official|fundacion foundation|futbol football soccer|futuro future
ganado cattle|ganador winner|gasto spending expense|gato cat|gente people|gestion management|gobernante ruler leader|gobierno government|golpe coup blow|gol goal|grado degree|granja farm
gripe flu|grito shout|grupo group|guardia guard|guerra war|guion script|habitacion room|habitante inhabitant resident|hambre hunger|hambruna famine|hecho fact event|herida injury wound
herido injured wounded|hermana sister|hermano brother|herramienta tool|hielo ice|hierro iron|hija daughter|hijo son child|hogar home household|hoja leaf sheet|hombre man
hora hour time|horario schedule|hoy today|huelga strike|huella footprint mark|hueso bone|huevo egg|huracan hurricane|idioma language|iglesia church|igualdad equality|impuesto tax
incendio fire|incertidumbre uncertainty|indice index rate|infancia childhood|informe report|ingeniero engineer|ingreso income revenue|inicio start beginning|intento attempt
inundacion flood|inversion investment|inversor investor|investigacion investigation research|investigador researcher investigator|invierno winter|isla island|izquierda left
jefe chief head boss|jornada day|joven young youth|juego game|jueves thursday|juez judge|jueza judge|jugador player|juicio trial|julio july|junio june|junta board junta|juventud youth
labor work|labio lip|lado side|lago lake|lanzamiento launch|largo long|lectura reading|lector reader|leche milk|lengua language tongue|ley law act|leyenda legend|libertad freedom liberty
libro book|licencia licence license|lider leader|liga league|llamada call|llanto crying|llegada arrival|lluvia rain|logro achievement|lucha fight struggle|lugar place
luna moon|lunes monday|luto mourning|luz light|madera wood|madre mother|madrugada morning|maestro teacher|mando command|manana tomorrow morning|manera way|manifestacion demonstration protest
manifestante protester demonstrator|mano hand|mar sea|marca brand mark|marco framework|marido husband|marte mars|martes tuesday|marzo march|mayo may|mayoria majority most|medico doctor medical
medida measure|medio half medium media means|mediodia noon|mejora improvement|memoria memory|menor minor younger under|mensaje message|mente mind|mercado market|mes month|mesa table|meta goal
miedo fear|miembro member|miercoles wednesday|mil thousand|millar thousand|miles thousands|millon million|ministro minister|mirada look|mitad half|moda fashion|modo way|moneda currency coin
montana mountain|muchacho boy|mueble furniture|muerte death|muerto dead|muestra sample|mujer woman wife|multa fine|mundial world|mundo world|muro wall|musica music|nacimiento birth
nave ship|navidad christmas|negocio business deal|nieve snow|nieto grandchild|nina girl|nino child boy|nivel level|noche night|nombre name|norma rule standard|norte north northern
noticia news|novela novel|novia girlfriend|novio boyfriend|noviembre november|nube cloud|numero number|obispo bishop|objetivo goal target aim objective|obra work|obrero worker|octubre october
odio hatred|oeste west western|oferta offer supply|oficina office|ojo eye|ola wave|olor smell|orden order|ordenador computer|oreja ear|orilla bank shore|oro gold|otono autumn fall
pacto pact deal|padre father parent|pago payment|pais country nation|pajaro bird|palabra word|pan bread|panuelo scarf|pantalla screen|papa pope|papel role paper|paquete package|pared wall
paro unemployment strike|parte part|partido party match game|partida departure|pasado past last|paso step|patria homeland|patrimonio heritage|paz peace|peligro danger|pelicula film movie
pelo hair|pelota ball|pena sentence penalty|pensamiento thought|perdida loss|periodico newspaper|periodista journalist reporter|perro dog|persona person|pesca fishing|peso weight
petroleo oil|pez fish|pescado fish|pie foot|piedra stone|piel skin|pierna leg|piso floor flat|placer pleasure|planta plant|plazo term deadline|playa beach|plaza square
poblacion population|pobreza poverty|poder power|policia police officer|politica policy politics|politico political politician|polvo dust|portavoz spokesman spokeswoman spokesperson
precio price|pregunta question|premio prize award|prensa press|presion pressure|preso prisoner|prestamo loan|presupuesto budget|primavera spring|principio beginning principle|prision prison
privado private|programa programme program|promedio average|propiedad property|propietario owner|propuesta proposal|propietaria owner|proyecto project bill|prueba test evidence proof
pueblo people town village|puente bridge|puerta door|puerto port|puesto post job place|punto point|quiebra bankruptcy|radio radio|raiz root|rana frog|rasgo trait|raton mouse|razon reason right
recurso resource appeal|red network|redes media networks|reforma reform|regalo gift|regla rule|reina queen|reino kingdom|relato story account|reloj clock watch|renta income|rendimiento performance
renuncia resignation|represalia retaliation|rescate rescue bailout|resto rest remains|reto challenge|retraso delay|reunion meeting|revista magazine|rey king|riesgo risk|rio river|riqueza wealth
robo theft robbery|rodilla knee|ropa clothes|rostro face|rueda wheel|ruido noise|rumbo course|sabado saturday|sabor taste|sala room|salario wage salary|salida exit departure|salud health
sangre blood|sede headquarters seat|seguimiento monitoring|seguro safe insurance sure|selva jungle rainforest|semana week weekend|semilla seed|senal sign signal|senor mr lord|senora mrs lady
sentencia ruling sentence|sentido sense|septiembre september|sequia drought|ser being|siglo century|significado meaning|silla chair|sindicato union|sitio site place|soborno bribe
sociedad society|socio partner member|sol sun|soldado soldier|soledad loneliness|sorpresa surprise|subida rise|sucesor successor|sueldo salary wage|suelo soil ground|sueno dream|suerte luck
sufrimiento suffering|sur south southern|tamano size|tarde afternoon evening late|tarea task|tarjeta card|tasa rate|techo roof ceiling|teclado keyboard|tema issue topic subject theme
temporada season|temor fear|tela cloth|terremoto earthquake|tesoro treasure|testigo witness|tiempo time weather|tienda shop store|tierra land earth|tio uncle|tipo type kind rate|tiroteo shooting
titulo title|tormenta storm|torneo tournament|torre tower|trabajador worker|trabajo work job|traicion betrayal|tratado treaty agreement|trato treatment deal|tren train|tribunal court
tripulacion crew|trono throne|turismo tourism|ubicacion location|vacuna vaccine|valor value|vaso glass|vecino neighbour neighbor resident|vejez age|vela candle|velocidad speed
venta sale|ventaja advantage|ventana window|verano summer|verdad truth|verguenza shame|vez time|viaje trip journey travel|vicepresidente vice president|vida life|viejo old|viento wind
viernes friday|vino wine|violacion rape violation|vista view|vivienda housing home|voluntad will|voz voice|vuelo flight|vuelta return lap|voto vote|zapato shoe
`
