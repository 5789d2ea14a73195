import { useTranslations } from 'next-intl'
import { Skeleton } from '@/components/ui/skeleton'

/** The frame of the screen with one segment while that is fetched: nothing moves when it comes. */
export function OneComing() {
  const t = useTranslations('common')
  return (
    <div className="fixed inset-x-0 top-0 z-10 flex h-dvh flex-col bg-paper">
      <div className="h-10 border-b border-rule pointer-coarse:h-12" />
      <div className="flex-1 px-4 pt-4">
        <Skeleton label={t('loading')} lines={6} />
      </div>
      <div className="h-[6.3125rem] border-t border-rule-strong pointer-coarse:h-[6.8125rem]" />
    </div>
  )
}
