'use client'

import { useTranslations } from 'next-intl'
import { RequestFailed } from '@/components/request'

type Failure = Pick<RequestFailed['failure'], 'code' | 'reason' | 'requestId'>

/**
 * What went wrong, in the words of the interface: those of the reason, else those of its code. A
 * failure we have no words for names its reference, so that somebody can look it up.
 */
export function useFailureWords(): (error: unknown) => string {
  const t = useTranslations('error')
  return (error) => {
    const { code, reason, requestId } = failureOf(error)
    const key = [reason, code].find((candidate) => t.has(candidate as 'internal')) ?? 'internal'
    return t(key as 'internal', { requestId: requestId ?? '–' })
  }
}

/** Words for one field of a form that the server refused; undefined when that field was fine. */
export function useFieldWords(error: unknown): (field: string) => string | undefined {
  const t = useTranslations('error')
  const fields = error instanceof RequestFailed ? (error.failure.fields ?? {}) : {}
  return (field) => {
    const reason = fields[field]
    if (reason === undefined) return undefined
    return t.has(reason as 'invalid') ? t(reason as 'invalid') : t('invalid')
  }
}

function failureOf(error: unknown): Failure {
  if (error instanceof RequestFailed) return error.failure
  return { code: 'internal', reason: 'internal', requestId: null }
}
