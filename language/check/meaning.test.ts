import { describe, expect, it } from 'vitest'
import { findingsOf, markedBy } from '@/language/check/testing/findings-of'

describe('negation', () => {
  it.each([
    ['El ministro no asistió a la cita.', 'The minister attended the meeting.'],
    ['Nunca volvió a la casa.', 'He returned to the house.'],
    ['El ministro asistió a la cita.', 'The minister did not attend the meeting.'],
    ['Sin embargo, el juez asistió.', 'However, the judge did not attend.'],
    ['La ley entra en vigor hoy.', "The law doesn't take effect today."],
    [
      'Muchos creen que el presidente no ganará, pero el partido espera vencer con su ayuda.',
      'Many believe that the president will not win, but the party does not hope to win with his help.',
    ],
    [
      'El sistema ha demostrado su eficacia y sigue sin romperse.',
      'The system has not proven its worth and goes on without breaking.',
    ],
  ])('fires on “%s” / “%s”', (source, target) => {
    expect(findingsOf('negation', source, target)).toHaveLength(1)
  })

  it.each([
    ['El ministro no asistió a la cita.', 'The minister failed to attend the meeting.'],
    ['No solo canta bien.', 'He sings well and more.'],
    ['No obstante, ganó.', 'He won all the same.'],
    ['Salió sin pagar.', 'He did not pay when he left.'],
    ['Incluye, entre otros, el pan.', 'It includes, but is not limited to, bread.'],
    ['Recuerde pagar los impuestos.', "Don't forget to pay the taxes."],
    ['Es imposible verlo.', 'It cannot be seen.'],
    ['No es médico sino abogado.', 'He is a lawyer.'],
  ])('accepts “%s” / “%s”', (source, target) => {
    expect(findingsOf('negation', source, target)).toEqual([])
  })
})

describe('false friends and calques', () => {
  it.each([
    ['Lo señalan como una amenaza.', 'They point it out as a threat.', 'point it out as'],
    [
      'Piden exigir responsabilidades.',
      'They ask to demand responsibility.',
      'demand responsibility',
    ],
    ['Aseguró que irá.', 'He assured that he will go.', 'assured that'],
    ['Según el discurso oficial.', 'According to the official speech.', 'official speech'],
    ['Los cuestionamientos siguen.', 'The questions go on.', 'questions'],
    ['Actualmente vive allí.', 'He actually lives there.', 'actually'],
    ['Desbordó las fronteras del país.', 'It overflowed the borders of the country.', 'overflowed'],
    ['El sindicato convocó un paro.', 'The syndicate called a strike.', 'syndicate'],
  ])('points at the English of “%s”', (source, target, words) => {
    expect(markedBy('false-friend', source, target)).toEqual([words])
  })

  it.each([
    ['Es un partido político.', 'It is a political party.'],
    ['Le aseguró que irá.', 'He assured her that he will go.'],
    ['Formuló preguntas.', 'He asked questions.'],
    ['De hecho vive allí.', 'He actually lives there.'],
    ['Señaló que es tarde.', 'He pointed out that it is late.'],
  ])('accepts “%s” / “%s”', (source, target) => {
    expect(findingsOf('false-friend', source, target)).toEqual([])
  })
})

describe('length', () => {
  const source = 'El comunicado insiste en que el país mantiene una política de tolerancia cero.'

  it('blocks a passage without English', () => {
    expect(findingsOf('length', source, ' ')[0]?.severity).toBe('blocking')
    expect(findingsOf('length', source, '.')[0]?.severity).toBe('blocking')
  })

  it('warns of far less or far more text, and hints at somewhat less', () => {
    expect(findingsOf('length', source, 'The statement insists.')[0]?.severity).toBe('warning')
    expect(findingsOf('length', source, 'The statement insists. '.repeat(9))[0]?.severity).toBe(
      'warning',
    )
    const half = 'The statement insists on no tolerance at all.'
    expect(findingsOf('length', source, half)[0]?.severity).toBe('hint')
  })

  it('accepts a full rendering and any length of a short phrase', () => {
    const target = 'The statement insists that the country maintains a policy of zero tolerance.'
    expect(findingsOf('length', source, target)).toEqual([])
    expect(findingsOf('length', 'Ojalá.', 'Let us hope that it may be so one day.')).toEqual([])
  })
})
