import { clsx } from 'clsx'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { SegmentState } from '@/domain/segment'

/** A segment's state as a mark that fills as it goes, with its words for hover and for ears. */
export function SegmentMark({ state }: { state: SegmentState }) {
  const t = useTranslations('common.segmentState')
  return (
    <span className={clsx('inline-flex', TONE[state])} title={t(state)}>
      <svg role="img" aria-label={t(state)} viewBox="0 0 12 12" className="size-3">
        {SHAPE[state]}
      </svg>
    </span>
  )
}

const RING = <circle cx="6" cy="6" r="4.75" fill="none" stroke="currentColor" strokeWidth="1.5" />

const SHAPE: Record<SegmentState, ReactNode> = {
  untranslated: (
    <circle
      cx="6"
      cy="6"
      r="4.75"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.25"
      strokeDasharray="2 1.6"
    />
  ),
  draft: RING,
  editing: (
    <>
      {RING}
      <path d="M6 1.25a4.75 4.75 0 0 1 0 9.5z" fill="currentColor" />
    </>
  ),
  confirmed: <circle cx="6" cy="6" r="5.5" fill="currentColor" />,
  reviewed: (
    <>
      <circle cx="6" cy="6" r="5.5" fill="currentColor" />
      <path d="m3.4 6.2 1.9 1.9 3.4-3.9" fill="none" stroke="var(--paper)" strokeWidth="1.5" />
    </>
  ),
  changes_requested: (
    <>
      {RING}
      <path d="M5.25 3.2h1.5v3.6h-1.5zM5.25 7.6h1.5v1.4h-1.5z" fill="currentColor" />
    </>
  ),
}

const TONE: Record<SegmentState, string> = {
  untranslated: 'text-faint',
  draft: 'text-faint',
  editing: 'text-accent',
  confirmed: 'text-positive',
  reviewed: 'text-positive',
  changes_requested: 'text-warning',
}
