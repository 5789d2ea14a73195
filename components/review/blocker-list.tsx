import { useTranslations } from 'next-intl'
import { type Blockers, isClear } from '@/domain/review'
import { BLOCKER_KINDS, blockedSegments } from './blocked-segments'
import type { ReviewRow } from './review-rows'

interface BlockerListProps {
  blockers: Blockers
  rows: readonly ReviewRow[]
  onJump: (segmentId: number) => void
}

const MOST_LINKS = 12

/** What refuses approval by the viewer, counted, each with links to the segments behind it. */
export function BlockerList({ blockers, rows, onJump }: BlockerListProps) {
  const t = useTranslations('review')
  return (
    <section aria-labelledby="blockers-title" className="flex flex-col gap-2">
      <h2 id="blockers-title" className="text-muted caps">
        {t('blockersTitle')}
      </h2>
      {isClear(blockers) ? (
        <p className="text-sm text-positive">{t('nothingBlocks')}</p>
      ) : (
        <ul className="flex flex-col gap-2.5 text-sm">
          {BLOCKER_KINDS.filter((kind) => blockers[kind] > 0).map((kind) => (
            <li key={kind} className="border-l-2 border-blocking pl-2.5">
              <p className="font-[540]">{t(`blocker.${kind}`, { count: blockers[kind] })}</p>
              <p className="text-xs text-muted">{t(`blockerHelp.${kind}`)}</p>
              <JumpLinks rows={blockedSegments(rows, kind)} onJump={onJump} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function JumpLinks({ rows, onJump }: Pick<BlockerListProps, 'rows' | 'onJump'>) {
  const t = useTranslations('review')
  if (rows.length === 0) return null
  return (
    <p className="mt-0.5 flex flex-wrap items-center gap-x-1 text-xs text-muted tabular">
      {t('inSegments', { count: rows.length })}
      {rows.slice(0, MOST_LINKS).map(({ segment }) => (
        <a
          key={segment.id}
          href={`?segment=${segment.position + 1}`}
          aria-label={t('segmentNumber', { number: segment.position + 1 })}
          onClick={(event) => {
            event.preventDefault()
            onJump(segment.id)
          }}
          className="inline-flex min-h-6 min-w-6 items-center text-accent underline underline-offset-2"
        >
          {segment.position + 1}
        </a>
      ))}
      {rows.length > MOST_LINKS ? t('andMore', { count: rows.length - MOST_LINKS }) : null}
    </p>
  )
}
