import { useTranslations } from 'next-intl'
import { use } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { useReturnFocus } from '@/components/ui/use-return-focus'
import { ACTION_GROUPS, ACTION_IDS, ruleOf } from './actions'
import { KeyLine } from './key-line'
import { useChangeKeys } from './mutations'
import { useOfferedActions } from './offered-actions'
import { Keys } from './use-keys'

/** Every key of the desk, in groups, each to be changed; what does nothing on this page is quieter. */
export function KeySheet({ onClose }: { onClose: () => void }) {
  const t = useTranslations('action')
  const { choices } = use(Keys)
  const change = useChangeKeys()
  const offered = useOfferedActions()
  useReturnFocus()
  return (
    <Dialog
      title={t('title')}
      description={t('hint')}
      isOpen
      onOpenChange={onClose}
      footer={
        Object.keys(choices).length === 0 ? undefined : (
          <Button onClick={() => change({})}>{t('change.resetAll')}</Button>
        )
      }
    >
      <div className="flex flex-col gap-6">
        {ACTION_GROUPS.map((group) => (
          <section key={group} aria-labelledby={`keys-${group}`}>
            <h3 id={`keys-${group}`} className="mb-1 caps text-muted">
              {t(`group.${group}`)}
            </h3>
            <ul className="text-sm">
              {ACTION_IDS.filter((id) => ruleOf(id).group === group).map((id) => (
                <KeyLine key={id} id={id} isOffered={offered.includes(id)} onChange={change} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
