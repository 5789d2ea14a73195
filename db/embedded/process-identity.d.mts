/** A process that cannot be mistaken for a later one with the same number. */
export type ProcessIdentity = { pid: number; startedAt: string }

export function identifyProcess(pid: number): ProcessIdentity | null
export function isSameProcessAlive(identity: ProcessIdentity): boolean
export function processesIn(folder: string): number[]
export function waitForEnd(identity: ProcessIdentity, milliseconds: number): Promise<boolean>
