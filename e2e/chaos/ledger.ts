import type { BrowserContext, Page, Request } from '@playwright/test'

/**
 * Every word the typists type is one of these, unlike any other: `ana7x`. Two may stand with no space
 * between, when one's words came in where the other's caret stood: both are there all the same.
 */
const WORD = /(?:anatwo|ana|bruno|carmen)\d+x/g

export function wordsOf(text: string): Set<string> {
  return new Set(text.match(WORD) ?? [])
}

/** What the screens said, written down outside the browsers as it was said. */
export class Ledger {
  /** Texts that stood in an editor while its page called everything saved, by segment. */
  readonly saved = new Map<number, Set<string>>()
  /** Words that were seen in an editor, saved or not, by segment. */
  readonly typed = new Map<number, Set<string>>()
  /** Conflicts somebody settled, by segment and person: the one way a word may leave a text. */
  readonly settled = new Map<string, number>()
  /** What happened when, a line each: how a lost word is traced. */
  readonly diary: string[] = []
  readonly #began = Date.now()

  /** Has every page of a context tell of what it shows, and writes down what it asks the server. */
  async watch(context: BrowserContext, name: string): Promise<void> {
    await context.exposeFunction('tellLedger', (told: Told) => {
      this.note(name, `${told.page} ${told.state} ${told.segmentId} ${JSON.stringify(told.text)}`)
      this.#write(told)
    })
    await context.addInitScript(observe)
    context.on('response', (answer) => {
      const request = answer.request()
      if (request.method() !== 'GET') this.note(name, `${answer.status()} ${asked(request)}`)
    })
    context.on('requestfailed', (request) => {
      if (request.method() !== 'GET') this.note(name, `--- ${asked(request)}`)
    })
  }

  note(who: string, what: string): void {
    this.diary.push(`${((Date.now() - this.#began) / 1000).toFixed(2)} ${who} ${what}`)
  }

  settle(segmentId: number, person: string): void {
    const key = `${segmentId} ${person}`
    this.settled.set(key, (this.settled.get(key) ?? 0) + 1)
  }

  /** A word that a page took from the keyboard, though it was gone before it told. */
  type(segmentId: number, word: string): void {
    this.typed.set(segmentId, (this.typed.get(segmentId) ?? new Set()).add(word))
  }

  #write({ segmentId, text, state }: Told): void {
    const typed = this.typed.get(segmentId) ?? new Set()
    for (const word of wordsOf(text)) typed.add(word)
    this.typed.set(segmentId, typed)
    if (state === 'saved')
      this.saved.set(segmentId, (this.saved.get(segmentId) ?? new Set()).add(text))
  }
}

interface Told {
  /** Tells two pages of one context apart. */
  page: string
  segmentId: number
  text: string
  state: string
}

function asked(request: Request): string {
  const path = new URL(request.url()).pathname
  return `${request.method()} ${path} ${request.postData() ?? ''}`
}

/** In the page: looks thirty times a second, after React has drawn, and tells of every change. */
function observe(): void {
  let last = ''
  const page = Math.random().toString(36).slice(2, 6)
  setInterval(() => {
    const editor = document.querySelector<HTMLElement>('[data-editor="english"].cm-content')
    const row = editor?.closest('[id^="segment-"]')
    const state = document.querySelector<HTMLElement>('[data-save-state]')?.dataset.saveState
    if (!editor || !row || state === undefined) return
    const told = {
      page,
      state,
      segmentId: Number(row.id.replace('segment-', '')),
      text: [...editor.querySelectorAll('.cm-line')].map((line) => line.textContent).join(' '),
    }
    const now = JSON.stringify(told)
    if (now === last) return
    last = now
    // biome-ignore lint/suspicious/noExplicitAny: the name is exposed by the test, outside any type.
    void (globalThis as any).tellLedger(told)
  }, 33)
}

/** Waits until a page has nothing left to save, settling what conflicts. */
export async function drain(page: Page, settle: (page: Page) => Promise<void>): Promise<void> {
  const deadline = Date.now() + 60_000
  while (Date.now() < deadline) {
    const state = page.locator('[data-save-state]')
    if ((await state.getAttribute('data-save-state').catch(() => null)) === 'saved') return
    await settle(page)
    await page.waitForTimeout(250)
  }
  const left = await page.locator('[data-save-state]').allInnerTexts()
  throw new Error(`a page did not come to rest: ${left.join(' ') || 'it says nothing of saving'}`)
}
