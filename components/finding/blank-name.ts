import { useFormatter, useTranslations } from 'next-intl'

/** What a text of nothing but white space consists of, in words; null for any other. */
export function useBlankName(text: string): string | null {
  const t = useTranslations('finding.blank')
  const format = useFormatter()
  if (text === '' || text.trim() !== '') return null
  const counts = Map.groupBy(text, nameOf)
  return format.list([...counts].map(([name, { length: count }]) => t(name, { count })))
}

function nameOf(character: string): 'space' | 'noBreak' | 'other' {
  if (character === ' ') return 'space'
  return /[\u00a0\u202f]/.test(character) ? 'noBreak' : 'other'
}
