import { useTranslations } from 'next-intl'
import { localZone } from '@/components/publication/local-time'
import { LANGUAGES } from '@/components/shell/preferences'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { MAIL_PACES, type MailChoice } from '@/domain/notice'

interface MailFieldsProps {
  mail: MailChoice
  newsroomZone: string
  onChange: (mail: MailChoice) => void
}

const HOURS = Array.from({ length: 24 }, (_, hour) => String(hour))
const NEWSROOM = 'newsroom'

/** When mail comes, in whose time and which language. */
export function MailFields({ mail, newsroomZone, onChange }: MailFieldsProps) {
  const t = useTranslations('notice')
  const zones = [...new Set([localZone(), ...(mail.zone === null ? [] : [mail.zone])])]
  return (
    <div className="flex flex-wrap gap-x-6 gap-y-4">
      <Field label={t('pace')}>
        {(control) => (
          <Select
            {...control}
            value={mail.pace}
            onChange={(pace) => onChange({ ...mail, pace })}
            options={MAIL_PACES.map((value) => ({ value, label: t(`paces.${value}`) }))}
          />
        )}
      </Field>
      <Field label={t('hour')}>
        {(control) => (
          <Select
            {...control}
            value={String(mail.hour)}
            onChange={(hour) => onChange({ ...mail, hour: Number(hour) })}
            options={HOURS.map((value) => ({ value, label: `${value.padStart(2, '0')}:00` }))}
          />
        )}
      </Field>
      <Field label={t('zone')}>
        {(control) => (
          <Select
            {...control}
            value={mail.zone ?? NEWSROOM}
            onChange={(zone) => onChange({ ...mail, zone: zone === NEWSROOM ? null : zone })}
            options={[
              { value: NEWSROOM, label: t('newsroomZone', { zone: newsroomZone }) },
              ...zones.map((value) => ({ value, label: value })),
            ]}
          />
        )}
      </Field>
      <Field label={t('language')}>
        {(control) => (
          <Select
            {...control}
            value={mail.language}
            onChange={(language) => onChange({ ...mail, language })}
            options={LANGUAGES}
          />
        )}
      </Field>
    </div>
  )
}
