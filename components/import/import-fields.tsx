'use client'

import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import type { ImportFields as Fields } from './draft-import'

/** Offered while typing; any other name is as good. */
const ENGINES = [
  'Google Translate',
  'DeepL',
  'Microsoft Translator',
  'ChatGPT',
  'Amazon Translate',
  'Apertium',
]

interface ImportFieldsProps {
  fields: Fields
  onChange: (name: keyof Fields, value: string) => void
  /** Words for a field the server refused. */
  errorOf: (name: keyof Fields) => string | undefined
}

/** Where an article and its draft come from. Everything here is optional. */
export function ImportFields({ fields, onChange, errorOf }: ImportFieldsProps) {
  const t = useTranslations('import')
  const listId = useId()
  const field = (name: keyof Fields, limit: number, more: Partial<FieldInputProps> = {}) => (
    <Field label={t(name)} isOptional error={errorOf(name)}>
      {(control) => (
        <Input
          {...control}
          {...more}
          value={fields[name]}
          maxLength={limit}
          autoComplete="off"
          onChange={(event) => onChange(name, event.target.value)}
        />
      )}
    </Field>
  )
  return (
    <fieldset className="grid gap-x-6 gap-y-4 sm:grid-cols-2 xl:grid-cols-4">
      <legend className="mb-3 text-muted caps">{t('about')}</legend>
      {field('engine', 80, { list: listId })}
      {field('byline', 160, { lang: 'es' })}
      {field('outlet', 120, { lang: 'es' })}
      {field('sourceUrl', 2000, {
        type: 'url',
        inputMode: 'url',
        placeholder: t('sourceUrlHint'),
      })}
      <datalist id={listId}>
        {ENGINES.map((engine) => (
          <option key={engine} value={engine} />
        ))}
      </datalist>
    </fieldset>
  )
}

type FieldInputProps = Parameters<typeof Input>[0]
