import { useLayoutEffect, useRef } from 'react'
import { useFieldText } from '@/components/ui/use-field-text'
import type { Span } from '@/language'
import { type ActiveEditor, openedEditor } from './active-editor'
import type { EditorProps } from './editor-props'

interface PlainEditorProps extends EditorProps {
  /** Told when the person moved the caret here, so that the rich editor can take it over. */
  onSelect: (selection: Span) => void
}

/** A field for the target that needs nothing fetched. Mounting takes the focus, caret at the end. */
export function PlainEditor({ text, label, onChange, onSelect }: PlainEditorProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  const firstText = useFieldText(field, text)
  useLayoutEffect(() => {
    field.current?.focus()
    field.current?.setSelectionRange(-1, -1)
    return field.current === null ? undefined : openedEditor(handleOf(field.current))
  }, [])
  return (
    <textarea
      ref={field}
      lang="en"
      data-editor="english"
      aria-label={label}
      defaultValue={firstText}
      rows={1}
      onChange={({ target }) => {
        const oneLine = target.value.replace(/\s*\n\s*/g, ' ')
        if (oneLine !== target.value) target.value = oneLine
        onChange(oneLine, false)
      }}
      onKeyUp={(event) => onSelect(selectionIn(event.currentTarget))}
      onPointerUp={(event) => onSelect(selectionIn(event.currentTarget))}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) event.preventDefault()
      }}
      className="field-sizing-content block w-full resize-none bg-transparent whitespace-break-spaces outline-none"
    />
  )
}

/** The text itself comes by way of React here. */
function handleOf(field: HTMLTextAreaElement): ActiveEditor {
  return {
    text: () => field.value,
    selection: () => selectionIn(field),
    select: ([start, end]) => {
      field.focus()
      field.setSelectionRange(start, end)
    },
    insert: (text) => {
      field.focus()
      field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end')
      field.dispatchEvent(new Event('input', { bubbles: true }))
    },
    show: () => undefined,
  }
}

function selectionIn({ selectionStart, selectionEnd }: HTMLTextAreaElement): Span {
  return [selectionStart, selectionEnd]
}
