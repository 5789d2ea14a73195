import { describe, expect, it } from 'vitest'
import { checkPair } from '@/language/check/check-pair'
import { findingsOf, markedBy } from '@/language/check/testing/findings-of'

const CHECK = 'spelling'

describe('spelling', () => {
  it.each([
    ['El alcalde dimitió ayer.', 'The mayor resinged yesterday.', 'resinged', 'resigned'],
    ['Fue una sesión larga.', 'It was a long sesion.', 'sesion', 'session'],
    ['La compañía anunció pérdidas.', 'The comany announced losses.', 'comany', 'company'],
    ['Una delegación europea llegó.', 'An Eurpean delegation came.', 'Eurpean', null],
    ['Yo no lo sé.', 'No, i do not know.', 'i', 'I'],
  ])('warns of the slip in “%s” / “%s”', (source, target, word, replacement) => {
    expect(markedBy(CHECK, source, target)).toEqual([word])
    const [found] = findingsOf(CHECK, source, target)
    expect(found?.severity).toBe('warning')
    expect(found?.replacement).toBe(replacement)
  })

  it.each([
    ['El color y el centro.', 'The colour and the centre, the color and the center.'],
    ['Lo dijo Zurutuza ayer.', 'Zurutuza said so yesterday, Zurutuza’s aide added.'],
    ['El pisco y el ceviche.', 'The pisco and the ceviche.'],
    ['La seroprevalencia subió.', 'Seroprevalence rose.'],
    ['Los viriones y la disnea.', 'The virions and the dyspnea.'],
    ['Un sistema antimisiles.', 'An anti-missile system, state-of-the-art.'],
    ['La OPAQ y el iPhone.', 'The OPCW and the iPhone, H1N1, 5th and 21st.'],
    ['Salió en https://ejemplo.es/hojja hoy.', 'It was in https://ejemplo.es/hojja today.'],
  ])('accepts “%s” / “%s”', (source, target) => {
    expect(findingsOf(CHECK, source, target)).toEqual([])
  })

  it('says nothing where nobody brought a dictionary', () => {
    const pair = { source: 'Fue una sesión larga.', target: 'It was a long sesion.' }
    expect(checkPair(pair).filter((one) => one.check === CHECK)).toEqual([])
  })
})
