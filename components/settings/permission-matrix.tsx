import { Check } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Table } from '@/components/ui/table'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { may, PERMISSIONS } from '@/domain/permissions'
import { ROLES } from '@/domain/person'

/** Who may do what, as the rules themselves say it: nothing here is written by hand. */
export function PermissionMatrix() {
  const t = useTranslations()
  return (
    <div>
      <h2 className="border-b border-rule-strong pb-1.5 text-muted caps">{t('settings.matrix')}</h2>
      <p className="mt-3 mb-4 max-w-2xl text-sm text-muted">{t('settings.matrixText')}</p>
      <Table caption={t('settings.matrix')} className="[&_td]:py-1.5! [&_tbody_th]:py-1.5!">
        <thead>
          <tr>
            <th scope="col">{t('settings.act')}</th>
            {ROLES.map((role) => (
              <th key={role} scope="col" className="text-center">
                {t(`common.role.${role}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {PERMISSIONS.map((permission) => (
            <tr key={permission}>
              <th scope="row" className="border-rule! font-normal text-ink!">
                {t(`settings.permission.${permission}`)}
              </th>
              {ROLES.map((role) => (
                <td key={role} className="text-center">
                  <Mark isGranted={may(role, permission)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  )
}

function Mark({ isGranted }: { isGranted: boolean }) {
  const t = useTranslations('settings')
  return (
    <>
      {isGranted ? (
        <Check aria-hidden className="inline size-4 text-positive" />
      ) : (
        <span aria-hidden className="text-faint">
          ·
        </span>
      )}
      <VisuallyHidden>{t(isGranted ? 'granted' : 'notGranted')}</VisuallyHidden>
    </>
  )
}
