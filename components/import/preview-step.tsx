'use client'

import { useTranslations } from 'next-intl'
import { useFailureWords } from '@/components/request/failure-words'
import { RequestFailed } from '@/components/request/request'
import { PageHeader } from '@/components/shell/page-header'
import { KnownSourceNote } from '@/components/source/known-source-note'
import { Button } from '@/components/ui/button'
import { blockToImport, type DraftRow, standingOf, summaryOf } from './draft-import'
import { ImportFields } from './import-fields'
import type { ImportShape } from './kept-import'
import { LeftOut } from './left-out'
import { PaneProblems } from './pane-problems'
import { PreviewNotes } from './preview-notes'
import { PreviewRows, rowId } from './preview-rows'
import { problemsOf } from './side-problems'
import { goTo, type useImport } from './use-import'

interface PreviewStepProps {
  personId: string
  work: ReturnType<typeof useImport>
  shape: ImportShape
}

/** The second step: what would be imported, pair by pair. Still nothing exists. */
export function PreviewStep({ personId, work, shape }: PreviewStepProps) {
  const t = useTranslations('import')
  const { rows, leftOut } = shape.draft
  const summary = summaryOf(rows)
  const refused = refusalsOf(work.storing.error, shape)
  const hasDraft = shape.preview.draft.length > 0
  return (
    <>
      <PreviewHeader work={work} rows={rows} hasDraft={hasDraft} />
      <section
        ref={focusOnArrival}
        tabIndex={-1}
        aria-label={t('pairs')}
        className="flex flex-col gap-6 px-4 pt-5 pb-20 outline-none sm:px-6"
      >
        <StoreFailure error={work.storing.error} />
        {shape.preview.problems.length > 0 && (
          <div className="grid items-start gap-x-8 gap-y-2 md:grid-cols-2">
            <PaneProblems problems={problemsOf(shape.preview, 'source')} />
            <div className="md:col-start-2">
              <PaneProblems problems={problemsOf(shape.preview, 'draft')} />
            </div>
          </div>
        )}
        <ImportFields
          fields={work.fields}
          onChange={work.setField}
          errorOf={(name) =>
            name === 'sourceUrl' && refused.fields.has(name) ? t('urlInvalid') : undefined
          }
        />
        <KnownSourceNote
          personId={personId}
          url={work.fields.sourceUrl}
          pasted={work.texts.current.source}
        />
        <PreviewNotes summary={summary} rows={rows} hasDraft={hasDraft} />
        <PreviewRows rows={rows} hasDraft={hasDraft} refused={refused.rows} onEdit={work.edit} />
        <LeftOut rows={rows} lines={leftOut} pages={work.texts.current} onEdit={work.edit} />
      </section>
    </>
  )
}

interface PreviewHeaderProps {
  work: ReturnType<typeof useImport>
  rows: readonly DraftRow[]
  hasDraft: boolean
}

function PreviewHeader({ work, rows, hasDraft }: PreviewHeaderProps) {
  const t = useTranslations('import')
  const summary = summaryOf(rows)
  return (
    <PageHeader
      title={t('title')}
      status={<PreviewStatus rows={rows} hasDraft={hasDraft} />}
      actions={
        <>
          <Button variant="quiet" disabled={!work.canUndo} onClick={work.undo}>
            {t('undo')}
          </Button>
          <Button onClick={() => goTo('paste')}>{t('changeText')}</Button>
          <Button
            variant="primary"
            isBusy={work.storing.isPending || work.storing.isSuccess}
            disabled={!summary.isReady}
            aria-describedby="import-notes"
            onClick={work.store}
          >
            {work.storing.isPending ? t('importing') : t('import', { count: summary.blocks })}
          </Button>
        </>
      }
    />
  )
}

/** Stays in view while one scrolls: what is missing, and the way to what stops the import. */
function PreviewStatus({ rows, hasDraft }: Pick<PreviewHeaderProps, 'rows' | 'hasDraft'>) {
  const t = useTranslations('import')
  const { untranslated } = summaryOf(rows)
  const alone = rows.filter((row) => standingOf(row) === 'english_alone')
  return (
    <>
      {hasDraft && untranslated > 0 ? t('statusUntranslated', { count: untranslated }) : null}
      {alone[0] ? (
        <a href={`#${rowId(alone[0].key)}`} className="text-blocking underline underline-offset-4">
          {t('statusAlone', { count: alone.length })}
        </a>
      ) : null}
    </>
  )
}

function StoreFailure({ error }: { error: unknown }) {
  const t = useTranslations('import')
  const words = useFailureWords()
  return (
    <div role="alert" className="empty:hidden">
      {error ? (
        <p className="border-l-4 border-blocking bg-blocking-wash px-3 py-2 text-sm text-blocking">
          {t('importFailed')} {words(error)}
        </p>
      ) : null}
    </div>
  )
}

/** Fields and rows the server named in its refusal: `sourceUrl`, `blocks.3.draft`. */
function refusalsOf(error: unknown, shape: ImportShape) {
  const named = error instanceof RequestFailed ? Object.keys(error.failure.fields ?? {}) : []
  const sent = shape.draft.rows.filter((row) => blockToImport(row).source !== '')
  const rows = named.flatMap((path) => {
    const rank = /^blocks\.(\d+)/.exec(path)?.[1]
    const row = rank === undefined ? undefined : sent[Number(rank)]
    return row ? [row.key] : []
  })
  return { fields: new Set(named), rows: new Set(rows) }
}

/** A new step begins at its beginning, for the eye and for a screen reader. */
function focusOnArrival(section: HTMLElement | null): void {
  section?.focus({ preventScroll: true })
  if (section) window.scrollTo({ top: 0 })
}
