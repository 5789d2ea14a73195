/** A command could not do its work: the message goes to stderr, the exit code is 1. */
export class CannotDo extends Error {
  override readonly name = 'CannotDo'
}
