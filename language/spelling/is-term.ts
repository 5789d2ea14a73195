/** Words of medicine and science by their ending; no general dictionary has them all. */
export function isTerm(word: string): boolean {
  return word.length >= 7 && TERM.test(word)
}

const TERM =
  /(?:emia|oma|osis|oses|itis|ases?|gen|genic|genicity|genesis|genous|pathy|ology|ological|ologist|cytes?|phages?|ines?|r?rhea|penia|trophy|trop[ei][cn]?|plasm|plasmic|philia|lysis|lytic|ectomy|otomy|scopy|scopic|graphy|graphic|metry|metric|virus|valent|phoresis|kinetics?|vir|mab|quine|cillin|mycin|azole|statin|toxin|ose|ides?|ates?|oids?|morphic|chemical|ular|some|ome)$/
