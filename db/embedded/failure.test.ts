import { describe, expect, it } from 'vitest'
import { explainFailure, namelessUser, noBinaries } from '@/db/embedded/failure'

describe('an embedded server that cannot start', () => {
  it.each([
    [
      'initdb: error: could not write: No space left on device',
      /disk that holds \/x is full: free/,
    ],
    ['EACCES: permission denied, mkdir', /\/x cannot be written by this user.*chown/],
    ['EROFS: read-only file system', /read-only disk/],
    ['FATAL:  database files are incompatible with server', /another PostgreSQL release/],
    ['PANIC:  could not locate a valid checkpoint record', /damaged/],
  ])('says why and what to do (%s)', (said, sentence) => {
    expect(explainFailure(new Error(said), '/x').message).toMatch(sentence)
  })

  it('passes on the telling line of what it does not know', () => {
    const said = 'LOG:  starting\nFATAL:  something new\nLOG:  shut down\n'
    expect(explainFailure(said, '/x').message).toMatch(/FATAL: {2}something new.*postgres\.log/)
  })

  it('tells a forgotten install from a platform without binaries', () => {
    expect(noBinaries('linux-x64', true).message).toMatch(/npm ci/)
    expect(noBinaries('sunos-sparc', false).message).toMatch(/DATABASE_URL/)
    expect(namelessUser(12345).message).toMatch(/useradd --uid 12345/)
  })
})
