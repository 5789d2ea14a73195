import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findCountFault, findJournalFault, readJournal } from '@/db/journal'

const journal = (...times: number[]) => ({
  entries: times.map((when, index) => ({ tag: `000${index}_step`, when })),
})

describe('the list of migrations', () => {
  it('passes when every migration is newer than the one before', () => {
    expect(findJournalFault(journal(1, 2, 3))).toBeNull()
    expect(findJournalFault(journal())).toBeNull()
  })

  it('names a migration that the migrator would skip in silence', () => {
    expect(findJournalFault(journal(1, 5, 4))).toMatch(/0002_step is not newer than 0001_step/)
    expect(findJournalFault(journal(5, 5))).toMatch(/0001_step/)
  })

  it('tells a database ahead of the code from one that missed a migration', () => {
    expect(findCountFault(2, journal(1, 2))).toBeNull()
    expect(findCountFault(3, journal(1, 2))).toMatch(/newer Cotejo.*update the code/)
    expect(findCountFault(1, journal(1, 2))).toMatch(/Only 1 of 2/)
  })

  it('is sound in this repository', () => {
    expect(findJournalFault(readJournal(join(import.meta.dirname, 'migrations')))).toBeNull()
  })
})
