import {
  closeSync,
  openSync,
  readFileSync,
  readSync,
  realpathSync,
  rmSync,
  statSync,
} from 'node:fs'
import { join } from 'node:path'
import {
  identifyProcess,
  type ProcessIdentity,
  processesIn,
} from '@/db/embedded/process-identity.mjs'

/** What a live server of a data folder says of itself in its postmaster.pid. */
export type Postmaster = { process: ProcessIdentity; port: number; status: string }

/** The live server of this data folder, or null; a lock file left by a dead one (a zombie too) counts as none. */
export function findPostmaster(folder: string): Postmaster | null {
  const lines = readLock(folder)
  if (!lines) return null
  const process = identifyProcess(Math.abs(Number(lines[0])))
  if (!process || !servesFolder(process.pid, folder)) return null
  return { process, port: Number(lines[3] ?? 0), status: (lines[7] ?? 'starting').trim() }
}

/**
 * Removes a lock file whose server is dead, so that a zombie or a reused process number cannot block the start.
 * Left alone while any process still works in the folder: a killed server's children need a moment to end.
 * @returns whether the folder is free to be served
 */
export function clearDeadLock(folder: string): boolean {
  if (processesIn(realpathSync(folder)).length > 0) return false
  if (!findPostmaster(folder)) rmSync(join(folder, 'postmaster.pid'), { force: true })
  return true
}

/** What the server's log gained since `from` (bytes), at most the last 64 kB. */
export function readLogSince(log: string, from: number): string {
  const size = statSync(log, { throwIfNoEntry: false })?.size ?? 0
  const start = Math.max(from, size - 65_536)
  if (size <= start) return ''
  const file = openSync(log, 'r')
  const bytes = Buffer.alloc(size - start)
  readSync(file, bytes, 0, bytes.length, start)
  closeSync(file)
  return bytes.toString('utf8')
}

function readLock(folder: string): string[] | null {
  try {
    return readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n')
  } catch {
    return null
  }
}

/** A reused process number may belong to anything: only a process at work in the folder is its server. */
function servesFolder(pid: number, folder: string): boolean {
  if (process.platform !== 'linux') return true
  return processesIn(realpathSync(folder)).includes(pid)
}
