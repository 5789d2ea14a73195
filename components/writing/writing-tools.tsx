import dynamic from 'next/dynamic'
import { Suspense, useEffect, useEffectEvent, useState } from 'react'
import { useActions } from '@/components/action/offered-actions'
import { SelectionButton } from '@/components/comment/selection-button'
import { NO_SEARCH, type Search } from '@/components/find/search'
import { activeEditor } from '@/components/segment/active-editor'
import { englishNow } from '@/components/segment/english-now'
import { insertEnglish } from '@/components/segment/insert-english'
import { focusEnglish, type ReviseDesk } from '@/components/segment/revise-desk'
import { usePlaceKeys } from '@/components/segment/use-place-keys'
import type { Revise } from '@/components/segment/use-revise'
import type { Editing } from '@/components/segment/use-revise-desk'
import { useUndo } from '@/components/segment/use-undo'
import { useShown } from '@/components/segment/use-view'
import { fetchDialog, fetchQuietly } from '@/components/ui/fetch-part'
import type { SegmentDto } from '@/domain/segment'
import type { Span } from '@/language'

const fetchTidy = () =>
  fetchDialog(() => import('./tidy-dialog').then((module) => module.TidyDialog))
const fetchFind = () =>
  fetchDialog(() => import('@/components/find/find-dialog').then((module) => module.FindDialog))
const WordLinks = dynamic(() =>
  fetchQuietly(() =>
    import('@/components/word-link/word-links').then((module) => module.WordLinks),
  ),
)
const TermUnderlines = dynamic(() =>
  fetchQuietly(() =>
    import('@/components/glossary/term-underlines').then((module) => module.TermUnderlines),
  ),
)
const RowFindingPopover = dynamic(() =>
  fetchQuietly(() => import('./row-finding-popover').then((module) => module.RowFindingPopover)),
)
const TidyDialog = dynamic(fetchTidy)
const FindDialog = dynamic(fetchFind)

/** Milliseconds after which the tools are fetched unasked, so that they are there without a line too. */
const FETCH_AFTER = 8_000

export interface WritingToolsProps {
  revise: Revise
  desk: ReviseDesk
  editing: Editing | null
  /** Told once they hear keys. */
  onThere: () => void
}

/** What helps with writing, beside the editor: each tool is fetched when it is first asked for. */
export function WritingTools({ revise, desk, editing, onThere }: WritingToolsProps) {
  const { current, findings } = revise
  const { segments } = revise.workspace
  const shown = useShown()
  const [open, setOpen] = useState<'find' | 'tidy' | null>(null)
  const [search, setSearch] = useState<Search>(NO_SEARCH)
  usePlaceKeys({ revise, desk, editing, shown })
  useUndo({ desk, editing, segments })
  useEffect(() => {
    const fetchAll = () => Promise.allSettled([fetchTidy(), fetchFind()])
    const timer = setTimeout(fetchAll, FETCH_AFTER)
    return () => clearTimeout(timer)
  }, [])
  useActions({
    find: () => {
      const text = selectedText()
      if (text !== '') setSearch({ ...search, text, side: 'target' })
      setOpen('find')
    },
    tidy: desk.canEdit && current ? () => setOpen('tidy') : undefined,
  })
  const there = useEffectEvent(onThere)
  useEffect(() => there(), [])
  const insertInto = (segmentId: number) =>
    current?.id === segmentId
      ? (english: string) => insertEnglish(desk, current, english)
      : undefined
  const close = () => {
    setOpen(null)
    if (current) requestAnimationFrame(() => focusEnglish(current.id))
  }
  if (open === 'find') {
    return (
      <Suspense>
        <FindDialog
          desk={desk}
          segments={segments}
          search={search}
          onSearch={setSearch}
          onClose={close}
          onGoTo={(segment, span) => {
            setOpen(null)
            requestAnimationFrame(() => goTo(desk, segment, span))
          }}
        />
      </Suspense>
    )
  }
  if (open === null || !current) {
    return (
      <>
        <Suspense>{shown.linksWords ? <WordLinks /> : null}</Suspense>
        <Suspense>
          <TermUnderlines insertInto={desk.canEdit ? insertInto : undefined} />
        </Suspense>
        <Suspense>
          <RowFindingPopover desk={desk} segments={segments} findings={findings} />
        </Suspense>
        {desk.canComment ? <SelectionButton /> : null}
      </>
    )
  }
  return (
    <Suspense>
      <TidyDialog
        number={current.position + 1}
        text={englishNow(desk.saver, current)}
        onClose={close}
        onTake={(text) => {
          desk.replace([{ segment: current, text }])
          close()
        }}
      />
    </Suspense>
  )
}

/** What is selected in the editor, as far as somebody would look for it. */
function selectedText(): string {
  const editor = activeEditor()
  if (!editor) return ''
  const text = editor.text().slice(...editor.selection())
  return text.length <= 100 ? text.trim() : ''
}

function goTo(desk: ReviseDesk, segment: SegmentDto, span: Span | undefined): void {
  if (desk.canEdit) desk.edit(segment, null, span)
  else desk.goTo(segment)
}
