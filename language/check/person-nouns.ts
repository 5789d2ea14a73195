/** Spanish nouns that make the feminine by their ending: "director" and "directora", "ministro" and "ministra". */
const PAIRS = `director ministro alcalde abogado profesor doctor senador diputado escritor secretario
candidato embajador gobernador empresario jugador entrenador científico investigador médico actor presentador fundador
funcionario mandatario opositor ciudadano vecino hermano hijo abuelo niño amigo sobrino tío primo novio viudo esposo nieto suegro cuñado muchacho chico señor
campesino obrero maestro alumno enfermero cocinero camarero bailarín arquitecto ingeniero concejal inspector
consejero comisario canciller productor autor pintor escultor compositor torero campeón ganador tenista director
exministro exdirector vicepresidente presidente expresidente congresista legislador regidor magistrado
procurador notario veterinario psicólogo sociólogo biólogo físico químico filósofo historiador politólogo economista
trabajador conductor vendedor pescador cazador nadador corredor boxeador lanzador delantero portero defensor asesor rector subdirector
acusado detenido condenado preso sospechoso fallecido herido desaparecido asesino ladrón anciano soltero casado divorciado
multimillonario millonario activista`

/** Of one gender by themselves. */
const WOMEN = `mujer madre reina princesa actriz emperatriz duquesa condesa monja esposa mamá abuela presidenta expresidenta vicepresidenta
alcaldesa jueza jefa lideresa bailarina campeona concejala fiscala gerenta heroína poetisa sacerdotisa dama madrastra nuera gobernanta dependienta asistenta infanta`
const MEN = `hombre padre rey príncipe emperador duque conde fraile sacerdote obispo cardenal papa papá marido yerno varón caballero padrastro cura monje héroe`
/** Known only by the article: "la juez", "el periodista". */
const EITHER = `juez periodista fiscal joven cantante artista deportista activista líder jefe representante dirigente
portavoz agente testigo presidente vicepresidente comandante estudiante paciente dentista taxista economista futbolista tenista
guitarrista novelista columnista analista especialista policial adolescente congresista gerente comerciante militante cliente cónyuge turista ciclista atleta
piloto médico general coronel capitán sargento soldado concejal canciller`

type Gender = 'man' | 'woman' | 'either'

/** Folded singular → who is meant. Plurals are left out: they may be of both. */
export const PERSON_NOUNS: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ...wordsOf(PAIRS).flatMap((noun): [string, Gender][] => [
    [noun, 'man'],
    [noun.endsWith('o') || noun.endsWith('e') ? `${noun.slice(0, -1)}a` : `${noun}a`, 'woman'],
  ]),
  ...wordsOf(WOMEN).map((noun): [string, Gender] => [noun, 'woman']),
  ...wordsOf(MEN).map((noun): [string, Gender] => [noun, 'man']),
  ...wordsOf(EITHER).map((noun): [string, Gender] => [noun, 'either']),
])

function wordsOf(list: string): string[] {
  return list
    .trim()
    .split(/\s+/)
    .map((word) => word.normalize('NFD').replace(/\p{M}/gu, ''))
}
