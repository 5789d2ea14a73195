import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { links } from './links'
import { packLinkModel, unpackLinkModel } from './model/link-model'
import { trainLinks } from './train-links'

/** A beat of its own, with words that no lexicon has. */
const memory = [
  ['La zamburiña está cara', 'The scallop is dear'],
  ['Cocinó una zamburiña enorme', 'She cooked a huge scallop'],
  ['El mejillón y la zamburiña', 'The mussel and the scallop'],
  ['Un mejillón fresco', 'A fresh mussel'],
  ['Vendía zamburiñas en la lonja', 'He sold scallops at the market'],
  ['La lonja abre a las cinco', 'The market opens at five'],
  ['Tres mejillones', 'Three mussels'],
].map(([source = '', target = '']) => ({ source, target }))

const sentence = ['Compró mejillones y zamburiñas', 'He bought scallops and mussels'] as const

function pairsIn(found: ReturnType<typeof links>) {
  const [source, target] = sentence
  return found.map((link) => `${source.slice(...link.source)}=${target.slice(...link.target)}`)
}

describe('a model trained on the newsroom’s own pairs', () => {
  it('links words that no lexicon knows, against their order', () => {
    const found = pairsIn(links(...sentence, { model: trainLinks(memory) }))
    expect(found).toEqual(expect.arrayContaining(['mejillones=mussels', 'zamburiñas=scallops']))
    expect(found).not.toContain('mejillones=scallops')
    expect(pairsIn(links(...sentence))).not.toContain('zamburiñas=scallops')
  })

  it('is the same for the same pairs', () => {
    expect(trainLinks(memory)).toEqual(trainLinks(memory))
  })

  it('survives being stored or sent to a worker', () => {
    const model = trainLinks(memory)
    expect(unpackLinkModel(packLinkModel(model))).toEqual(model)
    const sent = structuredClone(model)
    expect(links(...sentence, { model: sent })).toEqual(links(...sentence, { model }))
  })

  it('changes nothing when it was trained on nothing', () => {
    const model = trainLinks([{ source: '…', target: '' }])
    expect(links(...sentence, { model })).toEqual(links(...sentence))
  })

  it('is not made of a buffer that holds none', () => {
    const packed = packLinkModel(trainLinks(memory))
    expect(unpackLinkModel(new ArrayBuffer(0))).toBeNull()
    expect(unpackLinkModel(packed.slice(0, packed.byteLength / 2))).toBeNull()
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(unpackLinkModel(new Uint8Array(bytes).buffer)).toBeNull()
      }),
    )
  })

  it('is learnt from any strings, and links any strings', () => {
    const text = fc.string({ unit: 'binary', maxLength: 40 })
    fc.assert(
      fc.property(
        fc.array(fc.record({ source: text, target: text }), { maxLength: 6 }),
        (pairs) => {
          const model = trainLinks(pairs)
          for (const { source, target } of pairs) {
            for (const { confidence } of links(source, target, { model })) {
              expect(confidence).toBeLessThanOrEqual(1)
            }
          }
          expect(unpackLinkModel(packLinkModel(model))).toEqual(model)
        },
      ),
    )
  })
})
