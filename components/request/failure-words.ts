import { useTranslations } from 'next-intl'
import { RequestFailed } from '@/components/request/request'

/**
 * The words for a failed request: the reason's own where there are some, else those of its code.
 * Anything that is no refusal of the API reads as broken on our side.
 */
export function useFailureWords(): (error: unknown) => string {
  const t = useTranslations('error')
  return (error) => {
    if (!(error instanceof RequestFailed)) return t('unexpected')
    const { code, reason, requestId } = error.failure
    const key = [reason, code].find((each) => t.has(each as 'internal')) ?? 'unexpected'
    return t(key as 'internal', { ...factsOf(error), requestId: requestId ?? '–' })
  }
}

/** The words for one field of a refused form; undefined where that field was fine. */
export function useFieldWords(): (error: unknown, field: string) => string | undefined {
  const t = useTranslations('error')
  return (error, field) => {
    if (!(error instanceof RequestFailed)) return undefined
    const reason = error.failure.fields?.[field]
    if (reason === undefined) return undefined
    return t.has(reason as 'invalid') ? t(reason as 'invalid') : t('invalid')
  }
}

/** What the words of a refusal may name: the texts and numbers among its details. */
function factsOf({ failure }: RequestFailed): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(failure.details ?? {}).filter(
      (entry): entry is [string, string | number] =>
        typeof entry[1] === 'string' || typeof entry[1] === 'number',
    ),
  )
}
