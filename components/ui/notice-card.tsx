import { clsx } from 'clsx'
import { X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { dismiss, goToPlace, type Notice, type NoticePlace } from './toast'

interface NoticeCardProps {
  notice: Notice
  /** Before it leads away: what lies over the page has to go. */
  onLeave?: (() => void) | undefined
}

/** One notice: what happened, why, what can be done about it, and the way to put it away. */
export function NoticeCard({ notice, onLeave }: NoticeCardProps) {
  const t = useTranslations('common')
  const { id, tone, text, description, action, places, times } = notice
  const [only, ...others] = places
  const go = (place: NoticePlace) => {
    onLeave?.()
    // A sheet that goes hands the focus back first.
    setTimeout(() => goToPlace(id, place))
  }
  return (
    <div
      className={clsx(
        'pointer-events-auto flex items-start gap-3 rounded-md border border-rule-strong bg-raised px-4 py-3 font-sans text-sm text-ink',
        TONES[tone],
      )}
    >
      <div className="min-w-0 flex-1 wrap-break-word">
        <p className="font-[540]">
          {text}
          {times > 1 ? <span className="text-muted"> {t('times', { count: times })}</span> : null}
        </p>
        {description ? <p className="text-muted">{description}</p> : null}
        {others.length > 0 ? <Places places={places} onGo={go} /> : null}
      </div>
      {only && others.length === 0 ? (
        <NoticeAct label={t('showIt')} onAct={() => go(only)} />
      ) : null}
      {action ? <NoticeAction id={id} action={action} /> : null}
      <button
        type="button"
        aria-label={t('close')}
        onClick={() => dismiss(id)}
        className="-my-1 -mr-2 grid size-7 shrink-0 place-items-center text-muted hover:text-ink pointer-coarse:-my-2.5 pointer-coarse:size-11"
      >
        <X aria-hidden="true" className="size-4" />
      </button>
    </div>
  )
}

interface PlacesProps {
  places: readonly NoticePlace[]
  onGo: (place: NoticePlace) => void
}

/** All their numbers, each a way there. */
function Places({ places, onGo }: PlacesProps) {
  const t = useTranslations('common')
  return (
    <ul className="mt-1 -ml-1.5 flex flex-wrap">
      {places.map((place) => (
        <li key={place.id}>
          <button
            type="button"
            aria-label={t('goToSegment', { number: place.number })}
            onClick={() => onGo(place)}
            className="min-h-7 min-w-7 px-1.5 font-[560] tabular text-accent underline underline-offset-4 pointer-coarse:min-h-11 pointer-coarse:min-w-11"
          >
            {place.number}
          </button>
        </li>
      ))}
    </ul>
  )
}

function NoticeAction({ id, action }: { id: number; action: NonNullable<Notice['action']> }) {
  const act = () => {
    dismiss(id)
    action.run()
  }
  return <NoticeAct label={action.label} onAct={act} />
}

/** What can be done about a notice, or about all of them. */
export function NoticeAct({ label, onAct }: { label: string; onAct: () => void }) {
  return (
    <button
      type="button"
      onClick={onAct}
      className="-my-1 inline-flex min-h-7 shrink-0 items-center px-1 font-[560] text-accent underline underline-offset-4 pointer-coarse:min-h-11"
    >
      {label}
    </button>
  )
}

const TONES: Record<Notice['tone'], string> = {
  plain: '',
  success: 'border-l-4 border-l-positive',
  error: 'border-l-4 border-l-blocking',
}
