import type { ReactNode } from 'react'
import type { Span } from '@/language'
import { UNSEEN_RUN, unseenClass, unseenSign } from './unseen'

interface UnseenTextProps {
  text: string
  /** The part to show; the whole text unless given. */
  within?: Span
}

/** A run of text whose unseen characters carry a sign. They stay as they are: it is drawn over them. */
export function UnseenText({ text, within }: UnseenTextProps): ReactNode {
  const [start, end] = within ?? [0, text.length]
  const parts: ReactNode[] = []
  let done = start
  for (const { 0: run, index } of text.matchAll(UNSEEN_RUN)) {
    for (let at = Math.max(index, start); at < Math.min(index + run.length, end); at++) {
      const character = text[at] ?? ''
      parts.push(
        text.slice(done, at),
        <span key={at} className={unseenClass(character)} data-sign={unseenSign(character)}>
          {character}
        </span>,
      )
      done = at + 1
    }
  }
  return [...parts, text.slice(done, end)]
}
