import { defineConfig } from '@playwright/test'
import { findBrowser } from '../../scripts/find-browser.mjs'

const { executablePath, args } = await findBrowser()

/** Minutes of breakage on purpose: by hand, not part of what every change waits for. */
export default defineConfig({
  testDir: '.',
  globalSetup: '../global-setup.ts',
  outputDir: '../../test-results/chaos',
  workers: 1,
  timeout: 300_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: { launchOptions: { executablePath, args }, locale: 'en-GB' },
})
