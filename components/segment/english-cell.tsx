import { clsx } from 'clsx'
import { useTranslations } from 'next-intl'
import { type ReactNode, useMemo } from 'react'
import { commentMarks } from '@/components/comment/comment-marks'
import { DifferenceText } from '@/components/diff/difference-text'
import { MarkedText, type TextMark } from '@/components/diff/marked-text'
import type { SegmentFinding } from '@/domain/finding'
import { BLOCK_TEXT } from './block-text'
import { marksFor } from './finding-marks'
import { fetchEditor, SegmentEditor } from './segment-editor'
import type { SegmentRowProps } from './segment-row-props'
import { useFocusHeir } from './use-focus-heir'
import { useShown } from './use-view'

interface EnglishCellProps extends Omit<SegmentRowProps, 'findings'> {
  /** The English as it stands: typed, else saved. */
  text: string
  findings: readonly SegmentFinding[]
}

/** The English of a row: an editor while one works on it, static text with its changes otherwise. */
export function EnglishCell(props: EnglishCellProps) {
  const { segment, kind, desk, text, findings, comments, lit, editingAt } = props
  const t = useTranslations('segment')
  const marks = useMemo(() => {
    const texts = { saved: segment.target, now: text }
    return [
      ...marksFor('target', findings, lit),
      ...commentMarks('target', comments, { lit, texts }),
    ]
  }, [findings, comments, lit, segment.target, text])
  const { baseOf, showsUnseen, setsQuotes } = useShown()
  const base = baseOf(segment)
  const label = t('english', { number: segment.position + 1 })
  const editor = useFocusHeir(segment.id)
  // As the editor breaks its lines, so that none moves when it opens.
  const look = clsx('min-w-0 rounded-sm whitespace-break-spaces', BLOCK_TEXT[kind])
  if (editingAt !== undefined && desk.canEdit) {
    return (
      <div ref={editor} data-lane="target" className={clsx(look, EDITED)}>
        <SegmentEditor
          text={text}
          marks={marks}
          label={label}
          point={editingAt.point}
          selection={editingAt.selection}
          base={base}
          showsUnseen={showsUnseen}
          setsQuotes={setsQuotes}
          onChange={(next, isStep) =>
            isStep ? desk.replace([{ segment, text: next }]) : desk.type(segment, next)
          }
        />
      </div>
    )
  }
  const shown = <EnglishText text={text} base={base} marks={marks} showsUnseen={showsUnseen} />
  if (!desk.canEdit) {
    return (
      <p lang="en" data-lane="target" className={look}>
        {shown}
      </p>
    )
  }
  return (
    <OpensEditor label={label} look={look} onOpen={(point) => desk.edit(segment, point)}>
      {shown}
    </OpensEditor>
  )
}

interface EnglishTextProps {
  text: string
  base: string | null
  marks: readonly TextMark[]
  showsUnseen: boolean
}

function EnglishText({ text, base, marks, showsUnseen }: EnglishTextProps) {
  const t = useTranslations('segment')
  if (text === '' && !base) {
    return (
      <span data-aside className="font-sans text-sm text-faint italic">
        {t('nothingYet')}
      </span>
    )
  }
  if (base === null) return <MarkedText text={text} marks={marks} showsUnseen={showsUnseen} />
  return <DifferenceText from={base} to={text} marks={marks} showsUnseen={showsUnseen} />
}

interface OpensEditorProps {
  label: string
  look: string
  onOpen: (point: { x: number; y: number } | null) => void
  children: ReactNode
}

/** A text box that becomes an editor as soon as it is pointed at or reached by key. */
function OpensEditor({ label, look, onOpen, children }: OpensEditorProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a textarea cannot hold ins, del and underlines.
    <div
      role="textbox"
      aria-multiline
      aria-label={label}
      tabIndex={0}
      lang="en"
      data-editor="english"
      data-lane="target"
      onPointerEnter={fetchEditor}
      onMouseDown={(event) => {
        if (event.button !== 0) return
        event.preventDefault()
        onOpen({ x: event.clientX, y: event.clientY })
      }}
      onFocus={() => onOpen(null)}
      className={clsx(look, 'cursor-text hover:bg-sunken')}
    >
      {children}
    </div>
  )
}

const EDITED =
  'bg-paper shadow-[0_0_0_6px_var(--paper),0_0_0_7px_var(--rule-strong)] focus-within:shadow-[0_0_0_6px_var(--paper),0_0_0_8px_var(--accent)]'
