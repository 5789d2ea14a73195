'use client'

import { useRef, useSyncExternalStore } from 'react'
import type { Span } from '@/language'
import type { EditorProps } from './editor-props'
import { PlainEditor } from './plain-editor'

type RichEditor = typeof import('./rich-editor').RichEditor

/**
 * The rich editor, fetched when one is first wanted; a plain field stands in until it is there, and
 * hands over its selection. Without the rich one (offline, blocked) the plain field stays.
 */
export function SegmentEditor(props: EditorProps) {
  const Rich = useSyncExternalStore(subscribe, richEditor, () => null)
  const selection = useRef<Span | undefined>(undefined)
  if (Rich) return <Rich {...props} selection={props.selection ?? selection.current} />
  return (
    <PlainEditor
      {...props}
      onSelect={(span) => {
        selection.current = span
      }}
    />
  )
}

let loaded: RichEditor | null = null
let isLoading = false
const listeners = new Set<() => void>()

/** Begins to fetch the rich editor, once. Called when the pointer or the focus comes near a row. */
export function fetchEditor(): void {
  if (loaded !== null || isLoading) return
  isLoading = true
  import('./rich-editor').then(
    (module) => {
      loaded = module.RichEditor
      for (const listener of listeners) listener()
    },
    () => {
      isLoading = false
    },
  )
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  fetchEditor()
  return () => listeners.delete(listener)
}

function richEditor(): RichEditor | null {
  return loaded
}
