import type { ImportPreview, ImportProblem } from '@/domain/import'
import type { Side } from './draft-import'
import type { PaneProblem } from './use-import-texts'

/** Problems of one side; their names begin with it. */
export function problemsOf(preview: ImportPreview, side: Side): PaneProblem[] {
  return found(preview.problems, side)
}

/**
 * What keeps one side out. The rest is not worth saying yet: beside a text that is no Spanish, every
 * draft is incomplete.
 */
export function stopsOf(preview: ImportPreview, side: Side): PaneProblem[] {
  return found(preview.stops, side)
}

function found(problems: readonly ImportProblem[], side: Side): PaneProblem[] {
  return problems
    .filter((problem) => problem.startsWith(side))
    .map((problem) => ({ kind: 'found', problem }))
}
