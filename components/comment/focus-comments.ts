const MOST_FRAMES = 60

/** Takes the focus to the field a comment is written in, as soon as it is there. */
export function focusCommentField(frames = MOST_FRAMES): void {
  const fields = document.querySelectorAll<HTMLElement>('[data-comment-field]')
  const field = fields.item(fields.length - 1)
  if (field) field.focus()
  else if (frames > 0) requestAnimationFrame(() => focusCommentField(frames - 1))
}
