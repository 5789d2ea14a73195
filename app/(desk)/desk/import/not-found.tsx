import { useTranslations } from 'next-intl'
import { NotPermitted } from '@/components/people/not-permitted'

export default function ImportNotPermitted() {
  const t = useTranslations('import')
  return <NotPermitted text={t('notPermittedText')} />
}
