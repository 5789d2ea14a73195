import { join } from 'node:path'
import { ROOT } from './setup/paths.mjs'

/**
 * A file of the corpora that may lie beside the checkout, in `../shared` or where COTEJO_SHARED says. Most people do
 * not have them: whoever asks has to get along without.
 */
export function sharedFile(path) {
  return join(process.env.COTEJO_SHARED ?? join(ROOT, '..', 'shared'), path)
}
