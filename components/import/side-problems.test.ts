import { describe, expect, it } from 'vitest'
import type { ImportPreview } from '@/domain/import'
import { problemsOf, stopsOf } from './side-problems'

const preview = (problems: ImportPreview['problems'], stops: ImportPreview['stops']) =>
  ({
    problems,
    stops,
    source: [],
    draft: [],
    pairs: [],
    byline: null,
    publishedAt: null,
  }) satisfies ImportPreview

describe('what is said beside a pasted text', () => {
  it('blames no draft for a Spanish side that could not be read', () => {
    const refused = preview(['source_binary', 'draft_incomplete'], ['source_binary'])
    expect(stopsOf(refused, 'source')).toEqual([{ kind: 'found', problem: 'source_binary' }])
    expect(stopsOf(refused, 'draft')).toEqual([])
  })

  it('warns in the preview beside the side it is about', () => {
    const warned = preview(['draft_incomplete'], [])
    expect(problemsOf(warned, 'draft')).toEqual([{ kind: 'found', problem: 'draft_incomplete' }])
    expect(problemsOf(warned, 'source')).toEqual([])
  })
})
