import { finding, type PairCheck } from '@/language/check/pair-check'
import { namedIn, swapIn } from '@/language/check/swapped-name'

/** A sum of money in another currency: dollars told as euros. "$" may be dollars or pesos. */
export const money: PairCheck = {
  id: 'money',
  severity: 'blocking',
  mqm: 'accuracy/mistranslation',
  run({ source, target }) {
    if (!/\d|mil/.test(source)) return []
    const there = namedIn(source, SPANISH)
    const here = namedIn(target, ENGLISH)
    const swap = swapIn(there, here)
    if (!swap || isSignOnly(source, target, swap[0].name, swap[1].name)) return []
    const [gone, come] = swap
    return [
      finding(money, {
        source: gone.span,
        target: come.span,
        reason: { id: 'money', spanish: gone.name, english: come.name },
      }),
    ]
  },
}

const SPANISH = [
  [/(?<!\p{L})dólar(?:es)?(?!\p{L})|USD|US ?\$/giu, 'dollars'],
  [/(?<!\p{L})euros?(?!\p{L})|€/giu, 'euros'],
  [/(?<!\p{L})libras? esterlinas?(?!\p{L})|£/giu, 'pounds'],
  [/(?<!\p{L})pesos(?!\p{L})/giu, 'pesos'],
  [/(?<!\p{L})yenes(?!\p{L})/giu, 'yen'],
  [/(?<!\p{L})yuanes(?!\p{L})/giu, 'yuan'],
  [/(?<!\p{L})rublos?(?!\p{L})/giu, 'rubles'],
  [/(?<!\p{L})rupias?(?!\p{L})/giu, 'rupees'],
  [/(?<!\p{L})francos suizos(?!\p{L})/giu, 'francs'],
] as const

const ENGLISH = [
  [/(?<!\p{L})dollars?(?!\p{L})|USD|US ?\$|(?<![\p{L}\d])\$(?=\d)/giu, 'dollars'],
  [/(?<!\p{L})euros?(?!\p{L})|€/giu, 'euros'],
  [/(?<!\p{L})pounds sterling(?!\p{L})|£/giu, 'pounds'],
  [/(?<!\p{L})pesos(?!\p{L})/giu, 'pesos'],
  [/(?<!\p{L})yen(?!\p{L})/giu, 'yen'],
  [/(?<!\p{L})yuan(?!\p{L})|(?<!\p{L})renminbi(?!\p{L})/giu, 'yuan'],
  [/(?<!\p{L})rou?bles?(?!\p{L})/giu, 'rubles'],
  [/(?<!\p{L})rupees?(?!\p{L})/giu, 'rupees'],
  [/(?<!\p{L})francs?(?!\p{L})/giu, 'francs'],
] as const

/** A bare "$" on either side may be what the other calls dollars or pesos, and "libras" may be pounds of either kind. */
function isSignOnly(source: string, target: string, gone: string, come: string): boolean {
  if (come === 'dollars' && gone === 'pesos') return !/dollar|US/i.test(target)
  if (come === 'dollars' || come === 'pesos') return /\$/.test(source) && !/US ?\$/.test(source)
  return come === 'pounds' && /libras?/iu.test(source)
}
