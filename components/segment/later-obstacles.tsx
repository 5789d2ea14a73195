import { useTranslations } from 'next-intl'
import type { SegmentDto } from '@/domain/segment'
import type { Revise } from './use-revise'

interface LaterObstaclesProps {
  revise: Pick<Revise, 'workspace' | 'findings'>
  onJump: (to: SegmentDto) => void
}

/** What lets a version be submitted, but will keep the editors from approving it: said while it is easily mended. */
export function LaterObstacles({ revise, onJump }: LaterObstaclesProps) {
  const t = useTranslations('segment.submit')
  const { segments } = revise.workspace
  const blocked = segments.filter(({ id }) =>
    revise.findings.get(id)?.standing.some(({ severity }) => severity === 'blocking'),
  )
  const asked = segments.filter(({ openQuestions }) => openQuestions > 0)
  if (blocked.length + asked.length === 0) return null
  return (
    <section aria-label={t('later')} className="border-l-2 border-warning pl-3 text-sm">
      <p>{t('later')}</p>
      <ul>
        <Obstacle what="blocked" segments={blocked} onJump={onJump} />
        <Obstacle what="asked" segments={asked} onJump={onJump} />
      </ul>
    </section>
  )
}

interface ObstacleProps extends Pick<LaterObstaclesProps, 'onJump'> {
  what: 'blocked' | 'asked'
  segments: readonly SegmentDto[]
}

function Obstacle({ what, segments, onJump }: ObstacleProps) {
  const t = useTranslations('segment.submit')
  const [first] = segments
  if (first === undefined) return null
  return (
    <li>
      <button
        type="button"
        onClick={() => onJump(first)}
        className="min-h-6 text-left underline underline-offset-2 hover:text-accent pointer-coarse:min-h-11"
      >
        {t(what, { count: segments.length })}
      </button>
    </li>
  )
}
