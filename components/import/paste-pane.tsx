'use client'

import { clsx } from 'clsx'
import { useTranslations } from 'next-intl'
import type { ClipboardEvent, DragEvent, SyntheticEvent } from 'react'
import { Field } from '@/components/ui/field'
import { CONTROL_CLASS } from '@/components/ui/input'
import { sendByKey } from '@/components/ui/send-key'
import { MAX_PASTE_BYTES } from '@/domain/import'
import type { Side } from './draft-import'
import { bytesOf, isTooLarge } from './measure-paste'
import { PaneProblems } from './pane-problems'
import type { PaneState } from './use-import-texts'

const KILOBYTE = 1000

interface PastePaneProps {
  side: Side
  text: string
  pane: PaneState
  onWrite: (text: string) => void
  onRefuse: (bytes: number) => void
  onLeave: () => void
}

/** One side of the import: a sheet to paste into, its size, and what is wrong with it. */
export function PastePane({ side, text, pane, onWrite, onRefuse, onLeave }: PastePaneProps) {
  const t = useTranslations('import')
  const isSource = side === 'source'
  /** Stopped before it is laid out: a browser needs seconds to set a paste of many megabytes. */
  const refuseHuge = (event: SyntheticEvent, incoming: string) => {
    if (!isTooLarge(incoming)) return
    event.preventDefault()
    onRefuse(bytesOf(incoming))
  }
  return (
    <div className="flex min-w-0 flex-col gap-2">
      <Field
        label={isSource ? t('sourcePane') : t('draftPane')}
        isOptional={!isSource}
        hint={isSource ? t('sourceHint') : t('draftHint')}
      >
        {(control) => (
          <textarea
            {...control}
            lang={isSource ? 'es' : 'en'}
            placeholder={isSource ? t('sourcePlaceholder') : t('draftPlaceholder')}
            defaultValue={text}
            aria-invalid={pane.problems.length > 0 || undefined}
            spellCheck={false}
            onChange={(event) => onWrite(event.target.value)}
            onBlur={onLeave}
            onKeyDown={sendByKey}
            onPaste={(event: ClipboardEvent) =>
              refuseHuge(event, event.clipboardData.getData('text/plain'))
            }
            onDrop={(event: DragEvent) =>
              refuseHuge(event, event.dataTransfer.getData('text/plain'))
            }
            className={clsx(
              CONTROL_CLASS,
              'h-[clamp(14rem,46dvh,40rem)] resize-y px-4 py-3 font-serif text-base! leading-6.5 [text-rendering:optimizeSpeed]',
            )}
          />
        )}
      </Field>
      <p className="flex flex-wrap gap-x-4 text-xs text-muted tabular">
        <span>
          {t('size', {
            kilobytes: Math.ceil(pane.bytes / KILOBYTE),
            limit: MAX_PASTE_BYTES / KILOBYTE,
          })}
        </span>
        {pane.isKept ? null : <span className="text-warning">{t('notKept')}</span>}
      </p>
      <PaneProblems problems={pane.problems} areRefusals />
    </div>
  )
}
