import 'server-only'
import { setImmediate as others } from 'node:timers/promises'

/** Milliseconds of work in one go: everybody's saves share this thread. */
const SLICE = 8

/** What `map` answers, made by and by: between two slices everything that waits is let go first. */
export async function mapInSlices<Item, Made>(
  items: readonly Item[],
  make: (item: Item, at: number) => Made,
): Promise<Made[]> {
  const made: Made[] = []
  let began = performance.now()
  for (const [at, item] of items.entries()) {
    made.push(make(item, at))
    if (performance.now() - began < SLICE) continue
    await others()
    began = performance.now()
  }
  return made
}
