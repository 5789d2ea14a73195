'use client'

import { Ellipsis } from 'lucide-react'
import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useFailureWords } from '@/components/request/failure-words'
import { Button } from '@/components/ui/button'
import { fetchDialog, Nothing } from '@/components/ui/fetch-part'
import { Menu, MenuAction, MenuRule } from '@/components/ui/menu'
import { toast } from '@/components/ui/toast'
import { downloadGlossary } from './mutations'

const ImportSheet = dynamic(
  () => fetchDialog(() => import('./import-sheet').then((module) => module.ImportSheet)),
  { loading: Nothing },
)

/** The glossary as a whole: a file in, a file out. */
export function GlossaryActs({ mayImport }: { mayImport: boolean }) {
  const t = useTranslations('glossary')
  const words = useFailureWords()
  const [isImporting, setIsImporting] = useState(false)
  const download = (format: 'csv' | 'tbx') =>
    downloadGlossary(format).catch((error) => toast(words(error), { tone: 'error' }))
  return (
    <>
      <Menu
        trigger={
          <Button variant="quiet" aria-label={t('acts')}>
            <Ellipsis aria-hidden />
          </Button>
        }
      >
        {mayImport ? (
          <>
            <MenuAction onSelect={() => setIsImporting(true)}>{t('import')}</MenuAction>
            <MenuRule />
          </>
        ) : null}
        <MenuAction onSelect={() => void download('csv')}>{t('exportCsv')}</MenuAction>
        <MenuAction onSelect={() => void download('tbx')}>{t('exportTbx')}</MenuAction>
      </Menu>
      {isImporting ? <ImportSheet onClose={() => setIsImporting(false)} /> : null}
    </>
  )
}
