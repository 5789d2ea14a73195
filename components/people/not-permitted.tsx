import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { buttonClass } from '@/components/ui/button-class'
import { EmptyState } from '@/components/ui/empty-state'

/** Stands where a page of the desk is not for this person's role: why, and the way back. */
export function NotPermitted({ text }: { text: string }) {
  const t = useTranslations()
  return (
    <div className="px-4 pt-16 pb-16 sm:px-6">
      <EmptyState
        title={t('people.notPermitted')}
        text={text}
        action={
          <Link href="/desk" className={buttonClass({ variant: 'primary' })}>
            {t('error.toDesk')}
          </Link>
        }
      />
    </div>
  )
}
