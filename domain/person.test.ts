import { describe, expect, it } from 'vitest'
import { Email, PersonName } from './person-inputs'

/** Forms that once sent somebody else’s mail to a stranger, or made two accounts of one address. */
const REFUSED = [
  '',
  ' ',
  'ana',
  'ana@',
  '@desk.example',
  'ana@desk',
  'ana@@desk.example',
  'ana＠eva@desk.example',
  'ana@desk.example,eva@evil.example',
  'ana@desk.example，eva@evil.example',
  'ana@desk.example;eva@evil.example',
  'ana@desk.example eva@evil.example',
  'ana@desk.example\neva@evil.example',
  'ana@desk.example\r\nBcc: eva@evil.example',
  'ana@desk.example%0aBcc:eva@evil.example',
  '"ana b"@desk.example',
  '"ana@evil.example"@desk.example',
  'ana\\@evil.example@desk.example',
  'Ana <ana@desk.example>',
  '<ana@desk.example>',
  'ana(comment)@desk.example',
  'ana@desk.example(comment)',
  'mailto:ana@desk.example',
  'ana@[127.0.0.1]',
  'ana@[IPv6:::1]',
  'ana@127.0.0.1',
  'ana@localhost',
  'ana<script>alert(1)</script>@desk.example',
  'ana@desk.example"><img src=x>',
  'ana@desk..example',
  'ana@.desk.example',
  'ana@desk.example.',
  'ana@-desk.example',
  'ana@desk-.example',
  'ana@desk_a.example',
  'ana@desk.123',
  'ana..b@desk.example',
  '.ana@desk.example',
  'ana.@desk.example',
  'аna@desk.example',
  'ana@dеsk.example',
  'ana@xn--dsk-.example.',
  'anа@desk.example',
  'ana\u200b@desk.example',
  'ana\u202e@desk.example',
  'ana\u00ad@desk.example',
  'ana\u0000@desk.example',
  'ana\ud800@desk.example',
  'ana @desk.example',
  'ana@ desk.example',
  'ñandú@desk.example',
  'ıana@desk.example',
  'İana@desk.example',
  'ßana@desk.example',
  "ana'--@desk.example",
  'ana!eva@desk.example',
  'ana%eva@desk.example',
  '*@desk.example',
  `${'a'.repeat(65)}@desk.example`,
  `ana@${'d'.repeat(64)}.example`,
  `ana@${'d.'.repeat(160)}example`,
]

const ONE_AND_THE_SAME = [
  'ana@desk.example',
  '  ANA@Desk.Example\t',
  'ana＠desk.example',
  'ana﹫desk.example',
  'ａｎａ@desk.example',
  'ana@desk．example',
  '𝐚𝐧𝐚@desk.example',
  '\u00a0ana@desk.example\u3000',
]

describe('the address of a person', () => {
  it.each(REFUSED)('is not %j', (typed) => {
    expect(Email.safeParse(typed).success).toBe(false)
  })

  it.each(ONE_AND_THE_SAME)('is ana@desk.example when somebody types %j', (typed) => {
    expect(Email.parse(typed)).toBe('ana@desk.example')
  })

  it('was looked at in more than forty forms', () => {
    expect(new Set(REFUSED).size).toBeGreaterThan(40)
  })
})

describe('the name of a person', () => {
  it.each([
    'Ana\u202eorbelR',
    'Ana\u2066Robledo',
    'A\u200bna',
    'A\u200dna',
    'A\u00adna',
    'An\ufeffa',
    'Ana\u0007',
    'Ana\nRobledo',
    '\u3164',
    'Ana\u115f',
    'Ana\ufe0f',
    'Ana\u034f',
    '\u2800',
    'Ana\u{e0041}',
  ])('is not %j: what nobody sees could sign as somebody else', (name) => {
    expect(PersonName.safeParse(name).success).toBe(false)
  })

  it.each(['Ana Robledo', "Siobhán O'Neill", 'José Ñíguez-Ávila', '李小龍', 'محمد علي'])(
    'may be %s',
    (name) => {
      expect(PersonName.parse(name)).toBe(name)
    },
  )
})
