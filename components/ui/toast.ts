/** A notice, as it is shown. */
export interface Notice {
  id: number
  tone: 'plain' | 'success' | 'error'
  text: string
  description?: string | undefined
  /** One thing that can be done about it while it is shown. */
  action?: { label: string; run: () => void } | undefined
  /** Where it failed, by number; what failed alike in several places is told as one. */
  places: readonly NoticePlace[]
  /** How often the same failed, where it is told once. */
  times: number
}

/** A numbered place where something failed, and the way back to it. */
export interface NoticePlace {
  id: number | string
  number: number
  show: () => void
}

interface FailedAt {
  /** Failures of one kind and reason are told together. */
  kind: string
  say: (numbers: readonly number[]) => string
  description: string
}

/** Long enough to read two lines; nothing that must be read passes by itself. */
const SHOWN_FOR = 6000
const ACTION_SHOWN_FOR = 15_000
const MOST_PASSING = 2

type Failure = Notice & Pick<FailedAt, 'kind'> & Partial<Pick<FailedAt, 'say'>>

let passing: readonly Notice[] = []
let failures: readonly Failure[] = []
let sheets: readonly symbol[] = []
let lastId = 0
const listeners = new Set<() => void>()

/**
 * Shows a notice; `Toaster` draws it. A failure stays until somebody has dealt with it, the same failure
 * is told once. The rest passes; a remark takes the place of the one before: only what came of an act,
 * or can be acted on, stays beside it.
 */
export function toast(
  text: string,
  {
    tone = 'plain',
    description,
    action,
  }: Partial<Pick<Notice, 'tone' | 'description' | 'action'>> = {},
): void {
  const next = { id: ++lastId, tone, text, description, action, places: [], times: 1 }
  if (tone === 'error') fail({ ...next, kind: text })
  else pass(next)
}

/** Tells that something failed at a place, beside the others where it failed alike. */
export function toastAt(place: NoticePlace, { kind, say, description }: FailedAt): void {
  // What failed there before has failed anew, perhaps for another reason.
  settleAt(kind, place.id)
  const told = sameAs({ kind, description })
  const places = [...(told?.places ?? []), place].toSorted((a, b) => a.number - b.number)
  const id = told?.id ?? ++lastId
  put({ id, tone: 'error', description, kind, say, ...placed(places, say), times: 1 })
}

/** What had failed at a place is done, or somebody has gone there: no more is told of it. */
export function settleAt(kind: string, placeId: NoticePlace['id']): void {
  const isConcerned = (failure: Failure) =>
    failure.kind === kind && failure.places.some(({ id }) => id === placeId)
  if (!failures.some(isConcerned)) return
  failures = failures.flatMap((failure) => {
    if (!isConcerned(failure)) return [failure]
    const left = failure.places.filter(({ id }) => id !== placeId)
    return left.length === 0 ? [] : [{ ...failure, ...placed(left, failure.say) }]
  })
  tell()
}

/** Goes to a place of a notice, which tells of the others from then on. */
export function goToPlace(noticeId: number, place: NoticePlace): void {
  const failure = failures.find(({ id }) => id === noticeId)
  if (failure) settleAt(failure.kind, place.id)
  place.show()
}

/** Takes a notice away before its time. */
export function dismiss(id: number): void {
  passing = passing.filter((notice) => notice.id !== id)
  failures = failures.filter((notice) => notice.id !== id)
  tell()
}

/** Takes away whatever failed. */
export function dismissFailures(): void {
  failures = []
  tell()
}

/** For `useSyncExternalStore`. */
export function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The last few of what goes by itself. */
export function passingNow(): readonly Notice[] {
  return passing
}

/** What failed, oldest first; told by the topmost sheet, and by the page where none is laid over it. */
export function failuresOn(sheet: symbol | undefined): readonly Notice[] {
  return sheets.at(-1) === sheet ? failures : NONE
}

/** A sheet is laid over the page, and over other sheets; what it answers takes it away. */
export function layOver(sheet: symbol): () => void {
  sheets = [...sheets, sheet]
  tell()
  return () => {
    sheets = sheets.filter((each) => each !== sheet)
    tell()
  }
}

export const NONE: readonly Notice[] = []

function pass(next: Notice): void {
  const kept = isRemark(next) ? passing.filter((notice) => !isRemark(notice)) : passing
  passing = [...kept, next].slice(-MOST_PASSING)
  tell()
  setTimeout(() => dismiss(next.id), next.action ? ACTION_SHOWN_FOR : SHOWN_FOR)
}

function isRemark({ tone, action }: Notice): boolean {
  return tone === 'plain' && action === undefined
}

function fail(next: Failure): void {
  const told = sameAs(next)
  put(told ? { ...next, id: told.id, times: told.times + 1 } : next)
}

function sameAs({ kind, description }: Pick<Failure, 'kind' | 'description'>): Failure | undefined {
  return failures.find((each) => each.kind === kind && each.description === description)
}

/** The newest last, where it is seen. */
function put(failure: Failure): void {
  failures = [...failures.filter(({ id }) => id !== failure.id), failure]
  tell()
}

function placed(places: readonly NoticePlace[], say: FailedAt['say'] = String) {
  return { places, text: say(places.map(({ number }) => number)) }
}

function tell(): void {
  for (const listener of listeners) listener()
}
