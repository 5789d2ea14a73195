import { describe, expect, it } from 'vitest'
import { findingsOf, markedBy } from '@/language/check/testing/findings-of'

describe('quotation marks and brackets', () => {
  it.each([
    ['Dijo «no iré» ayer.', 'He said “I won’t go yesterday.'],
    ['Dijo «no iré» ayer.', 'He said I won’t go” yesterday.'],
    ['Dijo "no iré" ayer.', 'He said "I won’t go yesterday.'],
    ['El (primer) día.', 'The (first day.'],
    ['Dijo «ven (ya)» ayer.', 'He said “come (now”) yesterday.'],
  ])('warns of the loose mark in “%s” / “%s”', (source, target) => {
    expect(findingsOf('quotation-marks', source, target)[0]?.severity).toBe('warning')
  })

  it('hints at a quotation that lost its marks', () => {
    expect(findingsOf('quotation-marks', 'Es una «amenaza».', 'It is a threat.')[0]?.severity).toBe(
      'hint',
    )
  })

  it.each([
    ['Dijo «no iré» ayer.', 'He said “I won’t go” yesterday.'],
    ['«Empezó la cita y sigue', '“The quotation began and goes on'],
    ['a) uno; b) dos', 'a) one; b) two'],
    ['Mide 6" de largo.', 'It is 6" long.'],
    ['Mide 6 pulgadas de largo.', 'It is 6" long.'],
  ])('accepts “%s” / “%s”', (source, target) => {
    expect(findingsOf('quotation-marks', source, target)).toEqual([])
  })
})

describe('Spanish punctuation', () => {
  it.each([
    ['¿Quién?', '¿Who?', '¿', ''],
    ['Es «así».', 'It is «so».', '«', '“'],
    ['LIMA, Perú.- El alcalde habló.', 'LIMA, Peru.- The mayor spoke.', '.- ', ' — '],
  ])('shows what “%s” left behind', (source, target, mark, replacement) => {
    const [found] = findingsOf('spanish-punctuation', source, target)
    expect(found?.target && target.slice(...found.target)).toBe(mark)
    expect(found?.replacement).toBe(replacement)
  })

  it('accepts an English dateline and plain questions', () => {
    expect(
      findingsOf('spanish-punctuation', 'LIMA, Perú.- Habló.', 'LIMA, Peru — He spoke.'),
    ).toEqual([])
    expect(findingsOf('spanish-punctuation', '¿Quién?', 'Who?')).toEqual([])
  })
})

describe('slips of the keyboard', () => {
  it.each([
    ['doubled-word', 'Es la casa.', 'It is the the house.'],
    ['doubled-word', 'Ganó el Equipo.', 'The Team Team won.'],
    ['doubled-word', 'El final de la calle.', 'The end of the street of the street.'],
    ['white-space', 'Es la casa.', 'It is  the house.'],
    ['white-space', 'Es la casa, sí.', 'It is the house , yes.'],
    ['white-space', 'La casa de Ana.', 'Ana ’s house.'],
    ['white-space', 'La casa (verde).', 'The house ( green).'],
    ['opening-capital', 'Al volver la incorporó.', 'in returning he joined it.'],
    ['end-stop', 'Es la casa grande.', 'It is the big house'],
    ['question-mark', 'Es la casa.', 'Is it the house?'],
    ['question-mark', '¿Es la casa?', 'It is the house.'],
    ['opening-capital', 'Es la casa.', 'it is the house.'],
  ])('%s: “%s” / “%s”', (check, source, target) => {
    expect(findingsOf(check, source, target)).toHaveLength(1)
  })

  it.each([
    ['doubled-word', 'Dijo que eso era.', 'He said that that was it, as he had had.'],
    ['doubled-word', 'Duran Duran tocó.', 'Duran Duran played.'],
    ['white-space', 'Es la casa.', 'It is the house.'],
    ['end-stop', 'Dijo: «Sí, iré».', 'He said: “Yes, I will go.”'],
    ['question-mark', '¿Es la casa?', 'Is it the house?'],
    ['opening-capital', 'IPhone de Apple: iPhone.', 'iPhone by Apple: iPhone.'],
    ['opening-capital', 'Una vacuna de ARNm.', 'mRNA vaccine.'],
    ['white-space', 'La casa , sí.', 'The house , yes.'],
    ['doubled-word', 'No, no, no.', 'No, no, no.'],
  ])('%s accepts “%s” / “%s”', (check, source, target) => {
    expect(findingsOf(check, source, target)).toEqual([])
  })

  it('asks no stop of a title', () => {
    expect(findingsOf('end-stop', 'Es la casa grande.', 'It is the big house', 'title')).toEqual([])
  })
})

describe('marks that have no business there', () => {
  it.each([
    ['El juez aplazó el juicio.', 'The judge postponed the; trial.', ';'],
    ['Las nuevas normas son claras.', 'The new rules. are clear.', '.'],
    ['El mismo mes hubo otro.', 'The same month,! there was another.', ',!'],
    ['Unas mil rupias (doce euros).', 'Some thousand rupees, (twelve euros).', ','],
    ['Ocho personas viven allí.', 'Eight people live@ there.', '@'],
    ['Será posible mañana.', 'It will be possible’ tomorrow.', '’'],
    ['Era grande y fuerte.', 'It was- and is big.', '-'],
    ['Los vecinos votarán hoy.', 'The neighbours, will vote today.', ','],
    ['La central estaba abierta.', 'The plant was, open.', ','],
    ['Ningún estado lo pide.', 'No state! asks for it.', '!'],
    ['La asociación ha hallado padrinos.', 'The group has found, sponsors.', ','],
    ['El cierre afecta a todos.', 'The closure affects: everybody.', ':'],
    ['Las normas son claras.', 'These. rules are clear.', '.'],
    ['Empieza cerca de Oslo.', 'It starts’ near Oslo.', '’'],
  ])('warns of “%s” / “%s”', (source, target, mark) => {
    expect(markedBy('stray-mark', source, target)).toEqual([mark])
  })

  it.each([
    ['El Sr. Díaz y el Dr. Ruiz.', 'Mr. Díaz and Dr. Ruiz, i.e. both, vs. none, at 5 p.m. today.'],
    ['Trató asuntos de antes y después de la guerra.', 'Pre- and post-war matters.'],
    ['La casa de mis padres.', 'My parents’ house, the boys’ red ball.'],
    ['Dijo que «es ‘justo’ así».', 'He said it is ‘just’ so.'],
    ['Era, sin embargo, grande.', 'It was, however, big.'],
    ['Se tomó un café… y se fue.', 'He had a coffee... and left.'],
    ['¡Qué bien!', 'How nice!'],
    ['Cuesta $5 y 3 &lt; 4.', 'It costs $5 and 3 &lt; 4.'],
  ])('accepts “%s” / “%s”', (source, target) => {
    expect(markedBy('stray-mark', source, target)).toEqual([])
  })
})

describe('characters that cannot be seen', () => {
  it.each([
    ['The port \u202eopens\u202c today.', 'warning', 'opens'],
    ['The \u200eport opens.', 'warning', 'port'],
    ['The\u200b port opens.', 'hint', 'The'],
    ['The port o\u00adpens today.', 'hint', 'opens'],
    ['\ufeffThe port opens.', 'hint', 'The'],
    ['The po\u200drt opens.', 'hint', 'port'],
  ])('are named in “%s” and taken out of their word', (target, severity, replacement) => {
    const found = findingsOf('unseen-character', 'El puerto abre hoy.', target)
    expect(found).toMatchObject([{ severity, replacement }])
    expect(target.slice(...(found[0]?.target ?? [0, 0]))).not.toBe(replacement)
  })

  it.each([
    'The port opens today.',
    'A family \u{1f468}\u200d\u{1f469}\u200d\u{1f467} came.',
    'They call it \u200f\u0645\u064a\u0646\u0627\u0621\u200f here.',
    'It took 5\u00a0000\u202f000 years.',
  ])('are let pass where they belong: “%s”', (target) => {
    expect(findingsOf('unseen-character', 'El puerto abre hoy.', target)).toEqual([])
  })

  it('cost no more in one endless word', () => {
    const found = findingsOf('unseen-character', 'El puerto.', 'a\u200b'.repeat(50_000))
    expect(found).toHaveLength(20)
  })
})
