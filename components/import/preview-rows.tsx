'use client'

import { clsx } from 'clsx'
import { Merge } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { memo } from 'react'
import { Select } from '@/components/ui/select'
import { BLOCK_KINDS } from '@/domain/import'
import { type DraftRow, MAX_BLOCK_LENGTH, standingOf } from './draft-import'
import { PreviewBlock } from './preview-block'
import type { ImportEdit } from './reshape-import'

interface PreviewRowsProps {
  rows: readonly DraftRow[]
  hasDraft: boolean
  refused: ReadonlySet<string>
  onEdit: (edit: ImportEdit) => void
}

/** Every pair of the preview, in page order. */
export function PreviewRows({ rows, hasDraft, refused, onEdit }: PreviewRowsProps) {
  const t = useTranslations('import')
  return (
    <div>
      <div
        aria-hidden
        className={clsx(GRID, hasDraft && GRID_PAIRED, 'hidden border-b border-ink pb-1.5 md:grid')}
      >
        <span />
        <span className="text-muted caps">{t('sourcePane')}</span>
        {hasDraft ? <span className="text-muted caps">{t('draftPane')}</span> : null}
      </div>
      <ol>
        {rows.map((row, rank) => (
          <PreviewRow
            key={row.key}
            row={row}
            rank={rank}
            isLast={rank === rows.length - 1}
            hasDraft={hasDraft}
            isRefused={refused.has(row.key)}
            onEdit={onEdit}
          />
        ))}
      </ol>
    </div>
  )
}

/** Where a row can be linked to and focused. */
export function rowId(key: string): string {
  return `row-${key.replaceAll(' ', '_')}`
}

interface PreviewRowProps {
  row: DraftRow
  rank: number
  isLast: boolean
  hasDraft: boolean
  isRefused: boolean
  onEdit: (edit: ImportEdit) => void
}

/** Rows outside the view cost nothing (`content-visibility`): an import may have three thousand. */
const PreviewRow = memo(function PreviewRow(props: PreviewRowProps) {
  const { row, rank, isLast, hasDraft, onEdit } = props
  const t = useTranslations('import')
  const standing = standingOf(row)
  return (
    <li
      id={rowId(row.key)}
      tabIndex={-1}
      aria-label={t('rowName', { number: rank + 1 })}
      className={clsx(
        GRID,
        hasDraft && GRID_PAIRED,
        'grid scroll-mt-20 border-b border-rule py-3 [contain-intrinsic-size:auto_6rem] [content-visibility:auto]',
        standing === 'english_alone' && 'bg-blocking-wash/60',
      )}
    >
      <RowHandle row={row} rank={rank} onEdit={onEdit} />
      <div className="flex min-w-0 flex-col gap-2">
        {row.source.map((block, index) => (
          <PreviewBlock
            key={block.key}
            block={block}
            side="source"
            kind={row.kind}
            isDetachable={index > 0}
            onEdit={onEdit}
          />
        ))}
        {standing === 'english_alone' && <p className={PROBLEM}>{t('aloneHere')}</p>}
      </div>
      {hasDraft ? (
        <div className="flex min-w-0 flex-col gap-2">
          {row.draft.map((block, index) => (
            <PreviewBlock
              key={block.key}
              block={block}
              side="draft"
              kind={row.kind}
              isUpOpen={index === 0 && rank > 0}
              isDownOpen={index === row.draft.length - 1 && !isLast}
              isDetachable={index > 0 || row.source.length > 0}
              onEdit={onEdit}
            />
          ))}
          {standing === 'untranslated' && (
            <p className="text-xs text-muted caps">{t('untranslated')}</p>
          )}
        </div>
      ) : null}
      <RowProblem standing={standing} isRefused={props.isRefused} />
    </li>
  )
})

function RowHandle({ row, rank, onEdit }: Pick<PreviewRowProps, 'row' | 'rank' | 'onEdit'>) {
  const t = useTranslations('import')
  return (
    <div className="flex items-start gap-1 max-md:mb-1">
      <span aria-hidden className="w-6 shrink-0 pt-1.5 text-right text-xs text-faint tabular">
        {rank + 1}
      </span>
      <Select
        aria-label={t('kindOf', { number: rank + 1 })}
        options={BLOCK_KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
        value={row.kind}
        onChange={(kind) => onEdit({ edit: 'set_kind', row: row.key, kind })}
        className="w-32 [&_select]:h-8 [&_select]:border-transparent [&_select]:bg-transparent [&_select]:pl-2 [&_select]:text-[0.8125rem]"
      />
      {rank > 0 && (
        <button
          type="button"
          aria-label={t('mergeAbove')}
          title={t('mergeAbove')}
          onClick={() => onEdit({ edit: 'merge_above', row: row.key })}
          className="flex size-8 shrink-0 items-center justify-center rounded-sm text-muted hover:bg-sunken hover:text-ink pointer-coarse:size-11"
        >
          <Merge aria-hidden className="size-4" />
        </button>
      )}
    </div>
  )
}

interface RowProblemProps {
  standing: ReturnType<typeof standingOf>
  isRefused: boolean
}

function RowProblem({ standing, isRefused }: RowProblemProps) {
  const t = useTranslations('import')
  if (standing === 'too_long') {
    return <p className={PROBLEM}>{t('tooLongHere', { limit: MAX_BLOCK_LENGTH })}</p>
  }
  return isRefused ? <p className={PROBLEM}>{t('refusedHere')}</p> : null
}

const GRID = 'gap-x-6 gap-y-2 md:grid-cols-[12rem_minmax(0,1fr)]'
const GRID_PAIRED = 'md:grid-cols-[12rem_minmax(0,1fr)_minmax(0,1fr)]!'
const PROBLEM = 'col-span-full text-sm text-blocking md:col-start-2'
