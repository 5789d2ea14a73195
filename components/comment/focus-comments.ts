const MOST_FRAMES = 60

/** Takes the focus to the field a comment is written in, as soon as it is there; `place` is around it. */
export function focusCommentField(place = 'body', frames = MOST_FRAMES): void {
  const fields = document.querySelectorAll<HTMLElement>(`${place} [data-comment-field]`)
  const field = fields.item(fields.length - 1)
  if (field) field.focus()
  else if (frames > 0) requestAnimationFrame(() => focusCommentField(place, frames - 1))
}
