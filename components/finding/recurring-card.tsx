import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import type { SegmentDto } from '@/domain/segment'
import { DismissForm } from './dismiss-form'
import { canTakeAll, type Recurring, sharedReplacement } from './equal-findings'
import { FindingWords, Replacement } from './finding-card'

export interface RecurringActs {
  /** Takes every replacement in one step; absent where the text is read-only. */
  take?: ((recurring: Recurring) => void) | undefined
  /** Absent for who may not dismiss. */
  dismiss?: ((recurring: Recurring, reason: string) => void) | undefined
  goTo: (segment: SegmentDto) => void
}

interface RecurringCardProps {
  recurring: Recurring
  acts: RecurringActs
  begunKey: string
  isDismissing: boolean
  onDismissing: (isOpen: boolean) => void
  onSend: (reason: string, andNext: boolean) => void
}

/** One of them: where it stands, and what can be done about all of it at once. */
export function RecurringCard(props: RecurringCardProps) {
  const { recurring, acts, isDismissing, onDismissing } = props
  const { first, places, count } = recurring
  const [{ segment } = { segment: null }] = places
  return (
    <li className="flex flex-col gap-1.5 wrap-anywhere">
      <FindingWords
        finding={first}
        count={count}
        source={segment?.source ?? ''}
        target={segment?.target ?? ''}
      />
      <Places places={places} onGoTo={acts.goTo} />
      {isDismissing ? (
        <DismissForm
          begunKey={props.begunKey}
          count={count}
          isReasonNeeded={first.severity === 'blocking'}
          problem={undefined}
          onSend={props.onSend}
          onCancel={() => onDismissing(false)}
        />
      ) : null}
      <div className={isDismissing ? 'hidden' : 'contents'}>
        <Acts recurring={recurring} acts={acts} onDismiss={() => onDismissing(true)} />
      </div>
    </li>
  )
}

interface ActsProps {
  recurring: Recurring
  acts: RecurringActs
  onDismiss: () => void
}

function Acts({ recurring, acts, onDismiss }: ActsProps) {
  const t = useTranslations('finding')
  const { places, count } = recurring
  const replacement = sharedReplacement(recurring)
  const canTake = acts.take && places.every(({ findings }) => canTakeAll(findings))
  return (
    <div className="flex flex-wrap items-center gap-1.5">
      {canTake ? (
        <Button size="sm" onClick={() => acts.take?.(recurring)} className="max-w-full">
          {t('takeAll', { count })}
          {replacement === null || replacement === '' ? null : <Replacement text={replacement} />}
        </Button>
      ) : null}
      {acts.dismiss ? (
        <Button
          size="sm"
          variant="quiet"
          onClick={onDismiss}
          className={canTake ? undefined : '-ml-2.5'}
        >
          {t('dismissAll', { count })}
        </Button>
      ) : null}
    </div>
  )
}

/** Segments named of one group; the rest is counted. */
const MOST_NAMED = 24

interface PlacesProps {
  places: Recurring['places']
  onGoTo: RecurringActs['goTo']
}

function Places({ places, onGoTo }: PlacesProps) {
  const t = useTranslations('finding')
  const segments = useTranslations('segment')
  const more = places.length - MOST_NAMED
  return (
    <div className="flex items-baseline gap-1 text-xs text-muted tabular">
      <span aria-hidden className="shrink-0">
        {t('inSegments')}
      </span>
      <ul aria-label={t('inSegments')} className="flex min-w-0 flex-wrap">
        {places.slice(0, MOST_NAMED).map(({ segment }) => (
          <li key={segment.id}>
            <button
              type="button"
              onClick={() => onGoTo(segment)}
              aria-label={segments('goToRow', { number: segment.position + 1 })}
              className="min-h-6 min-w-6 rounded-sm px-1 text-ink underline decoration-rule-strong underline-offset-3 hover:bg-sunken pointer-coarse:min-h-11 pointer-coarse:min-w-11"
            >
              {segment.position + 1}
            </button>
          </li>
        ))}
        {more > 0 ? <li className="px-1 leading-6">{t('moreSegments', { count: more })}</li> : null}
      </ul>
    </div>
  )
}
