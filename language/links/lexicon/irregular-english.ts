import { type Irregular, readIrregular } from './irregular-forms'

const lines = `
be is are was were been being am it's he's she's they're we're i'm you're that's there's
have has had having i've we've they've|do does did done doing|say said|go went gone goes|get got gotten|make made
know knew known|think thought|take took taken|see saw seen|come came|give gave given|find found|tell told
become became|leave left|feel felt|bring brought|begin began begun|keep kept|hold held|write wrote written
stand stood|hear heard|mean meant|meet met|run ran|pay paid|sit sat|speak spoke spoken|lead led|grow grew grown
lose lost|fall fell fallen|send sent|build built|understand understood|draw drew drawn|break broke broken
spend spent|rise rose risen|drive drove driven|buy bought|wear wore worn|choose chose chosen|seek sought
throw threw thrown|catch caught|deal dealt|win won|forget forgot forgotten|lay laid|sell sold|fight fought
teach taught|eat ate eaten|sing sang sung|strike struck|hang hung|shake shook shaken|ride rode ridden
feed fed|shoot shot|drink drank drunk|swim swam|fly flew flown|steal stole stolen|sleep slept|flee fled
hide hid hidden|bear bore borne born|swear swore sworn|sweep swept|freeze froze frozen|withdraw withdrew withdrawn
undergo underwent|arise arose|bind bound|breed bred|burn burnt|dig dug|die died dying dies|lie lying lay lain
foresee foresaw foreseen|forgive forgave|overcome overcame|overthrow overthrew overthrown|sink sank sunk
slide slid|spring sprang|stick stuck|tear tore torn|wake woke|weep wept|wind wound|bite bit bitten|blow blew blown
light lit|prove proven|show shown|learn learnt|dream dreamt|shut shut|set set|put put|cut cut|hit hit|hurt hurt
man men|woman women|child children|person people|foot feet|tooth teeth|life lives|wife wives|half halves|leaf leaves
thief thieves|knife knives|policeman policemen|spokesman spokeswoman spokesperson spokesmen|crisis crises
can could cannot can't couldn't|will would won't wouldn't|shall should shouldn't|may might|not cannot can't don't didn't doesn't won't wouldn't
not isn't aren't wasn't weren't hasn't haven't hadn't couldn't shouldn't|be isn't aren't wasn't weren't|have hasn't haven't hadn't
good better best|bad worse worst|analysis analyses|datum data|criterion criteria|medium media|early earlier earliest
old older oldest elder|far further farther|late latest later
`
let read: Irregular | undefined

/** Irregular English forms with their dictionary forms; read once, when first asked for. */
export function irregularEnglish(): Irregular {
  read ??= readIrregular(lines)
  return read
}
