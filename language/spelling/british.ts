/** British spellings by rule, each with the American one a dictionary of en-US knows. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/our(?=$|s$|ed$|ing$|ite|able|ful|less|ist|hood|ly$|er)/, 'or'],
  [/is(?=e$|es$|ed$|ing$|er$|ers$|able$|ation)/, 'iz'],
  [/ys(?=e$|es$|ed$|ing$|er$|ers$)/, 'yz'],
  [/re(?=$|s$|d$)/, 'er'],
  [/ll(?=ed$|ing$|er$|ers$|or$|ors$|ery$|ist$|ous$)/, 'l'],
  [/l(?=$|s$|ment|ful|ness)/, 'll'],
  [/(?:ae|oe)/, 'e'],
  [/ogue(?=$|s$|d$)/, 'og'],
  [/ence(?=$|s$|d$|less$)/, 'ense'],
  [/mme(?=$|s$)/, 'm'],
  [/eable$/, 'able'],
  [/geing$/, 'ging'],
  [/gement/, 'gment'],
  [/que(?=$|s$)/, 'ck'],
  [/xion/, 'ction'],
  [/pp(?=ed$|ing$|er$|ers$)/, 'p'],
  [/tt(?=ed$|ing$)/, 't'],
]

/** British words that no rule reaches, by beginning. */
const STEMS =
  /^(?:grey|tyre|kerb|plough|draught|jewellery|mould|moult|pyjama|whilst|amongst|learnt|spelt|burnt|dreamt|leapt|spoilt|sceptic|aluminium|sulph|storey|cheque|licenc|practis|speciali|manoeuv|arch?aeolog|carburett|gaol|cosy|disc|furore|mum|maths|tonne|enrol|fulfil|instal|instil|skilful|wilful|gramme|yoghurt|omelette|orient|artefact|analogu|catalogu|dialogu|prologu|cancell|travell|labell|levell|modell|signall|counsell|fuell|marshall|programm|focuss|benefitt|pretenc|defenc|offenc|paediatr|anaesth|haem|orthopaed|gynaecolog|foet|oesoph|oestrog|diarrhoea|leukaemi|anaemi|ischaemi|caes|judgement|acknowledgement|ageing|mediaeval|encyclopaed|nought|behov|vapour|rancour|neighbour)/

/** The American spelling of a word that may be British: "colour" → "color"; several readings at most. */
export function americanOf(word: string): string[] {
  return RULES.flatMap(([pattern, american]) =>
    pattern.test(word) ? [word.replace(pattern, american)] : [],
  )
}

/** Whether the word begins as a British word does that has no American twin by rule. */
export function isBritish(word: string): boolean {
  return STEMS.test(word)
}
