import { en, type Sentence, say } from './sentence'

/**
 * What the lists of false friends and idioms tell in English, told in Spanish. Most of it is English
 * in quotation marks with "or" between, and "often" before: that needs no line here. English words
 * stand in «».
 */
const SPANISH_GLOSSES: Readonly<Record<string, string>> = {
  '“touch wood” in British English only; “knock on wood”':
    '«touch wood», solo en inglés británico, o «knock on wood»',
  '“put forward” or “raise” (“table” means opposite things in Britain and America)':
    '«put forward» o «raise» («table» significa lo contrario en un lado y otro del Atlántico)',
  '“hold” (a meeting)': '«hold» (una reunión)',
  '“armed” (robbery)': '«armed» (un robo)',
  '“dirty war”; in elections “smear campaign”': '«dirty war»; en unas elecciones, «smear campaign»',
  'often “security cooperation”, the field before the noun':
    'a menudo «security cooperation», con la materia delante del sustantivo',
  'a folder or file': '«folder» o «file»',
  'an event or incident': '«event» o «incident»',
  'a glass': '«glass»',
  'a joke': '«joke»',
  '“accept”; “assume” supposes': '«accept»; «assume» es suponer',
  '“health”; “sanitary” is about cleanliness': '«health»; «sanitary» se refiere a la higiene',
  'a misfortune': '«misfortune»',
  'a doctor': '«doctor»',
  'a bookshop': '«bookshop»',
  'a factory': '«factory»',
  'a firefighter': '«firefighter»',
  'a course or year': '«course» o «year»',
  'often a newspaper': 'a menudo «newspaper»',
  'a company': '«company»',
  'a bargain': '«bargain»',
  'a day': '«day»',
  'a trade': '«trade»',
  'a condom': '«condom»',
  'a trade union': '«trade union»',
  'a card': '«card»',
  'a storm': '«storm»',
  'a carriage or car': '«carriage» o «car»',
  'of a person “raped”': '«raped», si se trata de una persona',
  'of a party or an army “leadership”': '«leadership», si se trata de un partido o un ejército',
  'a lawsuit': '«lawsuit»',
  '“describe”, “label” or “identify as”, not “point out as”':
    '«describe», «label» o «identify as», no «point out as»',
  '“hold accountable”, not “demand responsibility”':
    '«hold accountable», no «demand responsibility»',
  '“said”, “claimed” or “maintained”; “assured” needs a person who is assured':
    '«said», «claimed» o «maintained»; «assured» pide una persona a quien se asegura algo',
  'the official line or narrative; a “speech” is one address':
    '«official line» o «official narrative»; «speech» es una sola alocución',
  'criticism or doubts rather than “questions”': '«criticism» o «doubts» más que «questions»',
  '“evade”, which is stronger than “avoid”': '«evade», que es más fuerte que «avoid»',
  'a bookshop; a library is “biblioteca”': '«bookshop»; «library» es una biblioteca',
  'a driver or a presenter': '«driver» o «presenter»',
  'officers, troops or personnel': '«officers», «troops» o «personnel»',
  'a leader': '«leader»',
  '“meanwhile” or nothing at all': '«meanwhile», o nada en absoluto',
  'a school': '«school»',
  'private individuals': '«private individuals»',
  '“reported” or “complained that”; English denounces a thing, not that something is so':
    '«reported» o «complained that»; en inglés se denuncia una cosa, no que algo ocurra',
  '“said” or “reported that”; “informed” needs somebody who is informed':
    '«said» o «reported that»; «informed» pide alguien a quien se informa',
  '“carry out”, “hold” or “make”; “realize” is to become aware':
    '«carry out», «hold» o «make»; «realize» es darse cuenta',
  'a day (of voting, protest, work); a “journey” is a trip':
    '«day» (de votación, de protesta, de trabajo); «journey» es un viaje',
  'often a party member or activist; “militant” suggests arms':
    'a menudo «party member» o «activist»; «militant» hace pensar en armas',
  'the president or leader': '«president» o «leader»',
  'a trade union or an industry body': '«trade union» o «industry body»',
  '“health …”; “sanitary” is about cleanliness': '«health…»; «sanitary» se refiere a la higiene',
}

/** Null when a list tells something nobody has put into Spanish. */
export function knownSpanishGloss(gloss: string): string | null {
  if (Object.hasOwn(SPANISH_GLOSSES, gloss)) return SPANISH_GLOSSES[gloss] ?? null
  if (!PLAIN.test(gloss)) return null
  return gloss
    .replace(/^often /, 'a menudo ')
    .replaceAll('” or “', '” o “')
    .replace(/“([^“”]+)”/g, '«$1»')
}

/** “brave” or “gallant”; often “agenda”; “intend”, “seek” or “try”. */
const PLAIN = /^(?:often )?“[^“”]+”(?:(?:, | or )“[^“”]+”)*$/

/** What is meant, in Spanish, with its English marked; as the list has it where nobody told it in Spanish. */
export function spanishGloss(gloss: string): Sentence {
  const told = knownSpanishGloss(gloss)
  if (told === null) return say`${en(gloss)}`
  return told.split(/«([^»]+)»/).map((part, at) => (at % 2 === 0 ? part : en(part)))
}
