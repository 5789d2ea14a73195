import { useTranslations } from 'next-intl'
import { useCheckName } from '@/components/finding/check-name'
import { EmptyState } from '@/components/ui/empty-state'
import { Table } from '@/components/ui/table'
import { type CheckRecord, LEAST_VERDICTS, precisionOf, raised } from '@/domain/check-record'
import { pairCheckIds } from '@/language'
import { CheckPrecision } from './check-precision'
import { foldReasons } from './fold-reasons'

/** What people made of each check's findings, and what can honestly be said of it. */
export function CheckRecords({ records }: { records: readonly CheckRecord[] }) {
  const t = useTranslations('settings.checks')
  if (records.length === 0) return <EmptyState title={t('none')} text={t('noneText')} />
  const said = records.filter((record) => !isAcross(record) && precisionOf(record)).length
  const few = records.filter((record) => !isAcross(record)).length - said
  return (
    <>
      <div className="flex max-w-3xl flex-col gap-2">
        <p className="font-serif text-lg leading-7">
          {t('said', { said, few, least: LEAST_VERDICTS })}
        </p>
        <p className="text-sm text-muted">{t('intro')}</p>
        <p className="text-sm text-muted">{t('doubt')}</p>
      </div>
      <Table caption={t('title')} className="min-w-[56rem]">
        <Heads />
        <tbody>
          {records.map((record) => (
            <Row key={record.check} record={record} />
          ))}
        </tbody>
      </Table>
    </>
  )
}

function Heads() {
  const t = useTranslations('settings.checks')
  return (
    <thead>
      <tr>
        <th scope="col">{t('check')}</th>
        <th scope="col">{t('precision')}</th>
        {COUNTS.map((count) => (
          <th key={count} scope="col" className="text-right">
            {t(count)}
          </th>
        ))}
        <th scope="col">{t('why')}</th>
      </tr>
    </thead>
  )
}

const COUNTS = ['raised', 'taken', 'dismissed', 'open'] as const

function Row({ record }: { record: CheckRecord }) {
  const t = useTranslations('settings.checks')
  const checkName = useCheckName()
  const { taken, dismissed, open, letStand } = record
  return (
    <tr>
      <th scope="row" className="border-rule! align-baseline font-[560] text-ink!">
        {checkName(record.check)}
      </th>
      <td>
        {isAcross(record) ? (
          <span className="text-xs text-muted">{t('acrossArticle')}</span>
        ) : (
          <CheckPrecision record={record} />
        )}
      </td>
      <td className="text-right">{raised(record)}</td>
      <td className="text-right">{taken}</td>
      <td className="text-right">{dismissed}</td>
      <td className="text-right max-sm:whitespace-nowrap">
        {open}
        {letStand > 0 ? (
          <span className="block text-xs whitespace-nowrap text-muted max-sm:ml-2 max-sm:inline">
            {t('letStand', { count: letStand })}
          </span>
        ) : null}
      </td>
      <td>
        <Reasons record={record} />
      </td>
    </tr>
  )
}

function Reasons({ record }: { record: CheckRecord }) {
  const t = useTranslations()
  const named = foldReasons(record.reasons).map(({ usual, reason, count }) => ({
    count,
    reason: usual ? t(`finding.reason.${usual}`) : reason || t('settings.checks.noReason'),
  }))
  return (
    <ul className="flex flex-col gap-x-4 text-[0.8125rem] text-muted max-sm:flex-row max-sm:whitespace-nowrap sm:max-w-72">
      {named.map(({ reason, count }) => (
        <li key={reason}>{t('settings.checks.times', { reason, count })}</li>
      ))}
    </ul>
  )
}

/** Its findings belong to no one segment: that one of them was taken is not known. */
function isAcross({ check }: CheckRecord): boolean {
  return !PAIR_CHECK_IDS.has(check)
}

const PAIR_CHECK_IDS: ReadonlySet<string> = new Set([...pairCheckIds({}), 'spelling', 'glossary'])
