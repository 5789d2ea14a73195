import { unreadCount } from '@/server/notice/queries'
import { read } from '@/server/route'

export const GET = read(({ ctx }) => unreadCount(ctx))
