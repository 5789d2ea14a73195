import type { Language } from '@/language/types'

const ENGLISH = `a an the this that these those and or but nor so yet if as than of to in on at by for from with
without into onto over under about between among against during before after since until through towards toward
is are was were be been being am has have had having do does did will would shall should can could may might must
not no it its he him his she her hers they them their theirs we us our ours you your yours i me my mine who whom
whose which what when where while because although though unless whereas upon within there here also too very more most much many some any all each both such own same other s`

const SPANISH = `el la los las lo un una unos unas y e o u pero ni si como que de del a al en con sin por para
sobre entre hasta desde contra durante ante tras hacia según este esta estos estas ese esa esos esas aquel aquella
es son fue fueron era eran ser sido siendo ha han había habían haber hay está están estaba no se su sus le les me
te nos mi mis tu tus él ella ellos ellas ya más muy también cuando donde quien quienes cual cuales cuyo cuya aunque porque mientras sino pues`

const LISTS: Record<Language, ReadonlySet<string>> = {
  en: new Set(ENGLISH.split(/\s+/)),
  es: new Set(SPANISH.split(/\s+/)),
}

/**
 * Whether a lower-case word carries grammar rather than meaning, in the given language.
 * Used to weigh matches: an equal "of" between two changes says little.
 */
export function isFunctionWord(word: string, language: Language): boolean {
  return LISTS[language].has(word)
}

const CLAUSE_OPENERS = new Set(
  'that which who whom whose if but when while because although que quien quienes cuyo cuya si pero cuando mientras porque aunque'.split(
    ' ',
  ),
)

/** Whether a lower-case word, of either language, begins a clause: a place a reader holds on to. */
export function opensClause(word: string): boolean {
  return CLAUSE_OPENERS.has(word)
}
