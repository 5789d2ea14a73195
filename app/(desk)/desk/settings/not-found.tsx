import { useTranslations } from 'next-intl'
import { NotPermitted } from '@/components/people/not-permitted'

export default function SettingsNotPermitted() {
  const t = useTranslations('settings')
  return <NotPermitted text={t('notPermittedText')} />
}
