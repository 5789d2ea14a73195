import type { Metadata } from 'next'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { UnsubscribeForm } from '@/components/notice/unsubscribe-form'
import { NoticePage } from '@/components/shell/notice-page'
import { buttonClass } from '@/components/ui/button-class'
import { env } from '@/env'
import { personOfToken } from '@/server/mail/unsubscribe-token'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('notice')
  // The token is in the address: it goes to nobody else.
  return { title: t('unsubscribeTitle'), referrer: 'no-referrer' }
}

interface UnsubscribePageProps {
  params: Promise<{ token: string }>
}

/** Where a letter's last link leads; needs no sign-in, and does nothing by being looked at. */
export default async function UnsubscribePage({ params }: UnsubscribePageProps) {
  const { token } = await params
  return <Unsubscribe token={personOfToken(token) === null ? null : token} />
}

function Unsubscribe({ token }: { token: string | null }) {
  const t = useTranslations('notice')
  if (token === null) {
    return (
      <NoticePage title={t('unsubscribeUnknownTitle')} text={t('unsubscribeUnknownText')}>
        <Link href="/desk/account" className={buttonClass({ variant: 'primary' })}>
          {t('toAccount')}
        </Link>
      </NoticePage>
    )
  }
  return (
    <NoticePage
      title={t('unsubscribeTitle')}
      text={t('unsubscribeText', { newsroom: env().NEWSROOM_NAME })}
    >
      <UnsubscribeForm token={token} />
    </NoticePage>
  )
}
