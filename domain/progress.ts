/** How far an article has come, in segments and in words of the Spanish. */
export interface SegmentProgress {
  segments: number
  /** Confirmed or reviewed. */
  confirmed: number
  reviewed: number
  untranslated: number
  /** Words of the Spanish in confirmed or reviewed segments, and in all. */
  confirmedWords: number
  words: number
}
