import { useTranslations } from 'next-intl'
import { useState, useSyncExternalStore } from 'react'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { SegmentDto } from '@/domain/segment'
import { browserKeeps, followKeeping } from './browser-keeps'
import { SaveWords } from './save-words'
import type { SegmentSaver } from './segment-saver'
import type { TypedSegment } from './typed-segment'
import { useHasSearched } from './use-saver'

interface SaveStateProps {
  saver: SegmentSaver
  articleId: string
  segments: readonly SegmentDto[]
}

/** Whether everything typed is with the server, always in view. It keeps room for its longest words. */
export function SaveState({ saver, articleId, segments }: SaveStateProps) {
  const t = useTranslations('segment.save')
  const { state: standing, count } = useSaveState(saver)
  const hasSearched = useHasSearched(saver, articleId)
  const state = count === 0 && !hasSearched ? 'opening' : standing
  const words = t(state, { count })
  return (
    <span
      data-save-state={state}
      className={`inline-flex shrink-0 flex-col font-[540] whitespace-nowrap xl:items-end ${TONE[state]}`}
    >
      <span>
        <span aria-hidden className="mr-1.5">
          {SIGN[state]}
        </span>
        <SaveWords
          saver={saver}
          articleId={articleId}
          segments={segments}
          state={state}
          words={words}
        />
      </span>
      {WIDEST.map((name) => (
        <span
          key={name}
          aria-hidden
          data-words={`${SIGN[name]} ${t(name, { count: Math.max(count, 10) })}`}
          className={`invisible h-0 overflow-hidden after:content-[attr(data-words)] ${name === 'saving' ? '' : 'max-xl:hidden'}`}
        />
      ))}
      <VisuallyHidden isLive>{useIsSpoken(state) ? words : ''}</VisuallyHidden>
    </span>
  )
}

type SaveStateName =
  | 'opening'
  | 'saved'
  | 'saving'
  | 'offline'
  /** Offline, and this browser keeps nothing: what is typed lives as long as the window. */
  | 'unkept'
  | 'signedOut'
  | 'conflict'
  | 'refused'

/** Kept apart as two plain values, so that a key which changes neither renders nothing. */
function useSaveState(saver: SegmentSaver) {
  const count = useSyncExternalStore(
    saver.subscribe,
    () => saver.all().length,
    () => 0,
  )
  const state = useSyncExternalStore(
    saver.subscribe,
    () => saveStateOf(saver.all()),
    () => 'saved' as const,
  )
  const isKept = useSyncExternalStore(followKeeping, browserKeeps, () => true)
  return { state: state === 'offline' && !isKept ? ('unkept' as const) : state, count }
}

/** Trouble keeps its room where there is some; what comes with every pause, always. */
const WIDEST = ['offline', 'refused', 'signedOut', 'saving'] as const

/** The gravest thing true of any unsaved text. */
export function saveStateOf(typed: readonly Pick<TypedSegment, 'standing'>[]): SaveStateName {
  const kinds = new Set(typed.map(({ standing }) => standing.kind))
  if (kinds.has('conflict')) return 'conflict'
  if (kinds.has('refused')) return 'refused'
  if (kinds.has('signedOut')) return 'signedOut'
  if (kinds.has('waiting')) return 'offline'
  return typed.length > 0 ? 'saving' : 'saved'
}

/** Trouble is said, and once that it is over; with every save it would interrupt. */
function useIsSpoken(state: SaveStateName): boolean {
  const [said, setSaid] = useState<SaveStateName | null>(null)
  const isOver = state === 'saved' && said !== null
  const kept = said === 'saved' ? null : said
  const next = SPOKEN.has(state) || isOver ? state : kept
  if (next !== said) setSaid(next)
  return next === state
}

/** What interrupts who listens. */
const SPOKEN: ReadonlySet<SaveStateName> = new Set<SaveStateName>([
  'offline',
  'unkept',
  'signedOut',
  'conflict',
  'refused',
])

const SIGN: Record<SaveStateName, string> = {
  opening: '…',
  saved: '✓',
  saving: '…',
  offline: '○',
  unkept: '○',
  signedOut: '○',
  conflict: '≠',
  refused: '!',
}

const TONE: Record<SaveStateName, string> = {
  opening: 'text-muted',
  saved: 'text-muted',
  saving: 'text-muted',
  offline: 'text-warning',
  unkept: 'text-blocking',
  signedOut: 'text-warning',
  conflict: 'text-blocking',
  refused: 'text-blocking',
}
