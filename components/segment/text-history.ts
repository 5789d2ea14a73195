/** One text before and after an act. */
export interface TextStep {
  segmentId: number
  before: string
  after: string
}

/** Something done to texts in one go: a run of typing, a suggestion taken, a replacement everywhere. */
export interface TextAct {
  steps: readonly TextStep[]
  /** Typing goes on from the act before; everything else is an act of its own. */
  isTyping: boolean
  at: number
}

/** Keys this far apart, in milliseconds, are two acts. */
const PAUSE = 700
const MOST_ACTS = 400
/** UTF-16 code units all acts together may hold. */
const MOST_TEXT = 4_000_000

/**
 * What was done to the texts of an article in this session, newest last, whichever row it was in:
 * editors come and go with their rows, this stays. Bounded: the oldest acts are forgotten first.
 */
export class TextHistory {
  #done: TextAct[] = []
  #undone: TextAct[] = []
  #size = 0

  /** Takes an act down; what was undone before it can no longer be redone. */
  record(act: TextAct): void {
    const steps = act.steps.filter(({ before, after }) => before !== after)
    if (steps.length === 0) return
    this.#undone = []
    const last = this.#done.at(-1)
    const joined = last && joinedTyping(last, { ...act, steps })
    if (joined) this.#take()
    this.#put(joined ?? { ...act, steps })
  }

  /** The act to undo next, taken off; it can then be redone. Null when there is none. */
  undo(): TextAct | null {
    const act = this.#take()
    if (act) this.#undone.push(act)
    return act
  }

  /** The act to redo next, taken off; it can then be undone. Null when there is none. */
  redo(): TextAct | null {
    const act = this.#undone.pop()
    if (!act) return null
    this.#put({ ...act, isTyping: false })
    return act
  }

  #take(): TextAct | null {
    const act = this.#done.pop()
    this.#size -= act ? sizeOf(act) : 0
    return act ?? null
  }

  /** Texts of a whole article may come in one act: what is too much goes, oldest first. */
  #put(act: TextAct): void {
    this.#done.push(act)
    this.#size += sizeOf(act)
    while (this.#done.length > 1 && (this.#done.length > MOST_ACTS || this.#size > MOST_TEXT)) {
      const oldest = this.#done.shift()
      this.#size -= oldest ? sizeOf(oldest) : 0
    }
  }
}

/** Typing in one row without a pause is one act, up to the end of a word after some length. */
function joinedTyping(last: TextAct, next: TextAct): TextAct | null {
  const [one, ...others] = last.steps
  const [two, ...more] = next.steps
  if (!one || !two || others.length > 0 || more.length > 0) return null
  const isOn = last.isTyping && next.isTyping && next.at - last.at < PAUSE
  if (!isOn || one.segmentId !== two.segmentId || one.after !== two.before) return null
  const turns = one.after.length > one.before.length !== two.after.length > two.before.length
  if (turns) return null
  return { ...next, steps: [{ ...one, after: two.after }] }
}

function sizeOf({ steps }: TextAct): number {
  return steps.reduce((sum, { before, after }) => sum + before.length + after.length, 0)
}

const histories = new Map<string, TextHistory>()

/** The history of one article and person, for as long as the page stands. */
export function textHistoryOf(articleId: string, personId: string): TextHistory {
  const key = `${articleId}:${personId}`
  const history = histories.get(key) ?? new TextHistory()
  histories.set(key, history)
  return history
}
