import type { ReactNode } from 'react'
import { UNSEEN_RUN, unseenClass, unseenSign } from './unseen'

/** A run of text whose unseen characters carry a sign. The characters stay as they are: it is drawn over them. */
export function UnseenText({ text }: { text: string }): ReactNode {
  const parts: ReactNode[] = []
  let done = 0
  for (const { 0: run, index } of text.matchAll(UNSEEN_RUN)) {
    parts.push(text.slice(done, index))
    for (const [at, character] of [...run].entries()) {
      parts.push(
        <span
          key={`${index}-${at}`}
          className={unseenClass(character)}
          data-sign={unseenSign(character)}
        >
          {character}
        </span>,
      )
    }
    done = index + run.length
  }
  return parts.length === 0 ? text : [...parts, text.slice(done)]
}
