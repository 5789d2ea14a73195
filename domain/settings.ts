/** What an administrator may change while the newsroom works. Each change is an event. */
export interface Settings {
  /** Lets people approve versions that hold their own unaccepted changes (DESIGN §4.4). */
  isFourEyesRelaxed: boolean
}

export const DEFAULT_SETTINGS: Settings = { isFourEyesRelaxed: false }
