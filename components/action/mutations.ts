import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { use } from 'react'
import { useFailureWords } from '@/components/request/failure-words'
import { sendJson } from '@/components/request/request'
import { toast } from '@/components/ui/toast'
import type { KeyChoices } from '@/domain/keys'
import { editBetween, type KeyEdit, withEdits } from './key-edit'
import { ChooseKeys, Keys } from './use-keys'

/** What the server has, as far as it has answered; what is shown has the unanswered edits, too. */
let kept: KeyChoices = {}
let unanswered: readonly KeyEdit[] = []

/** Changes one's keys: here at once, and with the person on the server. What is refused is taken back, alone. */
export function useChangeKeys(): (next: KeyChoices) => void {
  const t = useTranslations('action.change')
  const { choices } = use(Keys)
  const choose = use(ChooseKeys)
  const words = useFailureWords()
  const { mutate } = useMutation({
    // One after the other: each is sent with what was kept of those before.
    scope: { id: 'keys' },
    mutationFn: async (edit: KeyEdit) => {
      const keys = withEdits(kept, [edit])
      await sendJson('PUT', '/api/v1/me/keys', { body: { keys } })
      kept = keys
    },
    onMutate: (edit) => {
      if (unanswered.length === 0) kept = choices
      unanswered = [...unanswered, edit]
      choose(withEdits(kept, unanswered))
    },
    onError: (error) => toast(t('failed'), { tone: 'error', description: words(error) }),
    onSettled: (_answer, _error, edit) => {
      unanswered = unanswered.filter((each) => each !== edit)
      choose(withEdits(kept, unanswered))
    },
  })
  return (next) => mutate(editBetween(choices, next))
}
