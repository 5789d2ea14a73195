import { useTranslations } from 'next-intl'
import { useFieldWords } from '@/components/request/failure-words'
import { Checkbox } from '@/components/ui/checkbox'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import { Textarea } from '@/components/ui/textarea'
import { TERM_KINDS } from '@/domain/term'
import type { TermDraft } from './term-draft'

interface TermFieldsProps {
  draft: TermDraft
  error: unknown
  onChange: (draft: TermDraft) => void
}

type TextField = Exclude<keyof TermDraft, 'kind' | 'isCaseSensitive' | 'note'>

/** The fields of a term: Spanish and preferred English first, the rest as needed. */
export function TermFields({ draft, error, onChange }: TermFieldsProps) {
  const t = useTranslations('glossary')
  const words = useFieldWords()
  const set = (change: Partial<TermDraft>) => onChange({ ...draft, ...change })
  const text = (name: TextField, lang: 'es' | 'en' | undefined, isOptional = true) => (
    <Field
      label={t(`field.${name}`)}
      hint={isOptional && name !== 'scope' ? t('commas') : undefined}
      error={errorOf(words, error, name)}
      isOptional={isOptional}
    >
      {(control) => (
        <Input
          {...control}
          lang={lang}
          value={draft[name]}
          maxLength={isOptional ? 2000 : 120}
          autoComplete="off"
          onChange={(event) => set({ [name]: event.target.value })}
        />
      )}
    </Field>
  )
  return (
    <div className="grid gap-x-6 gap-y-5 sm:grid-cols-2">
      {text('spanish', 'es', false)}
      {text('preferred', 'en', false)}
      {text('forms', 'es')}
      {text('accepted', 'en')}
      <Field label={t('field.kind')} hint={t(`kindText.${draft.kind}`)}>
        {(control) => (
          <Select
            {...control}
            options={(['auto', ...TERM_KINDS] as const).map((value) => ({
              value,
              label: t(`kind.${value}`),
            }))}
            value={draft.kind}
            onChange={(kind) => set({ kind })}
            className="w-full"
          />
        )}
      </Field>
      {text('forbidden', 'en')}
      <Field
        label={t('field.note')}
        error={errorOf(words, error, 'note')}
        hint={t('noteHint')}
        isOptional
      >
        {(control) => (
          <Textarea
            {...control}
            rows={2}
            value={draft.note}
            maxLength={400}
            onChange={(event) => set({ note: event.target.value })}
          />
        )}
      </Field>
      <div className="flex flex-col gap-3">
        {text('scope', undefined)}
        <Checkbox
          label={t('field.isCaseSensitive')}
          hint={t('caseHint')}
          checked={draft.isCaseSensitive}
          onChange={(event) => set({ isCaseSensitive: event.target.checked })}
        />
      </div>
    </div>
  )
}

/** What is wrong with a field, or with the first wrong phrase of a list. */
function errorOf(
  words: ReturnType<typeof useFieldWords>,
  error: unknown,
  name: string,
): string | undefined {
  const places = [name, ...Array.from({ length: 30 }, (_, nth) => `${name}.${nth}`)]
  for (const place of places) {
    const found = words(error, `term.${place}`)
    if (found !== undefined) return found
  }
  return undefined
}
