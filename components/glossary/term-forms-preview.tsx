'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Field } from '@/components/ui/field'
import { Textarea } from '@/components/ui/textarea'
import { findTerms, termForms } from '@/language'
import { type TermDraft, termOf } from './term-draft'

/** Which Spanish will count as the term, and a sentence to try it on. */
export function TermFormsPreview({ draft }: { draft: TermDraft }) {
  const t = useTranslations('glossary')
  const [sentence, setSentence] = useState('')
  const term = termOf(draft)
  const lists = [term.spanish, ...term.forms].flatMap((spanish) =>
    termForms({ ...term, spanish }).map((forms) => forms.slice(0, SHOWN)),
  )
  return (
    <section aria-label={t('forms')} className="flex flex-col gap-3">
      <h3 className={HEADING}>{t('forms')}</h3>
      {lists.length === 0 ? (
        <p className="text-sm text-muted">{t('formsNone')}</p>
      ) : (
        <p lang="es" className="font-serif leading-6 wrap-break-word">
          {lists.map((forms) => forms.join(' / ')).join(' · ')}
        </p>
      )}
      <Field label={t('tryIt')} hint={t('tryItHint')}>
        {(control) => (
          <Textarea
            {...control}
            lang="es"
            rows={2}
            value={sentence}
            maxLength={2000}
            onChange={(event) => setSentence(event.target.value)}
          />
        )}
      </Field>
      <div role="status">
        {sentence.trim() === '' ? null : <Tried sentence={sentence} draft={draft} />}
      </div>
    </section>
  )
}

function Tried({ sentence, draft }: { sentence: string; draft: TermDraft }) {
  const t = useTranslations('glossary')
  const hits = findTerms(sentence, [termOf(draft)])
  if (hits.length === 0) return <p className="text-sm text-muted">{t('triedNone')}</p>
  const edges = [0, ...hits.flatMap(({ span }) => span), sentence.length]
  return (
    <>
      <p className="text-sm text-muted">{t('tried', { count: hits.length })}</p>
      <p lang="es" className="font-serif leading-7 wrap-break-word">
        {edges.slice(0, -1).map((start, nth) => {
          const text = sentence.slice(start, edges[nth + 1])
          const isHit = nth % 2 === 1
          return isHit ? <mark key={start}>{text}</mark> : text
        })}
      </p>
    </>
  )
}

/** Forms of one word that are read through; a verb has some two hundred. */
const SHOWN = 24

const HEADING = 'border-b border-rule pb-1 text-muted caps'
