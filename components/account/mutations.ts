'use client'

import { useMutation } from '@tanstack/react-query'
import { sendJson } from '@/components/request/request'
import type { ChangePasswordInput } from '@/domain/person-inputs'

/** Changes one's own password. Every session of the account ends with it, this one too. */
export function useChangePassword() {
  return useMutation({
    mutationFn: (input: ChangePasswordInput) =>
      sendJson<Record<string, never>>('PUT', '/api/v1/me/password', { body: input }),
  })
}
