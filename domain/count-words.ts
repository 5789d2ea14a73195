/**
 * Words of a text as the desk counts them for progress: runs that begin with a letter or a digit. A
 * dash or an opening mark that stands alone is none.
 */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'.,-]*/gu)?.length ?? 0
}
