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
  return words.filter((word, at) => {
    if (/^(?:nunca|jamás|nadie|ningún|ninguna|ninguno|tampoco)$/.test(word.lower)) return true
    const next = words[at + 1]
    return word.lower === 'no' && next !== undefined && !NO_DENIAL_AFTER.has(next.lower)
  })
}

const PLAIN_NOT = /^(?:not|never|nobody|cannot|\p{L}+n't)$/u

/** Any English way to deny, doubt, limit or reverse. */
const TRACE_EN =
  /\b(?:no|not|nor|none|non|never|nobody|nothing|nowhere|neither|cannot|without|\w+n['’]t|un\w{3,}|in(?:ab|ac|ad|ap|ca|co|cr|de|di|ef|el|ex|fe|fr|hu|si|su|to|va|vi)\w+|im(?:m|p)\w+|ir\w+|il\w+|dis\w+|mis\w+|\w+less(?:ly|ness)?|non\w+|few|fewer|little|hardly|barely|rarely|seldom|scarcely|fail\w*|refus\w+|reject\w*|den(?:y|ies|ied|ying|ial)|avoid\w*|prevent\w*|lack\w*|except|unless|until|instead|rather|other than|against|stop\w*|too|only|just|even|far from|away|out|absen\w+|miss\w*|los[ets]\w*|keep|kept|wait\w*|yet|still|but|ban\w*|forbid\w*|prohibit\w*|zero|minus|free|any\w*|hard|difficult|short|remain\w*|rid|despite|although|though|however)\b/iu

/** Any Spanish way to deny, doubt, limit or reverse. */
const TRACE_ES =
  /(?<!\p{L})(?:no|ni|nunca|jamás|nada|nadie|ning\p{L}+|tampoco|sin|apenas|salvo|excepto|sino|falt\p{L}+|care\p{L}+|car[ei]nc\p{L}+|neg\p{L}+|nieg\p{L}+|neg[oó]\p{L}*|dej\p{L}+|evit\p{L}+|imp[ie]d\p{L}+|imposib\p{L}+|imp\p{L}+|in\p{L}{4,}|des\p{L}{3,}|dis\p{L}{3,}|rechaz\p{L}+|prohib\p{L}+|prohíb\p{L}+|contra\p{L}*|difícil\p{L}*|poc[oa]s?|raramente|rara|lejos|antes|menos|demasiado|hasta|solo|sólo|solamente|únic\p{L}+|aún|todavía|mal|perd\p{L}+|fracas\p{L}+|fall\p{L}+|ausen\p{L}+|ajen\p{L}+|ignor\p{L}+|duda\p{L}*|opon\p{L}+|opus\p{L}+|escas\p{L}+|nul[oa]s?|cero|a pesar|aunque|pero|más que|que nadie|anti\p{L}+|i[lr][lr]\p{L}+|a?normal\p{L}*)(?!\p{L})/iu
