import { describe, expect, it } from 'vitest'
import { findingsOf, markedBy } from '@/language/check/testing/findings-of'

describe('who says a quotation', () => {
  it.each([
    [
      '«No cederemos ante nadie», dijo Petro a Noboa.',
      '“We will not yield to anybody,” said Noboa to Petro.',
      'Noboa',
    ],
    [
      'Según Ruiz, «el pacto está muerto»; Vega calló.',
      'According to Vega, “the pact is dead”; Ruiz kept silent.',
      'Vega',
    ],
  ])('is seen to change in “%s”', (source, target, words) => {
    expect(markedBy('quotation-speaker', source, target)[0]).toContain(words)
  })

  it.each([
    ['«No cederemos ante nadie», dijo Petro.', '“We will not yield to anybody,” Petro said.'],
    ['«No cederemos ante nadie», dijo Petro.', '“We will not yield to anybody,” he said.'],
    ['«No cederemos ante nadie», dijo Peña.', '“We will not yield to anybody,” said Pena.'],
  ])('is accepted in “%s” / “%s”', (source, target) => {
    expect(findingsOf('quotation-speaker', source, target)).toEqual([])
  })
})

describe('an English speaker quoted through Spanish', () => {
  it.each([
    ['Trump dijo: «Cuba será libre muy pronto».', 'Trump said: “Cuba will be free very soon.”'],
    [
      '«Seguiremos de cerca lo que pase en la isla en los próximos días», afirmó la Casa Blanca.',
      '“We will follow closely what happens on the island in the coming days,” the White House stated.',
    ],
    [
      '«Es un gran día para el país», declaró Biden.',
      '“It is a great day for the country,” Biden declared.',
    ],
  ])('makes a hint to look up the words: “%s”', (source, target) => {
    expect(findingsOf('retranslated-quote', source, target)[0]).toMatchObject({ severity: 'hint' })
  })

  it.each([
    ['Petro dijo: «Cuba será libre muy pronto».', 'Petro said: “Cuba will be free very soon.”'],
    ['Trump dijo que es «muy malo».', 'Trump said that it is “very bad.”'],
    ['Trump habló del «plan de paz».', 'Trump spoke of the “peace plan.”'],
  ])('needs such a speaker and enough words: “%s”', (source, target) => {
    expect(findingsOf('retranslated-quote', source, target)).toEqual([])
  })
})
