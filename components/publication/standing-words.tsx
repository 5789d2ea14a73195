import { useFormatter, useTranslations } from 'next-intl'
import type { ArticleDto } from '@/domain/article'

interface StandingWordsProps {
  article: ArticleDto
  names: Record<string, string>
}

/** Where an article stands and what readers have of it, in two or three sentences. */
export function StandingWords({ article, names }: StandingWordsProps) {
  const t = useTranslations('review')
  const format = useFormatter()
  const { changeRequest, scheduledFor } = article
  return (
    <section
      id="article-standing"
      tabIndex={-1}
      aria-label={t('standing')}
      aria-live="polite"
      className="flex flex-col scroll-mt-[calc(var(--head)+1rem)] gap-2 text-sm outline-none"
    >
      <p className="font-serif text-lg leading-6 font-[560]">
        {t(`standingOf.${isCorrecting(article) ? 'correcting' : article.state}`, {
          version: article.latestVersion ?? 0,
          at:
            scheduledFor === null
              ? '–'
              : format.dateTime(new Date(scheduledFor), { dateStyle: 'full', timeStyle: 'short' }),
        })}
      </p>
      {article.state === 'submitted' || article.state === 'in_review' ? (
        <p className="text-muted">
          {t('reviewer', {
            name: (article.reviewerId && names[article.reviewerId]) || t('nobodyYet'),
          })}
        </p>
      ) : null}
      {changeRequest ? (
        <blockquote className="border-l-2 border-warning pl-2.5">
          <p className="whitespace-pre-line">{changeRequest.reason}</p>
          <p className="text-xs text-muted">
            {names[changeRequest.by] ?? '–'},{' '}
            {format.dateTime(new Date(changeRequest.at), { dateStyle: 'long', timeStyle: 'short' })}
          </p>
        </blockquote>
      ) : null}
      <Readers article={article} />
    </section>
  )
}

/** Readers have a version while the next one is written. */
function isCorrecting({ state, isLive }: ArticleDto): boolean {
  return state === 'in_revision' && isLive
}

/** What readers see now, with the way there. */
function Readers({ article }: { article: ArticleDto }) {
  const t = useTranslations('review')
  if (article.slug === null) return <p className="text-muted">{t('readersNothing')}</p>
  const address = `/read/${article.slug}`
  return (
    <p className="text-muted">
      {article.isLive ? t('readersSee', { version: article.liveVersion ?? 0 }) : t('readersNotice')}{' '}
      <a href={address} className="break-all text-accent underline underline-offset-4">
        {address}
      </a>
    </p>
  )
}

/** Takes the focus to where the new standing is read, when the button that was pressed is gone. */
export function focusStanding(): void {
  requestAnimationFrame(() => document.getElementById('article-standing')?.focus())
}
