/** Runs once before the server answers; checks the settings, so that a wrong one stops the start. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { prepareServer } = await import('./server/prepare-server')
  prepareServer()
}
