'use client'

import { useFailureWords } from '@/components/request/failure-words'
import { RequestFailed } from '@/components/request/request'

/** Why a form was refused, where no single field is to blame. Read out when it appears. */
export function FormFailure({ error }: { error: unknown }) {
  const words = useFailureWords()
  const isAtFields = error instanceof RequestFailed && error.failure.fields !== undefined
  return (
    <div role="alert" className="empty:hidden">
      {error && !isAtFields ? (
        <p className="border-l-4 border-blocking bg-blocking-wash px-3 py-2 text-sm text-blocking">
          {words(error)}
        </p>
      ) : null}
    </div>
  )
}
