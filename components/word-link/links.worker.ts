import { links } from '@/language'
import type { LinkAnswer, LinkQuestion } from './linked-words'

/** Links the words of two texts away from the page: some 0.2 ms a sentence, and a lexicon to hold. */
addEventListener('message', ({ data }: MessageEvent<LinkQuestion>) => {
  const { id, source, target } = data
  const answer: LinkAnswer = { id, links: links(source, target) }
  postMessage(answer)
})
