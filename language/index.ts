/** The text library's one door. Nothing here reads a file, a database or the network. */
export { segment, segmentBlock } from './segment/segment'
export type * from './types'
