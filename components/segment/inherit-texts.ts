import type { LeftText, TypedShelf } from './typed-shelf'

/**
 * Hands over what pages that are gone left of an article, each page's in the order it was typed; what
 * living pages keep stays theirs. Returns how many texts `takeUp` said were news.
 */
export async function inheritTexts(
  shelf: TypedShelf,
  articleId: string,
  takeUp: (left: LeftText) => boolean,
): Promise<number> {
  const pages = await shelf.read(articleId)
  const counts = pages.map(async (left) => {
    const [first] = left
    if (!first || !(await shelf.inherit(first.pageId))) return 0
    return left.toSorted((one, other) => one.kept.since - other.kept.since).filter(takeUp).length
  })
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0)
}
