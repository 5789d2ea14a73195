import { MarkReadInput } from '@/domain/notice-inputs'
import { markRead } from '@/server/notice/mark-read'
import { write } from '@/server/route'

export const POST = write(MarkReadInput, ({ ctx, input }) => markRead(ctx, input))
