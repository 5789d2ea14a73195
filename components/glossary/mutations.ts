'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { sendJson } from '@/components/request'
import type { TermDto } from '@/domain/term'
import type { TermInput } from '@/domain/term-inputs'
import { glossaryKeys } from './queries'

interface Saving {
  term: TermInput
  isMeantSo: boolean
}

/** Adds a term, or changes the one that is given. */
export function useSaveTerm(before: TermDto | null) {
  const refresh = useRefreshGlossary()
  return useMutation({
    mutationFn: ({ term, isMeantSo }: Saving) =>
      before
        ? sendJson<TermDto>('PUT', `/api/v1/terms/${before.id}`, {
            body: { term, isMeantSo, expectedVersion: before.version },
          })
        : sendJson<TermDto>('POST', '/api/v1/terms', { body: { term, isMeantSo } }),
    onSuccess: refresh,
  })
}

/** Takes a term out of the glossary. */
export function useWithdrawTerm() {
  const refresh = useRefreshGlossary()
  return useMutation({
    mutationFn: ({ id, version }: TermDto) =>
      sendJson('DELETE', `/api/v1/terms/${id}`, { body: { expectedVersion: version } }),
    onSuccess: refresh,
  })
}

/** Asks for everything about the glossary again. */
export function useRefreshGlossary() {
  const queryClient = useQueryClient()
  return () => queryClient.invalidateQueries({ queryKey: glossaryKeys.all })
}
