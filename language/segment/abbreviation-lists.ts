/** What one language knows about stops that need not end a sentence. Words in lower case, no final stop. */
export interface Abbreviations {
  /** Stands before a name or a number and never ends a sentence: `Sr.`, `art.` */
  before: ReadonlySet<string>
  /** The same, but only when written with a capital, the small word being ordinary: `Gen.` */
  capitalBefore: ReadonlySet<string>
  /** May end a sentence; then the next word is one that commonly starts one: `S.A.`, `Inc.` */
  either: ReadonlySet<string>
  /** The same, but only when written with a capital: `Mass.` */
  capitalEither: ReadonlySet<string>
  /** Months, days, `No.`: no end when a number follows and a capital or a number shows the sense. */
  dated: ReadonlySet<string>
  /** Never an end when a number follows: `p. 5`. */
  numbered: ReadonlySet<string>
  /** Capitalised words that commonly start a sentence and seldom a name. */
  starters: ReadonlySet<string>
  /** Verbs that report speech, third person. */
  saying: ReadonlySet<string>
}
