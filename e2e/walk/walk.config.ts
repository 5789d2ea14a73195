import { defineConfig } from '@playwright/test'
import chaos from '../chaos/chaos.config'

/** As the chaos test: minutes of it, by hand. */
export default defineConfig({
  ...chaos,
  testDir: '.',
  outputDir: '../../test-results/walk',
  timeout: 600_000,
  // Somebody who finds nothing to act on goes on.
  use: { ...chaos.use, actionTimeout: 4_000 },
})
