import { AddCommentInput } from '@/domain/comment-inputs'
import { addComment } from '@/server/comment/add-comment'
import { commentThread } from '@/server/comment/queries'
import { idParam } from '@/server/params'
import { read, write } from '@/server/route'

export const GET = read(({ ctx, params }) => commentThread(ctx, idParam(params.id)))

export const POST = write(
  AddCommentInput,
  ({ ctx, params, input }) => addComment(ctx, idParam(params.id), input),
  { status: 201 },
)
