import { describe, expect, it } from 'vitest'
import { findingsOf, markedBy } from '@/language/check/testing/findings-of'

const CHECK = 'person-gender'

describe('a person of one gender spoken of as the other', () => {
  it.each([
    ['La directora defendió su gestión.', 'The director defended his management.', ['his']],
    ['El ministro dijo que renunciará.', 'The minister said that she will resign.', ['she']],
    [
      'Ayer Carmen Ruiz presentó su libro en Quito.',
      'Yesterday Carmen Ruiz presented his book in Quito, he said.',
      ['his', 'he'],
    ],
    [
      'La fiscal explicó que investiga el caso.',
      'The prosecutor said he is investigating.',
      ['he'],
    ],
    ['La presidenta se mostró satisfecha.', 'The president called himself satisfied.', ['himself']],
    ['El senador Juan Peña negó su culpa.', 'Senator Juan Peña denied her guilt.', ['her']],
    ['La alcaldesa perdió su cargo.', 'The mayor lost his post.', ['his']],
  ])('is seen in “%s”', (source, target, words) => {
    expect(markedBy(CHECK, source, target)).toEqual(words)
  })

  it('offers the other pronoun where it is sure', () => {
    const found = findingsOf(CHECK, 'La jueza dijo que irá.', 'The judge said he will go.')
    expect(found[0]).toMatchObject({ replacement: 'she', severity: 'warning' })
    const unsure = findingsOf(CHECK, 'El juez vendió su casa.', 'The judge sold her house.')
    expect(unsure[0]?.replacement).toBeNull()
  })

  it.each([
    ['La directora defendió su gestión.', 'The director defended her management.'],
    ['Vive con su esposa en Lima.', 'He lives with his wife in Lima.'],
    ['La ministra habló con el juez.', 'The minister talked to the judge about his ruling.'],
    ['Recibió atención médica.', 'He received medical care.'],
    ['La doctora Alba dijo que Petro ganó su caso.', 'Dr. Alba said Petro won his case.'],
    ['La policía buscó al hombre.', 'Police looked for the man in his house.'],
    ['Él no tiene novia.', 'He has no girlfriend.'],
    ['Era un líder de la clase trabajadora.', 'He was a leader of the working class.'],
  ])('is not seen in “%s”', (source, target) => {
    expect(findingsOf(CHECK, source, target)).toEqual([])
  })
})
