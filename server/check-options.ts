import 'server-only'
import type { CheckOptions } from '@/language'
import type { Reader } from './context'
import { englishSpelling } from './english-spelling'
import { glossaryTerms } from './term/glossary'

/** What the checks are given here: the English dictionary and the newsroom's glossary. */
export async function checkOptions(db: Reader): Promise<CheckOptions> {
  const [spelling, terms] = await Promise.all([englishSpelling(), glossaryTerms(db)])
  return { spelling, terms }
}
