'use client'

import { useQuery } from '@tanstack/react-query'
import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { useMemo, useState } from 'react'
import { useActions } from '@/components/action/offered-actions'
import { Button } from '@/components/ui/button'
import { fetchDialog, Nothing } from '@/components/ui/fetch-part'
import type { TermContent, TermDto } from '@/domain/term'
import { findTerms } from '@/language'
import { termsQuery } from './queries'
import { TermEnglish } from './term-line'

const TermSheet = dynamic(
  () => fetchDialog(() => import('./term-sheet').then((module) => module.TermSheet)),
  { loading: Nothing },
)

interface SegmentTermsProps {
  source: string
  /** Puts English at the caret; absent where the text cannot be written. */
  insert: ((text: string) => void) | undefined
  /** The English as it stands. */
  readEnglish: () => string
  mayAdd: boolean
  viewerId: string
}

/** The glossary's terms of one segment: how the newsroom says them, and a button that writes it. */
export function SegmentTerms(props: SegmentTermsProps) {
  const { source, insert, readEnglish, mayAdd, viewerId } = props
  const t = useTranslations('glossary')
  const { data } = useQuery(termsQuery())
  const [start, setStart] = useState<Partial<TermContent> | null>(null)
  const found = useMemo(() => termsOf(source, data?.terms ?? []), [source, data])
  useActions({
    insertTerm: insert
      ? () => {
          const english = readEnglish().toLowerCase()
          const next = found.find(({ term }) => !english.includes(term.preferred.toLowerCase()))
          if (next) insert(next.term.preferred)
          return next !== undefined
        }
      : undefined,
  })
  return (
    <>
      {found.length === 0 ? <p className="text-sm text-muted">{t('segmentNone')}</p> : null}
      <ul>
        {found.map(({ term, words }) => (
          <li key={term.id} className="border-b border-rule py-2">
            <p lang="es" className="font-serif text-muted">
              <span className="underline decoration-dotted underline-offset-4">{words}</span>
            </p>
            <TermEnglish term={term} />
            {term.note === '' ? null : <p className="text-[0.8125rem] text-muted">{term.note}</p>}
            {insert ? (
              <Button
                size="sm"
                className="mt-1.5"
                // The editor keeps the focus, and with it the caret.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => insert(term.preferred)}
              >
                {t('insert', { english: term.preferred })}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {mayAdd ? (
        <Button
          size="sm"
          className="mt-3"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => setStart(selected(source))}
        >
          {t('addSelected')}
        </Button>
      ) : null}
      {start === null ? null : (
        <TermSheet
          before={null}
          start={start}
          viewerId={viewerId}
          names={{}}
          mayEdit
          mayWithdraw={false}
          onClose={() => setStart(null)}
        />
      )}
    </>
  )
}

function termsOf(source: string, terms: readonly TermDto[]): { term: TermDto; words: string }[] {
  const found = new Map<number, { term: TermDto; words: string }>()
  for (const { span, terms: own } of findTerms(source, terms)) {
    for (const term of own) {
      if (!found.has(term.id)) found.set(term.id, { term, words: source.slice(...span) })
    }
  }
  return [...found.values()]
}

/** What is marked in the page: Spanish where the source has it, else English. */
function selected(source: string): Partial<TermContent> {
  const text = (window.getSelection()?.toString() ?? '').trim().slice(0, 120)
  if (text === '') return {}
  return source.includes(text) ? { spanish: text } : { preferred: text }
}
