import { wordSet } from '@/language/check/words'

/** English adjectives that are never nouns, so that a noun must follow them after an article. */
export const PURE_ADJECTIVES =
  wordSet(`absolute abundant academic adequate advanced aggressive alleged ambitious ample angry apparent appropriate armed attractive available
aware awful bad basic beautiful big bitter bloody brief bright broad brutal busy calm capable careful central certain cheap civilian classic clean clear clever close cold
colonial comfortable commercial common compact complete complex complicated comprehensive considerable consistent constant contemporary continuous controversial convenient
convincing correct corrupt critical crucial cruel curious dangerous dark decent decisive deep definite deliberate delicate democratic dense desperate detailed different difficult
diplomatic dirty distant distinct diverse domestic dramatic dreadful dry due dull durable early eastern easy economic educational effective efficient elaborate electoral electrical electronic
elegant emotional empty enormous entire environmental equal essential evident exact excellent excessive exciting exclusive existing expensive explicit extensive external extraordinary
extreme fair false familiar famous fantastic fast fatal federal fierce financial firm fiscal flexible foreign formal former fortunate frequent friendly full fundamental
funny generous gentle genuine giant gigantic global good gradual grateful great growing guilty handsome happy harsh healthy heavy helpful hidden high historic historical hostile
hot huge humanitarian identical illegal illegitimate immediate immense impressive inadequate increasing incredible independent indirect industrial inevitable influential
informal initial inner institutional intense interesting internal intimate irregular isolated judicial key large lasting late leading legal legitimate lengthy limited
little lively local logical lonely long loose loud lovely low loyal lucky magnificent main major marginal massive meaningful medieval mental mere mild military minor
minuscule mobile moderate modest monthly moral multiple municipal mutual mysterious narrow nasty nearby neat necessary negative nervous new nice noisy notable notorious nuclear
numerous obvious occasional odd official old open ordinary organic outer outstanding overall painful pale parallel parliamentary partial particular peaceful peculiar permanent persistent
personal physical plain pleasant polite political poor popular possible potential powerful practical precious precise preliminary presidential previous primary prior private
probable profitable profound prominent promising proper prosperous protective proud provincial psychological quick quiet radical random rapid rare raw ready real realistic reasonable
recent regional regular relevant reliable religious reluctant remarkable remote repeated respective responsible rich ridiculous rigid rough rural sacred sad safe satisfactory scientific
secondary secure sensitive separate serious severe sexual shallow sharp shocking short shy significant silent similar simple sincere single skilled slight slow small smart smooth
social soft solar sole solemn solid sophisticated southern northern western specific spectacular stable standard steady steep sticky strange strategic strict striking strong structural
stupid subsequent substantial subtle successful sudden sufficient suitable superb supreme surprising suspicious sweet swift systematic tall technical temporary tense terrible territorial
thick thin thorough tight tiny tired total tough tragic tremendous tropical typical ugly ultimate unable unacceptable unanimous unaware uncertain unclear underlying unexpected unfair
unfortunate unhappy unilateral unique unknown unlikely unprecedented unusual unwilling upcoming urban urgent useful usual vague valid valuable various vast verbal viable vicious
violent visible vital vivid voluntary vulnerable warm weak wealthy weekly weird wet wide widespread wild willing wise wonderful wooden wrong young`)
