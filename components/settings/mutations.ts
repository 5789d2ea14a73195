'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { sendJson } from '@/components/request/request'
import type { Settings } from '@/domain/settings'
import type { ChangeSettingsInput } from '@/domain/settings-inputs'
import { settingsKeys } from './queries'

/** Changes the newsroom's settings; the log keeps who did and what stood before. */
export function useChangeSettings() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (input: ChangeSettingsInput) =>
      sendJson<Settings>('PUT', '/api/v1/settings', { body: input }),
    onSuccess: (settings) => queryClient.setQueryData(settingsKeys.all, settings),
  })
}
