import { clsx } from 'clsx'
import { useTranslations } from 'next-intl'
import type { MouseEvent } from 'react'
import { HunkText } from '@/components/diff/difference-text'
import type { TextMark } from '@/components/diff/marked-text'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { Hunk } from '@/language'
import type { Comparison } from './changes'
import type { DecidedChange } from './decided-changes'

interface ChangeTextProps {
  comparison: Comparison
  changes: readonly DecidedChange[]
  /** Findings and comments, as spans of the newer text. */
  marks: readonly TextMark[]
  /** Rank of the change that the keys act on; null for none. */
  selected: number | null
  /** Where a change lives: its address, and its element's id. */
  linkTo: (index: number) => { href: string; id: string }
  onSelect: (index: number) => void
  names: Record<string, string>
}

/** English text in which every change is a link one can step to: old struck, new underlined. */
export function ChangeText(props: ChangeTextProps) {
  const { comparison, changes, marks } = props
  return comparison.hunks.map((hunk) => {
    const change = changes.find((each) => each.hunks.includes(hunk))
    const key = `${hunk.from[0]}-${hunk.to[0]}`
    return change === undefined ? (
      <HunkText key={key} hunk={hunk} from={comparison.from} to={comparison.to} marks={marks} />
    ) : (
      <ChangeLink key={key} {...props} hunk={hunk} change={change} />
    )
  })
}

interface ChangeLinkProps extends ChangeTextProps {
  hunk: Hunk
  change: DecidedChange
}

function ChangeLink({ hunk, change, comparison, marks, ...props }: ChangeLinkProps) {
  const { href, id } = props.linkTo(change.index)
  const isSelected = props.selected === change.index
  const select = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    props.onSelect(change.index)
  }
  return (
    <a
      // A move has two ends and one name: the first of them carries it.
      id={hunk === change.hunks[0] ? id : undefined}
      href={href}
      onClick={select}
      aria-current={isSelected || undefined}
      className={clsx(
        'rounded-sm text-inherit no-underline hover:outline-1 hover:outline-offset-1 hover:outline-rule-strong',
        isSelected && 'outline-2! outline-offset-2 outline-accent!',
      )}
    >
      <HunkText hunk={hunk} from={comparison.from} to={comparison.to} marks={marks} />
      <DecisionMark change={change} names={props.names} />
    </a>
  )
}

function DecisionMark({ change, names }: Pick<ChangeLinkProps, 'change' | 'names'>) {
  const t = useTranslations('review')
  if (change.decision === null) return null
  const words = t('acceptedBy', { by: names[change.decision.byId] ?? '–' })
  return (
    <span
      data-beside
      title={words}
      className="ml-px font-sans text-[0.7em] font-[620] text-positive select-none"
    >
      <span aria-hidden>✓</span>
      <VisuallyHidden>{words}</VisuallyHidden>
    </span>
  )
}
