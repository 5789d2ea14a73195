import { useTranslations } from 'next-intl'
import { DifferenceText } from '@/components/diff/difference-text'
import { Button } from '@/components/ui/button'
import type { SaveConflict, SegmentDto } from '@/domain/segment'
import { focusEnglish, type ReviseDesk } from './revise-desk'
import type { TypedSegment } from './typed-segment'

interface ConflictPanelProps {
  desk: ReviseDesk
  segment: SegmentDto
  typed: TypedSegment
  conflict: SaveConflict
}

/** Two people changed the same words: both texts, with names, and three ways out. Nothing is lost. */
export function ConflictPanel({ desk, segment, typed, conflict }: ConflictPanelProps) {
  const t = useTranslations('segment.conflict')
  const { current, base } = conflict
  const isOwn = current.byId === desk.viewer.id
  const name = (current.byId && desk.names[current.byId]) || t('somebody')
  const settle = (kept: 'mine' | 'theirs' | 'both') => {
    focusEnglish(segment.id)
    void desk.saver.resolve(segment.id, kept)
  }
  return (
    <section
      data-kept-clear
      aria-label={t('title')}
      className="flex flex-col gap-3 border-l-2 border-blocking bg-blocking-wash px-4 py-3 text-sm"
    >
      <p role="alert" className="font-[560]">
        {isOwn ? t('whyOwn') : t('why', { name })}
      </p>
      <Side title={isOwn ? t('elsewhere') : t('theirs', { name })} from={base} to={current.text} />
      <Side title={t('mine')} from={base} to={typed.text} />
      <div className="flex flex-wrap gap-2">
        <Button size="sm" variant="primary" onClick={() => settle('mine')}>
          {t('keepMine')}
        </Button>
        <Button size="sm" onClick={() => settle('theirs')}>
          {t('takeTheirs')}
        </Button>
        <Button size="sm" onClick={() => desk.edit(segment)}>
          {t('editMine')}
        </Button>
      </div>
      {conflict.alternativeId > 0 ? <p className="text-xs text-muted">{t('kept')}</p> : null}
    </section>
  )
}

function Side({ title, from, to }: { title: string; from: string; to: string }) {
  return (
    <div>
      <p className="mb-0.5 text-muted caps">{title}</p>
      <p lang="en" className="prose-text text-base">
        <DifferenceText from={from} to={to} />
      </p>
    </div>
  )
}
