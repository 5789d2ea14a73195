import { unsubscribe } from '@/server/notice/unsubscribe'
import { writeByToken } from '@/server/route'

export const POST = writeByToken(({ db, params }) => unsubscribe(db, params.token ?? ''))
