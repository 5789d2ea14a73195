import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { ChangePasswordForm } from '@/components/account/change-password-form'
import { PreferencesForm } from '@/components/account/preferences-form'
import { NoticeSettingsForm } from '@/components/notice/notice-settings-form'
import { PageHeader } from '@/components/shell/page-header'
import type { CurrentUser } from '@/domain/person'
import { pageContext } from '@/server/current-user'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('settings.account')
  return { title: t('title') }
}

export default async function AccountPage() {
  const { actor } = await pageContext('/desk/account')
  return <AccountSheet user={actor} />
}

function AccountSheet({ user }: { user: CurrentUser }) {
  const t = useTranslations()
  return (
    <>
      <PageHeader title={t('settings.account.title')} />
      <div className="mx-auto flex w-full max-w-5xl flex-col gap-12 px-4 pt-6 pb-16 sm:px-6">
        <section aria-label={t('settings.account.you')}>
          <p className="font-serif text-2xl font-[620]">{user.name}</p>
          <p className="mt-1 text-sm text-muted">
            {user.email} · {t(`common.role.${user.role}`)}
          </p>
          <p className="mt-1 text-[0.8125rem] text-muted">{t(`people.roleText.${user.role}`)}</p>
        </section>
        <section aria-labelledby="this-browser">
          <h2 id="this-browser" className="mb-4 border-b border-rule-strong pb-1.5 text-muted caps">
            {t('settings.account.thisBrowser')}
          </h2>
          <PreferencesForm />
        </section>
        <section aria-labelledby="notices">
          <h2 id="notices" className="mb-4 border-b border-rule-strong pb-1.5 text-muted caps">
            {t('notice.settingsTitle')}
          </h2>
          <NoticeSettingsForm />
        </section>
        <section aria-labelledby="password">
          <h2 id="password" className="mb-4 border-b border-rule-strong pb-1.5 text-muted caps">
            {t('settings.account.password')}
          </h2>
          <ChangePasswordForm email={user.email} />
        </section>
      </div>
    </>
  )
}
