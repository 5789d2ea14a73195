/** A run of `Intl.Segmenter`: its text and where it starts, in UTF-16 code units. */
export interface WordRun {
  segment: string
  index: number
}

/**
 * Words as every engine must cut them. UAX #29 (WB6, WB7) keeps a full stop or colon between letters
 * inside the word (`U.S`, `EE.UU`); Node does, Chromium cuts there. A comparison drawn on the server
 * would differ from the browser's, so what Chromium cut is joined again. Runs cover the text.
 */
export function wordRuns(text: string, segmenter: Intl.Segmenter): WordRun[] {
  const runs: WordRun[] = []
  const cut = [...segmenter.segment(text)]
  for (let at = 0; at < cut.length; at++) {
    const { segment, index } = cut[at] ?? { segment: '', index: 0 }
    const previous = runs.at(-1)
    const next = cut[at + 1]?.segment ?? ''
    if (previous && MARK.test(segment) && endsInLetter(previous.segment) && BEGINS.test(next)) {
      runs[runs.length - 1] = { ...previous, segment: previous.segment + segment + next }
      at++
    } else {
      runs.push({ segment, index })
    }
  }
  return runs
}

/** Looks at the end alone, so that a hostile run of thousands stays cheap. */
function endsInLetter(run: string): boolean {
  return ENDS.test(run.slice(-34))
}

const MARK = /^[.:]\p{Cf}*$/u
const ENDS = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}][\p{M}\p{Cf}]{0,32}$/u
const BEGINS = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u
