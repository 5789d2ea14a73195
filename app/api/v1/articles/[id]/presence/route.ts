import { LeaveArticleInput, ShowPresenceInput } from '@/domain/presence-inputs'
import { uuidParam } from '@/server/params'
import { leaveArticle } from '@/server/presence/leave-article'
import { showPresence } from '@/server/presence/show-presence'
import { write } from '@/server/route'

export const PUT = write(ShowPresenceInput, ({ ctx, params, input }) =>
  showPresence(ctx, uuidParam(params.id), input),
)

export const DELETE = write(LeaveArticleInput, ({ ctx, params, input }) =>
  leaveArticle(ctx, uuidParam(params.id), input),
)
