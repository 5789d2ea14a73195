import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { nextPath } from '@/components/person/next-path'
import { SignInForm } from '@/components/person/sign-in-form'
import { LanguageSwitch } from '@/components/shell/language-switch'
import { Wordmark } from '@/components/shell/mark'
import { ThemeMenu } from '@/components/shell/theme-menu'
import { currentUser } from '@/server/current-user'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('auth')
  return { title: t('title') }
}

interface SignInPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function SignInPage({ searchParams }: SignInPageProps) {
  const next = nextPath((await searchParams).next)
  if (await currentUser()) redirect(next)
  return <SignInSheet next={next} />
}

function SignInSheet({ next }: { next: string }) {
  const t = useTranslations('auth')
  return (
    <div className="flex flex-1 flex-col px-6">
      <main className="mx-auto flex w-full max-w-4xl flex-1 flex-col pt-[max(3rem,20dvh)] pb-12">
        <div className="border-b-2 border-ink pb-4">
          <Wordmark isLarge />
        </div>
        <div className="grid gap-x-12 gap-y-8 pt-8 md:grid-cols-[1fr_1px_22rem]">
          <p className="max-w-[26ch] font-serif text-2xl leading-[1.3] text-balance">
            {t('purpose')}
          </p>
          <div aria-hidden className="hidden bg-rule md:block" />
          <section aria-labelledby="sign-in-title">
            <h1 id="sign-in-title" className="mb-5 text-muted caps">
              {t('title')}
            </h1>
            <SignInForm next={next} />
          </section>
        </div>
      </main>
      <footer className="mx-auto flex w-full max-w-4xl items-center gap-4 border-t border-rule py-2">
        <a href="/" className="text-[0.8125rem] text-muted underline-offset-4 hover:underline">
          {t('readersLink')}
        </a>
        <div className="ml-auto flex items-center">
          <LanguageSwitch />
          <ThemeMenu />
        </div>
      </footer>
    </div>
  )
}
