import { Command, useCommandState } from 'cmdk'
import { Search } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Dialog } from 'radix-ui'
import { type ReactNode, useRef, useState } from 'react'
import { OVERLAY_CLASS } from '@/components/ui/dialog'
import type { Role } from '@/domain/person'
import { ACTION_GROUPS, type ActionId, ruleOf } from './actions'
import { GoToSegment } from './go-to-segment'
import { KeyHint } from './key-hint'
import { runAction, useOfferedActions } from './offered-actions'
import { PaletteRow } from './palette-row'
import { PlaceRows } from './place-rows'
import { scoreRow } from './score-row'

interface PaletteProps {
  role: Role
  onClose: () => void
}

/** Everything that can be done here and now, and everywhere one can go, found by its words. */
export function Palette({ role, onClose }: PaletteProps) {
  const t = useTranslations('action.palette')
  const [before] = useState(() => document.activeElement)
  const chosen = useRef<(() => void) | null>(null)
  const choose = (act: () => void) => {
    chosen.current = act
    onClose()
  }
  return (
    <Dialog.Root open onOpenChange={onClose}>
      <Dialog.Portal>
        <Dialog.Overlay className={OVERLAY_CLASS} />
        <Dialog.Content
          aria-describedby={undefined}
          className={SHEET}
          onCloseAutoFocus={(event) => {
            // Actions look where the focus is: it goes back before they are done.
            event.preventDefault()
            if (before instanceof HTMLElement) before.focus({ preventScroll: true })
            chosen.current?.()
          }}
        >
          <Dialog.Title className="sr-only">{t('title')}</Dialog.Title>
          <Command label={t('title')} filter={score} vimBindings={false} loop className={COMMAND}>
            <div className="flex items-center gap-3 border-b border-rule px-4">
              <Search aria-hidden className="size-4 shrink-0 text-muted" />
              <Command.Input placeholder={t('placeholder')} className={INPUT} />
            </div>
            <Found />
            <Command.List label={t('title')} className="flex-1 overflow-y-auto pb-2">
              <Command.Empty className="px-4 py-6 text-sm text-muted">{t('nothing')}</Command.Empty>
              <GoToSegment onChoose={choose} />
              <ActionRows onChoose={choose} />
              <PlaceRows role={role} onChoose={choose} />
            </Command.List>
          </Command>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

function ActionRows({ onChoose }: { onChoose: (act: () => void) => void }) {
  const t = useTranslations('action')
  const offered = useOfferedActions().filter((id) => !LEFT_OUT.has(id))
  return ACTION_GROUPS.map((group) => {
    const ids = offered.filter((id) => ruleOf(id).group === group)
    return ids.length === 0 ? null : (
      <Command.Group key={group} heading={<Heading>{t(`group.${group}`)}</Heading>}>
        {ids.map((id) => (
          <PaletteRow
            key={id}
            id={id}
            words={t(`name.${id}`)}
            onChoose={() => onChoose(() => runAction(id))}
          >
            <KeyHint action={id} />
          </PaletteRow>
        ))}
      </Command.Group>
    )
  })
}

function Heading({ children }: { children: ReactNode }) {
  return <span className="block px-4 pt-3 pb-1 caps text-muted">{children}</span>
}

/** Tells those who hear the page how much is left. */
function Found() {
  const t = useTranslations('action.palette')
  const count = useCommandState((state) => state.filtered.count)
  return (
    <p role="status" className="sr-only">
      {t('found', { count })}
    </p>
  )
}

/** The words of a row come as its keywords; its value only names it. */
function score(_: string, search: string, keywords: string[] = []): number {
  return scoreRow(keywords.join(' '), search)
}

/** One needs a number, the others are what one came from. */
const LEFT_OUT: ReadonlySet<ActionId> = new Set(['takeSuggestion', 'goToSegment', 'openPalette'])

const SHEET =
  'fixed inset-x-0 top-0 z-50 mx-auto flex max-h-[60dvh] flex-col border-rule-strong bg-paper text-ink shadow-lifted outline-none max-sm:border-b sm:inset-x-4 sm:top-[12dvh] sm:max-w-xl sm:border'

const COMMAND = 'flex min-h-0 flex-1 flex-col'

const INPUT =
  'min-h-13 flex-1 bg-transparent text-base outline-none placeholder:text-muted sm:text-sm'
