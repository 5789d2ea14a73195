'use client'

import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { FormFailure } from '@/components/people/form-failure'
import { useFailureWords } from '@/components/request/failure-words'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { Skeleton } from '@/components/ui/skeleton'
import { CHOSEN_WAYS, type ChosenWay, NOTICE_KINDS, type NoticeSettings } from '@/domain/notice'
import { MailFields } from './mail-fields'
import { useChangeNoticeSettings } from './mutations'
import { noticeSettingsQuery } from './queries'

/** What one is told of, where, and when mail comes. */
export function NoticeSettingsForm() {
  const t = useTranslations('common')
  const words = useFailureWords()
  const { data, error } = useQuery(noticeSettingsQuery())
  if (error) {
    return (
      <p role="alert" className="text-blocking">
        {words(error)}
      </p>
    )
  }
  return data ? <Choices settings={data} /> : <Skeleton label={t('loading')} lines={6} />
}

function Choices({ settings }: { settings: NoticeSettings }) {
  const t = useTranslations('notice')
  const [ways, setWays] = useState(settings.ways)
  const [mail, setMail] = useState(settings.mail)
  const change = useChangeNoticeSettings()
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (!change.isPending) change.mutate({ ways, mail })
  }
  return (
    <form onSubmit={save} className="flex max-w-2xl flex-col gap-8">
      <FormFailure error={change.error} />
      <div className="divide-y divide-rule border-b border-rule">
        {NOTICE_KINDS.map((kind) => (
          <WayRow
            key={kind}
            label={t(`kind.${kind}`)}
            way={ways[kind]}
            onChange={(way) => setWays({ ...ways, [kind]: way })}
          />
        ))}
      </div>
      {settings.isMailSent ? null : <p className="text-sm text-muted">{t('noMail')}</p>}
      <MailFields mail={mail} newsroomZone={settings.newsroomZone} onChange={setMail} />
      <div className="flex items-center gap-4">
        <Button type="submit" variant="primary" isBusy={change.isPending}>
          {t('save')}
        </Button>
        <p role="status" className="text-sm text-positive">
          {change.isSuccess ? t('saved') : null}
        </p>
      </div>
    </form>
  )
}

interface WayRowProps {
  label: string
  way: ChosenWay
  onChange: (way: ChosenWay) => void
}

function WayRow({ label, way, onChange }: WayRowProps) {
  const t = useTranslations('notice')
  return (
    <div className="py-2 [&>div]:flex-row [&>div]:flex-wrap [&>div]:items-center [&>div]:justify-between">
      <Field label={label}>
        {(control) => (
          <Select
            {...control}
            value={way}
            onChange={onChange}
            options={CHOSEN_WAYS.map((value) => ({ value, label: t(`way.${value}`) }))}
          />
        )}
      </Field>
    </div>
  )
}
