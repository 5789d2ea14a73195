'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { type DraftRow, MAX_BLOCKS, standingOf, type summaryOf } from './draft-import'
import { rowId } from './preview-rows'

interface PreviewNotesProps {
  summary: ReturnType<typeof summaryOf>
  rows: readonly DraftRow[]
  hasDraft: boolean
}

/** What stands in the way of the import, and what is merely worth knowing. */
export function PreviewNotes({ summary, rows, hasDraft }: PreviewNotesProps) {
  const t = useTranslations('import')
  const alone = rows.find((row) => standingOf(row) === 'english_alone')
  return (
    <div id="import-notes" role="status" className="flex flex-col gap-2 text-sm empty:hidden">
      {alone === undefined ? null : (
        <Note isStopping>
          {t('englishAlone', { count: summary.english_alone })}{' '}
          <a href={`#${rowId(alone.key)}`} className="font-[540] underline underline-offset-4">
            {t('goThere')}
          </a>
        </Note>
      )}
      {summary.blocks === 0 && <Note isStopping>{t('nothingTicked')}</Note>}
      {summary.blocks > MAX_BLOCKS && (
        <Note isStopping>{t('tooMany', { count: summary.blocks, limit: MAX_BLOCKS })}</Note>
      )}
      {summary.blocks > 0 && summary.titles === 0 && <Note>{t('noTitle')}</Note>}
      {summary.titles > 1 && <Note>{t('manyTitles', { count: summary.titles })}</Note>}
      {hasDraft ? null : <Note>{t('noDraft')}</Note>}
    </div>
  )
}

function Note({ isStopping, children }: { isStopping?: boolean; children: ReactNode }) {
  return (
    <p
      className={
        isStopping
          ? 'border-l-4 border-blocking bg-blocking-wash px-3 py-2 text-blocking'
          : 'border-l-4 border-rule bg-sunken px-3 py-2 text-muted'
      }
    >
      {children}
    </p>
  )
}
