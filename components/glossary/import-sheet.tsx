'use client'

import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { FormFailure } from '@/components/people/form-failure'
import { Button } from '@/components/ui/button'
import { Dialog, DialogClose } from '@/components/ui/dialog'
import { toast } from '@/components/ui/toast'
import { ImportLines } from './import-lines'
import { useImportTerms, usePreviewImport, useWithdrawImport } from './mutations'

/** Terms out of a file: chosen, looked over line by line, brought in, and taken back if need be. */
export function ImportSheet({ onClose }: { onClose: () => void }) {
  const t = useTranslations()
  const previewing = usePreviewImport()
  const importing = useImportTerms()
  const undoing = useWithdrawImport()
  const done = importing.data
  const found = previewing.data
  const useful = found ? found.preview.counts.added + found.preview.counts.changed : 0
  const undo = (importId: number) =>
    undoing.mutate(importId, {
      onSuccess: ({ undone, kept }) => {
        toast(t('glossary.undone', { undone, kept }), { tone: 'success' })
        onClose()
      },
    })
  return (
    <Dialog
      isWide
      isOpen
      title={t('glossary.importTitle')}
      description={t('glossary.importText')}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
      footer={
        <>
          {done ? (
            <Button isBusy={undoing.isPending} onClick={() => undo(done.importId)}>
              {t('glossary.undo')}
            </Button>
          ) : null}
          <DialogClose>
            <Button {...(done && { variant: 'primary' as const })}>
              {t(done ? 'common.close' : 'common.cancel')}
            </Button>
          </DialogClose>
          {found && useful > 0 && !done ? (
            <Button
              variant="primary"
              isBusy={importing.isPending}
              onClick={() => importing.mutate({ ...found.file, stamp: found.preview.stamp })}
            >
              {t('glossary.importNow', { count: useful })}
            </Button>
          ) : null}
        </>
      }
    >
      <FormFailure error={importing.error ?? undoing.error ?? previewing.error} />
      {done ? (
        <p role="status">{t('glossary.imported', { added: done.added, changed: done.changed })}</p>
      ) : (
        <>
          <FileField
            onChoose={(file) => {
              importing.reset()
              previewing.mutate(file)
            }}
          />
          <div role="status" className="mt-4">
            {previewing.isPending ? (
              <p className="text-sm text-muted">{t('common.working')}</p>
            ) : null}
            {found && useful === 0 ? (
              <p className="pb-3 text-sm">{t('glossary.importNothing')}</p>
            ) : null}
            {found ? <ImportLines preview={found.preview} /> : null}
          </div>
        </>
      )}
    </Dialog>
  )
}

function FileField({ onChoose }: { onChoose: (file: File) => void }) {
  const t = useTranslations('glossary')
  const id = useId()
  return (
    <div className="mt-2 flex flex-col gap-1.5">
      <label htmlFor={id} className="text-[0.8125rem] font-[560]">
        {t('file')}
      </label>
      <input
        id={id}
        type="file"
        accept=".csv,.tsv,.txt,.tbx,.xml,text/csv,text/plain,application/xml"
        onChange={(event) => {
          const file = event.target.files?.[0]
          if (file) onChoose(file)
        }}
        className={FILE_CLASS}
      />
    </div>
  )
}

/** The browser's own field, its button as ours are. */
const FILE_CLASS =
  'min-h-9 text-sm text-muted file:mr-3 file:min-h-9 file:rounded-md file:border file:border-solid file:border-rule-strong file:bg-raised file:px-3.5 file:font-[540] file:text-ink hover:file:bg-sunken pointer-coarse:min-h-11 pointer-coarse:file:min-h-11'
