'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { deskKeys } from '@/components/desk/queries'
import { sendJson } from '@/components/request/request'
import { untilShown } from '@/components/request/until-shown'
import type { PersonDto } from '@/domain/person'
import type { ChangePersonInput, CreatePersonInput } from '@/domain/person-inputs'
import { peopleKeys } from './queries'

/** Gives somebody an account. */
export function useCreatePerson() {
  const refresh = useRefreshPeople()
  return useMutation({
    mutationFn: (input: CreatePersonInput) =>
      sendJson<PersonDto>('POST', '/api/v1/people', { body: input }),
    onSettled: (_person, error) => untilShown(error, refresh()),
  })
}

/** Changes name, role, standing or password of an account; works on that person's next request. */
export function useChangePerson(personId: string) {
  const refresh = useRefreshPeople()
  return useMutation({
    mutationFn: (input: ChangePersonInput) =>
      sendJson<PersonDto>('PATCH', `/api/v1/people/${personId}`, { body: input }),
    onSettled: (_person, error) => untilShown(error, refresh()),
  })
}

/** Who may be given an article hangs on roles, so the desk asks again too. */
function useRefreshPeople() {
  const queryClient = useQueryClient()
  return async () => {
    await Promise.all([
      queryClient.invalidateQueries({ queryKey: peopleKeys.all }),
      queryClient.invalidateQueries({ queryKey: deskKeys.all }),
    ])
  }
}
