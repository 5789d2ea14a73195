import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { SendHint } from '@/components/action/send-hint'
import { englishNow } from '@/components/segment/english-now'
import type { ReviseDesk } from '@/components/segment/revise-desk'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { toast } from '@/components/ui/toast'
import type { SegmentDto } from '@/domain/segment'
import type { Span } from '@/language'
import { FindFields } from './find-fields'
import { FoundList } from './found-list'
import { loweredBy, replacementOf } from './found-segments'
import type { Search } from './search'
import { useFind } from './use-find'

interface FindDialogProps {
  desk: ReviseDesk
  segments: readonly SegmentDto[]
  search: Search
  onSearch: (search: Search) => void
  onGoTo: (segment: SegmentDto, span: Span | undefined) => void
  onClose: () => void
}

/** Finds in the whole article, and replaces what is ticked, in one step that can be undone as one. */
export function FindDialog(props: FindDialogProps) {
  const { desk, segments, search, onClose } = props
  const t = useTranslations('writing.find')
  const found = useFind(desk, segments, search)
  const [unticked, setUnticked] = useState<ReadonlySet<string>>(new Set())
  const [isTurned, setIsTurned] = useState(search.replacement !== '')
  const isReplacing = isTurned && desk.canEdit && search.side === 'target'
  const textNow = (segment: SegmentDto) => englishNow(desk.saver, segment)
  const planned = replacementOf(found.segments, (key) => !unticked.has(key), textNow)
  const places = planned.texts.reduce((sum, each) => sum + each.places, 0)
  const lowered = loweredBy(planned)
  const replace = () => {
    if (places === 0) return
    desk.replace(planned.texts)
    onClose()
    const passed = planned.passedOver.length
    const done = t('done', { count: places, segments: planned.texts.length })
    toast(done, {
      tone: 'success',
      description: passed > 0 ? t('passedOver', { count: passed }) : t('undoable'),
    })
  }
  return (
    <Dialog
      isWide
      isOpen
      title={t('title')}
      onOpenChange={onClose}
      footer={
        isReplacing ? (
          <>
            {lowered.length > 0 ? (
              <p className="mr-auto max-w-prose text-sm text-warning">
                {t('lowers', {
                  count: lowered.length,
                  numbers: lowered
                    .slice(0, 12)
                    .map(({ position }) => position + 1)
                    .join(', '),
                })}
              </p>
            ) : null}
            <Button variant="primary" disabled={places === 0} onClick={replace}>
              {t(search.replacement === '' ? 'remove' : 'replaceTicked', { count: places })}{' '}
              <SendHint />
            </Button>
          </>
        ) : undefined
      }
    >
      <div className="flex flex-col gap-4">
        <FindFields
          search={search}
          mayReplace={desk.canEdit}
          problem={found.failure === null ? undefined : t(found.failure)}
          onReplacing={() => setIsTurned(true)}
          onSend={replace}
          onChange={(next) => {
            setUnticked(new Set())
            props.onSearch(next)
          }}
        />
        <p aria-live="polite" className="text-sm text-muted">
          {search.text === '' || found.failure !== null
            ? ''
            : t('found', { count: found.hits, segments: found.segments.length })}
          {found.isCut ? ` ${t('cut')}` : ''}
          {desk.canEdit ? '' : ` ${t('readOnly')}`}
        </p>
        {found.segments.length > 0 ? (
          <FoundList
            found={found.segments}
            language={search.side === 'source' ? 'es' : 'en'}
            isReplacing={isReplacing}
            unticked={unticked}
            onTick={(key, isTicked) => setUnticked(withTick(unticked, key, isTicked))}
            onGoTo={(segment, span) =>
              props.onGoTo(segment, search.side === 'target' ? span : undefined)
            }
          />
        ) : null}
      </div>
    </Dialog>
  )
}

function withTick(unticked: ReadonlySet<string>, key: string, isTicked: boolean): Set<string> {
  const next = new Set(unticked)
  if (isTicked) next.delete(key)
  else next.add(key)
  return next
}
