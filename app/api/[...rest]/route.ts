import { absent } from '@/server/route'

/** An address of the API that is none answers as the API does, not with a page. */
export { absent as GET, absent as POST, absent as PUT, absent as PATCH, absent as DELETE }
