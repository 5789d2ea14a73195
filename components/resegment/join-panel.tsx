'use client'

import { useTranslations } from 'next-intl'
import type { KeyboardEvent } from 'react'
import { Button } from '@/components/ui/button'
import { joinTexts } from '@/domain/resegment'
import type { SegmentDto } from '@/domain/segment'
import { PANEL, PANEL_KEYS, showPanel } from './panel'

interface JoinPanelProps {
  segment: SegmentDto
  text: string
  next: SegmentDto
  nextText: string
  isBusy: boolean
  onJoin: () => void
  onCancel: () => void
}

/** The segment as it will be, before it is. Enter joins, Escape leaves. */
export function JoinPanel(props: JoinPanelProps) {
  const { segment, text, next, nextText, isBusy, onJoin, onCancel } = props
  const t = useTranslations('resegment')
  const joined = joinTexts(
    { source: segment.source, draft: segment.draft, target: text, gap: ' ' },
    { source: next.source, draft: next.draft, target: nextText, gap: ' ' },
  )
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    onCancel()
  }
  return (
    <fieldset
      ref={showPanel}
      aria-label={t('joinTitle', { number: next.position + 1 })}
      onKeyDown={leave}
      className={PANEL}
    >
      <p className="text-xs text-muted">{t('joinTitle', { number: next.position + 1 })}</p>
      <p lang="es" className="prose-text text-base text-muted">
        {joined.source}
      </p>
      <p lang="en" className="prose-text text-base">
        {joined.target}
      </p>
      <div className={PANEL_KEYS}>
        <Button ref={focusOn} size="sm" variant="primary" isBusy={isBusy} onClick={onJoin}>
          {t('join')}
        </Button>
        <Button size="sm" variant="quiet" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </fieldset>
  )
}

function focusOn(button: HTMLButtonElement | null): void {
  button?.focus({ preventScroll: true })
}
