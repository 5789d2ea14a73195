import { noticeList } from '@/server/notice/queries'
import { positionParam } from '@/server/params'
import { read } from '@/server/route'

export const GET = read(({ ctx, query }) => noticeList(ctx, positionParam(query.get('before'))))
