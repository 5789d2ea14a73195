import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'

/** Puts a wording into the clipboard, to be written from anywhere; says so beside it. */
export function CopyButton({ text }: { text: string }) {
  const t = useTranslations('history')
  const [outcome, setOutcome] = useState<'copied' | 'notCopied' | null>(null)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setOutcome('copied')
    } catch {
      // No clipboard without https: the wording stands there to be selected.
      setOutcome('notCopied')
    }
  }
  return (
    <>
      <span role="status" className="self-center">
        {outcome === null ? '' : t(outcome)}
      </span>
      <Button size="sm" variant="quiet" onClick={copy} onBlur={() => setOutcome(null)}>
        {t('copy')}
      </Button>
    </>
  )
}
