import { useTranslations } from 'next-intl'
import { IMPORT_KINDS, type ImportLine, type TermImportPreview } from '@/domain/term-import'

/** What a file would do, by kind: what is added and changed, what is not and why, with line numbers. */
export function ImportLines({ preview: { counts, lines } }: { preview: TermImportPreview }) {
  const t = useTranslations('glossary')
  const kinds = IMPORT_KINDS.filter((kind) => counts[kind] > 0)
  return (
    <div className="flex flex-col gap-3">
      {kinds.map((kind) => {
        const shown = lines.filter((line) => line.kind === kind)
        return (
          <details key={kind} open={kind === 'conflict' || kind === 'skipped'}>
            <summary className="min-h-6 cursor-pointer border-b border-rule pb-1 font-[560] pointer-coarse:min-h-11">
              {t(`importKind.${kind}`, { count: counts[kind] })}
            </summary>
            <ul>
              {shown.map((line) => (
                <Line key={`${line.line}:${line.spanish}`} line={line} />
              ))}
            </ul>
            {shown.length < counts[kind] ? (
              <p className="pt-1 text-xs text-muted">
                {t('importMore', { count: counts[kind] - shown.length })}
              </p>
            ) : null}
          </details>
        )
      })}
    </div>
  )
}

function Line({
  line: { line, spanish, preferred, reason, other, english },
}: {
  line: ImportLine
}) {
  const t = useTranslations()
  const words = reason && t.has(`error.${reason}` as 'error.term_twice') ? reason : 'invalid'
  return (
    <li className="grid grid-cols-[3.5rem_minmax(0,1fr)] gap-x-2 border-b border-rule py-1 text-sm">
      <span className="text-muted tabular">{t('glossary.line', { line })}</span>
      <span className="min-w-0 wrap-break-word">
        {spanish === '' ? null : (
          <>
            <span lang="es">{spanish}</span> → <span lang="en">{preferred}</span>
          </>
        )}
        {reason === undefined ? null : (
          <span className="block text-[0.8125rem] text-warning">
            {t(`error.${words}` as 'error.term_twice', {
              spanish: other ?? spanish,
              english: english ?? preferred,
            })}
          </span>
        )}
      </span>
    </li>
  )
}
