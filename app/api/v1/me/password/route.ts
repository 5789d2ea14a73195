import { ChangePasswordInput } from '@/domain/person-inputs'
import { changePassword } from '@/server/person/change-password'
import { write } from '@/server/route'

export const PUT = write(ChangePasswordInput, ({ ctx, input }) => changePassword(ctx, input))
