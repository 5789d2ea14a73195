import type { CDPSession, Page } from '@playwright/test'
import { type BenchDesk, LENGTHS, openWhole } from './bench-desk'
import type { Measurement } from './results'

/** Elements and heap of the open workspace, an editor open in its middle. */
export async function measureMemory(desk: BenchDesk): Promise<Measurement[]> {
  const measurements: Measurement[] = []
  for (const length of LENGTHS) {
    const context = await desk.enter()
    const page = await context.newPage()
    await openWhole(page, desk, length, length / 2)
    await page.keyboard.press('Alt+ArrowDown')
    await page.waitForTimeout(3_000)
    const client = await context.newCDPSession(page)
    const name = `${length.toLocaleString('en')} segments`
    measurements.push(
      { what: `${name}: elements`, value: String(await elementsOf(page)), goal: '3,000' },
      {
        what: `${name}: heap`,
        value: `${(await heapOf(client)).toFixed(1)} MB`,
        goal: length === 10_000 ? '150 MB' : null,
      },
    )
    await context.browser()?.close()
  }
  return measurements
}

export async function elementsOf(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelectorAll('*').length)
}

/** JavaScript heap in use, in megabytes, after a forced collection. */
export async function heapOf(client: CDPSession): Promise<number> {
  await client.send('HeapProfiler.enable')
  await client.send('HeapProfiler.collectGarbage')
  await client.send('HeapProfiler.collectGarbage')
  const { usedSize } = await client.send('Runtime.getHeapUsage')
  return usedSize / 1_000_000
}
