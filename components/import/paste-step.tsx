'use client'

import { useTranslations } from 'next-intl'
import { SendHint } from '@/components/action/send-hint'
import { useFailureWords } from '@/components/request/failure-words'
import { PageHeader } from '@/components/shell/page-header'
import { Button } from '@/components/ui/button'
import type { Side } from './draft-import'
import { ImportFields } from './import-fields'
import { PastePane } from './paste-pane'
import { StartOver } from './start-over'
import type { useImport } from './use-import'

interface PasteStepProps {
  personId: string
  work: ReturnType<typeof useImport>
}

/** The first step: both texts, and where they come from. */
export function PasteStep({ personId, work }: PasteStepProps) {
  const t = useTranslations('import')
  const words = useFailureWords()
  const isEmpty = work.panes.source.bytes + work.panes.draft.bytes === 0
  const pane = (side: Side) => (
    <PastePane
      side={side}
      text={work.texts.current[side]}
      pane={work.panes[side]}
      onWrite={(text) => work.write(side, text)}
      onRefuse={(bytes) => work.patch(side, { problems: [{ kind: 'paste_refused', bytes }] })}
      onLeave={() => work.keep(side)}
    />
  )
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        work.preview()
      }}
    >
      <PageHeader
        title={t('title')}
        status={t('previewNote')}
        actions={
          <>
            {isEmpty ? null : <StartOver personId={personId} />}
            <Button type="submit" variant="primary" isBusy={work.asking.isPending}>
              {t('preview')} <SendHint />
            </Button>
          </>
        }
      />
      <div className="flex flex-col gap-8 px-4 pt-5 pb-16 sm:px-6">
        <div role="alert" className="empty:hidden">
          {work.asking.error ? (
            <p className="border-l-4 border-blocking bg-blocking-wash px-3 py-2 text-sm text-blocking">
              {t('previewFailed')} {words(work.asking.error)}
            </p>
          ) : null}
        </div>
        <div className="grid gap-x-8 gap-y-8 md:grid-cols-2">
          {pane('source')}
          {pane('draft')}
        </div>
        <ImportFields fields={work.fields} onChange={work.setField} errorOf={() => undefined} />
      </div>
    </form>
  )
}
