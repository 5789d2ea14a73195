import type { Severity } from '@/language/types'

/** A Spanish wording and the English that looks like it but says something else. */
export interface FalseFriend {
  source: RegExp
  target: RegExp
  /** Letters any match of `target` begins with, lower case; "" when they vary. Saves most searches. */
  opening: string
  /** Completes: “<Spanish>” here means … */
  meaning: string
  replacement: string | null
  severity: Severity
}

type Row = readonly [
  spanish: string,
  english: string,
  meaning: string,
  replacement?: string | null,
  severity?: Severity,
]

/** Patterns of whole words. Curated, directional; only English that is seldom right for that Spanish. */
const ROWS: readonly Row[] = [
  [
    'señal(?:a|an|ó|aron|aba|aban|ado|ada|ados|adas|ar|ando|e|en)',
    String.raw`(?:point|points|pointed|pointing)(?: \w+){0,3} out(?: by [^.;,]{1,40}?)? as`,
    '“describe”, “label” or “identify as”, not “point out as”',
  ],
  [
    String.raw`exig\p{L}+ responsabilidad(?:es)?\p{L}*`,
    String.raw`(?:demand|demands|demanded|demanding|require|requires|required|requiring) (?:\w+ )?responsibilit(?:y|ies)`,
    '“hold accountable”, not “demand responsibility”',
  ],
  [
    'asegur(?:a|an|ó|aron|aba|aban|ado|ar|ando)',
    'assur(?:e|es|ed|ing) that',
    '“said”, “claimed” or “maintained”; “assured” needs a person who is assured',
    'said that',
  ],
  [
    String.raw`discurso oficial\p{L}*`,
    'official speech',
    'the official line or narrative; a “speech” is one address',
    'official narrative',
  ],
  ['cuestionamientos?', 'questions?', 'criticism or doubts rather than “questions”', null, 'hint'],
  [
    'desbord(?:a|an|ó|aron|ado|aba|aban|ar|ando)',
    String.raw`overflow(?:s|ed|ing|n)?\b(?= (?:the )?(?:\w+ )?(?:borders?|limits?|streets?|expectations?|capacity))`,
    '“go beyond” or “spill over”',
  ],
  [
    String.raw`evad\p{L}+ (?:\p{L}+ )?responsabilidad\p{L}*`,
    String.raw`avoid\w*(?: \w+){0,3} responsibilit(?:y|ies)`,
    '“evade”, which is stronger than “avoid”',
    null,
    'hint',
  ],
  [
    String.raw`países? patrocinadores? del terrorismo\p{L}*`,
    'terrorism[- ]sponsoring countr(?:y|ies)',
    '“state sponsors of terrorism”',
    'state sponsors of terrorism',
    'hint',
  ],
  ['(?:actualmente|en la actualidad)', 'actually', '“currently”', 'currently'],
  ['actual(?:es)?', 'actual', '“current” or “present”', 'current'],
  ['eventual(?:es)?', 'eventual', '“possible” or “temporary”', 'possible', 'hint'],
  ['eventualmente', 'eventually', '“possibly” or “from time to time”', null, 'hint'],
  [
    '(?:asisti(?:ó|eron|rá|rán|r|endo|do)|asiste|asisten|asistía|asistían) (?:a|al)',
    'assist(?:s|ed|ing)? (?:to|at)',
    '“attend”',
  ],
  [
    String.raw`(?:pretend(?:e|en|ió|ieron|ía|ían|er|iendo)|pretendid\p{L}+)`,
    'pretend(?:s|ed|ing)?',
    '“intend”, “seek” or “try”',
  ],
  ['sensibles?', 'sensible', '“sensitive”', 'sensitive'],
  ['éxitos?', 'exits?', '“success”', 'success'],
  ['embarazad[ao]s?', 'embarrassed', '“pregnant”', 'pregnant'],
  ['librerías?', 'librar(?:y|ies)', 'a bookshop; a library is “biblioteca”', null, 'hint'],
  ['constipad[ao]s?', 'constipated', '“having a cold”'],
  ['simpátic[ao]s?', 'sympathetic', '“likeable” or “friendly”'],
  ['carpetas?', 'carpets?', 'a folder or file'],
  ['fábricas?', 'fabrics?', 'a factory'],
  ['sucesos?', 'success(?:es)?', 'an event or incident'],
  ['compromisos?', 'compromises?', '“commitment”', 'commitment'],
  ['comprometi(?:ó|eron) a', 'compromised to', '“committed to” or “promised to”'],
  ['conductores?', 'conductors?', 'a driver or a presenter', null, 'hint'],
  ['lecturas?', 'lectures?', '“reading”', 'reading'],
  ['bizarr[ao]s?', 'bizarre', '“brave” or “gallant”', null, 'hint'],
  ['desgracias?', 'disgraces?', 'a misfortune'],
  ['(?:decepción|decepciones)', 'deceptions?', '“disappointment”', 'disappointment'],
  [
    String.raw`ignor(?:a|an|aba|aban)(?!\p{L}) (?:si|qué|quién|dónde|cuándo|cómo|cuánt)\p{L}*`,
    'ignor(?:e|es|ed)',
    '“does not know”',
  ],
  [
    String.raw`efectivos (?:policiales|militares|de la|del)\p{L}*`,
    'effectives?',
    'officers, troops or personnel',
  ],
  ['dirigentes?', 'dirigents?', 'a leader', 'leader'],
  [
    String.raw`(?:llevar|llevó|lleva|llevaron|llevan) a cabo\p{L}*`,
    '(?:take|takes|took|taken|taking) to (?:the )?end',
    '“carry out”',
  ],
  [
    'por su parte',
    '(?:by|for) (?:his|her|its|their) part',
    '“meanwhile” or nothing at all',
    null,
    'hint',
  ],
  [
    '(?:dio|dieron|da|dan|dar) a conocer',
    '(?:gave|give|gives|given|giving) to know',
    '“announced” or “released”',
  ],
  [
    '(?:hizo|hicieron|hace|hacen|hacer) un llamad[oa](?:miento)?',
    '(?:make|makes|made|making) a call',
    '“appeal” or “call for”',
    null,
    'hint',
  ],
  ['sindicatos?', 'syndicates?', 'a trade union', 'union'],
  ['(?:informes|reportes)', 'informs', '“reports”', 'reports'],
  ['periódicos?', 'periodics', '“newspapers”', 'newspapers'],
  ['colegios?', 'collegians?', 'a school'],
  ['particulares', 'particulars', 'private individuals'],
  ['manifestantes?', 'manifestants?', '“protester”'],
  ['reivindic(?:ó|a|aron|an)', 'vindicat(?:ed|es|e)', '“claim” or “demand”'],
  ['en absoluto', String.raw`absolutely\b(?! not)`, '“not at all”'],
  [
    'introdu(?:jo|cir|ce|cido)',
    'introduced (?:in|into) the (?:house|car|building)',
    '“put in” or “enter”',
    null,
    'hint',
  ],
  // Verbs of saying that English does not use so.
  [
    String.raw`denunci\p{L}+ que`,
    'denounc(?:e|es|ed|ing) that',
    '“reported” or “complained that”; English denounces a thing, not that something is so',
  ],
  [
    String.raw`inform\p{L}+ que`,
    'informed that',
    '“said” or “reported that”; “informed” needs somebody who is informed',
    'said that',
  ],
  [String.raw`alert\p{L}+ (?:de )?que`, 'alerted that', '“warned that”', 'warned that'],
  [
    String.raw`(?:manifest|expres)\p{L}+ que`,
    '(?:manifested|expressed) that',
    '“said that”',
    'said that',
  ],
  [
    'sost(?:uvo|iene|uvieron|ienen) que',
    'sustain(?:ed|s)? that',
    '“maintained that”',
    'maintained that',
  ],
  ['precis(?:ó|aron|a|an) que', 'precised that', '“specified” or “said that”', 'specified that'],
  [
    'realiz(?:ó|aron|ado|ada|ados|adas|ar|aba|aban|ará)',
    'realiz(?:e|es|ed|ing)(?! that| how| the (?:dream|importance|extent))',
    '“carry out”, “hold” or “make”; “realize” is to become aware',
  ],
  // Courts, police and politics.
  ['(?:el|la|los|las) fiscal(?:es)?', 'the fiscals?', '“the prosecutor”', 'the prosecutor'],
  ['segunda vuelta', 'second (?:turn|return|lap)', '“runoff”', 'runoff'],
  ['rueda de prensa', 'press wheel|wheel of press', '“press conference”', 'press conference'],
  [
    'cadena perpetua',
    'perpetual chain|chain perpetual',
    '“life imprisonment”',
    'life imprisonment',
  ],
  ['toque de queda', 'touch of (?:queda|stay|curfew)', '“curfew”', 'curfew'],
  ['golpe de estado', '(?:blow|hit|strike) of state|state blow', '“coup”', 'coup'],
  [
    'prisión preventiva',
    'preventi(?:ve|on) (?:prison|imprisonment)',
    '“pretrial detention”',
    'pretrial detention',
  ],
  [
    'prisión domiciliaria|arresto domiciliario',
    'domiciliary (?:prison|arrest)|home prison',
    '“house arrest”',
    'house arrest',
  ],
  ['orden de captura', 'capture order|order of capture', '“arrest warrant”', 'arrest warrant'],
  [
    'lavado de (?:activos|dinero)|blanqueo de capitales',
    '(?:asset|money|capital)s? (?:washing|whitening|bleaching)|washing of (?:assets|money)',
    '“money laundering”',
    'money laundering',
  ],
  ['medidas? cautelar(?:es)?', 'cautelar measures?', '“precautionary measure” or “injunction”'],
  [
    'compañer[oa] de fórmula',
    'formula (?:companion|partner|mate)',
    '“running mate”',
    'running mate',
  ],
  [
    'jornada (?:electoral|de protestas?|laboral)',
    String.raw`(?:electoral|protest|work\w*) journey|journey of protests?`,
    'a day (of voting, protest, work); a “journey” is a trip',
  ],
  [
    'militantes?',
    'militants?',
    'often a party member or activist; “militant” suggests arms',
    null,
    'hint',
  ],
  ['mandatari[oa]s?', 'mandatar(?:y|ies)', 'the president or leader', 'president'],
  ['presunt[oa]s?', 'presumed', '“alleged”', 'alleged', 'hint'],
  ['polémicas?', 'polemics?', '“controversy”', 'controversy', 'hint'],
  ['gremios?', 'guilds?', 'a trade union or an industry body', null, 'hint'],
  ['delincuentes?', 'delinquents?', '“criminal”', 'criminal', 'hint'],
  // Health, daily life.
  [
    '(?:crisis|emergencia|personal|autoridades|sistema) sanitari[oa]s?',
    'sanitary (?:crisis|emergency|personnel|staff|authorities|system)',
    '“health …”; “sanitary” is about cleanliness',
  ],
  ['intoxicad[oa]s?', 'intoxicated', '“poisoned”', 'poisoned'],
  ['últimamente', 'ultimately', '“lately”', 'lately'],
  [String.raw`molest\p{L}+`, 'molest(?:s|ed|ing)?', '“annoy” or “bother”'],
  ['record(?:ó|aron|ar|ando)', 'record(?:ed|s)? that', '“recalled that”', 'recalled that'],
  ['concret(?:ar|ó|aron|arse)', 'concreti[sz](?:e|ed|es)', '“finalise” or “bring about”'],
  ['en el marco de', 'in the framework of', '“as part of” or “during”', 'as part of', 'hint'],
  ['constat(?:ar|ó|aron)', 'constat(?:e|ed|es)', '“confirm” or “find”'],
  [
    String.raw`cuenta\p{L}* con|contar con|contaba\p{L}* con`,
    'count(?:s|ed|ing)? with',
    '“have”',
    null,
  ],
]

/** The table with its patterns made ready, case left out of account. */
export const FALSE_FRIENDS: readonly FalseFriend[] = ROWS.map(
  ([spanish, english, meaning, replacement = null, severity = 'warning']) => ({
    source: new RegExp(`(?<!\\p{L})(?:${spanish})(?!\\p{L})`, 'iu'),
    target: new RegExp(`\\b(?:${english})(?!\\w)`, 'iu'),
    opening: openingOf(english),
    meaning,
    replacement,
    severity,
  }),
)

/** The plain letters of a pattern before anything optional; none where it has alternatives. */
function openingOf(english: string): string {
  const whole = english.replace(/\([^()]*\)/g, '')
  if (whole.includes('|')) return ''
  const letters = /^[a-z]*/.exec(english)?.[0] ?? ''
  return /^[?*]/.test(english.slice(letters.length)) ? letters.slice(0, -1) : letters
}
