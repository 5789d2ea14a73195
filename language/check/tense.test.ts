import { describe, expect, it } from 'vitest'
import { findingsOf, markedBy } from '@/language/check/testing/findings-of'

describe('the tense of a verb', () => {
  it.each([
    ['El banco cerró tres oficinas.', 'The bank will close three branches.', 'close'],
    ['La ministra anunciará el plan mañana.', 'The minister announced the plan.', 'announced'],
    ['Los obreros han encontrado un túnel.', 'The workers will have found a tunnel.', 'found'],
    ['El juez condenó la violencia, que teme.', 'The judge also condemns violence.', 'condemns'],
    ['Temía el silencio.', 'He will fear silence.', 'fear'],
  ])('is seen to change in “%s” / “%s”', (source, target, word) => {
    expect(markedBy('tense', source, target)).toEqual([word])
  })

  it.each([
    ['El banco cerró tres oficinas.', 'The bank closed three branches.'],
    ['El banco cerró tres oficinas.', 'Three branches were closed by the bank.'],
    ['El presidente viaja mañana.', 'The president travels tomorrow.'],
    ['La ministra anunciará el plan.', 'The minister is to announce the plan.'],
    ['Dijo que lo despedirán.', 'He said he will probably be fired.'],
    ['La policía detuvo a dos hombres.', 'Police have arrested two men.'],
    ['El ministro afirma que ganó.', 'The minister said he had won.'],
  ])('is accepted in “%s” / “%s”', (source, target) => {
    expect(findingsOf('tense', source, target)).toEqual([])
  })

  it('is left alone in headlines', () => {
    const pair = ['El banco cerró tres oficinas', 'Bank will close three branches'] as const
    expect(findingsOf('tense', ...pair, 'title')).toEqual([])
  })
})
