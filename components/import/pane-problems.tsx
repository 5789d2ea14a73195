import { useTranslations } from 'next-intl'
import { MAX_PASTE_BYTES } from '@/domain/import'
import type { PaneProblem } from './use-import-texts'

const MEGABYTE = 1_000_000

interface PaneProblemsProps {
  problems: readonly PaneProblem[]
  /** They keep the text out; otherwise they only warn. */
  areRefusals?: boolean
}

/** What is wrong with one side, in words, where that side stands. Read out when it appears. */
export function PaneProblems({ problems, areRefusals }: PaneProblemsProps) {
  const look = areRefusals
    ? 'border-blocking bg-blocking-wash text-blocking'
    : 'border-warning bg-warning-wash text-warning'
  return (
    <div role="alert" className="flex flex-col gap-2 empty:hidden">
      {problems.map((problem) => (
        <p
          key={problem.kind === 'found' ? problem.problem : problem.kind}
          className={`border-l-4 px-3 py-2 text-sm ${look}`}
        >
          <ProblemWords problem={problem} />
        </p>
      ))}
    </div>
  )
}

function ProblemWords({ problem }: { problem: PaneProblem }) {
  const t = useTranslations('import')
  if (problem.kind === 'found') return t(`problem.${problem.problem}`)
  const sizes = {
    megabytes: Math.ceil((problem.bytes / MEGABYTE) * 10) / 10,
    limit: MAX_PASTE_BYTES / MEGABYTE,
  }
  return problem.kind === 'too_large' ? t('paneTooLarge', sizes) : t('pasteRefused', sizes)
}
