import { finding, type PairCheck } from '@/language/check/pair-check'
import { type Time, timesIn } from '@/language/check/read-times'

/** Morning told as afternoon: the same hour on the clock, twelve hours apart. */
export const times: PairCheck = {
  id: 'times',
  severity: 'blocking',
  mqm: 'accuracy/mistranslation',
  run({ source, target }) {
    const there = timesIn(source, 'es')
    const here = timesIn(target, 'en')
    return there.flatMap((time) => {
      if (here.some((other) => isSame(time, other))) return []
      const wrong = here.find((other) => isHalfADayOff(time, other))
      if (!wrong || there.some((other) => isSame(other, wrong))) return []
      return [
        finding(times, {
          source: time.span,
          target: wrong.span,
          reason: {
            id: 'times',
            spanish: source.slice(...time.span),
            english: target.slice(...wrong.span),
          },
        }),
      ]
    })
  },
}

function isSame(one: Time, other: Time): boolean {
  return one.minute % HALF_DAY === other.minute % HALF_DAY && !isHalfADayOff(one, other)
}

function isHalfADayOff(one: Time, other: Time): boolean {
  return one.isSure && other.isSure && Math.abs(one.minute - other.minute) === HALF_DAY
}

const HALF_DAY = 12 * 60
