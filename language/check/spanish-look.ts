import { withoutAccents, wordSet } from '@/language/check/words'

/** Words English took over with their accents. */
const LOANS =
  wordSet(`café cafés jalapeño jalapeños piñata piñatas señor señora señores señorita mañana niño niña cliché
communiqué décor cortés española español caudillo vicuña bolívar bolívares guaraní guaraníes colón colones
maté compañero compañeros açaí pâté naïve façade détente régime résumé fiancé fiancée élite`)

/** Words that both languages spell alike and that look Spanish by their ending. */
const SHARED =
  wordSet(`alpaca alpacas arena arenas armada atlas audio aurora axis bacteria banana bananas base bases beta
bonanza bonus bronco bruno burrito burritos cable cables calypso camera canoe cargo casino casinos caviar chimera chocolate
chocolates chorizo cinema circus cocaine coda coma commando condominios contra corona corona cosmos coyote coyotes crisis
cumbia data debate debates delta diabetes dilemma diploma diplomas dogma drama dramas drone drones duo ego elite
embargo embargos enigma era eras euro euros extra extras fauna favela favelas fiasco fiesta fiestas flora formula forte genera
gala galas gas gaucho gauchos gorilla grave graves guerrilla guerrillas guerrillero hacienda haciendas hardware
hernia hidalgo hydra hyena idea ideas impasse incognito inferno influenza infrastructure invisible iguana jaguares judo junta juntas
karate kilo kilos lambada lava lama llama llamas logo logos macho machete machetes mafia mafias malaria mambo mango mangos mania mantra
mascara massage maximo media medulla mega meme memes merengue mescaline metro metros micro mosquito mosquitos
motivo moto mural nostalgia nova novela oasis oboe omega online opera operas orca palma pampa pampas panda pandas
panorama panoramas paprika paranoia pasta patio patios pelota peso pesos phobia piano pianos pinto piranha placebo plasma
plaza plazas podio polo poncho ponchos pope porno presto primates primo pronto propaganda pseudo puma pumas quinoa quota
radio radios recto regalia replica retro ricochet rodeo rodeos rota rumba saga sagas salsa samba savanna sierra sierras
siesta siestas silo silos simple single soda sofa sofas software solo solos sombrero sombreros soprano sonata soya
stereo studio susceptible taiga taco tacos tango tangos tapas tempo tequila terra tobacco toga tornado tornados torpedo torso
trauma traumas tuba tundra tuna turbo utopia vanilla variable variables vice video videos viable villa villas violoncello
visa visas vista volcano yoga zebra zebras zona vivo vitro similares admirable adorable audible cable flexible horrible
posible probable terrible notable noble doble triple visible sensible responsable compatible inevitable inflexible
reversible irreversible imposible intangible tangible comparable considerable favorable formidable honorable
impecable inestable invariable irritable miserable potable respetable solitaire saludable culpable durable cadre
ceiba bodega bodegas cantina cantinas barrio barrios pueblos latino latina latinos latinas chicano gringo gringos
peseta pesetas real reales sucre sucres quetzales lempiras cordobas cartel carteles guerrilleros desaparecidos
telenovela telenovelas narco narcos sicario sicarios campesino campesinos mestizo mestizos dicta persona
corrida flamenco paella empanada empanadas tortilla tortillas mezcal mojito mojitos habanero abuela abuelo
hombre amigo amigos padre madre comandante presidente camarada contras sandinistas zapatistas peronistas chavismo
castrismo peronismo kirchnerismo ultra infra inter supra versus circa ergo ditto motto lingua franca facto quo vendetta vendettas vetoes
veto vetos dicho ante pone pones sale sales come comes dice redes poses pases clases does mates dates notes votes
costes partes turnos rates tires torres clones bares polos puntos solves marines genes virus corpus status campus
census consensus continuo lotes tales males sales dotes roles pies canines aves olives suites elites boutiques trances
romance romances alliance avalanche balance balances chances fragrance importance instance ordinance performance
tolerance vigilance radiance elegance arrogance abundance`)

const CERTAIN =
  /(?:ción|ciones|siones|mente|miento|mientos|idad|idades|aron|ieron|ados|adas|idos|idas|ando|iendo|adores|adora|ismos|istas|antes|ientes|encia|encias|ancia|anza|eros|eras|ajes|uelo|ito|itos|illo|illos)$/
const LIKELY = /[^aeiou][oa]s?$|[aeiou][oa]s?$|[lnrsdz]es$/

/**
 * Whether a lower-case word found in both texts looks Spanish rather than English: ñ, a written
 * accent, or a Spanish ending, and not one of the words both languages share.
 */
export function looksSpanish(word: string): boolean {
  if (word.length < 4 || LOANS.has(word) || SHARED.has(word)) return false
  if (withoutAccents(word) !== word) return /[áéíóúñü]/.test(word)
  return CERTAIN.test(word) || (word.length > 4 && LIKELY.test(word))
}
