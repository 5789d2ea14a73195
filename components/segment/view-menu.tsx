import { ChevronDown } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useActions } from '@/components/action/offered-actions'
import { useKeyName } from '@/components/action/use-keys'
import { Menu, MenuCheck, MenuChoice, MenuRule } from '@/components/ui/menu'
import { toast } from '@/components/ui/toast'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { ShownView } from './use-view'
import { COMPARED, nextCompared, type View } from './view'

interface ViewMenuProps {
  shown: ShownView
  /** Number of the newest version; null before the first. */
  latestVersion: number | null
  onChange: (next: Partial<View>) => void
}

/** How texts are shown and written; each choice has its key, and is remembered in this browser. */
export function ViewMenu({ shown, latestVersion, onChange }: ViewMenuProps) {
  const t = useTranslations('writing.view')
  const keyName = useKeyName()
  const hasVersion = latestVersion !== null
  const named = t(shown.compared, { number: latestVersion ?? 0 })
  const toggle = (what: (typeof SWITCHES)[number]) => () => {
    onChange({ [what]: !shown[what] })
    toast(t(shown[what] ? 'off' : 'on', { what: t(what) }))
  }
  useActions({
    compareWith: () => onChange({ compared: nextCompared(shown.compared, hasVersion) }),
    showUnseen: toggle('showsUnseen'),
    linkWords: toggle('linksWords'),
    setQuotes: toggle('setsQuotes'),
  })
  return (
    <>
      <VisuallyHidden isLive>{t('said', { compared: named })}</VisuallyHidden>
      <Menu
        trigger={
          <button type="button" className={TRIGGER} title={keyName('compareWith')}>
            <span aria-hidden className="text-faint 2xl:hidden">
              ±
            </span>
            <span className="text-faint max-2xl:sr-only">{t('label')}</span> {named}
            <ChevronDown aria-hidden className="size-3.5" />
          </button>
        }
      >
        <MenuChoice
          label={t('compare')}
          value={shown.compared}
          onChange={(compared) => onChange({ compared })}
          options={COMPARED.filter((each) => hasVersion || each !== 'version').map((value) => ({
            value,
            label: t(value, { number: latestVersion ?? 0 }),
          }))}
        />
        <MenuRule />
        {SWITCHES.map((what) => (
          <MenuCheck
            key={what}
            isOn={shown[what]}
            shortcut={keyName(ACTION_OF[what])}
            onChange={(isOn) => onChange({ [what]: isOn })}
          >
            {t(what)}
          </MenuCheck>
        ))}
      </Menu>
    </>
  )
}

const SWITCHES = ['showsUnseen', 'linksWords', 'setsQuotes'] as const

const ACTION_OF = {
  showsUnseen: 'showUnseen',
  linksWords: 'linkWords',
  setsQuotes: 'setQuotes',
} as const

const TRIGGER =
  'inline-flex min-h-7 shrink-0 items-center gap-1.5 rounded-md px-1.5 text-[0.8125rem] whitespace-nowrap hover:bg-sunken pointer-coarse:min-h-11'
