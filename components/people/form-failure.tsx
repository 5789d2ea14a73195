'use client'

import { useFailureWords } from '@/components/request/failure-words'
import { RequestFailed } from '@/components/request/request'

/** Why a form was refused, where no single field is to blame. Read out when it appears, and brought into view. */
export function FormFailure({ error }: { error: unknown }) {
  const words = useFailureWords()
  const isAtFields = error instanceof RequestFailed && error.failure.fields !== undefined
  return (
    <div role="alert" className="empty:hidden">
      {error && !isAtFields ? (
        <p
          ref={bringIntoView}
          className="scroll-my-24 border-l-4 border-blocking bg-blocking-wash px-3 py-2 text-sm text-blocking"
        >
          {words(error)}
        </p>
      ) : null}
    </div>
  )
}

/** Whoever pressed the button at the foot of a long form may not see its head. */
function bringIntoView(words: HTMLElement | null): void {
  words?.scrollIntoView({ block: 'nearest' })
}
