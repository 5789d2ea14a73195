import { useFormatter, useTranslations } from 'next-intl'
import { DifferenceText } from '@/components/diff/difference-text'
import type { AlternativeDto } from '@/domain/segment'
import { TakeUp, type Taking } from './take-up'

interface SetAsideProps {
  title: string
  alternatives: readonly AlternativeDto[]
  names: Record<string, string>
  /** The English as it stands, which each is compared with. */
  target: string
  /** Its segment stands no more. */
  isGone: boolean
  taking: Taking | null
}

/** Texts that lost when two people wrote at once: set aside, never thrown away. */
export function SetAside(props: SetAsideProps) {
  const { title, alternatives, names, target, isGone, taking } = props
  const t = useTranslations('history')
  const format = useFormatter()
  if (alternatives.length === 0) return null
  return (
    <section aria-labelledby="set-aside-title" className="mt-6">
      <h3 id="set-aside-title" className="text-muted caps">
        {title}
      </h3>
      <ul className="mt-1 flex flex-col">
        {alternatives.map(({ id, text, byId, at }) => (
          <li key={id} className="border-t border-rule py-3">
            <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1 text-xs text-muted">
              <span>
                {names[byId] ?? t('someone')},{' '}
                <time dateTime={at}>
                  {format.dateTime(new Date(at), { dateStyle: 'medium', timeStyle: 'short' })}
                </time>
              </span>
              <TakeUp text={text} label={taking?.beside} taking={taking} isGone={isGone} />
            </div>
            <p lang="en" className="mt-1 prose-text text-base">
              <DifferenceText from={target} to={text} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
