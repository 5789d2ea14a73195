import type { Page } from '@playwright/test'
import { type BenchDesk, openWhole } from './bench-desk'
import { at, type Measurement, milliseconds } from './results'

const KEYS = 320
const SEGMENT = 500
const WORDS = 60
/** Milliseconds between two keys: somebody who types very fast. */
const PAUSE = 60
const UNLIMITED = ['--disable-frame-rate-limit', '--disable-gpu-vsync']

declare global {
  interface Window {
    keyTimes: number[]
  }
}

/** Key to paint in a segment of 60 words in the middle of 1,000, diff and findings live. */
export async function measureKeys(desk: BenchDesk): Promise<Measurement[]> {
  const plain = await typeWith(desk, { flags: UNLIMITED, slowdown: 1 })
  const slow = await typeWith(desk, { flags: UNLIMITED, slowdown: 4 })
  const screen = await typeWith(desk, { flags: [], slowdown: 1 })
  const of = (times: number[], share: number) => milliseconds(at(times, share))
  return [
    { what: `key to paint, p50 of ${plain.length} keys`, value: of(plain, 0.5), goal: null },
    { what: 'key to paint, p95', value: of(plain, 0.95), goal: '16 ms' },
    { what: 'key to paint, p99', value: of(plain, 0.99), goal: '50 ms' },
    { what: 'processor slowed 4 times, p95', value: of(slow, 0.95), goal: '50 ms' },
    {
      what: 'at 60 Hz, the wait for the refresh included, p95',
      value: of(screen, 0.95),
      goal: null,
    },
  ]
}

interface Typing {
  flags: readonly string[]
  slowdown: number
}

async function typeWith(desk: BenchDesk, { flags, slowdown }: Typing): Promise<number[]> {
  const context = await desk.enter(flags)
  const page = await context.newPage()
  await page.addInitScript(timeKeys)
  await openWhole(page, desk, 1_000, SEGMENT)
  await fillSegment(page)
  const client = await context.newCDPSession(page)
  await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  await typeMeasured(page)
  const times = await page.evaluate(() => window.keyTimes)
  await context.browser()?.close()
  return times
}

/** Brings the segment to its length and lets what follows from it come to rest. */
async function fillSegment(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: `English of segment ${SEGMENT}`, exact: true }).click()
  const editor = page.locator('[contenteditable=true][data-editor=english]')
  await editor.waitFor()
  const words = (await editor.innerText()).split(/\s+/).length
  await page.keyboard.press('ControlOrMeta+End')
  const missing = Math.max(0, WORDS - words)
  await page.keyboard.insertText(` ${Array.from({ length: missing }, () => 'harbour').join(' ')}`)
  await page.locator('[data-save-state=saved]').waitFor()
  await page.waitForTimeout(3_000)
}

/** Writes into the middle and takes back: the text stays as long as it was. */
async function typeMeasured(page: Page): Promise<void> {
  for (let step = 0; step < 160; step++) await page.keyboard.press('ArrowLeft')
  await page.evaluate(() => {
    window.keyTimes = []
  })
  const phrase = 'and the old pier '
  for (let typed = 0; typed < KEYS; typed++) {
    const turn = typed % (2 * phrase.length)
    const key = turn < phrase.length ? (phrase[turn] ?? ' ') : 'Backspace'
    await page.keyboard.press(key === ' ' ? 'Space' : key)
    await page.waitForTimeout(PAUSE)
  }
}

/** A task posted from the next animation frame runs once the main thread has painted that frame. */
function timeKeys(): void {
  window.keyTimes = []
  const { port1, port2 } = new MessageChannel()
  const waiting: number[] = []
  port1.onmessage = () => {
    const pressed = waiting.shift()
    if (pressed !== undefined) window.keyTimes.push(performance.now() - pressed)
  }
  const listen = ({ timeStamp }: KeyboardEvent) => {
    requestAnimationFrame(() => {
      waiting.push(timeStamp)
      port2.postMessage(null)
    })
  }
  window.addEventListener('keydown', listen, { capture: true })
}
