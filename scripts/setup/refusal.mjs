/** An expected end: its message is one sentence for the user, with the remedy; no stack is shown. */
export class Refusal extends Error {
  /** @override */
  name = 'Refusal'
}

/**
 * Turns an error of the file system, or the last lines of a command, into a sentence with its remedy where the cause
 * is one we know; otherwise hands back null. `place` is the folder that was written to.
 */
export function explainFileTrouble(said, place) {
  const text = `${said?.code ?? ''} ${said?.message ?? said}`
  if (/ENOSPC|EDQUOT|No space left on device/i.test(text)) {
    return new Refusal(
      `The disk that holds ${place} is full: free some space (a first start takes 2 GB) and start again.`,
    )
  }
  if (/EROFS|read-only file system/i.test(text)) {
    return new Refusal(
      `${place} lies on a read-only disk: put the checkout on a writable one and start again.`,
    )
  }
  if (/EACCES|EPERM|permission denied/i.test(text)) {
    return new Refusal(
      `${place} cannot be written by this user: give it to the user who starts Cotejo (chown -R) and start again.`,
    )
  }
  return null
}

/** Prints what ended a command: the sentence of a refusal, the stack of a bug. Sets the exit code to 1. */
export function reportFailure(error) {
  process.exitCode = 1
  // The embedded server's refusals come from another module: they are known by name.
  const isSentence = error?.name === 'Refusal' || error?.name === 'EmbeddedServerError'
  console.error(isSentence ? `\n✗ ${error.message}` : error)
}
