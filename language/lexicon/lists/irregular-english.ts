/** English words whose inflections no rule gives: the base, then its forms. */
export const IRREGULAR_ENGLISH = `
say said says|make made making|take took taken|give gave given|go went gone goes|come came|get got gotten|know knew known|think thought|see saw seen|find found|tell told|leave left|feel felt|put|bring brought
begin began begun|keep kept|hold held|write wrote written|stand stood|hear heard|let|mean meant|set|meet met|run ran|pay paid|sit sat|speak spoke spoken|lie lay lain lying|lead led|read|grow grew grown|lose lost|fall fell fallen
send sent|build built|understand understood|draw drew drawn|break broke broken|spend spent|cut|rise rose risen|drive drove driven|buy bought|wear wore worn|choose chose chosen|seek sought|throw threw thrown|catch caught
deal dealt|win won|fight fought|teach taught|eat ate eaten|sell sold|fly flew flown|forget forgot forgotten|shoot shot|strike struck stricken|become became|hide hid hidden|shake shook shaken|steal stole stolen|bear bore born borne
beat beaten|sing sang sung|sleep slept|feed fed|flee fled|swear swore sworn|tear tore torn|sink sank sunk|dig dug|hang hung|ride rode ridden|wake woke woken|swim swam swum|bite bit bitten|blow blew blown|freeze froze frozen
weep wept|sweep swept|lend lent|bend bent|burn burnt|learn learnt|dream dreamt|spell spelt|light lit|stick stuck|sting stung|swing swung|spin spun|spring sprang sprung|shrink shrank shrunk|drink drank drunk|ring rang rung
forbid forbade forbidden|forgive forgave forgiven|withdraw withdrew withdrawn|undergo underwent undergone undergoes|undertake undertook undertaken|overcome overcame|overthrow overthrew overthrown|foresee foresaw foreseen
uphold upheld|withhold withheld|mistake mistook mistaken|arise arose arisen|awake awoke awoken|befall befell|bleed bled|breed bred|cling clung|creep crept|grind ground|kneel knelt|leap leapt|mow mown|prove proven|show shown
sew sewn|slay slew slain|slide slid|sow sown|spit spat|split|spread|stink stank stunk|strive strove striven|weave wove woven|wind wound|wring wrung|do did done does doing|have had has having|be is are was were been being am
man men|woman women|child children|person people persons|foot feet|tooth teeth|mouse mice|wife wives|life lives|knife knives|leaf leaves|wolf wolves|half halves|thief thieves|self selves|shelf shelves|ox oxen|goose geese
crisis crises|analysis analyses|basis bases|thesis theses|criterion criteria|phenomenon phenomena|medium media|datum data|die died dying dies|tie tied tying ties|good better best|bad worse worst|far further farther
businessman businessmen|congressman congressmen|policeman policemen|fireman firemen|spokesman spokesmen|fisherman fishermen|gentleman gentlemen|early earlier earliest|big bigger biggest|large larger largest|small smaller smallest
old older oldest|young younger youngest|high higher highest|low lower lowest|great greater greatest|long longer longest|short shorter shortest|strong stronger strongest|new newer newest|late later latest|easy easier easiest
rich richer richest|poor poorer poorest|fast faster fastest|deep deeper deepest|hard harder hardest|near nearer nearest|close closer closest|heavy heavier heaviest|happy happier happiest|wide wider widest|few fewer|much more most
refer referred referring|prefer preferred preferring|control controlled controlling|travel travelled travelling traveled traveling|cancel cancelled cancelling|label labelled labelling|compel compelled compelling|fuel fuelled fuelling
program programme programmes|center centre centres|color colour colours|labor labour|favor favour favours|neighbor neighbour neighbours|defense defence|honor honour|harbor harbour|behavior behaviour|theater theatre theatres|meter metre metres
organize organise organised organises organising|recognize recognise recognised|analyze analyse analysed analysing|criticize criticise criticised|authorize authorise authorised|liter litre litres|kilometer kilometre kilometres kilometers
`
