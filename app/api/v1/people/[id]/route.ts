import { ChangePersonInput } from '@/domain/person-inputs'
import { uuidParam } from '@/server/params'
import { changePerson } from '@/server/person/change-person'
import { write } from '@/server/route'

export const PATCH = write(ChangePersonInput, ({ ctx, params, input }) =>
  changePerson(ctx, uuidParam(params.id), input),
)
