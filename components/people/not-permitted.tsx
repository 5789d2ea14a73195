import { clsx } from 'clsx'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { buttonClass } from '@/components/ui/button-class'

/** Stands where a page of the desk is not for this person's role: why, and the way back. */
export function NotPermitted({ text }: { text: string }) {
  const t = useTranslations()
  return (
    <div className="mx-auto flex w-full max-w-xl flex-col items-start px-4 py-16 sm:px-6">
      <h1 className="w-full border-t-2 border-ink pt-6 prose-title">{t('people.notPermitted')}</h1>
      <p className="mt-3 prose-text text-muted">{text}</p>
      <Link href="/desk" className={clsx(buttonClass({ variant: 'primary' }), 'mt-6')}>
        {t('page.toDesk')}
      </Link>
    </div>
  )
}
