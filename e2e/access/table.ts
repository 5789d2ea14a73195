import { COLLEAGUE, INSIDERS, type Insider, OUTSIDERS, type Visitor } from '@/e2e/stack/prepared'

export const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const
export type Method = (typeof METHODS)[number]

/** What each visitor gets from one method of one route: the statuses that are right. */
export interface Rule {
  may: readonly Insider[]
  /** For those who may: anything but a refusal of their person. The state of the thing may still refuse. */
  granted: readonly number[]
  /** For insiders whose role does not carry it. */
  denied: number
  /** For everybody without a standing session. */
  outside: number
  /** Body of a write, well-formed, so that the answer speaks of the person and not of the form. */
  body?: unknown
}

export type Row = Partial<Record<Method, Rule>>

const everybody = INSIDERS
const writers = ['translator', 'editor', 'chief'] as const
const editors = ['editor', 'chief'] as const
const TAB = '00000000-0000-4000-8000-000000000000'
const HASH = '0'.repeat(64)

/** A read of the desk. */
const desk = (may: readonly Insider[] = everybody): Rule => ({
  may,
  granted: [200],
  denied: 403,
  outside: 401,
})

/** A write by those roles; 409 and 422 mean: you may, but not now or not so. */
const act = (may: readonly Insider[], body: unknown = {}): Rule => ({
  may,
  granted: [200, 201, 409, 422],
  denied: 403,
  outside: 401,
  body,
})

/** A page of the desk: strangers are sent to sign in. */
const page = (may: readonly Insider[] = everybody): Rule => ({
  may,
  granted: [200],
  denied: 404,
  outside: 307,
})

/** What anybody may read. */
const open = (status = 200): Rule => ({
  may: everybody,
  granted: [status],
  denied: status,
  outside: status,
})

/**
 * Every route of the application and what each person gets from each of its methods. A route that
 * is not here fails the test, and so does a method that exists without a rule. Names in `[…]` are
 * things the stack prepared (e2e/stack/canaries.ts).
 */
export const TABLE: Record<string, Row> = {
  '/api/v1/articles': {
    GET: desk(),
    POST: act(writers, { blocks: [{ kind: 'title', source: 'Prueba de acceso', draft: '' }] }),
  },
  '/api/v1/articles/[article]': { GET: desk() },
  '/api/v1/articles/[article]/findings': { GET: desk() },
  // A stream of no tab is none; who may open one of a tab: journeys/live.spec.ts.
  '/api/v1/articles/[article]/stream': { GET: { ...desk(), granted: [404] } },
  '/api/v1/articles/[article]/missed': { GET: desk() },
  '/api/v1/articles/[article]/presence': {
    PUT: act(everybody, { tab: TAB }),
    DELETE: act(everybody, { tab: TAB }),
  },
  '/api/v1/articles/[article]/assignee': { PUT: act(writers, { assigneeId: null }) },
  '/api/v1/articles/[article]/due': { PUT: act(writers, { dueAt: null }) },
  '/api/v1/articles/[article]/source': {
    POST: act(writers, { source: 'El puerto abre.', stamp: HASH }),
  },
  '/api/v1/articles/[article]/source/preview': {
    POST: act(writers, { source: 'El puerto abre.' }),
  },
  '/api/v1/articles/[article]/comments': { GET: desk() },
  '/api/v1/articles/[article]/dismissals': {
    POST: act(writers, { fingerprint: 'none', segmentIds: [999_999] }),
    DELETE: { ...act(writers, { dismissalIds: [999_999] }), granted: [404] },
  },
  '/api/v1/articles/[article]/history': { GET: desk() },
  '/api/v1/articles/[article]/versions': { GET: desk(), POST: act(writers) },
  '/api/v1/articles/[article]/versions/[ref=working]': { GET: desk() },
  '/api/v1/articles/[article]/review': { GET: desk(), POST: act(editors) },
  '/api/v1/articles/[article]/change-requests': { POST: act(editors, { reason: 'Because' }) },
  '/api/v1/articles/[article]/approvals': { POST: act(editors, { hash: HASH }) },
  '/api/v1/articles/[article]/publications': { POST: act(editors, { hash: HASH }) },
  '/api/v1/articles/[article]/schedule': { DELETE: act(editors) },
  '/api/v1/articles/[article]/corrections': { POST: act(editors) },
  '/api/v1/articles/[article]/withdrawals': {
    POST: act(['chief'], { kind: 'unpublish', publicNote: 'Because' }),
  },
  '/api/v1/articles/[article]/reopening': { POST: act(['chief']) },
  '/api/v1/imports/known': { GET: { ...desk(writers), granted: [422] } },
  '/api/v1/imports/preview': { POST: act(writers, { source: 'El puerto abre hoy.', draft: '' }) },
  '/api/v1/segments/[segment]/revisions': {
    GET: desk(),
    POST: act(writers, { text: 'Anything', expectedVersion: 0 }),
  },
  '/api/v1/segments/[segment]/confirmation': {
    POST: act(writers, { expectedVersion: 999 }),
    DELETE: act(writers),
  },
  '/api/v1/segments/[segment]/splits': {
    POST: act(writers, { expectedVersion: 999, at: { source: 1, draft: 1, target: 1 } }),
  },
  '/api/v1/segments/[segment]/joins': {
    POST: {
      ...act(writers, { expectedVersion: 999, nextId: 999_999, nextExpectedVersion: 0 }),
      granted: [404],
    },
  },
  '/api/v1/resegmentations/[resegmentation=999999]': {
    DELETE: { ...act(writers), granted: [404] },
  },
  '/api/v1/segments/[segment]/decisions': {
    POST: act(editors, { kind: 'accept', expectedVersion: 0 }),
  },
  '/api/v1/segments/[segment]/dismissals': { POST: act(writers, { fingerprint: 'none' }) },
  '/api/v1/segments/[segment]/comments': {
    GET: desk(),
    POST: act(writers, { kind: 'comment', body: 'Seen' }),
  },
  '/api/v1/segments/[segment]/alternatives': {
    GET: desk(),
    POST: act(writers, { text: 'Given up', baseVersion: 0 }),
  },
  '/api/v1/segments/[segment]/matches': { GET: desk() },
  '/api/v1/memory': { GET: desk() },
  '/api/v1/memory/pairs/[pair=999999]/withdrawal': {
    POST: { ...act(editors, { reason: 'Because' }), granted: [404] },
    DELETE: { ...act(editors), granted: [404] },
  },
  '/api/v1/dismissals/[dismissal=999999]': { DELETE: { ...act(writers), granted: [404] } },
  '/api/v1/comments/[comment]/resolution': {
    POST: { ...act(writers), granted: [200, 404] },
    DELETE: { ...act(writers), granted: [200, 404] },
  },
  '/api/v1/alternatives/[alternative]/resolution': {
    POST: { ...act(writers, { kept: 'theirs' }), granted: [200, 404] },
  },
  '/api/v1/terms': {
    GET: desk(),
    POST: act(writers, { term: { spanish: 'prueba de acceso', preferred: 'access test' } }),
  },
  '/api/v1/terms/[term=999999]': {
    PUT: {
      ...act(writers, { term: { spanish: 'nada', preferred: 'nothing' }, expectedVersion: 1 }),
      granted: [404],
    },
    DELETE: { ...act(editors, { expectedVersion: 1 }), granted: [404] },
  },
  '/api/v1/terms/[term=999999]/history': { GET: { ...desk(), granted: [404] } },
  '/api/v1/terms/usage': { GET: desk() },
  '/api/v1/terms/export': { GET: { ...desk(), granted: [404] } },
  '/api/v1/terms/imports': {
    POST: act(editors, { fileName: 'terms.csv', content: 'ZXMsZW4K', stamp: 0 }),
  },
  '/api/v1/terms/imports/preview': {
    POST: act(editors, { fileName: 'terms.csv', content: 'ZXMsZW4K' }),
  },
  '/api/v1/terms/imports/[import=999999]': { DELETE: { ...act(editors), granted: [404] } },
  '/api/v1/terms/impact': {
    POST: act(writers, { term: { spanish: 'prueba', preferred: 'test' } }),
  },
  '/api/v1/people': {
    GET: desk(['admin']),
    POST: act(['admin'], {
      name: 'Access Test',
      email: 'access@demo.cotejo.example',
      role: 'translator',
      password: 'a long enough one',
    }),
  },
  '/api/v1/people/[person]': { PATCH: act(['admin'], { name: 'Ana Robledo' }) },
  '/api/v1/translators': { GET: desk() },
  '/api/v1/colleagues': { GET: desk() },
  '/api/v1/me/stream': { GET: { ...desk(), granted: [404] } },
  '/api/v1/me/notices': { GET: desk() },
  '/api/v1/me/notices/count': { GET: desk() },
  '/api/v1/me/notices/readings': { POST: act(everybody, { upTo: 1 }) },
  '/api/v1/me/notice-settings': { GET: desk(), PUT: act(everybody, {}) },
  '/api/v1/unsubscriptions/[token=none]': { POST: open(404) },
  '/api/v1/me/keys': { PUT: act(everybody, { keys: {} }) },
  '/api/v1/me/password': {
    PUT: act(everybody, { current: 'not this one', next: 'a long enough one' }),
  },
  '/api/v1/settings': { GET: desk(), PUT: act(['admin'], { isFourEyesRelaxed: false }) },
  '/api/health/live': { GET: open() },
  '/api/health/ready': { GET: open() },
  '/api/auth/[...nextauth=session]': { GET: open(), HEAD: open(404), POST: open(404) },
  '/api/[...rest=nothing]': {
    GET: open(404),
    POST: open(404),
    PUT: open(404),
    PATCH: open(404),
    DELETE: open(404),
  },

  '/desk': { GET: page() },
  '/desk/notices': { GET: page() },
  '/desk/import': { GET: page(writers) },
  '/desk/glossary': { GET: page() },
  '/desk/memory': { GET: page() },
  '/desk/people': { GET: page(['admin']) },
  '/desk/settings': { GET: page(['admin']) },
  '/desk/settings/checks': { GET: page(['admin']) },
  '/desk/account': { GET: page() },
  '/desk/articles/[article]/revise': { GET: page() },
  '/desk/articles/[article]/source': { GET: page() },
  '/desk/articles/[article]/review': { GET: page() },
  '/desk/articles/[article]/versions': { GET: page() },
  '/desk/articles/[article]/history': { GET: page() },
  '/desk/articles/[article]/preview': { GET: page() },
  '/desk/articles/[article]/compare/[range=draft...working]': { GET: page() },
  '/unsubscribe/[token=none]': { GET: open() },
  // Whoever is signed in already goes to the desk.
  '/sign-in': {
    GET: { ...open(), granted: [307] },
    // The form without its script: nobody is signed in by it, and the password stays out of the address.
    POST: { ...open(), granted: [307] },
  },

  '/': { GET: open() },
  '/read/[liveSlug]': { GET: open() },
  '/read/[liveSlug]/versions/[number=1]': { GET: open() },
  '/read/[liveSlug]/versions/[number=1]/changes': { GET: open(404) },
  '/read/[goneSlug]': { GET: open(410) },
  '/corrections': { GET: open() },
  '/feed.xml': { GET: open() },
  '/sitemap.xml': { GET: open() },
  '/robots.txt': { GET: open() },
  '/icon.svg': { GET: open() },
  '/fonts/[file=none.woff2]': { GET: open(404) },
}

/** The statuses that are right for a visitor; a method the route does not have is 405 to everybody. */
export function expected(
  { row, isApi }: { row: Row; isApi: boolean },
  method: Method,
  visitor: Visitor,
): readonly number[] {
  if (method === 'OPTIONS' && isApi) return [204]
  const rule = row[method] ?? (method === 'HEAD' ? row.GET : undefined)
  return rule ? answersOf(rule, visitor) : [405]
}

function answersOf(rule: Rule, visitor: Visitor): readonly number[] {
  if (isOutsider(visitor)) return [rule.outside]
  const role = visitor === COLLEAGUE ? 'translator' : visitor
  return rule.may.includes(role) ? rule.granted : [rule.denied]
}

export function isOutsider(visitor: Visitor): visitor is (typeof OUTSIDERS)[number] {
  return (OUTSIDERS as readonly string[]).includes(visitor)
}
