import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useRef } from 'react'
import { useFailureWords } from '@/components/request/failure-words'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { CONTROL_CLASS } from '@/components/ui/input'
import { toast } from '@/components/ui/toast'
import { useUnsavedText } from '@/components/unsaved/use-unsaved-text'
import { useCompareSource, useRenewSource } from './mutations'
import { newerSpanishKey } from './newer-spanish'
import { RenewButton } from './renew-button'
import { RenewalChanges } from './renewal-changes'
import { selectPassage } from './select-passage'
import { SourceSheet } from './source-sheet'

interface RenewalDeskProps {
  articleId: string
  viewerId: string
}

/** The newer Spanish: pasted, put right where it is wrong, compared with what the article has, and taken over. */
export function RenewalDesk({ articleId, viewerId }: RenewalDeskProps) {
  const t = useTranslations('import.renew')
  const words = useFailureWords()
  const field = useRef<HTMLTextAreaElement>(null)
  const { source, write, comparing, renewing, renew } = useRenewal(articleId, viewerId)
  const error = renewing.error ?? comparing.error
  const found = comparing.data
  const isNothing = found && found.counts.changed + found.counts.added + found.counts.gone === 0
  const act =
    found && !isNothing ? (
      <RenewButton
        counts={found.counts}
        isBusy={renewing.isPending || renewing.isSuccess}
        onRenew={() => renew(found.stamp)}
      />
    ) : null
  return (
    <SourceSheet articleId={articleId} text={t('text')} actions={act}>
      <div role="alert" className="empty:hidden">
        {error ? (
          <p className="border-l-4 border-blocking bg-blocking-wash px-3 py-2 text-sm text-blocking">
            {words(error)}
          </p>
        ) : null}
      </div>
      <div className="flex flex-col items-start gap-3">
        <div className="w-full">
          <Field label={t('source')} hint={t('sourceHint')}>
            {(control) => (
              <textarea
                {...control}
                ref={field}
                lang="es"
                spellCheck={false}
                value={source}
                onChange={(event) => write(event.target.value)}
                className={`${CONTROL_CLASS} h-56 resize-y px-4 py-3 font-serif text-base! leading-6.5`}
              />
            )}
          </Field>
        </div>
        <Button
          variant={found ? undefined : 'primary'}
          disabled={source.trim() === ''}
          isBusy={comparing.isPending}
          onClick={() => comparing.mutate(source)}
        >
          {t('compare')}
        </Button>
      </div>
      <div role="status">
        {isNothing ? <p>{t('nothing')}</p> : null}
        {found && !isNothing ? (
          <RenewalChanges
            renewal={found}
            pasted={source}
            onCorrect={(passage) => selectPassage(field.current, passage)}
          />
        ) : null}
      </div>
    </SourceSheet>
  )
}

function useRenewal(articleId: string, viewerId: string) {
  const t = useTranslations('import.renew')
  const router = useRouter()
  const pasted = useUnsavedText(newerSpanishKey(viewerId, articleId))
  const comparing = useCompareSource(articleId)
  const renewing = useRenewSource(articleId)
  const source = pasted.text
  return {
    source,
    comparing,
    renewing,
    write: (text: string) => {
      pasted.type(text)
      comparing.reset()
      renewing.reset()
    },
    renew: (stamp: string) =>
      renewing.mutate(
        { source, stamp },
        {
          onSuccess: ({ counts }) => {
            pasted.forget()
            toast(t('done', { ...counts }), { tone: 'success' })
            const filter = counts.changed > 0 ? 'stale' : 'unconfirmed'
            router.push(`/desk/articles/${articleId}/revise?filter=${filter}`)
          },
        },
      ),
  }
}
