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

  confirm: { key: 'Mod+Enter', group: 'write' },
  copySource: { key: 'Alt+KeyS', group: 'write' },
  restoreDraft: { key: 'Alt+KeyD', group: 'write' },
  find: { key: 'Alt+KeyF', group: 'write' },
  tidy: { key: 'Alt+KeyT', group: 'write' },
  insertSpace: { key: 'Alt+Shift+Space', group: 'write' },
  insertEnDash: { key: 'Alt+Minus', group: 'write' },
  insertEmDash: { key: 'Alt+Shift+Minus', group: 'write' },
  quoteDouble: { key: 'Alt+Quote', group: 'write' },
  quoteSingle: { key: 'Alt+Shift+Quote', group: 'write' },
  undo: { key: 'Mod+KeyZ', group: 'write', repeats: true },
  redo: { key: 'Mod+Shift+KeyZ', group: 'write', repeats: true },
  unconfirm: { key: 'Alt+KeyR', group: 'write' },
  splitSegment: { key: 'Alt+KeyE', group: 'write' },
  joinSegments: { key: 'Alt+KeyJ', group: 'write' },
  undoResegmentation: { key: 'Alt+Shift+KeyJ', group: 'write' },

  insertTerm: { key: 'Alt+KeyM', group: 'write' },
  takeSuggestion: { key: 'Alt+Digit', group: 'findings' },
  takeMatch: { key: 'Alt+Shift+Digit', group: 'findings' },
  takeRepetition: { key: 'Alt+KeyA', group: 'findings' },
  takeRepetitions: { key: 'Alt+Shift+KeyA', group: 'findings' },
  nextFinding: { key: 'F8', group: 'findings', repeats: true },
  previousFinding: { key: 'Shift+F8', group: 'findings', repeats: true },
  dismissFinding: { key: 'Alt+KeyI', group: 'findings' },

  comment: { key: 'Alt+KeyC', group: 'talk' },

  nextChange: { key: 'F7', group: 'review', repeats: true },
  previousChange: { key: 'Shift+F7', group: 'review', repeats: true },
  acceptChange: { key: 'KeyA', group: 'review' },
  restoreChange: { key: 'KeyR', group: 'review' },
  amendSegment: { key: 'KeyE', group: 'review' },

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
