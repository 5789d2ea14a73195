import { clsx } from 'clsx'
import { Check } from 'lucide-react'
import Link from 'next/link'
import { useFormatter, useTranslations } from 'next-intl'
import { Moment } from '@/components/desk/moment'
import { IconButton } from '@/components/ui/icon-button'
import { spellMentions } from '@/domain/mention'
import { type NoticeDto, noticePath } from '@/domain/notice'

interface NoticeLineProps {
  notice: NoticeDto
  names: Record<string, string>
  onRead: (id: number) => void
}

/** One notice. Following it reads it. */
export function NoticeLine({ notice, names, onRead }: NoticeLineProps) {
  const t = useTranslations('notice')
  const sentence = useSentence(notice, names)
  const read = () => {
    if (!notice.isRead) onRead(notice.id)
  }
  return (
    <li className="relative isolate flex items-start gap-3 border-b border-rule py-3 before:absolute before:-inset-x-3 before:inset-y-0 before:-z-10 hover:before:bg-sunken">
      <span
        aria-hidden
        className={clsx(
          'mt-2 size-2 shrink-0 rounded-full',
          notice.isRead ? 'border border-rule-strong' : 'bg-accent',
        )}
      />
      <div className="flex min-w-0 flex-1 flex-col gap-1">
        <Link
          href={noticePath(notice)}
          prefetch={false}
          onClick={read}
          className={clsx(
            'wrap-break-word text-ink no-underline underline-offset-4 after:absolute after:inset-0 after:right-12 hover:underline',
            notice.isRead ? '' : 'font-[560]',
          )}
        >
          {sentence}
        </Link>
        {notice.excerpt === null ? null : (
          <blockquote className="line-clamp-3 border-l-2 border-rule-strong pl-2.5 text-sm wrap-break-word whitespace-pre-line text-muted">
            {spellMentions(notice.excerpt, names)}
          </blockquote>
        )}
        <Moment at={notice.at} className="text-xs text-muted tabular" />
      </div>
      {notice.isRead ? null : (
        <IconButton size="sm" label={t('markRead')} className="relative z-10" onClick={read}>
          <Check aria-hidden />
        </IconButton>
      )}
    </li>
  )
}

function useSentence(notice: NoticeDto, names: Record<string, string>): string {
  const t = useTranslations('notice')
  const format = useFormatter()
  return t(`sentence.${notice.kind}`, {
    by: (notice.byId && names[notice.byId]) || t('somebody'),
    article: notice.articleTitle || t('untitled'),
    count: notice.count,
    due:
      notice.dueAt === null
        ? ''
        : format.dateTime(new Date(notice.dueAt), { dateStyle: 'medium', timeStyle: 'short' }),
  })
}
