import type { Page } from '@playwright/test'
import { type BenchDesk, openWhole } from './bench-desk'
import { at, type Measurement, milliseconds } from './results'

const KEYS = 320
const SEGMENT = 500
const WORDS = 60
/** Milliseconds between two keys: somebody who types very fast. */
const PAUSE = 60
const NEWS =
  'The council then asked the people of the quarter for more time before it votes, since plans for a new market are not ready and several families wrote about noise from night work, so nobody could say on which day either side would meet again or who might pay'
/** What no writer leaves: nearly every word a finding, each drawn. */
const REPEATED = Array.from({ length: WORDS }, () => 'harbour').join(' ')
const UNLIMITED = ['--disable-frame-rate-limit', '--disable-gpu-vsync']

declare global {
  interface Window {
    keyTimes: number[]
    keyEvents: number[]
  }
}

/** Key to paint in a segment of 60 words in the middle of 1,000, diff and findings live. */
export async function measureKeys(desk: BenchDesk): Promise<Measurement[]> {
  const plain = await typeWith(desk, { flags: UNLIMITED, slowdown: 1, filler: NEWS })
  const slow = await typeWith(desk, { flags: UNLIMITED, slowdown: 4, filler: NEWS })
  const crowded = await typeWith(desk, { flags: UNLIMITED, slowdown: 1, filler: REPEATED })
  const screen = await typeWith(desk, { flags: [], slowdown: 1, filler: NEWS })
  const of = ({ times }: Typed, share: number) => milliseconds(at(times, share))
  const line = (what: string, value: string, goal: string | null = null) => ({ what, value, goal })
  const keys = plain.times.length
  return [
    line(`key to paint, p50 of ${keys} keys, ${plain.findings} places underlined`, of(plain, 0.5)),
    line('key to paint, p95', of(plain, 0.95), '16 ms'),
    line('key to paint, p99', of(plain, 0.99), '50 ms'),
    line('processor slowed 4 times, p95', of(slow, 0.95), '50 ms'),
    line(`${crowded.findings} places underlined, p95`, of(crowded, 0.95)),
    line('at 60 Hz, the wait for the refresh included, p95', of(screen, 0.95)),
    line('at 60 Hz, until it is on the screen (Event Timing), p95', presented(screen, 0.95)),
    line('at 60 Hz, until it is on the screen (Event Timing), p99', presented(screen, 0.99)),
  ]
}

/** Event Timing counts in steps of 8 ms and is silent about what is shorter than 16. */
function presented({ events, times }: Typed, share: number): string {
  const silent = Math.max(0, times.length - events.length)
  const value = at([...events, ...Array.from({ length: silent }, () => 0)], share)
  return value === 0 ? '< 16 ms' : milliseconds(value)
}

interface Typing {
  flags: readonly string[]
  slowdown: number
  /** Words that bring the segment to its length. */
  filler: string
}

interface Typed {
  /** Milliseconds from each key to its paint. */
  times: number[]
  /** The browser's own account of the slower of them. */
  events: number[]
  /** Places underlined in the segment meanwhile. */
  findings: number
}

async function typeWith(desk: BenchDesk, typing: Typing): Promise<Typed> {
  const context = await desk.enter(typing.flags)
  const page = await context.newPage()
  await page.addInitScript(timeKeys)
  await openWhole(page, desk, 1_000, SEGMENT)
  await fillSegment(page, typing.filler)
  const findings = await page.locator('[contenteditable=true] [class*=finding-]').count()
  const client = await context.newCDPSession(page)
  await client.send('Emulation.setCPUThrottlingRate', { rate: typing.slowdown })
  await typeMeasured(page)
  const { times, events } = await page.evaluate(() => ({
    times: window.keyTimes,
    events: window.keyEvents,
  }))
  await context.browser()?.close()
  return { times, events, findings }
}

/** Puts the draft back, brings the segment to its length, lets what follows from it come to rest. */
async function fillSegment(page: Page, filler: string): Promise<void> {
  await page.getByRole('textbox', { name: `English of segment ${SEGMENT}`, exact: true }).click()
  const editor = page.locator('[contenteditable=true][data-editor=english]')
  await editor.waitFor()
  await page.keyboard.press('Alt+KeyD')
  await page.waitForTimeout(500)
  const words = (await editor.innerText()).split(/\s+/).length
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.insertText(
    ` ${filler
      .split(' ')
      .slice(0, WORDS - words)
      .join(' ')}`,
  )
  await page.locator('[data-save-state=saved]').waitFor()
  await page.waitForTimeout(3_000)
}

/** Writes into the middle and takes back: the text stays as long as it was. */
async function typeMeasured(page: Page): Promise<void> {
  for (let step = 0; step < 160; step++) await page.keyboard.press('ArrowLeft')
  await page.evaluate(() => {
    window.keyTimes = []
    window.keyEvents = []
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
  window.keyEvents = []
  const every: PerformanceObserverInit & { durationThreshold: number } = {
    type: 'event',
    durationThreshold: 16,
  }
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) {
      if (name === 'keydown') window.keyEvents.push(duration)
    }
  }).observe(every)
}
