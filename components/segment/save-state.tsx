import { useTranslations } from 'next-intl'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { SegmentSaver } from './segment-saver'
import type { TypedSegment } from './typed-segment'
import { useAllTyped, useHasSearched } from './use-saver'

/** Whether everything typed is with the server, always in view. It keeps the room of its longest words. */
export function SaveState({ saver, articleId }: { saver: SegmentSaver; articleId: string }) {
  const t = useTranslations('segment.save')
  const typed = useAllTyped(saver)
  const hasSearched = useHasSearched(saver, articleId)
  const state = typed.length === 0 && !hasSearched ? 'opening' : saveStateOf(typed)
  const words = t(state, { count: typed.length })
  return (
    <span
      data-save-state={state}
      className={`inline-flex items-start gap-1.5 font-[540] ${TONE[state]}`}
    >
      <span aria-hidden>{SIGN[state]}</span>
      <span className="flex flex-col">
        {state === 'signedOut' ? (
          <a
            href="/sign-in"
            target="_blank"
            rel="noreferrer"
            title={t('signedOutText')}
            className="underline"
          >
            {words}
          </a>
        ) : (
          <span>{words}</span>
        )}
        {WIDEST.map((name) => (
          <span
            key={name}
            aria-hidden
            data-words={t(name, { count: Math.max(typed.length, 10) })}
            className="invisible h-0 overflow-hidden after:content-[attr(data-words)]"
          />
        ))}
      </span>
      <VisuallyHidden isLive>{SPOKEN.has(state) ? words : ''}</VisuallyHidden>
    </span>
  )
}

type SaveStateName =
  | 'opening'
  | 'saved'
  | 'saving'
  | 'offline'
  | 'signedOut'
  | 'conflict'
  | 'refused'

const WIDEST = ['offline', 'refused', 'signedOut'] as const

/** The gravest thing true of any unsaved text. */
export function saveStateOf(typed: readonly Pick<TypedSegment, 'standing'>[]): SaveStateName {
  const kinds = new Set(typed.map(({ standing }) => standing.kind))
  if (kinds.has('conflict')) return 'conflict'
  if (kinds.has('refused')) return 'refused'
  if (kinds.has('signedOut')) return 'signedOut'
  if (kinds.has('waiting')) return 'offline'
  return typed.length > 0 ? 'saving' : 'saved'
}

/** What interrupts who listens; every save would. */
const SPOKEN: ReadonlySet<SaveStateName> = new Set<SaveStateName>([
  'offline',
  'signedOut',
  'conflict',
  'refused',
])

const SIGN: Record<SaveStateName, string> = {
  opening: '…',
  saved: '✓',
  saving: '…',
  offline: '○',
  signedOut: '○',
  conflict: '≠',
  refused: '!',
}

const TONE: Record<SaveStateName, string> = {
  opening: 'text-muted',
  saved: 'text-muted',
  saving: 'text-muted',
  offline: 'text-warning',
  signedOut: 'text-warning',
  conflict: 'text-blocking',
  refused: 'text-blocking',
}
