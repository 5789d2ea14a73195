import { ChangeKeysInput } from '@/domain/keys-inputs'
import { changeKeys } from '@/server/person/change-keys'
import { write } from '@/server/route'

export const PUT = write(ChangeKeysInput, ({ ctx, input }) => changeKeys(ctx, input))
