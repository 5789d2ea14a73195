'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { LONG_PATIENCE } from '@/components/request/patience'
import { getJson, sendJson } from '@/components/request/request'
import { untilShown } from '@/components/request/until-shown'
import type { TermDto } from '@/domain/term'
import type { TermImportDone, TermImportPreview } from '@/domain/term-import'
import type { TermInput } from '@/domain/term-inputs'
import { glossaryKeys } from './queries'

interface Saving {
  term: TermInput
  isMeantSo: boolean
}

/** Adds a term, or changes the one that is given. */
export function useSaveTerm(before: TermDto | null) {
  const refresh = useRefreshGlossary()
  return useMutation({
    mutationFn: ({ term, isMeantSo }: Saving) =>
      before
        ? sendJson<TermDto>('PUT', `/api/v1/terms/${before.id}`, {
            body: { term, isMeantSo, expectedVersion: before.version },
          })
        : sendJson<TermDto>('POST', '/api/v1/terms', { body: { term, isMeantSo } }),
    onSettled: (_answer, error) => untilShown(error, refresh()),
  })
}

/** Takes a term out of the glossary. */
export function useWithdrawTerm() {
  const refresh = useRefreshGlossary()
  return useMutation({
    mutationFn: ({ id, version }: TermDto) =>
      sendJson('DELETE', `/api/v1/terms/${id}`, { body: { expectedVersion: version } }),
    onSettled: (_answer, error) => untilShown(error, refresh()),
  })
}

/** Asks for everything about the glossary again. */
export function useRefreshGlossary() {
  const queryClient = useQueryClient()
  return () => queryClient.invalidateQueries({ queryKey: glossaryKeys.all })
}

interface GlossaryFile {
  fileName: string
  /** Base64. */
  content: string
}

/** Asks what a file would do; stores nothing. */
export function usePreviewImport() {
  return useMutation({
    mutationFn: async (file: File) => {
      const read: GlossaryFile = { fileName: file.name, content: await base64Of(file) }
      const preview = await sendJson<TermImportPreview>('POST', '/api/v1/terms/imports/preview', {
        body: read,
        isQuestion: true,
        patience: LONG_PATIENCE,
      })
      return { file: read, preview }
    },
  })
}

/** Brings a previewed file in. */
export function useImportTerms() {
  const refresh = useRefreshGlossary()
  return useMutation({
    mutationFn: (input: GlossaryFile & { stamp: number }) =>
      sendJson<TermImportDone>('POST', '/api/v1/terms/imports', {
        body: input,
        patience: LONG_PATIENCE,
      }),
    onSettled: (_answer, error) => untilShown(error, refresh()),
  })
}

/** Takes an import back. */
export function useWithdrawImport() {
  const refresh = useRefreshGlossary()
  return useMutation({
    mutationFn: (importId: number) =>
      sendJson<{ undone: number; kept: number }>('DELETE', `/api/v1/terms/imports/${importId}`, {
        patience: LONG_PATIENCE,
      }),
    onSettled: (_answer, error) => untilShown(error, refresh()),
  })
}

/** Saves the glossary as a file of the reader's machine. */
export async function downloadGlossary(format: 'csv' | 'tbx'): Promise<void> {
  const { fileName, type, text } = await getJson<{ fileName: string; type: string; text: string }>(
    `/api/v1/terms/export?format=${format}`,
    undefined,
    LONG_PATIENCE,
  )
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type }))
  link.download = fileName
  link.click()
  URL.revokeObjectURL(link.href)
}

function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,?/, ''))
    reader.onerror = () => reject(reader.error ?? new Error('unreadable'))
    reader.readAsDataURL(file)
  })
}
