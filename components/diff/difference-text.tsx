import { useTranslations } from 'next-intl'
import { Fragment } from 'react'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { Hunk, Language, Span } from '@/language'
import { MarkedText, type TextMark } from './marked-text'
import { useHunks } from './use-hunks'
import { visibleText } from './visible-text'

export interface DifferenceTextProps {
  from: string
  to: string
  /** Language of both texts; also said on the element around them by whoever sets them. */
  language?: Language
  /** `inline` shows what went and what came; `clean` shows `to` alone. */
  view?: 'inline' | 'clean'
  /** Findings and lit words, as spans of `to`. */
  marks?: readonly TextMark[]
  /** Signs over characters that cannot be seen, also where nothing changed. */
  showsUnseen?: boolean
}

/**
 * `to` as it differs from `from`, in real `<ins>` and `<del>`: moves, light changes and characters
 * that cannot be seen are shown too. Sets no element around itself: it stands inside a paragraph
 * that carries `lang`. A text above some 2,000 words is plain until a worker has compared it.
 */
export function DifferenceText(props: DifferenceTextProps) {
  const { from, to, language = 'en', view = 'inline', marks, showsUnseen } = props
  const hunks = useHunks(view === 'clean' ? to : from, to, language)
  if (view === 'clean' || from === to || hunks === null)
    return <MarkedText text={to} showsUnseen={showsUnseen} {...(marks && { marks })} />
  return hunks.map((hunk) => (
    <HunkText
      key={`${hunk.from[0]}-${hunk.to[0]}`}
      hunk={hunk}
      from={from}
      to={to}
      marks={marks}
      showsUnseen={showsUnseen}
    />
  ))
}

export interface HunkTextProps {
  hunk: Hunk
  from: string
  to: string
  marks: readonly TextMark[] | undefined
  showsUnseen?: boolean | undefined
}

/** One run of a comparison: plain where equal, else what went before what came. */
export function HunkText({ hunk, from, to, marks, showsUnseen }: HunkTextProps) {
  const t = useTranslations('segment')
  const shared = marks && { marks }
  if (hunk.kind === 'equal') {
    return <MarkedText text={to} within={hunk.to} showsUnseen={showsUnseen} {...shared} />
  }
  const [gone, come] = WORDS[hunk.kind]
  return (
    <Fragment>
      {isEmpty(hunk.from) ? null : (
        <del className={isOnlyHeard(hunk) ? 'sr-only' : CLASSES[hunk.kind][0]}>
          <VisuallyHidden>{t(gone)} </VisuallyHidden>
          {visibleText(from.slice(...hunk.from))}
        </del>
      )}
      {isEmpty(hunk.to) ? null : (
        <ins className={CLASSES[hunk.kind][1]}>
          <VisuallyHidden>{t(come)} </VisuallyHidden>
          <MarkedText text={to} within={hunk.to} show={visibleText} {...shared} />
        </ins>
      )}
    </Fragment>
  )
}

/** A comma, a quote, a capital: the new sign on a dotted line says enough; both would be confetti. */
function isOnlyHeard(hunk: Hunk): boolean {
  return hunk.kind === 'light' && !isEmpty(hunk.to)
}

function isEmpty([start, end]: Span): boolean {
  return start === end
}

type Change = Exclude<Hunk['kind'], 'equal'>

const STRONG = ['change-del', 'change-ins'] as const
const MOVED = ['change-move-out', 'change-move-in'] as const

/** Looks of what went and what came, by kind of change. */
const CLASSES: Record<Change, readonly [string, string]> = {
  insert: STRONG,
  delete: STRONG,
  replace: STRONG,
  'move-out': MOVED,
  'move-in': MOVED,
  light: ['change-light', 'change-light'],
}

/** Words for those who listen: what went, what came. */
const WORDS = {
  insert: ['deleted', 'inserted'],
  delete: ['deleted', 'inserted'],
  replace: ['deleted', 'inserted'],
  'move-out': ['movedAway', 'movedHere'],
  'move-in': ['movedAway', 'movedHere'],
  light: ['deleted', 'inserted'],
} as const satisfies Record<Change, readonly [string, string]>
