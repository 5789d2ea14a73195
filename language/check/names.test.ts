import { describe, expect, it } from 'vitest'
import { findingsOf } from '@/language/check/testing/findings-of'

describe('names and acronyms', () => {
  it('warns of an accent lost in a full name', () => {
    const [found] = findingsOf(
      'names',
      'Ayer habló Juan Peña en Lima.',
      'Juan Pena spoke in Lima yesterday.',
    )
    expect(found).toMatchObject({ severity: 'warning', replacement: 'Peña' })
  })

  it.each([
    ['Ayer habló Rosa Quispe.', 'She spoke yesterday.', 'Rosa Quispe'],
    ['La jueza citó a Elvira Zurutuza.', 'The judge summoned Martha Brandt.', 'Elvira Zurutuza'],
    ['Valentino no sigue la moda.', 'He does not follow fashion.', 'Valentino'],
    ['Lo dijo D. K. Iturriza ayer.', 'He said so yesterday.', 'Iturriza'],
    ['Viajó desde Gante a Kioto.', 'He travelled from Ghent.', 'Kioto'],
  ])('warns of the name that is gone from “%s” / “%s”', (source, target, name) => {
    const [found] = findingsOf('missing-name', source, target)
    expect(found?.severity).toBe('warning')
    expect(found?.source && source.slice(...found.source)).toBe(name)
  })

  it('shows the name that took the place of another', () => {
    const target = 'The judge summoned Martha Brandt.'
    const [found] = findingsOf('missing-name', 'La jueza citó a Elvira Zurutuza.', target)
    expect(found?.target && target.slice(...found.target)).toBe('Martha Brandt')
  })

  it.each([
    ['El viaje a México y Perú.', 'The trip to Mexico and Peru.'],
    ['Ayer habló Juan Peña.', 'Juan Peña spoke yesterday.'],
    ['Viajó a Estados Unidos.', 'He travelled to the United States.'],
    ['Viajó a Alemania y a Nueva Zelanda.', 'He travelled to Germany and New Zealand.'],
    ['Lo dijo el Papa Francisco.', 'Pope Francis said so.'],
    ['De Seúl a Kioto por Eslovenia.', 'From Seoul to Kyoto by way of Slovenia.'],
    ['Jruschov y Tutankamón.', 'Khrushchev and Tutankhamun.'],
    ['El Ministerio de Agricultura y Pesca calló.', 'The farm ministry kept silent.'],
    ['Viajó de Sajonia al Ródano.', 'He travelled from Saxony to the Rhône.'],
  ])('accepts the names in “%s”', (source, target) => {
    expect(findingsOf('names', source, target)).toEqual([])
    expect(findingsOf('missing-name', source, target)).toEqual([])
  })

  it.each([
    ['Viajó a EE. UU. ayer.', 'He travelled to EE. UU. yesterday.', 'US'],
    ['La ONU y la OTAN hablan.', 'The ONU and NATO talk.', 'UN'],
    ['El PIB creció.', 'The PIB grew.', 'GDP'],
  ])('gives the English of the acronym in “%s”', (source, target, english) => {
    expect(findingsOf('acronyms', source, target).map((one) => one.replacement)).toEqual([english])
  })

  it.each([
    ['Viajó a EE. UU. ayer.', 'He travelled to the U.S. yesterday.'],
    ['Viajó a EE.UU. ayer.', 'He travelled to the United States yesterday.'],
    ['La ONU y la OTAN hablan.', 'The United Nations and NATO talk.'],
    ['El MINREX habló.', 'MINREX spoke.'],
    ['En el siglo XVIII.', 'In the 18th century.'],
  ])('accepts “%s” / “%s”', (source, target) => {
    expect(findingsOf('acronyms', source, target)).toEqual([])
  })

  it('hints at an unknown acronym that is gone', () => {
    expect(
      findingsOf('acronyms', 'El MINREX habló ayer.', 'It spoke yesterday.')[0]?.severity,
    ).toBe('hint')
  })
})
