'use client'

import { useTranslations } from 'next-intl'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { ROLES, type Role } from '@/domain/person'

interface RoleFieldProps {
  role: Role
  onChange: (role: Role) => void
}

/** A role, and in one sentence what comes with it. */
export function RoleField({ role, onChange }: RoleFieldProps) {
  const t = useTranslations()
  return (
    <Field label={t('people.role')} hint={t(`people.roleText.${role}`)}>
      {(control) => (
        <Select
          {...control}
          options={ROLES.map((value) => ({ value, label: t(`common.role.${value}`) }))}
          value={role}
          onChange={onChange}
          className="w-full"
        />
      )}
    </Field>
  )
}
