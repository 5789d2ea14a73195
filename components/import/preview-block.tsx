'use client'

import { clsx } from 'clsx'
import { ArrowDown, ArrowUp, Split } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import type { BLOCK_KINDS } from '@/domain/import'
import type { DraftBlock, Side } from './draft-import'
import type { ImportEdit } from './reshape-import'

interface PreviewBlockProps {
  block: DraftBlock
  side: Side
  kind: (typeof BLOCK_KINDS)[number]
  isUpOpen?: boolean
  isDownOpen?: boolean
  isDetachable: boolean
  onEdit: (edit: ImportEdit) => void
}

/** One recognised block: its tick, its text as it will read, and where else it could go. */
export function PreviewBlock(props: PreviewBlockProps) {
  const { block, side, kind, isUpOpen, isDownOpen, isDetachable, onEdit } = props
  const t = useTranslations('import')
  const move = (edit: 'move_up' | 'move_down' | 'detach') => {
    flushSync(() => onEdit({ edit, block: block.key }))
    // The block was built anew in another row: the hand stays on it.
    const again = document.getElementById(`${edit}-${block.key}`)
    const target = again ?? document.getElementById(`tick-${block.key}`)
    target?.focus()
  }
  return (
    <div className="flex items-start gap-2.5">
      <input
        id={`tick-${block.key}`}
        type="checkbox"
        checked={block.isKept}
        aria-label={t('keep', { text: block.text.slice(0, 60) })}
        onChange={(event) =>
          onEdit({ edit: 'tick', block: block.key, isKept: event.target.checked })
        }
        className="mt-1.5 size-4 shrink-0 accent-ink"
      />
      <p
        lang={side === 'source' ? 'es' : 'en'}
        className={clsx(
          'min-w-0 flex-1 font-serif text-base leading-6.5 wrap-anywhere',
          TEXT_OF_KIND[kind],
          !block.isKept && 'text-faint',
        )}
      >
        {block.text}
      </p>
      <div className="flex shrink-0">
        {isUpOpen ? (
          <MoveButton
            id={`move_up-${block.key}`}
            label={t('moveUp')}
            onPress={() => move('move_up')}
          >
            <ArrowUp aria-hidden className="size-4" />
          </MoveButton>
        ) : null}
        {isDownOpen ? (
          <MoveButton
            id={`move_down-${block.key}`}
            label={t('moveDown')}
            onPress={() => move('move_down')}
          >
            <ArrowDown aria-hidden className="size-4" />
          </MoveButton>
        ) : null}
        {isDetachable ? (
          <MoveButton id={`detach-${block.key}`} label={t('detach')} onPress={() => move('detach')}>
            <Split aria-hidden className="size-4 rotate-90" />
          </MoveButton>
        ) : null}
      </div>
    </div>
  )
}

interface MoveButtonProps {
  id: string
  label: string
  onPress: () => void
  children: ReactNode
}

/** A plain title instead of a tooltip: there may be thousands of these. */
function MoveButton({ id, label, onPress, children }: MoveButtonProps) {
  return (
    <button
      id={id}
      type="button"
      aria-label={label}
      title={label}
      onClick={onPress}
      className="flex size-7 items-center justify-center rounded-sm text-faint hover:bg-sunken hover:text-ink pointer-coarse:size-11"
    >
      {children}
    </button>
  )
}

const TEXT_OF_KIND: Record<PreviewBlockProps['kind'], string> = {
  title: 'text-[1.375rem]! leading-7! font-[620]',
  standfirst: 'text-muted',
  caption: 'text-sm! text-muted italic',
  heading: 'font-[620]',
  paragraph: '',
  list_item: 'pl-4',
  quote: 'border-l-2 border-rule-strong pl-3 italic',
}
