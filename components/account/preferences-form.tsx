'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { LANGUAGES, useAppearance, useLanguage } from '@/components/shell/preferences'
import { SegmentedControl } from '@/components/ui/segmented-control'
import { useInBrowser } from '@/components/ui/use-in-browser'

/** Language and appearance, kept by this browser and applied at once. */
export function PreferencesForm() {
  const t = useTranslations('shell')
  const { language, choose } = useLanguage()
  return (
    <div className="flex flex-wrap gap-x-10 gap-y-5">
      <Preference label={t('language')}>
        <SegmentedControl
          label={t('language')}
          options={LANGUAGES}
          value={language}
          onChange={choose}
        />
      </Preference>
      <Preference label={t('theme')}>
        <AppearanceChoice />
      </Preference>
    </div>
  )
}

/** The server does not know the browser's choice: until it is asked, the usual one is marked. */
function AppearanceChoice() {
  const t = useTranslations('shell')
  const { appearance, options, choose } = useAppearance()
  const isInBrowser = useInBrowser()
  return (
    <SegmentedControl
      label={t('theme')}
      options={options}
      wraps
      value={(isInBrowser ? appearance : undefined) ?? 'system'}
      onChange={choose}
    />
  )
}

function Preference({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="flex flex-col items-start gap-1.5">
      <span aria-hidden className="text-[0.8125rem] font-[560]">
        {label}
      </span>
      {children}
    </div>
  )
}
