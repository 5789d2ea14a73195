import { useTranslations } from 'next-intl'
import { Checkbox } from '@/components/ui/checkbox'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { SegmentedControl } from '@/components/ui/segmented-control'
import { isSendKey } from '@/components/ui/send-key'
import { SIDES } from './found-segments'
import type { Search } from './search'

interface FindFieldsProps {
  search: Search
  onChange: (search: Search) => void
  /** The English may be changed. */
  mayReplace: boolean
  /** The person turned to the second field. */
  onReplacing: () => void
  /** The key that sends, in the second field. */
  onSend: () => void
  problem: string | undefined
}

/** What is looked for, how and where, and what takes its place. */
export function FindFields(props: FindFieldsProps) {
  const { search, onChange, mayReplace, problem } = props
  const t = useTranslations()
  const set = (next: Partial<Search>) => onChange({ ...search, ...next })
  return (
    <div className="flex flex-col gap-3">
      <div>
        <SegmentedControl
          label={t('writing.find.where')}
          value={search.side}
          onChange={(side) => set({ side })}
          options={SIDES.map((value) => ({ value, label: t(`segment.lane.${value}`) }))}
        />
      </div>
      <div className="grid gap-3 sm:grid-cols-2">
        <Field label={t('writing.find.find')} {...(problem && { error: problem })}>
          {(control) => (
            <Input
              {...control}
              autoFocus
              spellCheck={false}
              maxLength={400}
              lang={search.side === 'source' ? 'es' : 'en'}
              value={search.text}
              onFocus={(event) => event.target.select()}
              onChange={(event) => set({ text: event.target.value })}
            />
          )}
        </Field>
        {mayReplace && search.side === 'target' ? (
          <Field label={t('writing.find.replace')}>
            {(control) => (
              <Input
                {...control}
                maxLength={400}
                lang="en"
                value={search.replacement}
                onFocus={props.onReplacing}
                onKeyDown={(event) => isSendKey(event) && !event.repeat && props.onSend()}
                onChange={(event) => set({ replacement: event.target.value })}
              />
            )}
          </Field>
        ) : null}
      </div>
      <div className="flex flex-wrap gap-x-5">
        {SWITCHES.map((name) => (
          <Checkbox
            key={name}
            label={t(`writing.find.${name}`)}
            checked={search[name]}
            disabled={name === 'foldAccents' && search.isPattern}
            onChange={(event) => set({ [name]: event.target.checked })}
          />
        ))}
      </div>
    </div>
  )
}

const SWITCHES = ['matchCase', 'wholeWords', 'foldAccents', 'isPattern'] as const
