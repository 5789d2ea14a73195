import { USUAL_REASONS, type UsualReason } from '@/components/finding/usual-reasons'
import type { CheckRecord } from '@/domain/check-record'
import { LOCALES } from '@/i18n/locale'
import { messagesFor } from '@/i18n/messages'

/** A reason given, in somebody's words or one of the usual ones. */
export interface FoldedReason {
  usual: UsualReason | null
  reason: string
  count: number
}

/** The reasons given most often, those offered by the form told apart from people's own words. */
export function foldReasons(reasons: CheckRecord['reasons'], most = 3): FoldedReason[] {
  const folded = new Map<string, FoldedReason>()
  for (const { reason, count } of reasons) {
    const usual = usualOf(reason)
    const key = usual ?? `"${reason.toLocaleLowerCase()}`
    const known = folded.get(key)
    if (known) known.count += count
    else folded.set(key, { usual, reason, count })
  }
  return [...folded.values()].toSorted((a, b) => b.count - a.count).slice(0, most)
}

/** Once the words of a usual reason were stored, in the language of whoever took it. */
function usualOf(reason: string): UsualReason | null {
  const isThis = (usual: UsualReason) =>
    usual === reason ||
    LOCALES.some((locale) => messagesFor(locale).finding.reason[usual] === reason)
  return USUAL_REASONS.find(isThis) ?? null
}
