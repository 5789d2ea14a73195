import { Keyboard } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { runAction } from '@/components/action/offered-actions'
import { useKeyName } from '@/components/action/use-keys'
import { Button } from '@/components/ui/button'
import { IconButton } from '@/components/ui/icon-button'
import { FilterBar } from './filter-bar'
import { LANES, type Lane, rememberLanes, toggleLane } from './lanes'
import type { Revise } from './use-revise'
import type { ShownView } from './use-view'
import type { View } from './view'
import { ViewMenu } from './view-menu'

interface ReviseToolbarProps {
  revise: Revise
  lanes: readonly Lane[]
  shown: ShownView
  onLanes: (lanes: Lane[]) => void
  onView: (next: Partial<View>) => void
}

/** Which rows and which lanes are shown: a bar that stays in view under the head. */
export function ReviseToolbar({ revise, lanes, shown, onLanes, onView }: ReviseToolbarProps) {
  const t = useTranslations('segment')
  const toggle = (lane: Lane) => {
    const next = toggleLane(lanes, lane)
    rememberLanes(next)
    onLanes(next)
  }
  return (
    <div className={BAR}>
      <FilterBar revise={revise} />
      <Button size="sm" onClick={() => onView({ listsOnPhone: false })} className="sm:hidden">
        {t('one.showOne')}
      </Button>
      <ViewMenu
        shown={shown}
        latestVersion={revise.workspace.article.latestVersion}
        onChange={onView}
      />
      <fieldset className="-mr-1.5 flex shrink-0 items-center">
        <legend className="sr-only">{t('lane.label')}</legend>
        {LANES.map((lane) => (
          <LaneSwitch
            key={lane}
            label={t(`lane.${lane}`)}
            isOn={lanes.includes(lane)}
            onToggle={() => toggle(lane)}
          />
        ))}
        <KeysButton />
      </fieldset>
    </div>
  )
}

function KeysButton() {
  const t = useTranslations('action')
  const keyName = useKeyName()
  return (
    <IconButton
      size="sm"
      label={t('title')}
      shortcut={keyName('showKeys')}
      onClick={() => runAction('showKeys')}
      className="max-lg:hidden"
    >
      <Keyboard aria-hidden />
    </IconButton>
  )
}

interface LaneSwitchProps {
  label: string
  isOn: boolean
  onToggle: () => void
}

function LaneSwitch({ label, isOn, onToggle }: LaneSwitchProps) {
  return (
    <button
      type="button"
      aria-pressed={isOn}
      onClick={onToggle}
      className="inline-flex min-h-7 items-center gap-1.5 rounded-md px-1.5 text-[0.8125rem] text-muted hover:text-ink aria-pressed:text-ink pointer-coarse:min-h-11"
    >
      <span
        aria-hidden
        className={`size-2.5 rounded-[2px] border border-current ${isOn ? 'bg-current' : ''}`}
      />
      {label}
    </button>
  )
}

const BAR =
  'z-10 flex items-center gap-x-2 bg-paper px-4 py-2 max-sm:flex-wrap max-sm:gap-y-2 sm:sticky sm:top-(--head) sm:h-(--bar) sm:px-6 sm:py-0 shadow-[0_1px_var(--rule)] print:hidden'
