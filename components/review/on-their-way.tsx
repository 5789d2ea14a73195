import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { useOnTheirWay } from './use-on-their-way'

/** Milliseconds of sending that nobody need hear of. */
const USUAL = 1_000

/** Says that decisions are shown which the server has not got yet, when that takes longer than usual. */
export function OnTheirWay({ articleId }: { articleId: string }) {
  const t = useTranslations('review')
  const count = useOnTheirWay(articleId)
  const isSending = count > 0
  const [isLong, setIsLong] = useState(false)
  useEffect(() => {
    if (!isSending) return
    const timer = setTimeout(() => setIsLong(true), USUAL)
    return () => {
      clearTimeout(timer)
      setIsLong(false)
    }
  }, [isSending])
  return (
    <p role="status" className="text-[0.8125rem] text-warning empty:hidden">
      {isLong && isSending ? t('onTheirWay', { count }) : null}
    </p>
  )
}
