import { useUnsavedText } from '@/components/unsaved/use-unsaved-text'
import type { TermContent, TermDto } from '@/domain/term'
import { draftOf, type TermDraft } from './term-draft'

interface Begun {
  /** Number of the change it was begun on; 0 for a new term. */
  version: number
  draft: TermDraft
}

interface TermBeginning {
  viewerId: string
  before: TermDto | null
  start: Partial<TermContent>
}

/** A term as it is being written, kept in this browser until it is saved: neither Escape nor a closed tab loses it. */
export function useTermDraft({ viewerId, before, start }: TermBeginning) {
  const initial: Begun = { version: before?.version ?? 0, draft: draftOf(before ?? start) }
  const key = `term-${viewerId}-${before?.id ?? 'new'}`
  const unsaved = useUnsavedText(key, JSON.stringify(initial))
  const { version, draft } = begunIn(unsaved.text, initial)
  return {
    draft,
    unsaved,
    /** Somebody changed the term after this was begun. */
    isOutdated: unsaved.isBack && version !== initial.version,
    write: (draft: TermDraft) => unsaved.type(JSON.stringify({ version, draft } satisfies Begun)),
  }
}

function begunIn(text: string, initial: Begun): Begun {
  try {
    const { version, draft }: Begun = JSON.parse(text)
    return { version, draft: { ...initial.draft, ...draft } }
  } catch {
    return initial
  }
}
