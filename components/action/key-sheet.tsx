import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Dialog } from '@/components/ui/dialog'
import { useReturnFocus } from '@/components/ui/use-return-focus'
import { ACTION_GROUPS, ACTION_IDS, type ActionId, ruleOf } from './actions'
import { KeyHint } from './key-hint'
import { offeredActions } from './offered-actions'

/** Every key of the desk, in groups; what does nothing on this page is quieter. */
export function KeySheet({ onClose }: { onClose: () => void }) {
  useReturnFocus()
  const t = useTranslations('action')
  return (
    <Dialog title={t('title')} description={t('hint')} isOpen onOpenChange={onClose}>
      <KeyList />
    </Dialog>
  )
}

function KeyList() {
  const t = useTranslations('action')
  const [offered] = useState(offeredActions)
  return (
    <div className="flex flex-col gap-6">
      {ACTION_GROUPS.map((group) => (
        <section key={group}>
          <h3 className="mb-2.5 caps text-muted">{t(`group.${group}`)}</h3>
          <dl className="grid grid-cols-[9rem_1fr] items-baseline gap-x-5 gap-y-2.5 text-sm">
            {ACTION_IDS.filter((id) => ruleOf(id).group === group).map((id) => (
              <KeyLine key={id} id={id} isOffered={offered.includes(id)} />
            ))}
          </dl>
        </section>
      ))}
    </div>
  )
}

function KeyLine({ id, isOffered }: { id: ActionId; isOffered: boolean }) {
  const t = useTranslations('action')
  return (
    <div className="contents">
      <dt className="justify-self-end whitespace-nowrap text-muted">
        <KeyHint action={id} />
      </dt>
      <dd className={isOffered ? undefined : 'text-muted'}>{t(`name.${id}`)}</dd>
    </div>
  )
}
