import type { WordLink } from '../links'
import type { GoldPair } from './read-gold'

export interface LinkAccuracy {
  precision: number
  recall: number
  /** Alignment error rate (Och & Ney 2003) with every gold link sure: 1 − F1. */
  errorRate: number
}

/** Holds links against hand-made ones; two words are the same when they begin at the same place. */
export function measureLinks(
  gold: readonly GoldPair[],
  link: (source: string, target: string) => Pick<WordLink, 'source' | 'target'>[],
): LinkAccuracy {
  let [right, found, wanted] = [0, 0, 0]
  for (const pair of gold) {
    const sure = new Set(pair.links.map(place))
    const links = link(pair.source, pair.target).map(place)
    right += links.filter((one) => sure.has(one)).length
    found += links.length
    wanted += sure.size
  }
  return {
    precision: right / found,
    recall: right / wanted,
    errorRate: 1 - (2 * right) / (found + wanted),
  }
}

/** Where the two words of a link begin. */
export function place({ source, target }: Pick<WordLink, 'source' | 'target'>): string {
  return `${source[0]}-${target[0]}`
}
