import { describe, expect, it } from 'vitest'
import { findingsOf } from '@/language/check/testing/findings-of'

const CHECK = 'numbers'

describe('numbers', () => {
  it.each([
    ['Murieron 15 personas.', 'Some 51 people died.', '15'],
    ['Costó 1.500 euros.', 'It cost 1.500 euros.', '1,500'],
    ['Subió un 2,5 %.', 'It rose by 2,5%.', '2.5'],
    ['La deuda es de 5 billones de pesos.', 'The debt is 5 billion pesos.', '5 trillion'],
    ['Invirtió 2.500 millones de dólares.', 'It invested 2.5 million dollars.', '2.5 billion'],
    ['Unos 3 mil millones de euros.', 'Some 3 million euros.', '3 billion'],
    ['Ocurrió en 1995.', 'It happened in 1955.', '1995'],
    ['A las 20.30 horas del día 4.', 'At 7:30 p.m. on the 4th.', '20'],
  ])('blocks “%s” / “%s”', (source, target, replacement) => {
    const [found] = findingsOf(CHECK, source, target)
    expect(found?.severity).toBe('blocking')
    expect(found?.replacement).toBe(replacement)
    expect(found?.source).not.toBeNull()
    expect(found?.target).not.toBeNull()
  })

  it.each([
    ['Murieron 15 personas en el acto.', 'The people died at once.'],
    ['Murieron personas en el acto.', 'The 15 people died at once.'],
    ['El 8 % votó.', 'The 8 voted.'],
    ['Vinieron treinta personas.', 'Forty people came.'],
    ['Ocho personas viven allí.', 'Five people live there.'],
  ])('warns of “%s” / “%s”', (source, target) => {
    expect(findingsOf(CHECK, source, target)[0]?.severity).toBe('warning')
  })

  it.each([
    ['Costó 1.500,50 euros.', 'It cost 1,500.50 euros.'],
    ['Costó 1,500.50 pesos.', 'It cost 1,500.50 pesos.'],
    ['Costó 5 000 $.', 'It cost $5,000.'],
    ['Invirtió 2.500 millones de dólares.', 'It invested $2.5 billion.'],
    ['Invirtió 2,5 mil millones.', 'It invested £2.5bn.'],
    ['La deuda es de 5 billones de pesos.', 'The debt is 5 trillion pesos.'],
    ['Medio millón de personas.', 'Half a million people.'],
    ['Dos millones y medio de personas.', '2.5 million people.'],
    ['Unas 3.000 personas.', 'Some three thousand people.'],
    ['Treinta y dos muertos.', '32 dead.'],
    ['Doscientas mil personas.', 'Two hundred thousand people.'],
    ['El 8 por ciento votó.', 'Eight percent voted.'],
    ['En los años 90.', 'In the 1990s.'],
    ['En el siglo XXI.', 'In the 21st century.'],
    ['El 3.º en llegar.', 'The third to arrive.'],
    ['Entre 1957 y 1958.', 'In 1957–58.'],
    ['A las 15:00 horas.', 'At 3 p.m.'],
    ['A las 20.30 horas.', 'At 8:30 p.m.'],
    ['Miles de millones de dólares.', 'Billions of dollars.'],
    ['La covid-19 y el H1N1.', 'COVID and H1N1.'],
    ['El 25/12/2024.', '12/25/2024.'],
    ['Los dos hermanos y una hermana.', 'Both brothers and a sister.'],
    ['Tres o cuatro veces.', 'Three or four times.'],
    ['Un hombre murió.', 'One man died.'],
  ])('accepts “%s” / “%s”', (source, target) => {
    expect(findingsOf(CHECK, source, target)).toEqual([])
  })
})

describe('units', () => {
  it('only hints when kilometres became miles', () => {
    const found = findingsOf(CHECK, 'Está a 100 km de allí.', 'It is 62 miles from there.')
    expect(found.map((one) => one.severity)).toEqual(['hint'])
  })
})

describe('dates', () => {
  it('blocks another month or another day', () => {
    const month = findingsOf('dates', 'El 5 de mayo llegó.', 'He arrived on March 5.')
    expect(month[0]).toMatchObject({ severity: 'blocking', replacement: 'May' })
    expect(findingsOf('dates', 'Llegó el martes.', 'He arrived on Thursday.')).toHaveLength(1)
  })

  it.each([
    ['El 5 de mayo llegó.', 'He arrived on May 5.'],
    ['Llegó el martes.', 'He arrived yesterday.'],
    ['Llegó ayer.', 'He arrived on Tuesday.'],
    ['Los domingos descansa.', 'He rests on Sundays.'],
  ])('accepts “%s” / “%s”', (source, target) => {
    expect(findingsOf('dates', source, target)).toEqual([])
  })
})

describe('numbers said in other ways', () => {
  it.each([
    ['money', 'Pidió 500 euros.', 'He asked for $500.'],
    ['money', 'Pidió 500 dólares.', 'He asked for 500 euros.'],
    ['roman-numerals', 'Luis XIV reinó.', 'Louis XVI reigned.'],
    ['times', 'A las 9 de la mañana.', 'At 9 p.m.'],
    ['times', 'A las 15:30.', 'At 3:30 a.m.'],
    ['rough-number', 'La mitad votó.', 'A third voted.'],
    ['rough-number', 'Decenas de miles de personas.', 'Hundreds of thousands of people.'],
    ['rough-number', 'Miles de millones de euros.', 'Thousands of euros.'],
    ['rough-number', 'Es la tercera vez.', 'It is the second time.'],
    ['numbers', 'El siglo XIX.', 'The 18th century.'],
    ['numbers', 'El trigésimo aniversario.', 'The twentieth anniversary.'],
    ['numbers', 'Veinticinco años.', 'Thirty-five years.'],
  ])('%s: “%s” / “%s”', (check, source, target) => {
    expect(findingsOf(check, source, target)).toHaveLength(1)
  })

  it.each([
    ['Pidió US$ 500.', 'He asked for $500.'],
    ['Pidió $500 (pesos).', 'He asked for $500.'],
    ['Pesa 500 libras.', 'It weighs 500 pounds.'],
    ['Luis XIV y León XIII.', 'Louis XIV and Leo XIII.'],
    ['La II Guerra Mundial.', 'World War II.'],
    ['A las 15.30 y a las 10 de la noche.', 'At 3:30 p.m. and at 22:00.'],
    ['A las tres y media de la tarde.', 'At 3:30 p.m.'],
    ['A las ocho menos cuarto.', 'At 7:45.'],
    ['Llegaron 21 personas.', 'Twenty-one people came.'],
    ['Treinta y uno.', 'Thirty-one.'],
    ['Hora y media.', '1.5 hours.'],
    ['Dos tercios y la mitad.', 'Two thirds and half.'],
    ['Miles de personas.', 'Thousands of people.'],
    ['Cientos de miles.', 'Hundreds of thousands.'],
  ])('accepts “%s” / “%s”', (source, target) => {
    for (const check of ['numbers', 'money', 'roman-numerals', 'times', 'rough-number']) {
      expect(findingsOf(check, source, target), check).toEqual([])
    }
  })
})
