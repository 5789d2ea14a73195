import type { FindQuery } from '@/language'
import type { Side } from './found-segments'

/** What is looked for, and where. */
export interface Search extends FindQuery {
  side: Side
}

export const NO_SEARCH: Search = {
  text: '',
  replacement: '',
  matchCase: false,
  wholeWords: false,
  foldAccents: true,
  isPattern: false,
  side: 'target',
}
