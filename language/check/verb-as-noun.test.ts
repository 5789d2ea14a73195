import { describe, expect, it } from 'vitest'
import { findingsOf, markedBy } from '@/language/check/testing/findings-of'

const SOURCE = 'El régimen cubano rechazó este fin de semana las acusaciones.'

describe('a verb that became a noun', () => {
  it('names the Spanish verb and offers the English one', () => {
    const target = 'The Cuban regime rejection this weekend the accusations.'
    const [found] = findingsOf('verb-as-noun', SOURCE, target)
    expect(found?.message).toBe('“rechazó” is a verb, but the English has the noun “rejection”.')
    expect(found?.replacement).toBe('rejected')
    expect(SOURCE.slice(...(found?.source ?? [0, 0]))).toBe('rechazó')
    expect(target.slice(...(found?.target ?? [0, 0]))).toBe('rejection')
    expect(found?.severity).toBe('warning')
  })

  it.each([
    ['El Senado aprobó la ley.', 'The Senate approval the law.', 'approval'],
    [
      'El Gobierno anunció que subirá los impuestos.',
      'The Government announcement that it will raise taxes.',
      'announcement',
    ],
    ['El juez condenó a Juan Pérez.', 'The judge conviction Juan Pérez.', 'conviction'],
    ['El régimen rechazó el plan.', 'The regime rejection of the plan.', 'rejection'],
    ['Los rebeldes destruyeron el puente.', 'The rebels destruction the bridge.', 'destruction'],
    ['La policía investiga el robo.', 'The police investigation the robbery.', 'investigation'],
    [
      'Los diputados habían rechazado el plan.',
      'The deputies had rejection the plan.',
      'rejection',
    ],
    ['La empresa invirtió dos millones.', 'The company investment two million.', 'investment'],
    [
      'El jugador no participará en el torneo.',
      'The player will not participation in it.',
      'participation',
    ],
    ['Los vecinos se quejan del ruido.', 'The neighbours complaint about the noise.', 'complaint'],
    ['El presidente se comprometió a pagar.', 'The president commitment to pay.', 'commitment'],
    ['El país celebra hoy elecciones.', 'The country celebration elections today.', 'celebration'],
    ['Los precios crecieron un 3 %.', 'Prices growth 3%.', 'growth'],
    ['El director negó haber cobrado.', 'The director denial having been paid.', 'denial'],
    ['El ministro negó las acusaciones.', 'The minister denial the accusations.', 'denial'],
    [
      'El cohete se desarrolló y se creó en Berlín.',
      'The rocket was developed and was creation in Berlin.',
      'creation',
    ],
  ])('fires on “%s”', (source, target, noun) => {
    expect(markedBy('verb-as-noun', source, target)).toEqual([noun])
  })

  it('keeps the tense of the Spanish', () => {
    const present = findingsOf(
      'verb-as-noun',
      'La policía investiga el robo.',
      'The police investigation the robbery.',
    )
    expect(present[0]?.replacement).toBe('investigates')
  })

  it.each([
    ['Los diputados rechazarán el plan.', 'The deputies will rejection the plan.', 'reject'],
    ['Los diputados rechazarán el plan.', 'The deputies rejection the plan.', 'will reject'],
    ['Ya habían elegido un jefe.', 'They had choice a boss.', 'chosen'],
    ['Los jueces investigan el robo.', 'The judges investigation the robbery.', 'investigate'],
  ])('fits the verb in: “%s” / “%s”', (source, target, verb) => {
    expect(findingsOf('verb-as-noun', source, target)[0]?.replacement).toBe(verb)
  })

  it.each([
    [SOURCE, 'The Cuban regime rejected the accusations this weekend.'],
    [SOURCE, 'The Cuban regime expressed its rejection of the accusations this weekend.'],
    [SOURCE, 'This weekend came the rejection of the accusations.'],
    [SOURCE, 'The regime rejection of the accusations came this weekend.'],
    ['El Senado aprobó la ley.', 'The Senate gave its approval to the law.'],
    ['El Gobierno decidió la decisión final.', 'The Government decision this week was final.'],
    ['La destrucción del puente sigue.', 'The bridge destruction the rebels wanted goes on.'],
  ])('stays silent on “%s” / “%s”', (source, target) => {
    expect(findingsOf('verb-as-noun', source, target)).toEqual([])
  })
})
