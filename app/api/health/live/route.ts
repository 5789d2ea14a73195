/** Asked anew each time; a build would otherwise answer once and for ever. */
export const dynamic = 'force-dynamic'

/** The process answers. */
export function GET(): Response {
  return Response.json({ status: 'up' }, { headers: { 'Cache-Control': 'no-store' } })
}
