import { useUnsavedText } from '@/components/unsaved/use-unsaved-text'

/**
 * An account as it is being written, kept in this browser until it is saved: only what differs from
 * `initial`, so that what somebody else changed meanwhile stays theirs. Never a password.
 */
export function usePersonDraft<Draft extends object>(key: string, initial: Draft) {
  const unsaved = useUnsavedText(`person-${key}`, '{}')
  const draft: Draft = { ...initial, ...changesIn<Draft>(unsaved.text) }
  const write = (change: Partial<Draft>) => {
    const next = { ...draft, ...change }
    const names = Object.keys(initial) as (keyof Draft)[]
    const changed = names.filter((name) => next[name] !== initial[name])
    unsaved.type(JSON.stringify(Object.fromEntries(changed.map((name) => [name, next[name]]))))
  }
  return { draft, write, unsaved }
}

function changesIn<Draft>(text: string): Partial<Draft> {
  try {
    return JSON.parse(text)
  } catch {
    return {}
  }
}
