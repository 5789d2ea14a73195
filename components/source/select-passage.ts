/** Takes the focus to a passage of a field and selects it, with the passage in view. */
export function selectPassage(field: HTMLTextAreaElement | null, passage: string): void {
  const start = field?.value.indexOf(passage) ?? -1
  if (!field || start < 0) return
  // A browser brings a caret into view when the field takes the focus, not when it is set.
  field.blur()
  field.setSelectionRange(start, start)
  field.focus()
  field.setSelectionRange(start, start + passage.length)
}
