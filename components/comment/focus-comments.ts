const MOST_FRAMES = 60

/** Takes the focus to the field a comment is written in, as soon as it is there; `place` is around it. */
export function focusCommentField(place = 'body', frames = MOST_FRAMES): void {
  const fields = document.querySelectorAll<HTMLTextAreaElement>(`${place} [data-comment-field]`)
  const field = fields.item(fields.length - 1)
  if (field) goOnWriting(field)
  else if (frames > 0) requestAnimationFrame(() => focusCommentField(place, frames - 1))
}

/** Behind what was begun, unless the caret stands in it already. */
function goOnWriting(field: HTMLTextAreaElement): void {
  const isFresh = document.activeElement !== field && field.selectionEnd === 0
  field.focus()
  if (isFresh) field.setSelectionRange(field.value.length, field.value.length)
}
