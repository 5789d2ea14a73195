'use client'

import { EditorView } from '@codemirror/view'
import { clsx } from 'clsx'
import { useTranslations } from 'next-intl'
import { type KeyboardEvent, useState } from 'react'
import { Button } from '@/components/ui/button'
import { type Cut, splitTexts } from '@/domain/resegment'
import type { SegmentDto } from '@/domain/segment'
import { CutLane } from './cut-lane'
import { PANEL, PANEL_KEYS, showPanel } from './panel'
import { suggestCut } from './suggest-cut'

interface SplitPanelProps {
  segment: SegmentDto
  text: string
  isBusy: boolean
  onSplit: (at: Cut) => void
  onCancel: () => void
}

/**
 * Shows where Spanish, draft and English are cut, and lets each cut be moved: by the arrows in a lane,
 * Tab to the next, or by choosing the word the second half begins with. Enter cuts, Escape leaves.
 */
export function SplitPanel({ segment, text, isBusy, onSplit, onCancel }: SplitPanelProps) {
  const t = useTranslations('resegment')
  const { source, draft } = segment
  const [cut, setCut] = useState(() => suggestCut({ source, draft, target: text }, caretNow()))
  const { misplaced } = splitTexts({ source, draft, target: text, gap: ' ' }, cut)
  const send = () => {
    if (misplaced === null && !isBusy) onSplit(cut)
  }
  const hear = (event: KeyboardEvent) => {
    const isButton = event.target instanceof HTMLButtonElement
    if (event.key === 'Enter' && !isButton) send()
    else if (event.key === 'Escape') onCancel()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const lanes = [
    { lane: 'target', lang: 'en', words: text },
    { lane: 'source', lang: 'es', words: source },
    { lane: 'draft', lang: 'en', words: draft ?? '' },
  ] as const
  return (
    <fieldset ref={showPanel} aria-label={t('splitTitle')} onKeyDown={hear} className={PANEL}>
      <p className="text-xs text-muted">{t('splitHint')}</p>
      {lanes.map(({ lane, lang, words }, index) =>
        words.trim() === '' ? null : (
          <CutLane
            key={lane}
            label={t(`lane.${lane}`)}
            lang={lang}
            text={words}
            at={cut[lane]}
            hasFocus={index === 0 || (index === 1 && text.trim() === '')}
            onMove={(at) => setCut({ ...cut, [lane]: at })}
          />
        ),
      )}
      <p role="status" className={clsx('text-sm text-warning', misplaced === null && 'sr-only')}>
        {misplaced === null ? '' : t('misplaced', { lane: t(`lane.${misplaced}`) })}
      </p>
      <div className={PANEL_KEYS}>
        <Button
          size="sm"
          variant="primary"
          isBusy={isBusy}
          disabled={misplaced !== null}
          onClick={send}
        >
          {t('split')}
        </Button>
        <Button size="sm" variant="quiet" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </fieldset>
  )
}

/** The caret in the English, if the focus is there: read before the panel takes the focus. */
function caretNow(): number | null {
  const focused = document.activeElement
  if (!(focused instanceof HTMLElement) || !focused.matches('[data-editor=english]')) return null
  if (focused instanceof HTMLTextAreaElement) return inside(focused.selectionStart, focused.value)
  const view = EditorView.findFromDOM(focused)
  return view && inside(view.state.selection.main.head, view.state.doc.toString())
}

/** A caret at an end says nothing about a place to cut. */
function inside(caret: number, text: string): number | null {
  return caret > 0 && caret < text.length ? caret : null
}
