import { withoutAccents, wordSet } from '@/language/check/words'

/** Words English took over with their accents. */
const LOANS =
  wordSet(`café cafés jalapeño jalapeños piñata piñatas señor señora señores señorita mañana niño niña cliché
communiqué décor cortés española español caudillo vicuña bolívar bolívares guaraní guaraníes colón colones
maté compañero compañeros açaí pâté naïve façade détente régime résumé fiancé fiancée élite`)

/** Words that both languages spell alike and that look Spanish by their ending. */
const SHARED =
  wordSet(`abuela abuelo alpaca alpacas amigo amigos arena arenas armada atlas audio aurora bacteria banana bananas
bares barrio barrios bases bodega bodegas bonanza bronco bruno burrito burritos cables calypso camarada
camera campesino campesinos canines cantina cantinas cargo carteles casino casinos castrismo ceiba
chavismo chicano chimera chorizo cinema circa clases clones commando condominios continuo contra corrida
cosmos cumbia delta dicho dilemma diploma diplomas ditto dogma drama dramas drones embargo embargos
empanada empanadas enigma eras euros extra extras facto fauna favela favelas fiasco fiesta fiestas
flamenco flora formula franca galas gaucho gauchos genera genes gorilla gringo gringos guerrilla
guerrillas guerrillero guerrilleros habanero hacienda haciendas hernia hidalgo hydra hyena ideas iguana
incognito inferno influenza infra jaguares junta juntas kilos kirchnerismo lambada lempiras lingua llama
llamas logos macho mafia mafias malaria mambo mango mangos mania mantra marines mascara maximo media
medulla mestizo mestizos metro metros micro multimedia mojito mojitos mosquito mosquitos motivo motto narco narcos
nostalgia novela omega opera operas paella palma pampa pampas panda pandas panorama panoramas paprika
paranoia pases pasta patio patios pelota peronismo peronistas peseta pesetas pesos phobia piano pianos
pinto piranha placebo plasma plaza plazas polos poncho ponchos porno presto primo pronto propaganda
pseudo pumas puntos quetzales quinoa quota radio radios recto regalia replica retro rodeo rodeos roles
rumba sagas salsa samba sandinistas savanna sicario sicarios sierra sierras siesta siestas silos sofas
solos sombrero sombreros sonata soprano stereo studio sucres supra tacos taiga tango tangos tapas
telenovela telenovelas tempo tequila terra tires tobacco tornado tornados torpedo torres torso tortilla
tortillas trauma traumas tundra turbo turnos ultra utopia vanilla variables vendetta vendettas vetos
video videos villa villas violoncello visas vista vitro volcano zapatistas zebra zebras
corona coronas desaparecidos latino latina latinos latinas kilobases`)

const CERTAIN =
  /(?:ción|ciones|siones|mente|miento|mientos|idad|idades|aron|ieron|ados|adas|idos|idas|ando|iendo|adores|adora|ismos|istas|antes|ientes|encia|encias|ancia|anza|eros|eras|ajes|uelo|ito|itos|illo|illos|arse|[^v]erse|irse|ecer|uar|ificar|izar|ejar|uir)$/
const MEDICAL = /(?:oma|emia|osis|itis|plasia)s?$/
const LIKELY = /[^aeiou][oa]s?$|[aeiou][oa]s?$|[lnrsdz]es$/

/**
 * Whether a lower-case word found in both texts looks Spanish rather than English: ñ, a written
 * accent, or a Spanish ending, and not one of the words both languages share.
 */
export function looksSpanish(word: string): boolean {
  if (word.length < 4 || LOANS.has(word) || SHARED.has(word)) return false
  if (withoutAccents(word) !== word) return /[áéíóúñü]/.test(word)
  return CERTAIN.test(word) || (word.length > 4 && LIKELY.test(word) && !MEDICAL.test(word))
}
