import { measureReading } from './diff-reading'
import { measureSpeed } from './diff-speed'
import type { BenchSection } from './section'
import { hasShared } from './shared-data'

/** How readable a comparison is on machine drafts with human corrections, and how fast it is. */
export const section: BenchSection = {
  id: 'diff',
  title: 'Diff',
  run(print) {
    if (hasShared('data')) measureReading(print)
    else print('The public data are not beside this checkout: readability is not measured.')
    measureSpeed(print)
  },
}
