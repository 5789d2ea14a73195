import { describe, expect, it } from 'vitest'
import { FALSE_FRIEND_WORDS } from '@/language/check/false-friend-words'
import { LITERAL_IDIOMS } from '@/language/check/literal-idiom-list'
import { findingsOf, markedBy } from '@/language/check/testing/findings-of'

describe('an idiom taken word by word', () => {
  it.each([
    ['El paro tocó techo en mayo.', 'Unemployment touched ceiling in May.', 'touched ceiling'],
    [
      'El Senado dio luz verde a la ley.',
      'The Senate gave the light green to the law.',
      'gave the light green',
    ],
    [
      'El club se llevó el gato al agua.',
      'The club took the cat to the water.',
      'took the cat to the water',
    ],
    ['Harán frente a la crisis.', 'They will make front to the crisis.', 'make front'],
    ['La reunión tuvo lugar en Lima.', 'The meeting had place in Lima.', 'had place'],
    ['Pusieron en marcha el plan.', 'They put in march the plan.', 'put in march'],
    ['Piden que rinda cuentas.', 'They ask that he render accounts.', 'render accounts'],
    [
      'Celebrarán elecciones en junio.',
      'They will celebrate elections in June.',
      'celebrate elections',
    ],
    ['Fue una cortina de humo.', 'It was a curtain of smoke.', 'curtain of smoke'],
  ])('is marked in “%s”', (source, target, words) => {
    expect(markedBy('literal-idiom', source, target)).toEqual([words])
  })

  it('offers what is meant where it fits', () => {
    const [found] = findingsOf('literal-idiom', 'Fue a sangre fría.', 'It was with cold blood.')
    expect(found?.replacement).toBe('in cold blood')
  })

  it.each([
    ['El Senado dio luz verde a la ley.', 'The Senate gave the law the green light.'],
    ['Tocó el techo con la mano.', 'He touched the roof with his hand.'],
    ['Celebran el triunfo.', 'They celebrate the win; elections come later.'],
    ['Rindieron el fuerte.', 'They surrendered the fort.'],
  ])('is not seen in “%s” / “%s”', (source, target) => {
    expect(findingsOf('literal-idiom', source, target)).toEqual([])
  })
})

describe('false friends word for word', () => {
  it.each([
    ['Fue un largo viaje.', 'It was a large trip.', 'large'],
    ['Guardó la carpeta azul.', 'He kept the blue carpet.', 'carpet'],
    ['El éxito fue enorme.', 'The exit was huge.', 'exit'],
    ['Habla un idioma raro.', 'He speaks a strange idiom.', 'idiom'],
    ['Intentó escapar.', 'He intended to escape.', 'intended'],
    ['Quitaron los carteles.', 'They quit the posters.', 'quit'],
    [
      'La política exterior cambia.',
      'The foreign politics external politics change.',
      'external politics',
    ],
  ])('are marked in “%s”', (source, target, words) => {
    expect(markedBy('false-friend', source, target)).toEqual([words])
  })

  it.each([
    ['El nombre y el número de la calle.', 'The name and the number of the street.'],
    ['Un largo camino a la casa grande.', 'A long way to the large house.'],
    ['El partido político.', 'The political party.'],
  ])('are not seen in “%s”', (source, target) => {
    expect(findingsOf('false-friend', source, target)).toEqual([])
  })
})

it('every row of the lists is whole', () => {
  for (const line of `${LITERAL_IDIOMS}${FALSE_FRIEND_WORDS}`.trim().split('\n')) {
    if (line === '') continue
    const parts = line.split('|').map((part) => part.trim())
    expect(parts, line).toHaveLength(4)
    expect(
      parts.slice(0, 3).every((part) => part !== ''),
      line,
    ).toBe(true)
  }
})
