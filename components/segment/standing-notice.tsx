import { useFormatter, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { ArticleDto } from '@/domain/article'
import type { Role } from '@/domain/person'
import { editUndoes, readOnlyReason } from './editing-rights'

interface StandingNoticeProps {
  article: ArticleDto
  role: Role
  names: Record<string, string>
}

/** Why the text is read-only, what an edit would undo, or what the editor asked for. */
export function StandingNotice({ article, role, names }: StandingNoticeProps) {
  const t = useTranslations('segment.standing')
  const reason = readOnlyReason(article, role)
  const undoes = editUndoes(article)
  return (
    <>
      {article.changeRequest && article.state === 'changes_requested' ? (
        <ChangeRequest request={article.changeRequest} names={names} />
      ) : null}
      {reason === null ? null : <Note>{t(`readOnly.${reason}`)}</Note>}
      {reason === null && undoes !== null ? <Note>{t(`undoes.${undoes}`)}</Note> : null}
    </>
  )
}

function Note({ children }: { children: ReactNode }) {
  return (
    <p className="border-b border-rule bg-sunken px-4 py-2.5 text-sm text-muted sm:px-6">
      {children}
    </p>
  )
}

interface ChangeRequestProps {
  request: NonNullable<ArticleDto['changeRequest']>
  names: Record<string, string>
}

function ChangeRequest({ request, names }: ChangeRequestProps) {
  const t = useTranslations('segment.standing')
  const format = useFormatter()
  const at = format.dateTime(new Date(request.at), { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <section
      aria-label={t('changesAsked')}
      className="border-b border-l-4 border-rule border-l-warning bg-warning-wash px-4 py-3 sm:px-5"
    >
      <h2 className="text-warning caps">
        {t('changesAskedBy', { name: names[request.by] ?? '–', at })}
      </h2>
      <p className="mt-1 max-w-prose text-sm whitespace-pre-line">{request.reason}</p>
    </section>
  )
}
