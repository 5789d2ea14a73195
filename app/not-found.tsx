import { useTranslations } from 'next-intl'
import { NoticePage } from '@/components/shell/notice-page'
import { buttonClass } from '@/components/ui/button-class'

export default function NotFound() {
  const t = useTranslations('page')
  return (
    <NoticePage title={t('notFoundTitle')} text={t('notFoundText')}>
      <a href="/desk" className={buttonClass({ variant: 'primary' })}>
        {t('toDesk')}
      </a>
      <a href="/" className={buttonClass()}>
        {t('toSite')}
      </a>
    </NoticePage>
  )
}
