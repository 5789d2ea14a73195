import { useTranslations } from 'next-intl'
import type { UnsavedText } from './use-unsaved-text'

interface BroughtBackProps {
  unsaved: Pick<UnsavedText, 'isBack' | 'beginAnew'>
  /** What else there is to know: somebody was faster. */
  warning?: string | null
}

/** Says that a form holds what was begun in it before, and offers to begin anew. */
export function BroughtBack({ unsaved, warning = null }: BroughtBackProps) {
  const t = useTranslations('common')
  return (
    <div role="status" className="empty:hidden">
      {unsaved.isBack ? (
        <p className="border-l-2 border-accent pl-3 text-[0.8125rem]">
          {t('broughtBack')} {warning === null ? null : `${warning} `}
          <button
            type="button"
            onClick={unsaved.beginAnew}
            className="min-h-6 underline underline-offset-4 pointer-coarse:min-h-11"
          >
            {t('beginAnew')}
          </button>
        </p>
      ) : null}
    </div>
  )
}
