import { useTranslations } from 'next-intl'
import { rowId } from './review-desk'

interface FoldedRunProps {
  /** Number of the first segment, as shown. */
  from: number
  count: number
  /** Id of the first segment: what the focus goes to when the line is gone. */
  firstId: number
  onOpen: () => void
}

/** A quiet line in place of segments with nothing to look at. */
export function FoldedRun({ from, count, firstId, onOpen }: FoldedRunProps) {
  const t = useTranslations('review')
  const open = () => {
    onOpen()
    requestAnimationFrame(() =>
      document.getElementById(rowId(firstId))?.focus({ preventScroll: true }),
    )
  }
  return (
    <li className="border-t border-rule">
      <button
        type="button"
        onClick={open}
        className="flex min-h-9 w-full items-center gap-3 bg-sunken/60 px-4 text-left text-xs text-muted hover:text-ink sm:px-6 pointer-coarse:min-h-11"
      >
        <span aria-hidden className="w-6 text-right">
          ⋯
        </span>
        {t('unchanged', { count, from, to: from + count - 1 })}
      </button>
    </li>
  )
}
