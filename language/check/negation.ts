import { finding, type PairCheck } from '@/language/check/pair-check'
import { spanOf, type Word, wordSet } from '@/language/check/words'

/**
 * A "not" on one side only. Both languages can deny in many ways ("sin", "fails to", "unlikely"),
 * so it fires only when the other side has no trace of any of them.
 */
export const negation: PairCheck = {
  id: 'negation',
  severity: 'warning',
  mqm: 'accuracy/mistranslation',
  run(pair) {
    const spanish = plainNoes(pair.sourceWords)
    const english = pair.targetWords.filter((word) => PLAIN_NOT.test(word.lower))
    const first = spanish[0]
    const not = english[0]
    if (first && !not && !TRACE_EN.test(pair.target)) {
      return [
        finding(negation, {
          source: spanOf([first]),
          message: `“${first.text}” denies something, but nothing in the English does.`,
        }),
      ]
    }
    if (not && !first && !TRACE_ES.test(pair.source)) {
      return [
        finding(negation, {
          target: spanOf([not]),
          message: `The English says “${not.text}”, but nothing in the Spanish denies.`,
        }),
      ]
    }
    return []
  },
}

const NO_DENIAL_AFTER = wordSet(
  'solo sólo solamente obstante menos más bien únicamente en cabe hay sino',
)

/** "no" before a verb; "no solo", "no obstante", "¿no?" deny nothing. */
function plainNoes(words: Word[]): Word[] {
  const hasSino = words.some((word) => word.lower === 'sino')
  return words.filter((word, at) => {
    if (/^(?:nunca|jamás|nadie|ningún|ninguna|ninguno|tampoco)$/.test(word.lower)) return true
    const next = words[at + 1]
    if (word.lower !== 'no' || !next || NO_DENIAL_AFTER.has(next.lower)) return false
    return words[at + 2]?.lower !== 'faltar' && !hasSino
  })
}

const PLAIN_NOT = /^(?:not|never|nobody|cannot|\p{L}+n't)$/u

/** Any English way to deny, doubt, limit or reverse. */
const TRACE_EN = anyOf(
  String.raw`no not nor none non\w* never nobody nothing nowhere neither cannot without \w+n['’]t un(?!der|til|ion|it|iv|iq|ifo|less)\w{3,} unless
  until in(?:ability|accura|action|active|adequate|appropriate|capab|complete|consisten|correct|correct|definite|different|direct|effective|evitable|existent|expensive|formal|humane|jus|nocent|secur|sensitive|sufficient|tolera|valid|visible|distinguish|eligible|voluntar)\w*
  im(?:mun|passe|perfect|poss|prop|prud)\w* ir(?:regular|relevant|respons|revers)\w* il(?:legal|legitim|licit|logic)\w* dis(?!c|t|pla|pu|ease|ast)\w{3,} mis\w{4,}
  \w{3,}less(?:ly|ness)? few fewer little hardly barely rarely seldom scarcely fail\w* refus\w+ reject\w* den(?:y|ies|ied|ying|ial) avoid\w*
  prevent\w* lack\w* except\w* instead rather other against stop\w* too only just even far away out absen\w+ miss\w* los[ets]\w* keep\w* kept
  wait\w* yet still but ban\w* forbid\w* prohibit\w* zero minus free\w* any\w* hard\w* difficult\w* short\w* remain\w* rid despite although though however
  beyond otherwise else exclu\w+ halt\w* quit ceas\w+ cancel\w* ignor\w+ unable deter\w* essential must anti\w* ensure sure stay keep tuned nowhere near`,
  'iu',
)

/** Any Spanish way to deny, doubt, limit or reverse. */
const TRACE_ES = anyOf(
  String.raw`no ni nunca jamás nada nadie ning\p{L}+ tampoco sin(?!\s+embargo) apenas salvo excepto sino falt\p{L}+ carec\p{L}+ carenc\p{L}+ negar neg[oóa]\p{L}* negativ\p{L}+ nieg\p{L}+
  dej[aóe]\p{L}* evit\p{L}+ impid\p{L}+ imped\p{L}+ impos\p{L}+ impun\p{L}+ imp(?:er|r)\p{L}{4,}
  in(?:cap|ciert|clus|cons|cumpl|corr|def|dep|desea|discut|doc|efic|esper|estab|evit|exact|exist|expl|fiel|hab|hum|justi|móvil|neces|noc|quiet|segur|serv|sólit|sufic|tocab|tole|útil|utiliz|usual|válid|variab|visib|volunt|vuln)\p{L}*
  des(?!de|pués|arroll|tin|tac|ign|cend|cub|cri|pleg|fil|per|ayun|eo|ea|embar|crib|pach|embol|anim)\p{L}{3,} rechaz\p{L}+ prohib\p{L}+ prohíb\p{L}+ contra contrari\p{L}+ difícil\p{L}* poc[oa]s? rar[oa]s? raramente lejos antes menos
  demasiado hasta sólo solo solamente únic\p{L}+ aún todavía mal perd\p{L}+ pierd\p{L}+ fracas\p{L}+ fall\p{L}+ ausen\p{L}+ ajen\p{L}+ ignor\p{L}+ dud\p{L}+ opon\p{L}+ opus\p{L}+
  escas\p{L}+ nul[oa]s? cero pesar il(?:egal|ícit|ógic)\p{L}* irr\p{L}+ anormal\p{L}* cualqui\p{L}+ libr\p{L}+ renunci\p{L}+ retir\p{L}+ abst\p{L}+ suspend\p{L}+ cancel\p{L}+
  sobrevivi\p{L}+ desmient\p{L}+ bloque\p{L}+ frena\p{L}* omit\p{L}+ exen\p{L}+ exclu\p{L}+ imbatid\p{L}* invict\p{L}* vací\p{L}+`,
  'iu',
)

function anyOf(list: string, flags: string): RegExp {
  return new RegExp(`(?<![\\p{L}])(?:${list.trim().split(/\s+/).join('|')})(?![\\p{L}])`, flags)
}
