import { finding, type PairCheck } from '@/language/check/pair-check'
import type { ReasonOf } from '@/language/reason/reason'
import type { Severity } from '@/language/types'

/**
 * White space that print would show: before a comma, inside brackets, before 's (a text taken apart
 * by a machine: warning), or doubled (hint). What the Spanish does as well is let pass.
 */
export const whiteSpace: PairCheck = {
  id: 'white-space',
  severity: 'warning',
  mqm: 'linguistic-conventions/punctuation',
  run({ source, target }) {
    return RULES.flatMap(({ pattern, fix, id, severity }) => {
      const places = Array.from(target.matchAll(pattern))
      if (places.length <= (source.match(pattern)?.length ?? 0)) return []
      return places.slice(0, MOST).map((match) =>
        finding(whiteSpace, {
          target: [match.index, match.index + match[0].length],
          severity,
          reason: { id },
          replacement: fix,
        }),
      )
    })
  },
}

const MOST = 100

interface Rule {
  pattern: RegExp
  fix: string
  id: ReasonOf<'white-space'>
  severity: Severity
}

const RULES: readonly Rule[] = [
  {
    pattern: /(?<=[^\s\0])[ \u00a0]{2,}(?=[^\s\0])/gu,
    fix: ' ',
    id: 'white-space.doubled',
    severity: 'hint',
  },
  {
    pattern: /(?<=[\p{L}\d"”)%])[ \u00a0]+(?=[,;!?](?:\s|$)|\.(?:\s|["”]|$))/gu,
    fix: '',
    id: 'white-space.before-mark',
    severity: 'warning',
  },
  {
    pattern: /(?<=[([])[ \u00a0]+(?=[\p{L}\d])|(?<=[\p{L}\d])[ \u00a0]+(?=[)\]])/gu,
    fix: '',
    id: 'white-space.in-bracket',
    severity: 'warning',
  },
  {
    pattern:
      /(?<=\p{L})[ \u00a0]+(?=['’](?:s|re|ve|ll|d|m)(?![\p{L}'’]))|(?<=\p{L}['’])[ \u00a0]+(?=(?:s|re|ve|ll|m)(?![\p{L}'’]))/gu,
    fix: '',
    id: 'white-space.in-word',
    severity: 'warning',
  },
]
