import { Keyboard } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { runAction, useActions } from '@/components/action/offered-actions'
import { useKeyName } from '@/components/action/use-keys'
import { IconButton } from '@/components/ui/icon-button'
import { SegmentedControl } from '@/components/ui/segmented-control'
import { isWhole } from '@/domain/segment'
import { LANES, type Lane, rememberLanes, toggleLane } from './lanes'
import { countShown, SEGMENT_FILTERS, type SegmentFilter } from './segment-filter'
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

/** Which rows and which lanes are shown. */
export function ReviseToolbar({ revise, lanes, shown, onLanes, onView }: ReviseToolbarProps) {
  const t = useTranslations('segment')
  const { filter, findings, workspace, viewerId } = revise
  const counts = useMemo(
    () => countShown(workspace.segments, findings, viewerId),
    [workspace, findings, viewerId],
  )
  const setFilter = (value: SegmentFilter) =>
    revise.address.setFilter(value === 'all' ? null : value)
  useActions({
    filterAll: () => setFilter('all'),
    filterUnconfirmed: () => setFilter('unconfirmed'),
    filterFindings: () => setFilter('findings'),
    filterChanged: () => setFilter('changed'),
    filterQuestions: () => setFilter('questions'),
    filterStale: () => setFilter('stale'),
    filterMine: () => setFilter('mine'),
  })
  const toggle = (lane: Lane) => {
    const next = toggleLane(lanes, lane)
    rememberLanes(next)
    onLanes(next)
  }
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-2 px-3 py-3 sm:px-5">
      <div className="-m-1 max-w-full overflow-x-auto p-1">
        <SegmentedControl
          label={t('filter.label')}
          value={filter}
          onChange={setFilter}
          options={SEGMENT_FILTERS.map((value) => ({
            value,
            label: (
              <>
                {t(`filter.${value}`)}
                <span className="min-w-[1ch] font-normal tabular">
                  {isWhole(workspace) ? counts[value] : '…'}
                </span>
              </>
            ),
          }))}
        />
      </div>
      <div className="ml-auto flex flex-wrap items-center">
        <ViewMenu shown={shown} latestVersion={workspace.article.latestVersion} onChange={onView} />
      </div>
      <fieldset className="flex items-center gap-1">
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
      className="inline-flex min-h-7 items-center gap-1.5 rounded-md px-2 text-[0.8125rem] text-muted hover:text-ink aria-pressed:text-ink pointer-coarse:min-h-11"
    >
      <span
        aria-hidden
        className={`size-2.5 rounded-[2px] border border-current ${isOn ? 'bg-current' : ''}`}
      />
      {label}
    </button>
  )
}
