import { describe, expect, it } from 'vitest'
import { fingerprintOf } from './finding'
import { may, PERMISSIONS } from './permissions'
import { isAcceptableEmail, normalizeEmail } from './person'
import {
  blockersFor,
  isClear,
  isOverridable,
  type ReviewedSegment,
  unacceptedAuthors,
  withoutTakenBack,
} from './review'
import { fromWire, SEGMENT_STATES, segmentTransition, stateAfterSave, toWire } from './segment'
import { slugFrom } from './slug'
import { canonicalContent, parseVersionRef } from './version'

describe('the state of a segment', () => {
  it.each(SEGMENT_STATES)('an edit lowers %s to editing', (state) => {
    expect(segmentTransition(state, 'edit')).toBe('editing')
  })

  it('nobody confirms an empty segment', () => {
    expect(segmentTransition('untranslated', 'confirm')).toBeNull()
  })

  it('confirming what was reviewed leaves it reviewed', () => {
    expect(segmentTransition('reviewed', 'confirm')).toBe('reviewed')
  })

  it('only a confirmed segment can be reviewed', () => {
    expect(SEGMENT_STATES.filter((state) => segmentTransition(state, 'review') !== null)).toEqual([
      'confirmed',
      'reviewed',
    ])
  })

  it('typing the draft back makes it a draft again, but never after a confirm', () => {
    expect(stateAfterSave('editing', 'Draft', 'Draft')).toBe('draft')
    expect(stateAfterSave('confirmed', 'Draft', 'Draft')).toBe('editing')
    expect(stateAfterSave('confirmed', ' ', 'Draft')).toBe('untranslated')
  })
})

describe('four eyes', () => {
  const by = (authorId: string | null, number: number) => ({ authorId, number })

  it('a change alone stands on one pair of eyes', () => {
    expect(unacceptedAuthors([by('a', 1)], [{ byId: 'a', number: 1 }])).toEqual(['a'])
  })

  it('a confirm or accept by another at that revision or later is the second pair', () => {
    expect(unacceptedAuthors([by('a', 1), by('a', 2)], [{ byId: 'b', number: 2 }])).toEqual([])
  })

  it('an acceptance of an earlier revision does not cover a later change', () => {
    expect(unacceptedAuthors([by('a', 1), by('a', 2)], [{ byId: 'b', number: 1 }])).toEqual(['a'])
  })

  it('whoever revises another’s text has read it', () => {
    expect(unacceptedAuthors([by('a', 1), by('b', 2)], [])).toEqual(['b'])
  })

  it('the import has no author to answer for it', () => {
    expect(unacceptedAuthors([by(null, 0)], [])).toEqual([])
  })
})

describe('what was taken back', () => {
  const line = (...written: string[]) =>
    written.map((each, index) => ({
      number: index + 1,
      authorId: each[0] ?? '',
      text: each[1] ?? '',
    }))
  const numbers = (...written: string[]) =>
    withoutTakenBack(line(...written)).map(({ number }) => number)

  it('leaves the text to whoever wrote it before', () => {
    expect(numbers('aX', 'bY', 'bX')).toEqual([1])
    expect(numbers('aX', 'bY', 'bZ', 'bX')).toEqual([1])
    expect(numbers('aX', 'bY', 'bX', 'bZ', 'bX')).toEqual([1])
  })

  it('counts where another had a hand in it, or the text is another', () => {
    expect(numbers('aX', 'bY', 'aZ', 'bX')).toEqual([1, 2, 3, 4])
    expect(numbers('bX', 'aY', 'bX')).toEqual([1, 2, 3])
    expect(numbers('aX', 'bY', 'bZ')).toEqual([1, 2, 3])
    expect(numbers()).toEqual([])
  })
})

describe('what blocks approval', () => {
  const clear: ReviewedSegment = {
    id: 1,
    state: 'confirmed',
    isStale: false,
    openQuestions: 0,
    standingBlocking: 0,
    unacceptedAuthorIds: ['translator'],
  }
  const strict = { isFourEyesRelaxed: false }

  it('nothing, when all is confirmed and settled', () => {
    expect(isClear(blockersFor('editor', [clear], strict))).toBe(true)
  })

  it.each([
    ['a blocking finding', { standingBlocking: 1 }, 'blockingFindings'],
    ['a stale segment', { isStale: true }, 'staleSegments'],
    ['an open question', { openQuestions: 2 }, 'openQuestions'],
    ['a missing text', { state: 'untranslated' }, 'untranslatedSegments'],
    ['an unconfirmed text', { state: 'editing' }, 'unconfirmedSegments'],
    ['a change of one’s own', { unacceptedAuthorIds: ['editor'] }, 'ownSegments'],
  ] as const)('%s', (_, change, blocker) => {
    const blockers = blockersFor('editor', [{ ...clear, ...change } as ReviewedSegment], strict)
    expect(isClear(blockers)).toBe(false)
    expect(blockers[blocker]).toBeGreaterThan(0)
  })

  it('a chief goes past findings and questions, never past the four eyes or missing text', () => {
    const of = (change: Partial<ReviewedSegment>) =>
      isOverridable(blockersFor('editor', [{ ...clear, ...change }], strict))
    expect(of({ standingBlocking: 1, openQuestions: 1 })).toBe(true)
    expect(of({ unacceptedAuthorIds: ['editor'] })).toBe(false)
    expect(of({ state: 'untranslated' })).toBe(false)
  })
})

describe('who may', () => {
  it('administrators read the desk and manage people and settings, and sign nothing', () => {
    expect(PERMISSIONS.filter((permission) => may('admin', permission))).toEqual([
      'desk.read',
      'person.manage',
      'settings.manage',
    ])
  })

  it('only a chief overrides, withdraws and reopens', () => {
    const chiefs = PERMISSIONS.filter(
      (permission) => may('chief', permission) && !may('editor', permission),
    )
    expect(chiefs).toEqual([
      'version.override',
      'article.unpublish',
      'article.retract',
      'article.reopen',
    ])
  })

  it('translators decide nothing about a version but to submit it', () => {
    const of = PERMISSIONS.filter(
      (permission) => permission.startsWith('version.') && may('translator', permission),
    )
    expect(of).toEqual(['version.submit'])
  })
})

describe('addresses of people', () => {
  it.each([
    ['  Ana@Desk.Example.ORG ', 'ana@desk.example.org'],
    ['ana@desk.example.org', 'ana@desk.example.org'],
    ['ana＠desk.example.org', 'ana@desk.example.org'],
  ])('%s is stored as %s', (raw, stored) => {
    expect(normalizeEmail(raw)).toBe(stored)
    expect(isAcceptableEmail(stored)).toBe(true)
  })

  it.each([
    '',
    'ana',
    'ana@',
    '@desk.example',
    'ana@desk',
    'ana@desk.example,eva@evil.example',
    'ana@desk.example eva@evil.example',
    '"ana b"@desk.example',
    'ana@[127.0.0.1]',
    'ana<script>@desk.example',
    'ana@desk..example',
    'аna@desk.example',
    'ana@dеsk.example',
    'ana@desk.example\n',
    'ana@desk.example\u0000',
    `${'a'.repeat(65)}@desk.example`,
    `ana@${'d'.repeat(64)}.example`,
    'ana\u200b@desk.example',
    '.ana@desk.example',
    'ana.@desk.example',
  ])('%j is refused', (raw) => {
    expect(isAcceptableEmail(raw)).toBe(false)
  })
})

describe('the small rules', () => {
  it.each([
    ['Cuban regime rejects being a “threat”', 'cuban-regime-rejects-being-a-threat'],
    ['Ñandú, acción & más', 'nandu-accion-mas'],
    ['The regime’s words', 'the-regimes-words'],
    ['¿¡…!?', ''],
  ])('%s has the address %s', (title, slug) => {
    expect(slugFrom(title)).toBe(slug)
  })

  it('cuts a long address at a word', () => {
    const slug = slugFrom('word '.repeat(40))
    expect(slug.length).toBeLessThanOrEqual(80)
    expect(slug.endsWith('word')).toBe(true)
  })

  it('tells contents apart that only differ in where a segment ends', () => {
    const content = (texts: string[]) => ({
      blocks: [
        {
          id: 1,
          kind: 'paragraph' as const,
          segments: texts.map((target, id) => ({
            id,
            source: 's',
            draft: null,
            target,
            revision: 0,
          })),
        },
      ],
    })
    expect(canonicalContent(content(['a b', 'c']))).not.toBe(
      canonicalContent(content(['a', 'b c'])),
    )
  })

  it.each([
    ['3', 3],
    ['draft', 'draft'],
    ['working', 'working'],
    ['0', null],
    ['-1', null],
    ['1e3', null],
    ['3 ', null],
  ])('%s names version %s', (raw, ref) => {
    expect(parseVersionRef(raw)).toBe(ref)
  })

  it('a dismissal sticks to its words and not to others', () => {
    const finding = {
      check: 'numbers',
      severity: 'blocking' as const,
      source: [0, 5] as const,
      target: [0, 5] as const,
      message: '',
      mqm: '',
      replacement: null,
    }
    const of = (source: string, target: string) => fingerprintOf(finding, { source, target })
    expect(of('3.500 pesos', '3,500 pesos')).toBe(of('3.500 euros', '3,500 euros'))
    expect(of('3.500 pesos', '3,500 pesos')).not.toBe(of('3.500 pesos', '3,600 pesos'))
  })

  it('a workspace comes off the wire as it went on', () => {
    const segment = {
      id: 1,
      blockId: 1,
      position: 0,
      source: 'Hola',
      draft: 'Hello',
      state: 'draft' as const,
      version: 0,
      isStale: false,
      editedById: null,
      editedAt: null,
      findings: [],
      openQuestions: 0,
      acceptedById: null,
    }
    const workspace = {
      segments: ['Hello', 'Hi', ''].map((target) => ({ ...segment, target })),
    } as unknown as Parameters<typeof toWire>[0]
    expect(fromWire(JSON.parse(JSON.stringify(toWire(workspace))))).toEqual(workspace)
  })
})
