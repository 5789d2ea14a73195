import { americanOf, isBritish } from '@/language/spelling/british'
import { NEWER_WORDS } from '@/language/spelling/newer-words'
import type { Spelling } from '@/language/spelling/read-dictionary'

/**
 * Whether an English text may have this word: by the dictionary, in American or British spelling,
 * with a living prefix or suffix (unvaccinated, non-state), or as two known words joined
 * (livestream). The word is one letters-only token, straight apostrophe.
 */
export function isWord(word: string, spelling: Spelling): boolean {
  if (word.length > 2 && spelling.has(word)) return !NEVER.has(word)
  const bare = word.includes("'") ? word.replace(/'s?$/, '') : word
  const lower = bare.toLowerCase()
  if (bare.length <= 2) return bare === 'I' || SHORT.test(lower)
  if (NEVER.has(lower)) return false
  return (
    spelling.has(bare) ||
    (bare !== lower && isPlainWord(lower, spelling)) ||
    isPlainWord(bare, spelling) ||
    ((isDerived(lower, spelling) || isCompound(lower, spelling)) && !isSwapped(lower, spelling))
  )
}

/** Dictionaries list abbreviations, letters and notes (ca, ha, hf, ll) that a report has no use for. */
const SHORT =
  /^(?:a|o|ad|ah|al|am|an|as|at|be|by|cm|de|do|dr|eg|eh|el|em|en|ex|ft|go|he|hi|id|ie|if|in|is|it|jr|kg|km|la|lb|le|lo|ma|me|mg|mi|ml|mm|mr|ms|mt|mu|my|no|of|oh|ok|on|op|or|os|ox|oz|pa|pc|pi|pm|re|sh|sr|st|so|to|tv|uk|um|un|up|us|vs|we|xi|ye|yo|nd|rd|th|ai|bc|ac|co|pp|ed|et)$/

/** Real words which in a newspaper are a slip of another ("hte" is none; "yea", "loa" are). */
const NEVER = new Set(['yea', 'loa', 'hie', 'tho', 'ow', 'ha'])

function isPlainWord(word: string, spelling: Spelling): boolean {
  return (
    spelling.has(word) ||
    NEWER_WORDS.has(word) ||
    isBritish(word) ||
    americanOf(word).some((american) => spelling.has(american))
  )
}

/** "resinged" is no second singeing: two letters changed places. */
function isSwapped(word: string, spelling: Spelling): boolean {
  for (let at = 0; at + 1 < word.length; at++) {
    const swapped = word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2)
    if (swapped !== word && spelling.has(swapped)) return true
  }
  return false
}

const PREFIX =
  /^(?:(?:un|re|co|de|bi)(?=\p{L}{6})|(?:non|pre|dis|mis|anti|bio|geo|micro|macro|multi|over|under|post|pro|semi|sub|super|tele|trans|ultra|inter|intra|mega|meta|mini|neo|neuro|para|photo|poly|pseudo|psycho|self|thermo|electro|eco|euro|afro|narco|petro|auto|cardio|immuno|cyber|hydro|hyper|hypo|infra|mono|out|quasi|radio|socio|techno|vice|video|agro|aero|astro|glyco|lipo|ribo|chloro|hydroxy|cortico|broncho|bacterio|naso|pharmaco|thrombo|lympho|leuko|hepato|gastro|osteo|hemo|cyto|pneumo|sero|endo|exo|ecto|epi|iso|hetero|homo|angio|cerebro|physico|counter|cross|extra|fore|nano|omni|pan|philo|quad|tri|uni)(?=\p{L}{4}))/u

const SUFFIX =
  /(?:s|es|ed|ing|ly|ness|less|like|wide|free|able|er|ers|ism|isms|ist|ists|ization|isation|ify|ship|hood|proof)$/

function isDerived(word: string, spelling: Spelling): boolean {
  const prefix = PREFIX.exec(word)?.[0]
  if (prefix && isPlainWord(word.slice(prefix.length), spelling)) return true
  const suffix = SUFFIX.exec(word)?.[0]
  if (!suffix) return false
  const base = word.slice(0, -suffix.length)
  if (base.length < 5) return false
  return (
    NEWER_WORDS.has(base) ||
    (isOpenSuffix(suffix, base) && spelling.has(base)) ||
    spelling.has(`${word}s`)
  )
}

/** A plural the dictionary did not foresee; a doer after two consonants ("thruster", never "beginer"). */
function isOpenSuffix(suffix: string, base: string): boolean {
  if (suffix === 's') return /[^sxzhy]$/.test(base)
  return /^(?:ers?|y)$/.test(suffix) && /[^aeiouy]{2}$/.test(base)
}

/** Shorter parts would let "theman" and "andthe" pass. */
const SHORTEST_PART = 4
const LONGEST = 30

function isCompound(word: string, spelling: Spelling): boolean {
  if (word.length > LONGEST) return false
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++) {
    const [first, second] = [word.slice(0, at), word.slice(at)]
    if (spelling.has(second) && spelling.has(first) && !GRAMMAR.test(`${first} ${second}`))
      return true
  }
  return false
}

/** A run-on, not a compound, when one half is a grammar word. */
const GRAMMAR =
  /\b(?:that|this|these|those|have|been|were|with|from|they|them|their|there|then|than|what|when|which|will|would|could|should|must|into|also|only|very|some|such|about|after|before|because|where|while|your|ours|does|done|said|says|more|most|much|many)\b/
