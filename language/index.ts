/** The text library's one door. Nothing here reads a file, a database or the network. */
export { type AlignOptions, align } from './align/align'
export { alignBlocks, type KindedText } from './align/align-blocks'
export { changedShare } from './diff/changed-share'
export { type DiffOptions, diff } from './diff/diff'
export { revertHunk, revertHunks } from './diff/revert-hunk'
export { merge3 } from './merge/merge3'
export { segment, segmentBlock } from './segment/segment'
export type * from './types'
