import type { Language } from '@/language/types'
import type { Abbreviations } from './abbreviation-lists'
import { english } from './abbreviations-en'
import { spanish } from './abbreviations-es'

const byLanguage: Record<Language, Abbreviations> = { es: spanish, en: english }

/** The abbreviations and sentence starters of a language. */
export function abbreviationsOf(language: Language): Abbreviations {
  return byLanguage[language]
}
