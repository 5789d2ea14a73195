import { useCommandState } from 'cmdk'
import { useTranslations } from 'next-intl'
import { toast } from '@/components/ui/toast'
import { runAction, useOfferedActions } from './offered-actions'
import { PaletteRow } from './palette-row'

/** Digits typed into the palette are the number of a segment, where there are segments. */
export function GoToSegment({ onChoose }: { onChoose: (act: () => void) => void }) {
  const t = useTranslations('action.palette')
  const search = useCommandState((state) => state.search.trim())
  const canGo = useOfferedActions().includes('goToSegment')
  if (!canGo || !/^[1-9]\d{0,5}$/.test(search)) return null
  const number = Number(search)
  return (
    <PaletteRow
      isAlways
      id="goToSegment"
      words={t('goToSegment', { number })}
      onChoose={() =>
        onChoose(() => {
          if (!runAction('goToSegment', number)) toast(t('noSegment', { number }))
        })
      }
    />
  )
}
