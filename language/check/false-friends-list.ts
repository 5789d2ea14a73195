import type { Severity } from '@/language/types'

/** A Spanish wording and the English that looks like it but says something else. */
export interface FalseFriend {
  source: RegExp
  target: RegExp
  /** Completes: “<Spanish>” here means … */
  meaning: string
  replacement?: string
  severity?: Severity
}

/** Curated, directional; only pairs whose English is seldom right for that Spanish. */
export const FALSE_FRIENDS: readonly FalseFriend[] = [
  {
    source: /(?<!\p{L})señal(?:a|an|ó|aron|aba|aban|ado|ada|ados|adas|ar|ando|e|en)(?!\p{L})/iu,
    target: /\b(?:point|points|pointed|pointing)(?: \w+){0,3} out(?: by [^.;,]{1,40}?)? as\b/iu,
    meaning: '“describe”, “label” or “identify as”, not “point out as”',
  },
  {
    source: /(?<!\p{L})exig\p{L}+ responsabilidad(?:es)?/iu,
    target:
      /\b(?:demand|demands|demanded|demanding|require|requires|required|requiring) (?:\w+ )?responsibilit(?:y|ies)\b/iu,
    meaning: '“hold accountable”, not “demand responsibility”',
  },
  {
    source: /(?<!\p{L})asegur(?:a|an|ó|aron|aba|aban|ado|ar|ando)(?!\p{L})/iu,
    target: /\bassur(?:e|es|ed|ing) that\b/iu,
    meaning: '“said”, “claimed” or “maintained”; “assured” needs a person who is assured',
    replacement: 'said that',
  },
  {
    source: /(?<!\p{L})discurso oficial/iu,
    target: /\bofficial speech\b/iu,
    meaning: 'the official line or narrative; a “speech” is one address',
    replacement: 'official narrative',
  },
  {
    source: /(?<!\p{L})cuestionamientos?(?!\p{L})/iu,
    target: /\bquestions?\b/iu,
    meaning: 'criticism or doubts rather than “questions”',
    severity: 'hint',
  },
  {
    source: /(?<!\p{L})desbord(?:a|an|ó|aron|ado|aba|aban|ar|ando)(?!\p{L})/iu,
    target:
      /\boverflow(?:s|ed|ing|n)?\b(?= (?:the )?(?:\w+ )?(?:borders?|limits?|streets?|expectations?|capacity))/iu,
    meaning: '“go beyond” or “spill over”',
  },
  {
    source: /(?<!\p{L})evad\p{L}+ (?:\p{L}+ )?responsabilidad/iu,
    target: /\bavoid\w*(?: \w+){0,3} responsibilit(?:y|ies)\b/iu,
    meaning: '“evade”, which is stronger than “avoid”',
    severity: 'hint',
  },
  {
    source: /(?<!\p{L})países? patrocinadores? del terrorismo/iu,
    target: /\bterrorism[- ]sponsoring countr(?:y|ies)\b/iu,
    meaning: '“state sponsors of terrorism”',
    replacement: 'state sponsors of terrorism',
    severity: 'hint',
  },
  {
    source: /(?<!\p{L})(?:actualmente|en la actualidad)(?!\p{L})/iu,
    target: /\bactually\b/iu,
    meaning: '“currently”',
    replacement: 'currently',
  },
  {
    source: /(?<!\p{L})actual(?:es)?(?!\p{L})/iu,
    target: /\bactual\b/iu,
    meaning: '“current” or “present”',
    replacement: 'current',
  },
  {
    source: /(?<!\p{L})eventual(?:es)?(?!\p{L})/iu,
    target: /\beventual\b/iu,
    meaning: '“possible” or “temporary”',
    replacement: 'possible',
    severity: 'hint',
  },
  {
    source: /(?<!\p{L})eventualmente(?!\p{L})/iu,
    target: /\beventually\b/iu,
    meaning: '“possibly” or “from time to time”',
    severity: 'hint',
  },
  {
    source:
      /(?<!\p{L})(?:asisti(?:ó|eron|rá|rán|r|endo|do)|asiste|asisten|asistía|asistían) (?:a|al)(?!\p{L})/iu,
    target: /\bassist(?:s|ed|ing)? (?:to|at)\b/iu,
    meaning: '“attend”',
  },
  {
    source: /(?<!\p{L})(?:pretend(?:e|en|ió|ieron|ía|ían|er|iendo)|pretendid\p{L}+)(?!\p{L})/iu,
    target: /\bpretend(?:s|ed|ing)?\b/iu,
    meaning: '“intend”, “seek” or “try”',
  },
  {
    source: /(?<!\p{L})sensibles?(?!\p{L})/iu,
    target: /\bsensible\b/iu,
    meaning: '“sensitive”',
    replacement: 'sensitive',
  },
  {
    source: /(?<!\p{L})éxitos?(?!\p{L})/iu,
    target: /\bexits?\b/iu,
    meaning: '“success”',
    replacement: 'success',
  },
  {
    source: /(?<!\p{L})embarazad[ao]s?(?!\p{L})/iu,
    target: /\bembarrassed\b/iu,
    meaning: '“pregnant”',
    replacement: 'pregnant',
  },
  {
    source: /(?<!\p{L})librerías?(?!\p{L})/iu,
    target: /\blibrar(?:y|ies)\b/iu,
    meaning: 'a bookshop; a library is “biblioteca”',
    severity: 'hint',
  },
  {
    source: /(?<!\p{L})constipad[ao]s?(?!\p{L})/iu,
    target: /\bconstipated\b/iu,
    meaning: '“having a cold”',
  },
  {
    source: /(?<!\p{L})simpátic[ao]s?(?!\p{L})/iu,
    target: /\bsympathetic\b/iu,
    meaning: '“likeable” or “friendly”',
  },
  {
    source: /(?<!\p{L})carpetas?(?!\p{L})/iu,
    target: /\bcarpets?\b/iu,
    meaning: 'a folder or file',
  },
  {
    source: /(?<!\p{L})fábricas?(?!\p{L})/iu,
    target: /\bfabrics?\b/iu,
    meaning: 'a factory',
  },
  {
    source: /(?<!\p{L})sucesos?(?!\p{L})/iu,
    target: /\bsuccess(?:es)?\b/iu,
    meaning: 'an event or incident',
  },
  {
    source: /(?<!\p{L})compromisos?(?!\p{L})/iu,
    target: /\bcompromises?\b/iu,
    meaning: '“commitment”',
    replacement: 'commitment',
  },
  {
    source: /(?<!\p{L})comprometi(?:ó|eron) a(?!\p{L})/iu,
    target: /\bcompromised to\b/iu,
    meaning: '“committed to” or “promised to”',
  },
  {
    source: /(?<!\p{L})conductores?(?!\p{L})/iu,
    target: /\bconductors?\b/iu,
    meaning: 'a driver or a presenter',
    severity: 'hint',
  },
  {
    source: /(?<!\p{L})lecturas?(?!\p{L})/iu,
    target: /\blectures?\b/iu,
    meaning: '“reading”',
    replacement: 'reading',
  },
  {
    source: /(?<!\p{L})bizarr[ao]s?(?!\p{L})/iu,
    target: /\bbizarre\b/iu,
    meaning: '“brave” or “gallant”',
    severity: 'hint',
  },
  {
    source: /(?<!\p{L})desgracias?(?!\p{L})/iu,
    target: /\bdisgraces?\b/iu,
    meaning: 'a misfortune',
  },
  {
    source: /(?<!\p{L})(?:decepción|decepciones)(?!\p{L})/iu,
    target: /\bdeceptions?\b/iu,
    meaning: '“disappointment”',
    replacement: 'disappointment',
  },
  {
    source: /(?<!\p{L})ignor(?:a|an|aba|aban)(?!\p{L}) (?:si|qué|quién|dónde|cuándo|cómo|cuánt)/iu,
    target: /\bignor(?:e|es|ed)\b/iu,
    meaning: '“does not know”',
  },
  {
    source: /(?<!\p{L})efectivos (?:policiales|militares|de la|del)/iu,
    target: /\beffectives?\b/iu,
    meaning: 'officers, troops or personnel',
  },
  {
    source: /(?<!\p{L})dirigentes?(?!\p{L})/iu,
    target: /\bdirigents?\b/iu,
    meaning: 'a leader',
    replacement: 'leader',
  },
  {
    source: /(?<!\p{L})(?:llevar|llevó|lleva|llevaron|llevan) a cabo/iu,
    target: /\b(?:take|takes|took|taken|taking) to (?:the )?end\b/iu,
    meaning: '“carry out”',
  },
  {
    source: /(?<!\p{L})por su parte(?!\p{L})/iu,
    target: /\b(?:by|for) (?:his|her|its|their) part\b/iu,
    meaning: '“meanwhile” or nothing at all',
    severity: 'hint',
  },
  {
    source: /(?<!\p{L})(?:dio|dieron|da|dan|dar) a conocer(?!\p{L})/iu,
    target: /\b(?:gave|give|gives|given|giving) to know\b/iu,
    meaning: '“announced” or “released”',
  },
  {
    source: /(?<!\p{L})(?:puso|pusieron|pone|ponen|poner) en marcha/iu,
    target: /\bput(?:s|ting)? (?:in|into) march\b/iu,
    meaning: '“launch” or “start”',
  },
  {
    source: /(?<!\p{L})(?:hizo|hicieron|hace|hacen|hacer) un llamad[oa](?:miento)?(?!\p{L})/iu,
    target: /\b(?:make|makes|made|making) a call\b/iu,
    meaning: '“appeal” or “call for”',
    severity: 'hint',
  },
  {
    source: /(?<!\p{L})sindicatos?(?!\p{L})/iu,
    target: /\bsyndicates?\b/iu,
    meaning: 'a trade union',
    replacement: 'union',
  },
  {
    source: /(?<!\p{L})(?:informes|reportes)(?!\p{L})/iu,
    target: /\binforms\b/iu,
    meaning: '“reports”',
    replacement: 'reports',
  },
  {
    source: /(?<!\p{L})periódicos?(?!\p{L})/iu,
    target: /\bperiodics\b/iu,
    meaning: '“newspapers”',
    replacement: 'newspapers',
  },
  {
    source: /(?<!\p{L})colegios?(?!\p{L})/iu,
    target: /\bcollegians?\b/iu,
    meaning: 'a school',
  },
  {
    source: /(?<!\p{L})particulares(?!\p{L})/iu,
    target: /\bparticulars\b/iu,
    meaning: 'private individuals',
  },
  {
    source: /(?<!\p{L})manifestantes?(?!\p{L})/iu,
    target: /\bmanifestants?\b/iu,
    meaning: '“protester”',
  },
  {
    source: /(?<!\p{L})reivindic(?:ó|a|aron|an)(?!\p{L})/iu,
    target: /\bvindicat(?:ed|es|e)\b/iu,
    meaning: '“claim” or “demand”',
  },
  {
    source: /(?<!\p{L})en absoluto(?!\p{L})/iu,
    target: /\babsolutely\b(?! not)/iu,
    meaning: '“not at all”',
  },
  {
    source: /(?<!\p{L})introdu(?:jo|cir|ce|cido)(?!\p{L})/iu,
    target: /\bintroduced (?:in|into) the (?:house|car|building)\b/iu,
    meaning: '“put in” or “enter”',
    severity: 'hint',
  },
]
