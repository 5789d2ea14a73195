import { clsx } from 'clsx'
import { useTranslations } from 'next-intl'
import { KeyHint } from '@/components/action/key-hint'
import { Button } from '@/components/ui/button'
import type { SegmentFinding } from '@/domain/finding'
import type { Severity } from '@/language'
import { useBlankName } from './blank-name'
import { useCheckName } from './check-name'
import { DismissForm } from './dismiss-form'
import { canTakeAll, type EqualFindings } from './equal-findings'
import { Quotation } from './quotation'
import { ReasonText } from './reason-text'

export interface FindingActs {
  /** Takes the replacement into the text; absent where the text is read-only. */
  take?: ((findings: EqualFindings) => void) | undefined
  /** Opens (a finding) or closes (null) the form; absent for who may not dismiss. */
  dismiss?: ((fingerprint: string | null) => void) | undefined
  sendDismissal: (finding: SegmentFinding, reason: string, andNext: boolean) => void
  light: (fingerprint: string | null) => void
}

interface FindingCardProps {
  /** One, or several that say the same of the same words. */
  findings: EqualFindings
  source: string
  target: string
  /** Rank of the first among those with a replacement, for its key; null for none or beyond nine. */
  nth: number | null
  /** Under which a reason that was begun is kept. */
  begunKey: string
  isDismissing: boolean
  /** What went wrong with the last dismissal of this finding. */
  problem?: string | undefined
  acts: FindingActs
}

/** One finding, or equal ones: what, why, the words in both languages, and what can be done about it. */
export function FindingCard(props: FindingCardProps) {
  const { findings, acts } = props
  const [finding] = findings
  const count = findings.length
  const light = () => acts.light(finding.fingerprint)
  const dark = () => acts.light(null)
  return (
    <li
      onPointerEnter={light}
      onPointerLeave={dark}
      onFocus={light}
      onBlur={dark}
      className={clsx(
        'flex flex-col gap-1.5 border-l-2 py-0.5 pl-3 wrap-anywhere',
        RULE[finding.severity],
      )}
    >
      <FindingWords {...props} finding={finding} count={count} />
      {props.isDismissing ? (
        <DismissForm
          begunKey={props.begunKey}
          count={count}
          isReasonNeeded={finding.severity === 'blocking'}
          problem={props.problem}
          onSend={(reason, andNext) => acts.sendDismissal(finding, reason, andNext)}
          onCancel={() => acts.dismiss?.(null)}
        />
      ) : null}
      {/* Hidden only: the focus goes back there when the form is left. */}
      <div className={props.isDismissing ? 'hidden' : 'contents'}>
        <CardActions {...props} />
      </div>
    </li>
  )
}

interface AboutFinding {
  finding: SegmentFinding
  source: string
  target: string
  /** How often it stands there. */
  count?: number
}

/** What it is, why, and the words in both languages. */
export function FindingWords(props: AboutFinding) {
  const { finding, count = 1 } = props
  const t = useTranslations('finding')
  const checkName = useCheckName()
  return (
    <>
      <h2 className="text-[0.8125rem] font-[560]">
        <span className={clsx('mr-0.5', WORD[finding.severity])}>
          {t(`severity.${finding.severity}`)}
        </span>{' '}
        {checkName(finding.check)}{' '}
        {count > 1 ? (
          <span className="ml-0.5 font-normal text-muted tabular">{t('times', { count })}</span>
        ) : null}
      </h2>
      <p className="text-[0.8125rem] text-muted">
        <ReasonText finding={finding} />
      </p>
      <QuotedWords {...props} />
    </>
  )
}

function QuotedWords({ finding, source, target }: AboutFinding) {
  const from = finding.source && source.slice(...finding.source)
  const to = finding.target && target.slice(...finding.target)
  if (!from && !to) return null
  // Left as it was: what is the same to the letter is said once.
  const isSame = from === to
  return (
    <p className="font-serif text-[0.9375rem] leading-6">
      {from ? <Quotation lang="es" text={shortened(from)} /> : null}
      {from && to && !isSame ? ' → ' : null}
      {to && !isSame ? <Quotation lang="en" text={shortened(to)} /> : null}
    </p>
  )
}

interface CardActionsProps {
  findings: EqualFindings
  nth: number | null
  acts: Pick<FindingActs, 'take' | 'dismiss'>
}

/** Taking what is offered, and dismissing; of equal ones the first alone, or all. */
export function CardActions({ findings, nth, acts }: CardActionsProps) {
  const t = useTranslations('finding')
  const { take, dismiss } = acts
  const [first] = findings
  const count = findings.length
  const canTake = take && canTakeAll(findings)
  return (
    <div className="flex flex-wrap items-center gap-1.5">
      {canTake ? (
        <Button size="sm" onClick={() => take([first])} className="max-w-full">
          <Replacement text={first.replacement ?? ''} />
          {nth === null ? null : <KeyHint action="takeSuggestion" nth={nth} />}
        </Button>
      ) : null}
      {canTake && count > 1 ? (
        <Button size="sm" onClick={() => take(findings)}>
          {t('takeAll', { count })}
        </Button>
      ) : null}
      {dismiss ? (
        <Button
          size="sm"
          variant="quiet"
          onClick={() => dismiss(first.fingerprint)}
          className={canTake ? undefined : '-ml-2.5'}
        >
          {count > 1 ? t('dismissAll', { count }) : t('dismiss')}
        </Button>
      ) : null}
    </div>
  )
}

/** What a button puts in: the words themselves, white space by its name. */
export function Replacement({ text }: { text: string }) {
  const t = useTranslations('finding')
  const name = useBlankName(text)
  if (text === '') return t('remove')
  if (name !== null) return name
  return (
    <span lang="en" className="truncate font-serif text-[0.9375rem]">
      {text}
    </span>
  )
}

const LONGEST = 90

function shortened(words: string): string {
  return words.length > LONGEST ? `${words.slice(0, LONGEST - 1)}…` : words
}

const RULE: Record<Severity, string> = {
  blocking: 'border-blocking',
  warning: 'border-warning',
  hint: 'border-hint',
}

const WORD: Record<Severity, string> = {
  blocking: 'text-blocking',
  warning: 'text-warning',
  hint: 'text-hint',
}
