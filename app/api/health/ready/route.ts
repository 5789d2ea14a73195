import { isReady } from '@/server/health'

/** Asked anew each time; a build would otherwise answer once and for ever. */
export const dynamic = 'force-dynamic'

/** The database answers too, and is migrated as far as this build needs. */
export async function GET(): Promise<Response> {
  const ready = await isReady()
  return Response.json(
    { status: ready ? 'ready' : 'not_ready' },
    { status: ready ? 200 : 503, headers: { 'Cache-Control': 'no-store' } },
  )
}
