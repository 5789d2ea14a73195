import type { ImportBlock } from '@/domain/import-inputs'
import type { Role } from '@/domain/person'
import type { ReviewState } from '@/domain/review'
import { fromWire, type WireWorkspace } from '@/domain/segment'
import type { BenchBrowser } from './ask'

/** Something somebody asks of an article, and who. */
export interface Act {
  what: string
  by: Extract<Role, 'translator' | 'chief'>
  run: (browser: BenchBrowser) => Promise<unknown>
}

/** The road of an article from the desk to its readers, and what is looked at on the way, in order. */
export function actsOn(articleId: string, blocks: readonly ImportBlock[]): Act[] {
  const api = `/api/v1/articles/${articleId}`
  const desk = `/desk/articles/${articleId}`
  const get = (what: string, path: string, by: Act['by'] = 'translator'): Act => ({
    what,
    by,
    run: ({ ask }) => ask('GET', path),
  })
  const post = (what: string, path: string, body: unknown, by: Act['by'] = 'translator'): Act => ({
    what,
    by,
    run: ({ ask }) => ask('POST', path, body),
  })
  return [
    get('page: revise', `${desk}/revise`),
    get('a window of 300 segments', `${api}?from=600`),
    get('a window of 2,000 segments', `${api}?from=0&size=2000`),
    get('article-wide findings, for the first time', `${api}/findings`),
    { what: 'a save', by: 'translator', run: (browser) => save(browser, api, 5) },
    get('article-wide findings, after a save', `${api}/findings`),
    get('article-wide findings, nothing changed', `${api}/findings`),
    get('where comments are anchored', `${api}/comments`),
    get('what was missed', `${api}/missed?after=0`),
    get('history', `${api}/history`),
    get('page: history', `${desk}/history`),
    get('page: preview', `${desk}/preview`),
    get('versions', `${api}/versions`),
    get('page: versions', `${desk}/versions`),
    get('the draft as a version', `${api}/versions/draft`),
    get('the text as it stands', `${api}/versions/working`),
    post('preview of a newer Spanish text', `${api}/source/preview`, { source: renewed(blocks) }),
    post('preview of an import', '/api/v1/imports/preview', pasted(blocks)),
    post('import', '/api/v1/articles', { ...IMPORT, blocks }),
    { what: 'a split', by: 'translator', run: (browser) => split(browser, api) },
    { what: 'a join', by: 'translator', run: (browser) => join(browser, api) },
    { what: 'two confirmations', by: 'translator', run: (browser) => confirm(browser, api) },
    post('submit', `${api}/versions`, {}),
    get('what was submitted', `${api}/versions/1`, 'chief'),
    post('begin the review', `${api}/review`, {}, 'chief'),
    get('state of the review', `${api}/review`, 'chief'),
    get('page: review', `${desk}/review`, 'chief'),
    get('page: compare', `${desk}/compare/draft...1`, 'chief'),
    { what: 'approve', by: 'chief', run: (browser) => sign(browser, api, 'approvals') },
    { what: 'publish', by: 'chief', run: (browser) => sign(browser, api, 'publications') },
    { what: 'page of readers', by: 'chief', run: (browser) => read(browser, api) },
    get('feed', '/feed.xml', 'chief'),
    post('begin a correction', `${api}/corrections`, {}, 'chief'),
  ]
}

const IMPORT = { engine: 'Bench MT' }
/** A paste holds 2 MB at most: of 10,000 segments nine in ten. */
const MOST_PASTED = 2_300

function pasted(blocks: readonly ImportBlock[]) {
  const textOf = (side: 'source' | 'draft') =>
    blocks
      .slice(0, MOST_PASTED)
      .map((block) => block[side])
      .join('\n\n')
  return { source: textOf('source'), draft: textOf('draft') }
}

/** The Spanish with one sentence changed in the middle. */
function renewed(blocks: readonly ImportBlock[]): string {
  const half = Math.min(blocks.length, MOST_PASTED) >> 1
  const texts = blocks
    .slice(0, MOST_PASTED)
    .map(({ source }, at) => (at === half ? `Ayer ${source}` : source))
  return texts.join('\n\n')
}

async function segmentsAt({ ask }: BenchBrowser, api: string, from: number, size: number) {
  const { body } = await ask<WireWorkspace>('GET', `${api}?from=${from}&size=${size}`)
  return fromWire(body).segments
}

async function save(browser: BenchBrowser, api: string, position: number): Promise<void> {
  const [row] = await segmentsAt(browser, api, position, 1)
  if (!row) throw new Error('no segment')
  const body = { text: `${row.target} Again.`, expectedVersion: row.version }
  await browser.ask('POST', `/api/v1/segments/${row.id}/revisions`, body)
}

async function split(browser: BenchBrowser, api: string): Promise<void> {
  const [row] = await segmentsAt(browser, api, 2, 1)
  if (!row) throw new Error('no segment')
  const after = (text: string) => text.indexOf(' ', text.length / 2) + 1
  const at = { source: after(row.source), draft: after(row.draft ?? ''), target: after(row.target) }
  const body = { expectedVersion: row.version, at }
  await browser.ask('POST', `/api/v1/segments/${row.id}/splits`, body)
}

async function join(browser: BenchBrowser, api: string): Promise<void> {
  const [first, next] = await segmentsAt(browser, api, 2, 2)
  if (!first || !next) throw new Error('no segments')
  await browser.ask('POST', `/api/v1/segments/${first.id}/joins`, {
    expectedVersion: first.version,
    nextId: next.id,
    nextExpectedVersion: next.version,
  })
}

/** Confirms what was written here; everything else is confirmed already. */
async function confirm(browser: BenchBrowser, api: string): Promise<void> {
  for (const { id, version, state } of await segmentsAt(browser, api, 0, 10)) {
    if (state === 'confirmed') continue
    await browser.ask('POST', `/api/v1/segments/${id}/confirmation`, { expectedVersion: version })
  }
}

async function sign({ ask }: BenchBrowser, api: string, to: 'approvals' | 'publications') {
  const { body } = await ask<ReviewState>('GET', `${api}/review`)
  const past = to === 'approvals' && { overrideReason: 'Findings looked at.' }
  await ask('POST', `${api}/${to}`, { hash: body.hash, ...past })
}

async function read({ ask }: BenchBrowser, api: string): Promise<void> {
  const { body } = await ask<WireWorkspace>('GET', `${api}?size=1`)
  await ask('GET', `/read/${body.article.slug}`)
}
