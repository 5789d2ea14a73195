import 'server-only'
import { hash, verify } from '@node-rs/argon2'

/** argon2id (2 in the library's numbering) with OWASP's parameters: 19 MiB, two passes, one lane. */
const OPTIONS = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** Hash of a password, off the main thread. NFKC, so that two keyboards type the same password. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), OPTIONS)
}

/** Whether a password is the one behind a hash. Without a hash it costs the same and is false. */
export async function isPassword(stored: string | null, password: string): Promise<boolean> {
  const isRight = await verify(stored ?? (await decoy()), password.normalize('NFKC'))
  return stored !== null && isRight
}

let decoyHash: Promise<string> | undefined

/** Somebody unknown must cost as much time as somebody known. */
function decoy(): Promise<string> {
  decoyHash ??= hashPassword('nobody has this password')
  return decoyHash
}
