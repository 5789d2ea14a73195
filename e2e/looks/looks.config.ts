import { defineConfig } from '@playwright/test'
import { findBrowser } from '../../scripts/find-browser.mjs'
import { PAIRS } from './pairs'

const { executablePath, args } = await findBrowser()

/** Every state in every language and theme: some minutes, by hand. One pair of them is part of every check. */
export default defineConfig({
  testDir: '.',
  globalSetup: '../global-setup.ts',
  outputDir: '../../test-results/looks',
  workers: 1,
  timeout: 180_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    launchOptions: { executablePath, args },
    locale: 'en-GB',
    actionTimeout: 15_000,
    viewport: { width: 1440, height: 900 },
  },
  projects: PAIRS.map((pair) => ({ name: `${pair.locale}-${pair.theme}`, metadata: pair })),
})
