import { useQuery } from '@tanstack/react-query'
import { clsx } from 'clsx'
import { useTranslations } from 'next-intl'
import { type KeyboardEvent, useId, useRef, useState } from 'react'
import type { FieldControl } from '@/components/ui/field'
import { isSendKey } from '@/components/ui/send-key'
import { Textarea } from '@/components/ui/textarea'
import { useFieldText } from '@/components/ui/use-field-text'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { mentionBeingTyped, peopleMatching } from '@/domain/mention'
import { type Colleague, colleaguesQuery } from './queries'
import { useNameEnd } from './use-name-end'

export interface MentionFieldProps {
  control: FieldControl
  text: string
  rows?: number
  onChange: (text: string) => void
  /** A name was chosen from the list and stands in the text. */
  onPick: (person: Colleague) => void
}

const MOST_OFFERED = 6

/** A text field that offers the people of the desk after an @ (a text box with a list: ARIA lets no textarea be a combobox). */
export function MentionField({ control, text, rows = 2, onChange, onPick }: MentionFieldProps) {
  const t = useTranslations('segment.comments')
  const listId = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [caret, setCaret] = useState<number | null>(null)
  const [marked, setMarked] = useState(0)
  const firstText = useFieldText(field, text)
  const nameEnd = useNameEnd(field, onChange)
  const typed = caret === null ? null : mentionBeingTyped(text, caret)
  const { data: people = [] } = useQuery({ ...colleaguesQuery(), enabled: typed !== null })
  const offered = typed === null ? [] : peopleMatching(people, typed.query).slice(0, MOST_OFFERED)
  const chosen = offered[Math.min(marked, offered.length - 1)]
  const pick = (person: Colleague) => {
    if (typed === null || caret === null) return
    const head = `${text.slice(0, typed.at)}@${person.name} `
    onPick(person)
    onChange(head + text.slice(caret))
    setCaret(null)
    nameEnd.picked(head.length)
  }
  const step = (by: number) => setMarked((marked + by + offered.length) % offered.length)
  const hear = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (isSendKey(event)) {
      event.preventDefault()
      return field.current?.form?.requestSubmit()
    }
    if (nameEnd.hears(event)) return event.preventDefault()
    const act = chosen && KEYS[event.key]
    if (!act || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    event.preventDefault()
    event.stopPropagation()
    if (act === 'pick') pick(chosen)
    else if (act === 'close') setCaret(null)
    else step(act)
  }
  return (
    <div className="relative">
      <Textarea
        {...control}
        ref={field}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-controls={offered.length > 0 ? listId : undefined}
        aria-activedescendant={chosen ? `${listId}-${chosen.id}` : undefined}
        data-comment-field
        rows={rows}
        maxLength={3500}
        defaultValue={firstText}
        onKeyDown={hear}
        onBlur={() => setCaret(null)}
        onChange={(event) => {
          nameEnd.forget()
          onChange(event.target.value)
          setCaret(event.target.selectionStart)
          setMarked(0)
        }}
      />
      <VisuallyHidden isLive>
        {typed === null ? null : t('peopleOffered', { count: offered.length })}
      </VisuallyHidden>
      {offered.length > 0 ? (
        <People id={listId} people={offered} marked={chosen} onPick={pick} />
      ) : null}
    </div>
  )
}

const KEYS: Record<string, 1 | -1 | 'pick' | 'close'> = {
  ArrowDown: 1,
  ArrowUp: -1,
  Enter: 'pick',
  Tab: 'pick',
  Escape: 'close',
}

interface PeopleProps {
  id: string
  people: readonly Colleague[]
  marked: Colleague | undefined
  onPick: (person: Colleague) => void
}

function People({ id, people, marked, onPick }: PeopleProps) {
  const t = useTranslations('segment.comments')
  return (
    <div
      id={id}
      role="listbox"
      aria-label={t('people')}
      className="absolute inset-x-0 top-full z-30 mt-1 max-h-64 overflow-y-auto border border-rule-strong bg-raised py-1 shadow-lg"
    >
      {people.map((person) => (
        <Option
          key={person.id}
          id={`${id}-${person.id}`}
          person={person}
          isMarked={person === marked}
          onPick={onPick}
        />
      ))}
    </div>
  )
}

interface OptionProps {
  id: string
  person: Colleague
  isMarked: boolean
  onPick: (person: Colleague) => void
}

function Option({ id, person, isMarked, onPick }: OptionProps) {
  const t = useTranslations('common')
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field (aria-activedescendant).
    <div
      id={id}
      role="option"
      aria-selected={isMarked}
      // Before the field loses the focus, and with it the list.
      onPointerDown={(event) => {
        event.preventDefault()
        onPick(person)
      }}
      className={clsx(
        'flex min-h-9 cursor-pointer items-baseline gap-2 px-3 py-1.5 text-sm pointer-coarse:min-h-11',
        isMarked && 'bg-accent-wash',
      )}
    >
      <span className="font-[540]">{person.name}</span>
      <span className="text-xs text-muted">{t(`role.${person.role}`)}</span>
    </div>
  )
}
