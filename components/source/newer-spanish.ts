/** Names the newer Spanish a person has begun to give an article, where this browser keeps what is unsaved. */
export function newerSpanishKey(personId: string, articleId: string): string {
  return `source-${personId}-${articleId}`
}
