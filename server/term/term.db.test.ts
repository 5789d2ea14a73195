import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { events } from '@/db/schema/event'
import { termChanges, terms } from '@/db/schema/term'
import { termContent } from '@/domain/term'
import { TermInput } from '@/domain/term-inputs'
import { recheckChangedTerms } from '../jobs/recheck-terms'
import { article, save, segmentAt, segmentsOf, toReaders } from '../testing/desk'
import { newsroom } from '../testing/newsroom'
import { addTerm } from './add-term'
import { changeTerm } from './change-term'
import { listTerms, termHistory } from './queries'
import { termImpact } from './term-impact'
import { termUsage } from './term-usage'
import { withdrawTerm } from './withdraw-term'

const content = (spanish: string, preferred: string, more: Partial<TermInput> = {}) =>
  TermInput.parse({ spanish, preferred, ...more })
const adding = (spanish: string, preferred: string, more: Partial<TermInput> = {}) => ({
  term: content(spanish, preferred, more),
  isMeantSo: false,
})

describe('the glossary', async () => {
  const { test, ana, editor, admin } = await newsroom({
    ana: 'translator',
    editor: 'editor',
    admin: 'admin',
  })

  const add = (...given: Parameters<typeof adding>) => addTerm(ana, adding(...given))

  it('keeps everything a term ever said, with who and when', async () => {
    const term = await add('tregua', 'truce')
    const changed = await changeTerm(editor, term.id, {
      ...adding('tregua', 'truce', { note: 'Not “ceasefire”.' }),
      expectedVersion: term.version,
    })
    await withdrawTerm(editor, term.id, { expectedVersion: changed.version })
    const { changes, names } = await termHistory(ana, term.id)
    expect(changes.map(({ kind, byId, content: said }) => [kind, names[byId], said.note])).toEqual([
      ['withdrawn', editor.actor.name, 'Not “ceasefire”.'],
      ['changed', editor.actor.name, 'Not “ceasefire”.'],
      ['added', ana.actor.name, ''],
    ])
    expect((await listTerms(ana)).terms.map(({ id }) => id)).not.toContain(term.id)
    const written = await test.db.select().from(events)
    expect(written.map(({ record }) => record.type)).toEqual([
      'term.added',
      'term.changed',
      'term.withdrawn',
    ])
  })

  it('is refused by the database to be rewritten or deleted', async () => {
    const term = await add('paro', 'strike')
    await expect(
      test.db.update(termChanges).set({ kind: 'changed' }).where(eq(termChanges.termId, term.id)),
    ).rejects.toThrow()
    await expect(test.db.delete(terms).where(eq(terms.id, term.id))).rejects.toThrow()
  })

  it('has the same Spanish once, whatever its capitals, unless it is for something else', async () => {
    await add('banco central', 'central bank')
    await expect(add('Banco  Central', 'Central Bank')).rejects.toMatchObject({
      reason: 'term_twice',
      details: { spanish: 'banco central' },
    })
    await expect(add('banco central', 'middle bench', { scope: 'parks' })).resolves.toBeTruthy()
  })

  it('has the same Spanish again after it was withdrawn', async () => {
    const term = await add('desahucio', 'eviction')
    await withdrawTerm(editor, term.id, { expectedVersion: term.version })
    await expect(add('desahucio', 'eviction')).resolves.toMatchObject({ version: 1 })
  })

  it('refuses English that another term forbids, until the person says both are meant', async () => {
    await add('gobierno', 'government', { forbidden: ['regime'] })
    const regime = adding('régimen', 'Regime')
    await expect(addTerm(ana, regime)).rejects.toMatchObject({
      reason: 'term_forbidden_elsewhere',
      details: { english: 'Regime', spanish: 'gobierno' },
    })
    await expect(add('gabinete', 'cabinet', { forbidden: ['government'] })).rejects.toMatchObject({
      reason: 'term_preferred_elsewhere',
    })
    await expect(add('sí', 'yes', { forbidden: ['YES'] })).rejects.toMatchObject({
      reason: 'term_forbids_itself',
    })
    await expect(addTerm(ana, { ...regime, isMeantSo: true })).resolves.toBeTruthy()
  })

  it('gives the slower of two people a conflict, and keeps the faster’s words', async () => {
    const term = await add('cúpula', 'leadership')
    const change = (note: string) =>
      changeTerm(ana, term.id, { ...adding('cúpula', 'leadership', { note }), expectedVersion: 1 })
    const outcomes = await Promise.allSettled([change('one'), change('two')])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  it('of twenty people who add the same term at once, lets one', async () => {
    const outcomes = await Promise.allSettled(
      Array.from({ length: 20 }, () => add('huelga general', 'general strike')),
    )
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  it('is changed by those who write, withdrawn by editors, read by everybody', async () => {
    await expect(addTerm(admin, adding('edil', 'councillor'))).rejects.toMatchObject({
      code: 'forbidden',
    })
    const term = await add('edil', 'councillor')
    await expect(withdrawTerm(ana, term.id, { expectedVersion: 1 })).rejects.toMatchObject({
      code: 'forbidden',
    })
    expect((await listTerms(admin)).terms.length).toBeGreaterThan(0)
  })
})

describe('a term in the articles', async () => {
  const { test, ana, editor } = await newsroom({ ana: 'translator', editor: 'editor' })

  const glossaryOf = async (articleId: string) =>
    (await segmentsOf(ana, articleId)).flatMap(({ findings }) =>
      findings.filter(({ check }) => check === 'glossary').map(({ severity }) => severity),
    )

  it('says before it is saved which drafts and published articles it touches', async () => {
    const draft = await article(ana)
    const live = await article(ana)
    await toReaders(ana, editor, live)
    const term = content('barco', 'vessel', { forbidden: ['ship'] })
    const impact = await termImpact(ana, { term, id: null })
    expect(impact).toMatchObject({
      drafts: { articles: 1, segments: 1, flagged: 1 },
      published: { articles: 1, segments: 1 },
      isWhole: true,
    })
    expect(
      impact.articles.map(({ id, isLive, position }) => [id, isLive, position]).sort(),
    ).toEqual(
      [
        [draft, false, 1],
        [live, true, 1],
      ].sort(),
    )
    expect(impact.articles[0]?.title).toBe('The port opens again')
    expect(await test.db.select().from(terms)).toHaveLength(0)
  })

  it('is checked when a text is saved, and again in what was saved before', async () => {
    const id = await article(ana)
    const added = await addTerm(ana, adding('viento', 'gale', { forbidden: ['wind'] }))
    expect(await glossaryOf(id)).toEqual([])
    await recheckChangedTerms(test.db)
    expect(await glossaryOf(id)).toEqual(['warning'])
    const last = await segmentAt(ana, id, 2)
    await save(ana, last.id, 'Nobody expected such a gale.')
    expect(await glossaryOf(id)).toEqual([])
    await save(ana, last.id, 'Nobody expected so much air.')
    expect(await glossaryOf(id)).toEqual(['hint'])
    await withdrawTerm(editor, added.id, { expectedVersion: 1 })
    expect(await recheckChangedTerms(test.db)).toBeGreaterThan(0)
    expect(await glossaryOf(id)).toEqual([])
    expect(await recheckChangedTerms(test.db)).toBe(0)
  })

  it('leaves what readers have alone', async () => {
    const id = await article(ana)
    await toReaders(ana, editor, id)
    await addTerm(ana, adding('mañana', 'dawn', { forbidden: ['morning'] }))
    await recheckChangedTerms(test.db)
    expect(await glossaryOf(id)).toEqual([])
  })

  it('is weighed over a hundred articles of fifty segments while one waits', async () => {
    const blocks = Array.from({ length: 50 }, (_, n) => ({
      kind: 'paragraph' as const,
      source: `El alcalde firmó ${n % 5 === 0 ? 'los acuerdos de libre comercio' : 'el acuerdo'} con la región.`,
      draft: 'The mayor signed the treaties with the region.',
    }))
    const ids: string[] = []
    for (let n = 0; n < 100; n++) ids.push(await article(ana, blocks))
    const term = termContent({ spanish: 'acuerdo de libre comercio', preferred: 'free trade deal' })
    await termImpact(ana, { term, id: null })
    const started = performance.now()
    const { drafts, isWhole } = await termImpact(ana, { term, id: null })
    const took = performance.now() - started
    expect(drafts).toMatchObject({ articles: 100, segments: 1000 })
    // The machine of the test may be slow: then time ends the look, which is said.
    if (isWhole) expect(drafts.flagged).toBe(1000)
    expect(took).toBeLessThan(5_000)
  }, 120_000)

  it('tells which terms no article has, and which stand in English they forbid', async () => {
    const add = (spanish: string, preferred: string, forbidden: string[] = []) =>
      addTerm(ana, { term: TermInput.parse({ spanish, preferred, forbidden }), isMeantSo: true })
    const bridge = await add('puente levadizo', 'drawbridge')
    const whale = await add('ballena', 'whale', ['walrus'])
    const seal = await add('foca', 'seal', ['walrus'])
    const source = 'Las ballenas y las focas volvieron'
    const id = await article(ana, [{ kind: 'title', source, draft: 'Walruses and seals are back' }])
    const { unused, misused } = await termUsage(ana)
    expect(unused).toContain(bridge.id)
    expect(unused).not.toContain(whale.id)
    expect(misused).toContain(whale.id)
    expect(misused).not.toContain(bridge.id)
    await save(ana, (await segmentAt(ana, id, 0)).id, 'The whales and the seals are back')
    const after = await termUsage(ana)
    expect(after.misused).not.toContain(whale.id)
    expect(after.misused).not.toContain(seal.id)
  })
})
