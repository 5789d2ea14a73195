import { useLocale } from 'next-intl'
import type { SegmentFinding } from '@/domain/finding'
import { marksAround, sayReason } from '@/language'

interface ReasonTextProps {
  finding: Pick<SegmentFinding, 'reason' | 'message'>
}

/**
 * Why a finding is one, in the reader's language, the words of both texts marked as theirs. What was
 * stored without a reason of known words is shown as it was: in English.
 */
export function ReasonText({ finding: { reason, message } }: ReasonTextProps) {
  const locale = useLocale()
  const sentence = reason ? sayReason(reason, locale) : null
  if (!sentence) return <span lang="en">{message}</span>
  return sentence.map((part) => {
    if (typeof part === 'string') return part
    const [open, close] = marksAround(part, locale)
    return (
      <span key={sentence.indexOf(part)} lang={part.lang}>
        {open}
        {part.text}
        {close}
      </span>
    )
  })
}
