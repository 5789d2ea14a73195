/**
 * Runs every step, `lanes` at a time, in their order as far as their needs allow. A failed step does not keep others
 * from running. Returns what `run` returned.
 */
export async function schedule(steps, lanes, run) {
  const waiting = [...steps]
  const running = new Map()
  const ended = new Map()
  while (waiting.length > 0 || running.size > 0) {
    for (
      let next = pickNext(waiting, running, { ended, lanes });
      next;
      next = pickNext(waiting, running, { ended, lanes })
    ) {
      waiting.splice(waiting.indexOf(next), 1)
      running.set(
        next,
        run(next).then((result) => ({ step: next, result })),
      )
    }
    if (running.size === 0)
      throw new Error(`steps wait for each other: ${waiting.map(({ id }) => id).join(', ')}`)
    const { step, result } = await Promise.race(running.values())
    running.delete(step)
    ended.set(step.id, result)
  }
  return [...ended.values()]
}

function pickNext(waiting, running, { ended, lanes }) {
  if (running.size >= lanes) return undefined
  return waiting.find((step) => (step.needs ?? []).every((id) => ended.has(id)))
}
