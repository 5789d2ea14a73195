'use client'

import { useRouter, useSearchParams } from 'next/navigation'
import { useState } from 'react'
import type { ImportPreview } from '@/domain/import'
import { articleToImport, draftImport, type ImportFields, type Side } from './draft-import'
import { forgetKept, type ImportShape, keepPart, readKept } from './kept-import'
import { isTooLarge } from './measure-paste'
import { useImportArticle, usePreviewImport } from './mutations'
import { type ImportEdit, reshapeImport } from './reshape-import'
import { stopsOf } from './side-problems'
import { type PaneProblem, useImportTexts } from './use-import-texts'

const SIDES = ['source', 'draft'] as const satisfies readonly Side[]

/** Everything the import screen holds: texts, fields, the preview and what was done to it. */
export function useImport(personId: string) {
  const [kept] = useState(() => readKept(window.sessionStorage, personId))
  const texts = useImportTexts(personId, kept)
  const { fields, setField, fillByline } = useFields(personId, kept.fields)
  const shaping = useShape(personId, kept.shape)
  const [previewed, setPreviewed] = useState(kept.shape && textsOf(kept))
  const asking = usePreviewImport()
  const storing = useImportArticle()
  const router = useRouter()
  const isPreviewing = useSearchParams().get('step') === 'preview' && shaping.shape !== null

  const arrive = (preview: ImportPreview) => {
    if (preview.stops.length > 0) return sayProblems(preview, texts.patch)
    shaping.begin({ preview, draft: draftImport(preview) })
    setPreviewed(textsOf(texts.texts.current))
    fillByline(preview.byline)
    goTo('preview')
  }
  const preview = () => {
    const input = textsOf(texts.texts.current)
    if (input.source.trim() === '') {
      texts.patch('source', { problems: [{ kind: 'found', problem: 'source_empty' }] })
      return
    }
    if (SIDES.some((side) => isTooLarge(input[side]))) return
    const isUnchanged = previewed?.source === input.source && previewed.draft === input.draft
    if (isUnchanged && shaping.shape) goTo('preview')
    else asking.mutate(input, { onSuccess: arrive })
  }
  const store = () => {
    if (!shaping.shape) return
    storing.mutate(articleToImport(shaping.shape.draft.rows, fields), {
      onSuccess: ({ id }) => {
        forgetKept(window.sessionStorage, personId)
        router.push(`/desk/articles/${id}/revise`)
      },
      // The refusal and its field stand at the top; the button is everywhere.
      onError: () => window.scrollTo({ top: 0 }),
    })
  }
  return { ...texts, ...shaping, fields, setField, isPreviewing, asking, preview, storing, store }
}

/** Throws everything away: a fresh page, so that nothing of it stays in memory. */
export function startOver(personId: string): void {
  forgetKept(window.sessionStorage, personId)
  window.location.assign('/desk/import')
}

/** Steps are places of the browser's history: Back leads from the preview to the texts. */
export function goTo(step: 'paste' | 'preview'): void {
  const address = step === 'preview' ? '/desk/import?step=preview' : '/desk/import'
  window.history.pushState(null, '', address)
}

function useFields(personId: string, kept: ImportFields) {
  const [fields, setFields] = useState(kept)
  const change = (next: ImportFields) => {
    setFields(next)
    keepPart(window.sessionStorage, personId, { part: 'fields', value: next })
  }
  return {
    fields,
    setField: (name: keyof ImportFields, value: string) => change({ ...fields, [name]: value }),
    /** Only where nothing was typed: what a person wrote outranks what was recognised. */
    fillByline: (byline: string | null) => {
      if (fields.byline === '' && byline !== null) change({ ...fields, byline })
    },
  }
}

interface Shaping {
  shape: ImportShape | null
  past: ImportShape[]
}

function useShape(personId: string, kept: ImportShape | null) {
  const [{ shape, past }, setShaping] = useState<Shaping>({ shape: kept, past: [] })
  const change = (next: Shaping) => {
    setShaping(next)
    keepPart(window.sessionStorage, personId, { part: 'shape', value: next.shape })
  }
  return {
    shape,
    canUndo: past.length > 0,
    begin: (fresh: ImportShape) => change({ shape: fresh, past: [] }),
    edit: (edit: ImportEdit) => {
      if (!shape) return
      change({
        shape: { ...shape, draft: reshapeImport(shape.draft, edit) },
        past: [...past, shape],
      })
    },
    undo: () => {
      const before = past.at(-1)
      if (before) change({ shape: before, past: past.slice(0, -1) })
    },
  }
}

function sayProblems(
  preview: ImportPreview,
  patch: (side: Side, change: { problems: PaneProblem[] }) => void,
): void {
  for (const side of SIDES) patch(side, { problems: stopsOf(preview, side) })
}

function textsOf({ source, draft }: Record<Side, string>): Record<Side, string> {
  return { source, draft }
}
