import { describe, expect, it } from 'vitest'
import { checkPair } from '@/language/check/check-pair'
import { glossary } from '@/language/check/glossary'
import type { GlossaryTerm } from '@/language/types'

const REGIME: GlossaryTerm = {
  spanish: 'régimen',
  preferred: 'government',
  accepted: ['administration'],
  forbidden: ['regime'],
  note: 'House style: “regime” only in quotations.',
}

function look(terms: GlossaryTerm[], source: string, target: string) {
  return checkPair({ source, target }, { terms })
    .filter(({ check }) => check === glossary.id)
    .map((one) => ({ ...one, words: one.target && target.slice(...one.target) }))
}
const replacements = (terms: GlossaryTerm[], source: string, target: string) =>
  look(terms, source, target).map(({ words, replacement }) => [words, replacement])

describe('the glossary', () => {
  it('names forbidden English, with the term’s note and the words in both languages', () => {
    const source = 'El régimen cubano calló.'
    expect(look([REGIME], source, 'The Cuban regime fell silent.')).toMatchObject([
      {
        severity: 'warning',
        source: [3, 10],
        words: 'regime',
        replacement: 'government',
        mqm: 'terminology/wrong-term',
        message:
          'The glossary has “government” for “régimen”, never “regime”. House style: “regime” only in quotations.',
      },
    ])
  })

  it.each([
    ['Los regímenes callan.', 'The regimes fall silent.', 'regimes', 'governments'],
    ['La voz del régimen.', 'The regime’s voice.', 'regime’s', 'government’s'],
    ['Régimen cubano', 'Regime of Cuba', 'Regime', 'Government'],
    ['EL RÉGIMEN', 'THE REGIME', 'REGIME', 'GOVERNMENT'],
    ['Un régimen', 'A regime', 'regime', 'government'],
  ])('replaces in like form: %s', (source, target, words, replacement) => {
    expect(replacements([REGIME], source, target)).toEqual([[words, replacement]])
  })

  it('replaces nothing where the article before it would no longer fit', () => {
    const term = { ...REGIME, preferred: 'authority' }
    expect(replacements([term], 'Un régimen', 'A regime')).toEqual([['regime', null]])
  })

  it.each([
    ['El gobierno rechazó el plan.', 'The government refused the plan.', 'refused', 'rejected'],
    ['Rechazan el plan.', 'They are refusing the plan.', 'refusing', 'rejecting'],
    ['Rechaza el plan.', 'She refuses the plan.', 'refuses', 'rejects'],
  ])('gives a verb its tense: %s', (source, target, words, replacement) => {
    const term = { spanish: 'rechazar', preferred: 'reject', forbidden: ['to refuse'] }
    expect(replacements([term], source, target)).toEqual([[words, replacement]])
  })

  it('inflects the word of a phrase that carries the number', () => {
    const term = {
      spanish: 'estado de excepción',
      preferred: 'state of emergency',
      forbidden: ['state of exception'],
    }
    expect(replacements([term], 'Estados de excepción', 'States of exception')).toEqual([
      ['States of exception', 'States of emergency'],
    ])
  })

  it('hints where the English has the term in none of its forms', () => {
    expect(look([REGIME], 'El régimen calló.', 'Havana fell silent.')).toMatchObject([
      { severity: 'hint', source: [3, 10], target: null, replacement: null },
    ])
  })

  it.each([
    ['El régimen calló.', 'Both governments fell silent.'],
    ['El régimen calló.', 'The administration’s silence.'],
    ['El régimen calló.', ''],
    ['La casa calló.', 'The regime fell silent.'],
    ['El alto el fuego', 'The cease-fire'],
    ['Reunión por la cárcel del pueblo', 'Meeting over the prison'],
    ['Un lago de agua dulce', 'A freshwater lake'],
    ['Llegaron a un acuerdo.', 'They agreed.'],
    ['El barco va a Puerto Rico.', 'The ship sails to Puerto Rico.'],
  ])('is content with “%s” as “%s”', (source, target) => {
    const terms = [
      REGIME,
      { spanish: 'alto el fuego', preferred: 'ceasefire' },
      { spanish: 'agua', preferred: 'water' },
      { spanish: 'acuerdo', preferred: 'agreement' },
      { spanish: 'puerto', preferred: 'port' },
      { spanish: 'cárcel', preferred: 'jail', accepted: ['prison'], forbidden: ['goal'] },
    ]
    expect(look(terms, source, target)).toEqual([])
  })

  it('still hints at a word of a family that names somebody, and at a name left in Spanish', () => {
    const terms = [
      { spanish: 'gobierno', preferred: 'government' },
      { spanish: 'ONU', preferred: 'UN' },
    ]
    expect(look(terms, 'El gobierno calló.', 'The governor fell silent.')).toHaveLength(1)
    expect(look(terms, 'La ONU calló.', 'The ONU fell silent.')).toHaveLength(1)
  })

  it('leaves alone a forbidden word inside the preferred phrase', () => {
    const term = { spanish: 'régimen', preferred: 'one-party regime', forbidden: ['regime'] }
    expect(look([term], 'El régimen', 'The one-party regime')).toEqual([])
  })

  it('leaves alone a forbidden word that answers to another term', () => {
    const terms = [
      { spanish: 'gobierno', preferred: 'government', forbidden: ['regime'] },
      { spanish: 'régimen', preferred: 'regime' },
    ]
    expect(look(terms, 'El gobierno y el régimen', 'The government and the regime')).toEqual([])
    expect(look(terms, 'El gobierno', 'The regime')).toHaveLength(1)
  })

  it('takes either sense of a word that is two entries', () => {
    const terms = [
      { spanish: 'banco', preferred: 'bank' },
      { spanish: 'banco', preferred: 'bench', forbidden: ['bank'] },
    ]
    expect(look(terms, 'El banco', 'The bank')).toEqual([])
    expect(look(terms, 'El banco', 'The shoal')).toHaveLength(1)
  })

  it('is silent without a glossary', () => {
    expect(look([], 'El régimen', 'The regime')).toEqual([])
    expect(checkPair({ source: 'El régimen', target: 'The regime' })).toEqual([])
  })
})
