import { describe, expect, it } from 'vitest'
import { findingsOf, markedBy } from '@/language/check/testing/findings-of'

const CHECK = 'untranslated'

describe('Spanish left in the English', () => {
  it('blocks a passage left wholly in Spanish', () => {
    const text = 'Líderes del régimen reciben los restos de los fallecidos'
    const [found] = findingsOf(CHECK, text, text, 'caption')
    expect(found?.severity).toBe('blocking')
    expect(found?.target).toEqual([0, text.length])
    expect(found?.message).toContain('Líderes del régimen')
  })

  it('blocks a Spanish passage that is not the very copy', () => {
    const source = 'Vecinos de la zona esperan la llegada de los camiones con agua.'
    const target = 'Vecinos de la zona esperan que lleguen los camiones con agua.'
    expect(findingsOf(CHECK, source, target)[0]?.severity).toBe('blocking')
  })

  it.each([
    [
      'El alcalde pidió ayuda a los vecinos de la zona.',
      'The mayor asked for help a los vecinos de la zona.',
      'a los vecinos de la zona',
    ],
    [
      'Llegaron armados con machetes y piedras.',
      'They arrived armados with machetes and stones.',
      'armados',
    ],
    ['La investigación sigue abierta.', 'The investigación is still open.', 'investigación'],
    ['Habló de sus planes y de su familia.', 'He spoke of his plans y of his family.', 'y'],
    ['Era indiferente a la moda.', 'He was indiferente to fashion.', 'indiferente'],
    ['Pero nadie lo creyó.', 'Pero nobody believed it.', 'Pero'],
    ['La pasada semana llovió.', 'Pasada week it rained.', 'Pasada'],
    ['Los Estados Unidos de América.', 'The United Estados of America.', 'Estados'],
    ['Ruiz parece convencido.', 'Ruiz parece convinced.', 'parece'],
  ])('points at what is left of “%s”', (source, target, words) => {
    expect(markedBy(CHECK, source, target)).toEqual([words])
  })

  it.each([
    ['Miguel Díaz-Canel', 'Miguel Díaz-Canel'],
    ['Hospital central regional', 'Hospital central regional'],
    ['La Universidad de los Andes abrió.', 'The Universidad de los Andes opened.'],
    ['Vive en Castilla y León.', 'He lives in Castilla y León.'],
    ['El drama de la guerrilla y los pesos.', 'The drama of the guerrilla and the pesos.'],
    ['Leyó «Cien años de soledad» ayer.', 'He read “One Hundred Years of Solitude” yesterday.'],
    [
      'Más en https://ejemplo.es/noticias/de-la-semana/ hoy.',
      'More at https://ejemplo.es/noticias/de-la-semana/ today.',
    ],
    ['Zurutuza habló de la era Meiji.', 'Zurutuza spoke of the Meiji era.'],
    ['El ensayo in vitro con Escherichia coli.', 'The in vitro trial with Escherichia coli.'],
    ['El remdesivir y el teratoma.', 'Remdesivir and the teratoma.'],
    ['Pérez et al. lo estudiaron.', 'Pérez et al. studied it.'],
    ['El régimen rechazó las acusaciones.', 'The regime rejected the accusations.'],
  ])('leaves “%s” in peace', (source, target) => {
    expect(findingsOf(CHECK, source, target)).toEqual([])
  })

  it('only hints at a Spanish title between quotation marks', () => {
    const found = findingsOf(
      CHECK,
      'Leyó «Los pasos perdidos de la casa».',
      'He read “Los pasos perdidos de la casa”.',
    )
    expect(found.map((one) => one.severity)).toEqual(['hint'])
  })
})
