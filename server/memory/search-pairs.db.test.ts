import { describe, expect, it } from 'vitest'
import { PairSearch } from '@/domain/memory-inputs'
import { unconfirmSegment } from '../segment/unconfirm-segment'
import { article, confirmAt, save, segmentAt } from '../testing/desk'
import { newsroom } from '../testing/newsroom'
import { segmentMatches } from './queries'
import { reinstatePair } from './reinstate-pair'
import { searchPairs } from './search-pairs'
import { withdrawPair } from './withdraw-pair'

describe('looking a word up in the memory', async () => {
  const { ana, editor } = await newsroom({ ana: 'translator', editor: 'editor' })

  /** An article of these sentences, each confirmed with its English. */
  async function said(...pairs: [source: string, target: string][]): Promise<string> {
    const blocks = pairs.map(([source]) => ({
      kind: 'paragraph' as const,
      draft: 'Raw.',
      source,
    }))
    const id = await article(ana, blocks)
    for (const [n, [, target]] of pairs.entries()) {
      await save(ana, (await segmentAt(ana, id, n)).id, target)
      await confirmAt(ana, id, n)
    }
    return id
  }
  const search = (q: string, over: Partial<PairSearch> = {}) =>
    searchPairs(ana, PairSearch.parse({ q, ...over }))
  const found = async (q: string, over: Partial<PairSearch> = {}) =>
    (await search(q, over)).pairs.map(({ target }) => target)

  it('finds it in Spanish and in English, with where it comes from', async () => {
    const id = await said(['El astillero botó la fragata.', 'The shipyard launched the frigate.'])
    expect(await found('fragata')).toEqual(['The shipyard launched the frigate.'])
    expect(await found('fragata', { lane: 'target' })).toEqual([])
    const { pairs, names } = await search('frigate', { lane: 'target' })
    expect(pairs[0]).toMatchObject({ articleId: id, byId: ana.actor.id, position: 0, times: 1 })
    expect(names[ana.actor.id]).toBe(ana.actor.name)
  })

  it('takes no heed of accents and capitals', async () => {
    await said(['La Régimen del puerto cambió.', 'The port’s rules changed.'])
    expect(await found('regimen')).toEqual(['The port’s rules changed.'])
    expect(await found('RÉGIMEN')).toEqual(['The port’s rules changed.'])
  })

  it('finds a phrase only where its words stand together', async () => {
    await said(
      ['Sube la tasa de interés.', 'The interest rate is going up.'],
      ['El interés por la tasa crece.', 'Interest in the rate is growing.'],
    )
    expect(await found('tasa de interés')).toEqual(['The interest rate is going up.'])
    for (const marked of ['«tasa de interés»', 'tasa de interés,', '¿tasa de interés?']) {
      expect(await found(marked), marked).toEqual(['The interest rate is going up.'])
    }
    expect(await found('interest rate', { lane: 'target' })).toEqual([
      'The interest rate is going up.',
    ])
  })

  it('finds a phrase by its words of grammar too, and takes none for a part of another', async () => {
    await said(
      ['Salió de él hacia la mar.', 'He left it for the sea.'],
      ['Salió del hangar, mal.', 'It left the hangar, badly.'],
      ['Ya LLEGÓ el ferri de Ceuta.', 'The ferry from Ceuta’s in.'],
    )
    expect(await found('hacia la')).toEqual(['He left it for the sea.'])
    expect(await found('de el')).toEqual(['He left it for the sea.'])
    expect(await found('salió de')).toEqual(['He left it for the sea.'])
    expect(await found('llegó el ferri')).toEqual(['The ferry from Ceuta’s in.'])
    expect(await found('LLEGO EL')).toEqual(['The ferry from Ceuta’s in.'])
    expect(await found('from ceuta', { lane: 'target' })).toEqual(['The ferry from Ceuta’s in.'])
    expect(await found('ferri de Ceu*')).toEqual(['The ferry from Ceuta’s in.'])
    expect(await found('de Ceu*')).toEqual(['The ferry from Ceuta’s in.'])
  })

  it('finds every ending where the word ends in a star', async () => {
    await said(['Los aranceles bajan.', 'Tariffs fall.'], ['El arancel sube.', 'The tariff rises.'])
    expect((await found('arancel*')).toSorted()).toEqual(['Tariffs fall.', 'The tariff rises.'])
    expect(await found('arancel')).toEqual(['The tariff rises.'])
  })

  it('gives forty sentences a page, the newest first, and then the next', async () => {
    const many = Array.from({ length: 45 }, (_, n): [string, string] => [
      `La boya número ${n + 100} flota.`,
      `Buoy number ${n + 100} floats.`,
    ])
    await said(...many)
    const first = await search('boya')
    expect(first.pairs).toHaveLength(40)
    expect(first.pairs[0]?.target).toBe('Buoy number 144 floats.')
    const rest = await search('boya', { before: first.next ?? 0 })
    expect(rest.pairs.map(({ target }) => target).at(-1)).toBe('Buoy number 100 floats.')
    expect(rest.next).toBeNull()
  })

  it('keeps from sight what rests, unless one asks for all', async () => {
    const id = await said(['El práctico duerme.', 'The pilot sleeps.'])
    await unconfirmSegment(ana, (await segmentAt(ana, id, 0)).id)
    expect(await found('practico')).toEqual([])
    expect((await search('practico', { show: 'all' })).pairs[0]?.standing).toBe('resting')
  })

  it('shows who withdrew a wording and why, and offers it again when that was taken back', async () => {
    const source = 'La sirena suena dos veces.'
    await said([source, 'The mermaid sounds twice.'])
    const id = await article(ana, [{ kind: 'paragraph', source, draft: 'Raw.' }])
    const { id: segmentId } = await segmentAt(ana, id, 0)
    const pairId = (await search('sirena')).pairs[0]?.pairId ?? 0
    await withdrawPair(editor, pairId, { reason: 'It is a ship’s horn.' })
    expect(await found('sirena')).toEqual([])
    expect((await search('sirena', { show: 'all' })).pairs[0]).toMatchObject({
      standing: 'withdrawn',
      withdrawal: { byId: editor.actor.id, reason: 'It is a ship’s horn.' },
    })
    await expect(reinstatePair(ana, pairId)).rejects.toMatchObject({ code: 'forbidden' })
    await reinstatePair(editor, pairId)
    await expect(reinstatePair(editor, pairId)).rejects.toMatchObject({ reason: 'not_withdrawn' })
    expect(await found('sirena')).toEqual(['The mermaid sounds twice.'])
    expect((await segmentMatches(ana, segmentId)).matches).toHaveLength(1)
    await withdrawPair(editor, pairId, { reason: 'Again.' })
    expect(await found('sirena')).toEqual([])
  })

  it('stands any text somebody may look up', async () => {
    for (const q of ["a' & b | !c", '***', 'de la que', '((', '😀', "'; drop table x; --", 'x*']) {
      expect(await found(q), q).toEqual([])
    }
  })
})
