'use client'

import { useTranslations } from 'next-intl'
import { flushSync } from 'react-dom'
import type { DraftRow, LeftOutLine, Side } from './draft-import'
import { placeOnPage } from './place-on-page'
import type { ImportEdit } from './reshape-import'

interface LeftOutProps {
  rows: readonly DraftRow[]
  lines: readonly LeftOutLine[]
  /** The pastes, to find out where a line stood. */
  pages: Record<Side, string>
  onEdit: (edit: ImportEdit) => void
}

/** What was taken for site furniture: folded away, ticked off, and never simply gone. */
export function LeftOut({ rows, lines, pages, onEdit }: LeftOutProps) {
  const t = useTranslations('import')
  if (lines.length === 0) return null
  const bringIn = ({ side, block }: LeftOutLine) => {
    const at = placeOnPage(rows, { side, text: block.text }, pages[side])
    flushSync(() => onEdit({ edit: 'take_in', block: block.key, at }))
    document.getElementById(`tick-${block.key}`)?.focus()
  }
  return (
    <details className="border-y border-rule">
      <summary className="py-2.5 font-[540]">{t('leftOut', { count: lines.length })}</summary>
      <p className="pb-3 text-[0.8125rem] text-muted">{t('leftOutHint')}</p>
      <div className="grid gap-x-8 gap-y-4 pb-4 md:grid-cols-2">
        <Lines side="source" lines={lines} onBringIn={bringIn} />
        <Lines side="draft" lines={lines} onBringIn={bringIn} />
      </div>
    </details>
  )
}

interface LinesProps {
  side: Side
  lines: readonly LeftOutLine[]
  onBringIn: (line: LeftOutLine) => void
}

function Lines({ side, lines, onBringIn }: LinesProps) {
  const t = useTranslations('import')
  return (
    <ul className="min-w-0">
      {lines
        .filter((line) => line.side === side)
        .map((line) => (
          <li key={line.block.key} className="flex items-start gap-2.5 py-0.5">
            <input
              type="checkbox"
              checked={false}
              aria-label={t('bringIn', { text: line.block.text.slice(0, 60) })}
              onChange={() => onBringIn(line)}
              className="mt-1 size-4 shrink-0 accent-ink"
            />
            <span
              lang={side === 'source' ? 'es' : 'en'}
              className="min-w-0 font-serif text-sm leading-5.5 text-muted wrap-anywhere"
            >
              {line.block.text}
            </span>
          </li>
        ))}
    </ul>
  )
}
