import { useMutation } from '@tanstack/react-query'
import { use } from 'react'
import { useFailureWords } from '@/components/request/failure-words'
import { sendJson } from '@/components/request/request'
import { toast } from '@/components/ui/toast'
import type { KeyChoices } from '@/domain/keys'
import { ChooseKeys, Keys } from './use-keys'

/** Changes one's keys: here at once, and with the person on the server, or not at all. */
export function useChangeKeys() {
  const { choices: before } = use(Keys)
  const choose = use(ChooseKeys)
  const words = useFailureWords()
  return useMutation({
    mutationFn: (keys: KeyChoices) => sendJson('PUT', '/api/v1/me/keys', { body: { keys } }),
    onMutate: (keys) => {
      choose(keys)
      return before
    },
    onError: (error, _, kept) => {
      choose(kept ?? {})
      toast(words(error), { tone: 'error' })
    },
  })
}
