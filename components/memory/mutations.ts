'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { sendJson } from '@/components/request/request'
import { untilShown } from '@/components/request/until-shown'
import { memoryKeys } from './queries'

const pathOf = (pairId: number) => `/api/v1/memory/pairs/${pairId}/withdrawal`

/** Takes a wording out of the memory, with a reason. */
export function useWithdrawPair() {
  const refresh = useRefreshMemory()
  return useMutation({
    mutationFn: ({ pairId, reason }: { pairId: number; reason: string }) =>
      sendJson('POST', pathOf(pairId), { body: { reason } }),
    onSettled: (_answer, error) => untilShown(error, refresh()),
  })
}

/** Takes a withdrawal back: the wording is offered again. */
export function useReinstatePair() {
  const refresh = useRefreshMemory()
  return useMutation({
    mutationFn: (pairId: number) => sendJson('DELETE', pathOf(pairId)),
    onSettled: (_answer, error) => untilShown(error, refresh()),
  })
}

function useRefreshMemory() {
  const queryClient = useQueryClient()
  return () => queryClient.invalidateQueries({ queryKey: memoryKeys.all })
}
