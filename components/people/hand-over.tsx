'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'

/** A password to hand over: shown this once, with a button to copy it. */
export function HandOver({ text, password }: { text: string; password: string }) {
  const t = useTranslations('people')
  const [isCopied, setIsCopied] = useState(false)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(password)
      setIsCopied(true)
    } catch {
      // No clipboard without https: the password stands there to be selected.
      setIsCopied(false)
    }
  }
  return (
    <div role="status" className="flex flex-col gap-3 text-sm">
      <p>{text}</p>
      <p className="flex flex-wrap items-center gap-3 border-y border-rule py-3">
        <code className="font-sans text-base font-[560] tracking-wide wrap-anywhere select-all tabular">
          {password}
        </code>
        <Button size="sm" onClick={copy}>
          {isCopied ? t('copied') : t('copy')}
        </Button>
      </p>
      <p className="text-muted">{t('onlyOnce')}</p>
    </div>
  )
}
