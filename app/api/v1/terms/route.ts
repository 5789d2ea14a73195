import { AddTermInput } from '@/domain/term-inputs'
import { read, write } from '@/server/route'
import { addTerm } from '@/server/term/add-term'
import { listTerms } from '@/server/term/queries'

export const GET = read(({ ctx }) => listTerms(ctx))

export const POST = write(AddTermInput, ({ ctx, input }) => addTerm(ctx, input), { status: 201 })
