import { TermImpactInput } from '@/domain/term-inputs'
import { write } from '@/server/route'
import { termImpact } from '@/server/term/term-impact'

export const POST = write(TermImpactInput, ({ ctx, input }) => termImpact(ctx, input))
