'use client'

import { standardKeymap } from '@codemirror/commands'
import { Compartment, EditorState, type Extension, Prec } from '@codemirror/state'
import { EditorView, keymap } from '@codemirror/view'
import { useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import { runAction } from '@/components/action/offered-actions'
import type { Span } from '@/language'
import { type ActiveEditor, editBetween, openedEditor } from './active-editor'
import { changeMarks, findingMarks, showMarks } from './change-marks'
import type { EditorProps } from './editor-props'
import { SET_EVENT, typedMarks } from './typed-marks'
import { unseenMarks } from './unseen-marks'

/**
 * The editor of the active row (CodeMirror 6). Its document is the target; what differs, cannot be seen or
 * was found is drawn over it and is no part of it. Mounting takes the focus.
 */
export function RichEditor(props: EditorProps) {
  const host = useRef<HTMLDivElement>(null)
  const [view, setView] = useState<EditorView | null>(null)
  const told = useRef(props.text)
  // The newest of the row: it knows the segment that is shown, not the one the editor was opened on.
  const tell = useEffectEvent((text: string, isStep: boolean) => props.onChange(text, isStep))
  const open = useEffectEvent((parent: HTMLElement) => {
    const change = (text: string, isStep: boolean) => {
      if (text === told.current) return
      told.current = text
      tell(text, isStep)
    }
    const opened = new EditorView({ state: stateFor(props, tellChange(change)), parent })
    showMarks(opened, props.marks)
    placeCaret(opened, props)
    return opened
  })
  useLayoutEffect(() => {
    if (host.current === null) return
    const opened = open(host.current)
    setView(opened)
    const closed = openedEditor(handleOf(opened, told))
    return () => {
      closed()
      opened.destroy()
    }
  }, [])
  useLayoutEffect(() => {
    // What we said ourselves comes back a render later; only another's words are written in.
    if (view === null || props.text === told.current) return
    told.current = props.text
    writeIn(view, props.text)
  }, [view, props.text])
  useLayoutEffect(() => {
    if (view !== null) showMarks(view, props.marks)
  }, [view, props.marks])
  useLayoutEffect(() => {
    if (view !== null && props.selection) select(view, props.selection)
  }, [view, props.selection])
  useLayoutEffect(() => {
    view?.dispatch({ effects: BASE.reconfigure(changeMarks(props.base)) })
  }, [view, props.base])
  useLayoutEffect(() => {
    view?.dispatch({ effects: HABITS.reconfigure(habitsOf(props.showsUnseen, props.setsQuotes)) })
  }, [view, props.showsUnseen, props.setsQuotes])
  return <div ref={host} lang="en" />
}

function stateFor(props: EditorProps, onChange: ReturnType<typeof tellChange>): EditorState {
  return EditorState.create({
    doc: props.text,
    extensions: [
      Prec.highest(keymap.of([{ key: 'Enter', run: () => true }])),
      keymap.of([{ key: 'Mod-y', run: () => runAction('redo') }, ...standardKeymap]),
      UNDO,
      EditorView.lineWrapping,
      EditorView.scrollMargins.of((view) => ({ top: heightAbove(view) })),
      EditorView.contentAttributes.of({
        lang: 'en',
        spellcheck: 'true',
        autocorrect: 'on',
        autocapitalize: 'sentences',
        'aria-label': props.label,
        'data-editor': 'english',
      }),
      ONE_LINE,
      LOOK,
      BASE.of(changeMarks(props.base)),
      HABITS.of(habitsOf(props.showsUnseen, props.setsQuotes)),
      findingMarks,
      onChange,
    ],
  })
}

/** Of what stays in view above, under which no line being written may hide: its row knows (CSS pixels). */
function heightAbove({ dom }: EditorView): number {
  const row = dom.closest('[data-segment]')
  return row === null ? 0 : Number.parseFloat(getComputedStyle(row).scrollMarginTop)
}

/** What may change while the editor is open. */
const BASE = new Compartment()
const HABITS = new Compartment()

function habitsOf(showsUnseen: boolean, setsQuotes: boolean): Extension {
  return [showsUnseen ? unseenMarks : [], setsQuotes ? typedMarks : []]
}

function tellChange(onChange: (text: string, isStep: boolean) => void) {
  return EditorView.updateListener.of(({ docChanged, state, transactions }) => {
    if (!docChanged) return
    const isStep = transactions.some((transaction) => transaction.isUserEvent(SET_EVENT))
    onChange(state.doc.toString(), isStep)
  })
}

function placeCaret(view: EditorView, { point, selection }: EditorProps): void {
  const at = point ? view.posAtCoords(point, false) : view.state.doc.length
  view.dispatch({ selection: withinText(view, selection ?? [at, at]) })
  view.focus()
}

function select(view: EditorView, span: Span): void {
  view.dispatch({ selection: withinText(view, span), scrollIntoView: true })
  view.focus()
}

/** The text may have become shorter since: by a suggestion taken while the editor was being fetched. */
function withinText(view: EditorView, [start, end]: Span) {
  const most = view.state.doc.length
  return { anchor: Math.min(start, most), head: Math.min(end, most) }
}

/** Writes a text in as the one edit that leads to it, so that the caret stays by its words. */
function writeIn(view: EditorView, text: string): void {
  view.dispatch({ changes: editBetween(view.state.doc.toString(), text) })
}

function handleOf(view: EditorView, told: { current: string }): ActiveEditor {
  return {
    text: () => view.state.doc.toString(),
    selection: () => [view.state.selection.main.from, view.state.selection.main.to],
    select: (span) => select(view, span),
    insert: (text) => view.dispatch(view.state.replaceSelection(text)),
    show: (text) => {
      const changes = editBetween(view.state.doc.toString(), text)
      told.current = text
      view.dispatch({ changes, selection: { anchor: changes.from + changes.insert.length } })
    },
  }
}

/** The browser's own way to ask, from its menus: the history is ours, and outlives the editor. */
const UNDO = EditorView.domEventHandlers({
  beforeinput: ({ inputType }) => {
    if (inputType === 'historyUndo') return runAction('undo')
    return inputType === 'historyRedo' && runAction('redo')
  },
})

/** A segment is one line: pasted line ends become spaces. */
const ONE_LINE = EditorState.transactionFilter.of((transaction) => {
  if (!transaction.docChanged || transaction.newDoc.lines === 1) return transaction
  const insert = transaction.newDoc.toString().replace(/\s*\n\s*/g, ' ')
  const anchor = Math.min(transaction.newSelection.main.head, insert.length)
  return {
    changes: { from: 0, to: transaction.startState.doc.length, insert },
    selection: { anchor },
  }
})

const LOOK = EditorView.theme({
  '&': { color: 'inherit', backgroundColor: 'transparent' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'inherit', lineHeight: 'inherit', overflow: 'visible' },
  '.cm-content': { padding: '0', caretColor: 'var(--ink)' },
  '.cm-line': { padding: '0' },
})
