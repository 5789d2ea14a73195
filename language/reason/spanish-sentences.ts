import type { Currency, QuotationMark, Tense } from './reason'
import { either, en, es, say } from './sentence'
import type { Sentences } from './sentences'
import { spanishGloss } from './spanish-glosses'

/** Why a finding is one, in Spanish. */
export const SPANISH_SENTENCES: Sentences = {
  'acronyms.known': ({ spanish, english }) => say`${es(spanish)} es ${en(english)} en inglés.`,
  'acronyms.absent': ({ spanish, english }) =>
    say`El inglés no trae ni ${en(english)} ni el nombre completo de ${es(spanish)}.`,
  'acronyms.unknown': ({ spanish }) => say`La sigla ${es(spanish)} no aparece en el inglés.`,
  addition: ({ english }) => say`Nada en el español parece pedir ${en(english)}.`,
  capitals: ({ english, usual }) =>
    say`${en(english)} se escribe ${en(usual)} en otras partes de este artículo.`,
  dates: ({ spanish, meant, english }) =>
    say`${es(spanish)} es ${en(meant)}, pero el inglés dice ${en(english)}.`,
  'doubled-word': ({ english }) => say`Se repite ${en(english)}.`,
  'end-stop': ({ stop }) =>
    say`La oración española termina con ${es(stop)}; la inglesa, sin signo alguno.`,
  'false-friend': ({ spanish, gloss, english }) =>
    say`Aquí ${es(spanish)} significa ${spanishGloss(gloss)}; el inglés dice ${en(english)}.`,
  'glossary.forbidden': ({ term, preferred, forbidden, note }) =>
    say`El glosario traduce ${es(term)} por ${en(preferred)}, nunca por ${en(forbidden)}.${noted(note)}`,
  'glossary.missing': ({ spanish, preferred, note }) =>
    say`El glosario traduce ${es(spanish)} por ${either(preferred.map(en), 'o')}; en el inglés no aparece en ninguna de sus formas.${noted(note)}`,
  'institution-pronoun': ({ spanish, english, better }) =>
    say`${es(spanish)} no es una persona: en inglés, ${en(english)} debería ser ${either(better.map(en), 'o')}.`,
  'length.none': () => say`Este pasaje todavía no está traducido.`,
  'length.short': ({ percent }) =>
    say`El inglés es mucho más corto que el español (un ${percent}\u00a0%): puede que falte algo.`,
  'length.long': ({ percent }) =>
    say`El inglés es mucho más largo que el español (un ${percent}\u00a0%): puede que se haya añadido algo.`,
  'literal-idiom': ({ spanish, english, gloss }) =>
    say`${en(english)} traduce ${es(spanish)} palabra por palabra; lo que quiere decir es ${spanishGloss(gloss)}.`,
  'missing-name.gone': ({ spanish }) => say`El nombre ${es(spanish)} no aparece en el inglés.`,
  'missing-name.other': ({ spanish, english }) =>
    say`El español nombra ${es(spanish)}; el inglés, ${en(english)}.`,
  'missing-word.noun': ({ english }) => say`Parece que falta un sustantivo en ${en(english)}.`,
  'missing-word.verb': ({ english }) => say`Parece que falta un verbo en ${en(english)}.`,
  money: ({ spanish, english }) =>
    say`El español habla de ${CURRENCIES[spanish]}; el inglés, de ${CURRENCIES[english]}.`,
  names: ({ spanish, english }) => say`${es(spanish)} ha perdido la tilde en ${en(english)}.`,
  'negation.lost': ({ spanish }) =>
    say`${es(spanish)} niega algo, pero en el inglés nada lo niega.`,
  'negation.added': ({ english }) =>
    say`El inglés dice ${en(english)}, pero en el español no se niega nada.`,
  'numbers.small': ({ spanish, english }) =>
    say`El español dice ${es(spanish)}; el inglés, ${en(english)}.`,
  'numbers.changed': ({ spanish, english }) =>
    say`El español dice ${es(spanish)}; el inglés, ${en(english)}.`,
  'numbers.rescaled': ({ spanish, meant, english }) =>
    say`${es(spanish)} es ${en(meant)} en inglés, pero el texto dice ${en(english)}.`,
  'numbers.converted': ({ spanish, english }) =>
    say`${es(spanish)} ha pasado a ${en(english)} en otra unidad: compruebe la conversión.`,
  'numbers.missing': ({ spanish }) => say`La cifra ${es(spanish)} falta en el inglés.`,
  'numbers.added': ({ english }) => say`La cifra ${en(english)} no está en el español.`,
  'numbers.percent': ({ spanish }) =>
    say`${es(spanish)} es un porcentaje, pero el inglés no lleva el signo correspondiente.`,
  omission: ({ spanish }) => say`Nada en el inglés parece corresponder a ${es(spanish)}.`,
  'opening-capital': ({ english }) =>
    say`El español empieza con mayúscula; el inglés, con ${en(english)}.`,
  'person-gender': ({ spanish, gender, english }) =>
    say`${es(spanish)} es ${gender === 'woman' ? 'una mujer' : 'un hombre'}, pero el inglés dice ${en(english)}.`,
  'question-mark.added': () => say`El inglés hace una pregunta; el español, no.`,
  'question-mark.lost': () => say`El español hace una pregunta; el inglés, no.`,
  'quotation-marks.loose': ({ kind, mark }) =>
    say`${LOOSE[kind]} (${mark}) no tiene pareja en el inglés.`,
  'quotation-marks.crossed': ({ mark }) =>
    say`${en(mark)} cierra antes de que se cierre lo abierto en su interior.`,
  'quotation-marks.counted': ({ spanish, english }) =>
    say`Citas: ${spanish} en el español, ${english} en el inglés.`,
  'quotation-marks.lost': () => say`El español pone aquí palabras entre comillas; el inglés, no.`,
  'quotation-marks.added': () =>
    say`El inglés pone entre comillas palabras que en el español no las llevan.`,
  'quotation-speaker': ({ spanish, english }) =>
    say`El español atribuye esta cita a ${spanish}; el inglés, a ${english}.`,
  'quotation-style.stops': () =>
    say`El artículo pone las comas y los puntos unas veces dentro y otras fuera de las comillas.`,
  'quotation-style.straight': () => say`El artículo mezcla comillas rectas y tipográficas.`,
  'retranslated-quote': ({ speaker }) =>
    say`Es probable que ${speaker} lo dijera en inglés: busque las palabras originales.`,
  'roman-numerals': ({ spanish, english }) =>
    say`El español dice ${es(spanish)}; el inglés, ${en(english)}.`,
  'rough-number': ({ spanish, meant, english }) =>
    say`${es(spanish)} es ${en(meant)}, pero el inglés dice ${en(english)}.`,
  'spanish-punctuation.opening': ({ mark }) =>
    say`El inglés no abre preguntas ni exclamaciones con ${es(mark)}.`,
  'spanish-punctuation.guillemet': ({ mark }) =>
    say`El inglés escribe “ ” donde el español pone ${es(mark)}.`,
  'spanish-punctuation.dateline': ({ mark }) =>
    say`La data termina con ${es(mark)}, como en español; el inglés pone una raya.`,
  'spanish-punctuation.ordinal': ({ mark }) =>
    say`${es(mark)} es el signo ordinal del español; en inglés se escribe 1st, 2nd, 3rd.`,
  spelling: ({ english, better }) =>
    better.length === 0
      ? say`${en(english)} no está en ningún diccionario.`
      : say`${en(english)} no está en ningún diccionario; ¿se quiso escribir ${either(better.map(en), 'o')}?`,
  'stray-mark.before-small-letter': ({ mark }) => say`Después de ${en(mark)} viene una minúscula.`,
  'stray-mark.two-marks': ({ mark }) => say`${en(mark)} son dos signos donde solo cabe uno.`,
  'stray-mark.before-bracket': ({ mark }) => say`${en(mark)} separa las palabras de su paréntesis.`,
  'stray-mark.no-mark': ({ mark }) => say`${en(mark)} no es un signo propio de una oración.`,
  'stray-mark.closes-nothing': ({ mark }) =>
    say`${en(mark)} no cierra nada ni sustituye a ninguna letra.`,
  'stray-mark.owns-nothing': ({ mark }) =>
    say`${en(mark)} convierte la palabra en posesivo, pero no hay nada poseído.`,
  'stray-mark.ties-nothing': ({ mark }) => say`${en(mark)} no une la palabra con nada.`,
  'stray-mark.goes-on': ({ mark }) => say`${en(mark)} está donde la oración continúa.`,
  'stray-mark.verb-and-object': ({ mark }) => say`${en(mark)} separa el verbo de su complemento.`,
  'stray-mark.subject-and-verb': ({ mark }) => say`${en(mark)} separa el sujeto de su verbo.`,
  'stray-mark.no-counterpart': ({ mark }) =>
    say`${en(mark)} no corresponde a ningún signo del español.`,
  tense: ({ spanish, spanishTense, english, englishTense }) =>
    say`${es(spanish)} está en ${TENSES[spanishTense]}, pero ${en(english)} está aquí en ${TENSES[englishTense]}.`,
  'term-variants': ({ spanish, english, usual }) =>
    say`${es(spanish)} es aquí ${en(english)} y, en otras partes de este artículo, ${en(usual)}.`,
  times: ({ spanish, english }) =>
    say`${es(spanish)} no es ${en(english)}: se han confundido la mañana y la tarde.`,
  'unseen-character.direction': ({ english }) =>
    say`Una marca que no se ve cambia la dirección de ${en(english)}.`,
  'unseen-character.hidden': ({ english }) =>
    say`${en(english)} contiene un carácter que no se ve: una búsqueda de esas palabras no las encontrará.`,
  'untranslated.whole': ({ spanish }) => say`Este pasaje se quedó en español: ${es(spanish)}.`,
  'untranslated.part': ({ spanish }) => say`${es(spanish)} se quedó en español.`,
  'verb-as-noun': ({ spanish, english }) =>
    say`${es(spanish)} es un verbo, pero el inglés trae el sustantivo ${en(english)}.`,
  'white-space.doubled': () => say`Aquí hay más de un espacio.`,
  'white-space.before-mark': () => say`Hay un espacio delante del signo.`,
  'white-space.in-bracket': () => say`Hay un espacio dentro del paréntesis.`,
  'white-space.in-word': () => say`Hay un espacio en medio de una palabra.`,
}

const CURRENCIES: Record<Currency, string> = {
  dollars: 'dólares',
  euros: 'euros',
  pounds: 'libras',
  pesos: 'pesos',
  yen: 'yenes',
  yuan: 'yuanes',
  rubles: 'rublos',
  rupees: 'rupias',
  francs: 'francos',
}

const LOOSE: Record<QuotationMark, string> = {
  'quotation mark': 'Esta comilla',
  bracket: 'Este paréntesis',
  'square bracket': 'Este corchete',
}

const TENSES: Record<Tense, string> = { past: 'pasado', present: 'presente', future: 'futuro' }

/** The newsroom's own remark on a term, as it is. */
function noted(note: string): string {
  return note === '' ? '' : ` ${note}`
}
