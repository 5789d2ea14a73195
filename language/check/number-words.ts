import type { Language } from '@/language/types'

const SPANISH = `cero 0 dos 2 tres 3 cuatro 4 cinco 5 seis 6 siete 7 ocho 8 nueve 9 diez 10 once 11 doce 12 trece 13
catorce 14 quince 15 dieciséis 16 diecisiete 17 dieciocho 18 diecinueve 19 veinte 20 veintiuno 21 veintiún 21
veintiuna 21 veintidós 22 veintitrés 23 veinticuatro 24 veinticinco 25 veintiséis 26 veintisiete 27 veintiocho 28
veintinueve 29 treinta 30 cuarenta 40 cincuenta 50 sesenta 60 setenta 70 ochenta 80 noventa 90 cien 100 ciento 100
doscientos 200 doscientas 200 trescientos 300 trescientas 300 cuatrocientos 400 cuatrocientas 400 quinientos 500
quinientas 500 seiscientos 600 seiscientas 600 setecientos 700 setecientas 700 ochocientos 800 ochocientas 800
novecientos 900 novecientas 900 ambos 2 ambas 2 primer 1 primera 1 primero 1 segundo 2 segunda 2 tercer 3
tercera 3 tercero 3 cuarto 4 cuarta 4 quinto 5 quinta 5 sexto 6 sexta 6 séptimo 7 séptima 7 octavo 8 octava 8
noveno 9 novena 9 décimo 10 décima 10 undécimo 11 duodécimo 12 vigésimo 20 vigésima 20 trigésimo 30 trigésima 30
cuadragésimo 40 quincuagésimo 50 sexagésimo 60 septuagésimo 70 octogésimo 80 nonagésimo 90 centésimo 100 doble 2 triple 3 docena 12`

const ENGLISH = `zero 0 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12
thirteen 13 fourteen 14 fifteen 15 sixteen 16 seventeen 17 eighteen 18 nineteen 19 twenty 20 thirty 30 forty 40
fifty 50 sixty 60 seventy 70 eighty 80 ninety 90 both 2 twice 2 double 2 couple 2 pair 2 triple 3 dozen 12 first 1
second 2 third 3 fourth 4 fifth 5 sixth 6 seventh 7 eighth 8 ninth 9 tenth 10 eleventh 11 twelfth 12 thirteenth 13
fourteenth 14 fifteenth 15 sixteenth 16 seventeenth 17 eighteenth 18 nineteenth 19 twentieth 20 thirtieth 30 fortieth 40 fiftieth 50 sixtieth 60 seventieth 70 eightieth 80 ninetieth 90 hundredth 100
twenties 20 thirties 30 forties 40 fifties 50 sixties 60 seventies 70 eighties 80 nineties 90`

/** Number words by language. "un" and "one" are left out: they are articles and pronouns as well. */
export const NUMBER_WORDS: Record<Language, ReadonlyMap<string, number>> = {
  es: pairsOf(SPANISH),
  en: pairsOf(ENGLISH),
}

/** Words that multiply. The Spanish billón is a million millions: an English trillion. */
export const SCALES: Record<Language, ReadonlyMap<string, number>> = {
  es: pairsOf(
    'mil 1e3 millón 1e6 millones 1e6 billón 1e12 billones 1e12 trillón 1e18 trillones 1e18',
  ),
  en: pairsOf(
    'hundred 1e2 thousand 1e3 million 1e6 millions 1e6 billion 1e9 billions 1e9 trillion 1e12 trillions 1e12 bn 1e9 mn 1e6',
  ),
}

/** Words that stand for one before a scale: "un millón", "a million". */
export const ONES: Record<Language, ReadonlyMap<string, number>> = {
  es: pairsOf('un 1 una 1 uno 1 medio 0.5'),
  en: pairsOf('one 1 a 1 half 0.5'),
}

function pairsOf(list: string): ReadonlyMap<string, number> {
  const parts = list.split(/\s+/)
  const pairs = new Map<string, number>()
  for (let at = 0; at + 1 < parts.length; at += 2) pairs.set(parts[at] ?? '', Number(parts[at + 1]))
  return pairs
}
