import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isWord } from '@/language/spelling/is-word'
import { readDictionary } from '@/language/spelling/read-dictionary'
import { suggest } from '@/language/spelling/suggest'
import { ENGLISH } from '@/language/spelling/testing/english'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('a dictionary', () => {
  const aff = bytes(`SET UTF-8
ONLYINCOMPOUND c
PFX U Y 1
PFX U 0 un .
SFX D Y 2
SFX D y ied [^aeiou]y
SFX D 0 ed [^ey]
SFX M Y 1
SFX M 0 's .
`)

  it('has every form its affix file allows and no other', () => {
    const { has } = readDictionary({ aff, dic: bytes('3\ntry/D\nlock/UDM\n1th/c\n') })
    for (const word of ['try', 'tried', 'lock', 'locked', 'unlock', 'unlocked']) {
      expect(has(word), word).toBe(true)
    }
    for (const word of ['tryed', 'untry', "lock's", '1th', '3', '']) {
      expect(has(word), word).toBe(false)
    }
  })

  it('reads any bytes without throwing', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.uint8Array({ maxLength: 300 }), (a, b) => {
        expect(readDictionary({ aff: a, dic: b }).has('\0')).toBeTypeOf('boolean')
      }),
    )
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.string({ maxLength: 200 }), (a, b) => {
        const file = bytes(`SFX ${a}\nSFX A Y 1\nSFX A 0 ${a} [${b}\n`)
        readDictionary({ aff: file, dic: bytes(`1\nword/A\n${b}/A`) })
      }),
    )
  })
})

describe('English words', () => {
  it.each([
    'houses',
    'unhappiness',
    "don't",
    'colour',
    'organised',
    'centre',
    'travelling',
    'programme',
    'cybersecurity',
    'unvaccinated',
    'livestreamed',
    'thruster',
  ])('has “%s”', (word) => {
    expect(isWord(word, ENGLISH)).toBe(true)
  })

  it.each(['hosue', 'recieve', 'i', 'havebeen', 'resinged', 'comany', 'beginer', 'wa'])(
    'has no “%s”',
    (word) => {
      expect(isWord(word, ENGLISH)).toBe(false)
    },
  )

  it('names the word one slip away', () => {
    expect(suggest('hosue', ENGLISH)).toContain('house')
    expect(suggest('comfotable', ENGLISH)).toEqual(['comfortable'])
    expect(suggest('a'.repeat(1000), ENGLISH)).toEqual([])
  })
})
