import { useTranslations } from 'next-intl'
import { NotPermitted } from '@/components/people/not-permitted'

export default function PeopleNotPermitted() {
  const t = useTranslations('people')
  return <NotPermitted text={t('notPermittedText')} />
}
