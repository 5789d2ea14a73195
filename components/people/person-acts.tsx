'use client'

import { Ellipsis } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { Menu, MenuAction, MenuRule } from '@/components/ui/menu'
import { toast } from '@/components/ui/toast'
import type { PersonDto } from '@/domain/person'
import { EditPerson } from './edit-person'
import { FormFailure } from './form-failure'
import { useChangePerson } from './mutations'
import type { PersonSheetProps } from './person-sheet'
import { ResetPassword } from './reset-password'

type Sheet = 'edit' | 'password' | 'standing'

/** What an administrator may do to one account, and the sheets that ask before it is done. */
export function PersonActs({ person, isSelf }: { person: PersonDto; isSelf: boolean }) {
  const t = useTranslations('people')
  const [sheet, setSheet] = useState<Sheet | null>(null)
  const trigger = useRef<HTMLButtonElement>(null)
  // The menu's row is gone when the sheet closes: the focus it gives back has to be the button's.
  const open = (name: Sheet) => {
    trigger.current?.focus()
    setSheet(name)
  }
  const isDisabled = person.disabledAt !== null
  const bind = (name: Sheet) => ({
    person,
    isOpen: sheet === name,
    onOpenChange: (isOpen: boolean) => setSheet(isOpen ? name : null),
  })
  return (
    <>
      <Menu
        trigger={
          <Button
            ref={trigger}
            variant="quiet"
            size="sm"
            aria-label={t('acts', { name: person.name })}
          >
            <Ellipsis aria-hidden />
          </Button>
        }
      >
        <MenuAction onSelect={() => open('edit')}>{t('edit')}</MenuAction>
        <MenuAction onSelect={() => open('password')}>{t('resetPassword')}</MenuAction>
        <MenuRule />
        <MenuAction onSelect={() => open('standing')}>
          {isDisabled ? t('enable') : t('disable')}
        </MenuAction>
      </Menu>
      {sheet === 'edit' && <EditPerson {...bind('edit')} isSelf={isSelf} />}
      {sheet === 'password' && <ResetPassword {...bind('password')} isSelf={isSelf} />}
      {sheet === 'standing' && <ChangeStanding {...bind('standing')} isSelf={isSelf} />}
    </>
  )
}

function ChangeStanding({ person, isSelf, isOpen, onOpenChange }: PersonSheetProps) {
  const t = useTranslations('people')
  const changing = useChangePerson(person.id)
  const isDisabled = person.disabledAt !== null
  const confirm = () =>
    changing.mutate(
      { disabled: !isDisabled },
      {
        onSuccess: () => {
          onOpenChange(false)
          toast(t(isDisabled ? 'enabled' : 'disabled', { name: person.name }), { tone: 'success' })
        },
      },
    )
  return (
    <ConfirmDialog
      title={t(isDisabled ? 'enableTitle' : 'disableTitle', { name: person.name })}
      description={
        <>
          <p>{t(isDisabled ? 'enableText' : 'disableText')}</p>
          {isSelf && !isDisabled ? <p className="mt-2 text-blocking">{t('thatIsYou')}</p> : null}
        </>
      }
      confirmLabel={t(isDisabled ? 'enable' : 'disable')}
      isDangerous={!isDisabled}
      isBusy={changing.isPending}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      onConfirm={confirm}
    >
      <FormFailure error={changing.error} />
    </ConfirmDialog>
  )
}
