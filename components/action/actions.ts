/** Sections of the key sheet and of the palette, in their order. */
export const ACTION_GROUPS = ['move', 'write', 'findings', 'talk', 'review', 'view'] as const
export type ActionGroup = (typeof ACTION_GROUPS)[number]

interface ActionRule {
  /** `Mod` is ⌘ on a Mac and Ctrl elsewhere; then a physical key (`event.code`), or `Digit` for 1 to 9.
   *  Null for what has a key only if somebody gives it one. */
  key: string | null
  group: ActionGroup
  /** A key held down does it again and again. */
  repeats?: true
  /** It changes the segment: pressed in another text box, such as that of a comment, it does nothing. */
  changes?: true
}

/**
 * Everything the desk can be asked for by key. A line here, its words in both `action.json` under
 * `name`, and `useActions({ id: handler })` in the component that does it: keys, sheet and palette follow.
 */
export const ACTIONS = {
  nextSegment: { key: 'Alt+ArrowDown', group: 'move', repeats: true },
  previousSegment: { key: 'Alt+ArrowUp', group: 'move', repeats: true },
  nextOpen: { key: 'Mod+Shift+Enter', group: 'move' },
  goToSegment: { key: 'Alt+KeyG', group: 'move' },
  openEditor: { key: 'Enter', group: 'move' },
  leaveEditor: { key: 'Escape', group: 'move' },

  confirm: { key: 'Mod+Enter', group: 'write', changes: true },
  copySource: { key: 'Alt+KeyS', group: 'write', changes: true },
  restoreDraft: { key: 'Alt+KeyD', group: 'write', changes: true },
  find: { key: 'Alt+KeyF', group: 'write' },
  tidy: { key: 'Alt+KeyT', group: 'write', changes: true },
  insertSpace: { key: 'Alt+Shift+Space', group: 'write', changes: true },
  insertEnDash: { key: 'Alt+Minus', group: 'write', changes: true },
  insertEmDash: { key: 'Alt+Shift+Minus', group: 'write', changes: true },
  quoteDouble: { key: 'Alt+Quote', group: 'write', changes: true },
  quoteSingle: { key: 'Alt+Shift+Quote', group: 'write', changes: true },
  undo: { key: 'Mod+KeyZ', group: 'write', repeats: true, changes: true },
  redo: { key: 'Mod+Shift+KeyZ', group: 'write', repeats: true, changes: true },
  unconfirm: { key: 'Alt+KeyR', group: 'write', changes: true },
  splitSegment: { key: 'Alt+KeyE', group: 'write', changes: true },
  joinSegments: { key: 'Alt+KeyJ', group: 'write', changes: true },
  undoResegmentation: { key: 'Alt+Shift+KeyJ', group: 'write', changes: true },

  insertTerm: { key: 'Alt+KeyM', group: 'write', changes: true },
  takeSuggestion: { key: 'Alt+Digit', group: 'findings', changes: true },
  takeMatch: { key: 'Alt+Shift+Digit', group: 'findings', changes: true },
  takeRepetition: { key: 'Alt+KeyA', group: 'findings', changes: true },
  takeRepetitions: { key: 'Alt+Shift+KeyA', group: 'findings', changes: true },
  nextFinding: { key: 'F8', group: 'findings', repeats: true },
  previousFinding: { key: 'Shift+F8', group: 'findings', repeats: true },
  dismissFinding: { key: 'Alt+KeyI', group: 'findings' },

  comment: { key: 'Alt+KeyC', group: 'talk' },

  nextChange: { key: 'F7', group: 'review', repeats: true },
  previousChange: { key: 'Shift+F7', group: 'review', repeats: true },
  acceptChange: { key: 'KeyA', group: 'review' },
  restoreChange: { key: 'KeyR', group: 'review' },
  amendSegment: { key: 'KeyE', group: 'review' },
  submitVersion: { key: null, group: 'review' },
  beginReview: { key: null, group: 'review' },
  approveVersion: { key: null, group: 'review' },
  requestChanges: { key: null, group: 'review' },
  publishVersion: { key: null, group: 'review' },
  beginCorrection: { key: null, group: 'review' },

  filterAll: { key: null, group: 'view' },
  filterUnconfirmed: { key: null, group: 'view' },
  filterFindings: { key: null, group: 'view' },
  filterChanged: { key: null, group: 'view' },
  filterQuestions: { key: null, group: 'view' },
  openPreview: { key: 'Alt+KeyP', group: 'view' },
  filterStale: { key: null, group: 'view' },
  filterMine: { key: null, group: 'view' },
  renewSource: { key: null, group: 'view' },
  openPalette: { key: 'Mod+KeyK', group: 'view' },
  compareWith: { key: 'Alt+KeyV', group: 'view' },
  showUnseen: { key: 'Alt+KeyU', group: 'view' },
  linkWords: { key: 'Alt+KeyL', group: 'view' },
  setQuotes: { key: 'Alt+Shift+KeyQ', group: 'view' },
  showKeys: { key: '?', group: 'view' },
} as const satisfies Record<string, ActionRule>

export type ActionId = keyof typeof ACTIONS

export const ACTION_IDS = Object.keys(ACTIONS) as ActionId[]

/** What an action is, whatever it is. */
export function ruleOf(id: ActionId): ActionRule {
  return ACTIONS[id]
}
