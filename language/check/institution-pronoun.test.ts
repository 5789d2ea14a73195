import { describe, expect, it } from 'vitest'
import { findingsOf, markedBy } from '@/language/check/testing/findings-of'

const CHECK = 'institution-pronoun'

describe('an institution spoken of as a person', () => {
  it('names the institution once for each pronoun and offers the neuter', () => {
    const source = 'El régimen dijo que lo señalan y se presentó como actor pese a su historial.'
    const target =
      'The regime said they accuse him and he presented himself as an actor despite his history.'
    const found = findingsOf(CHECK, source, target)
    expect(found.map((one) => one.target && target.slice(...one.target))).toEqual([
      'him',
      'he',
      'himself',
      'his',
    ])
    expect(found.map((one) => one.replacement)).toEqual(['it', 'it', 'itself', 'its'])
    expect(found.every((one) => one.message.includes('“régimen”'))).toBe(true)
  })

  it.each([
    [
      'La empresa anunció que cerrará sus plantas.',
      'The company announced that she will close its plants.',
      ['she'],
    ],
    [
      'Ayer el Gobierno defendió su política.',
      'Yesterday the Government defended his policy.',
      ['his'],
    ],
    ['La empresa Acme dijo que pagará.', 'The company Acme said he will pay.', ['he']],
    [
      'El Ministerio de Salud confirmó su plan.',
      'The Ministry of Health confirmed his plan.',
      ['his'],
    ],
    ['El tribunal anunció su fallo.', 'The court announced his ruling.', ['his']],
    ['La policía mostró su arsenal.', 'The police showed his arsenal.', ['his']],
    [
      'Según el partido, la ley lo perjudica.',
      'According to the party, the law harms him.',
      ['him'],
    ],
    ['La Casa Blanca reiteró su apoyo.', 'The White House reiterated his support.', ['his']],
    ['Cuba defendió su historial.', 'Cuba defended his record.', ['his']],
    [
      'En su comunicado, el régimen negó todo.',
      'In his statement, the regime denied it all.',
      ['his'],
    ],
    [
      'La dictadura, pese a su historial, se presentó como víctima.',
      'The dictatorship, despite her record, presented herself as a victim.',
      ['her', 'herself'],
    ],
    [
      'La fiscalía explicó su decisión.',
      'The prosecutor’s office explained her decision.',
      ['her'],
    ],
    ['El club presentó a su portero.', 'The club presented his goalkeeper.', ['his']],
    ['El banco vendió su sede.', 'The bank sold his headquarters.', ['his']],
  ])('fires on “%s”', (source, target, words) => {
    expect(markedBy(CHECK, source, target)).toEqual(words)
  })

  it('offers nothing for “her”, which may be “it” or “its”', () => {
    const [found] = findingsOf(CHECK, 'La empresa vendió su planta.', 'The company sold her plant.')
    expect(found?.replacement).toBeNull()
  })

  it.each([
    [
      'El presidente del régimen defendió su política.',
      'The president of the regime defended his policy.',
    ],
    ['El régimen acusó a Trump por su política.', 'The regime accused Trump over his policy.'],
    [
      'El Gobierno dijo que el ministro perdió su cargo.',
      'The Government said the minister lost his post.',
    ],
    ['Fue llevado a un banco local, donde murió.', 'He was taken to a local bank, where he died.'],
    ['El régimen defendió su política.', 'The regime defended its policy.'],
    ['«Moscú no cederá», dijo.', '“Moscow will not yield,” he said.'],
    [
      'En su discurso, el ministro habló del régimen.',
      'In his speech, the minister spoke of the regime.',
    ],
    ['Juan vendió su coche.', 'Juan sold his car.'],
  ])('stays silent on “%s”', (source, target) => {
    expect(findingsOf(CHECK, source, target)).toEqual([])
  })
})
