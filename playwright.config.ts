import { defineConfig, devices } from '@playwright/test'
import { pairOf } from './e2e/looks/pairs'
import { findBrowser } from './scripts/find-browser.mjs'

const { executablePath, args } = await findBrowser()
const launchOptions = { executablePath, args }

/** How a phone revises; no other device does so. */
const ONE_SEGMENT = 'journeys/desk/one-segment.spec.ts'

/** Sizes are the point of the projects; the engine is one and the same Chromium. */
export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/global-setup.ts',
  outputDir: 'test-results/playwright',
  // One stack, one database, and a machine with two cores.
  workers: 1,
  fullyParallel: false,
  // Machines stall. What passes only at a second try is named as flaky in the output, to be mended.
  retries: 1,
  // For what never comes, not for what a slow machine takes its time over.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  use: {
    launchOptions,
    // Sooner than a test, which would take its whole time over what cannot be clicked.
    actionTimeout: 60_000,
    // A trace of everything would make the tests a sixth slower.
    trace: 'on-first-retry',
    screenshot: 'only-on-failure',
    locale: 'en-GB',
    colorScheme: 'light',
  },
  projects: [
    { name: 'access', testMatch: 'access/**/*.spec.ts' },
    { name: 'weight', testMatch: 'weight/**/*.spec.ts' },
    {
      // First: what the demo holds is still as it was.
      name: 'looks',
      testMatch: 'looks/**/*.spec.ts',
      metadata: pairOf(new Date()),
      use: { viewport: { width: 1440, height: 900 } },
    },
    {
      name: 'desktop',
      testMatch: 'journeys/*.spec.ts',
      use: { viewport: { width: 1440, height: 900 } },
    },
    {
      name: 'workspace',
      testMatch: 'journeys/desk/*.spec.ts',
      testIgnore: ONE_SEGMENT,
      use: { viewport: { width: 1440, height: 900 } },
    },
    {
      name: 'phone',
      testMatch: ['journeys/road.spec.ts', ONE_SEGMENT],
      // A phone shows how it walks the road with one article.
      grepInvert: /the minrex article/,
      use: { ...devices['Pixel 7'], launchOptions },
    },
  ],
})
