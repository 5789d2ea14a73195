import { finder } from '@/language'
import { type FindAnswer, type FindQuestion, READY } from './find-texts'

/** More hits than this in an article are not shown, and not replaced. */
const MOST = 2_000

/** Looks through the texts of an article, where a pattern that takes for ever can be stopped. */
addEventListener('message', ({ data }: MessageEvent<FindQuestion>) => {
  postMessage(answerTo(data))
})
postMessage(READY)

function answerTo({ query, texts }: FindQuestion): FindAnswer {
  const find = finder(query)
  if (find === null) return { failure: 'pattern' }
  let left = MOST
  const hits = texts.map((text) => {
    const found = left > 0 ? find(text).slice(0, left) : []
    left -= found.length
    return found
  })
  return { hits, isCut: left <= 0 }
}
