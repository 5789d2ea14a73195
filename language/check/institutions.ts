import { wordSet } from '@/language/check/words'

/** Spanish nouns for bodies that act, as a subject does, but are no person. */
export const SPANISH_INSTITUTIONS =
  wordSet(`régimen gobierno empresa administración ministerio país partido
dictadura compañía corporación organización organismo institución entidad agencia banco estado congreso senado
parlamento asamblea tribunal fiscalía policía ejército consejo comité comisión federación asociación
fundación sindicato universidad club equipo grupo movimiento alianza coalición ayuntamiento alcaldía cancillería
embajada secretaría departamento instituto ejecutivo oposición nación república municipio provincia junta
monarquía firma consorcio sociedad cooperativa periódico cadena plataforma multinacional aerolínea
petrolera gigante delegación unión liga selección diario semanario emisora televisora constructora farmacéutica tecnológica
corte juzgado parlamento legislatura guerrilla pandilla cartel cártel iglesia patronal gremio central bancada marina armada guardia gendarmería diócesis
vaticano kremlin pentágono onu otan ue unesco unicef fmi oms oea fifa cia fbi dea minrex`)

/** Countries and capitals that stand for their governments, spelt as in Spanish, without accents. */
export const SPANISH_STATES =
  wordSet(`cuba venezuela colombia mexico brasil argentina chile peru bolivia ecuador nicaragua honduras guatemala
panama paraguay uruguay espana francia alemania italia portugal rusia ucrania china japon india iran irak israel siria turquia egipto marruecos argelia
corea polonia hungria washington moscu pekin teheran bruselas londres berlin caracas bogota managua quito habana madrid paris roma kiev jerusalen blanca`)

/** Their English names, as they stand in the target before a wrong pronoun. */
export const ENGLISH_INSTITUTIONS =
  wordSet(`regime government company administration ministry country party
dictatorship corporation organization organisation institution entity agency bank state congress senate parliament
assembly tribunal prosecutor's police army council committee commission federation association foundation
union university club team group movement alliance coalition chancellery embassy secretariat department institute
executive opposition nation republic municipality province board monarchy firm consortium society cooperative
newspaper network platform multinational airline giant delegation league weekly daily broadcaster
court police prosecution chamber legislature cartel gang church guild navy guard diocese vatican kremlin pentagon un nato eu unesco unicef imf oas fifa cia fbi dea minrex
organisation organization office guerrillas insurgency militia faction studio publisher retailer manufacturer bloc`)

/** The same in English: "the White House" by its second word. */
export const ENGLISH_STATES =
  wordSet(`cuba venezuela colombia mexico brazil argentina chile peru bolivia ecuador nicaragua honduras guatemala
panama paraguay uruguay spain france germany italy portugal russia ukraine china japan india iran iraq israel syria turkey egypt morocco algeria
korea poland hungary washington moscow beijing tehran brussels london berlin caracas bogota managua quito havana madrid paris rome kyiv kiev jerusalem house`)

/** Words for one person: after one of these, he or she may be meant. */
export const PERSONS =
  wordSet(`president minister spokesman spokesperson spokeswoman man woman boy girl leader ruler
dictator king queen prince princess senator deputy governor mayor judge prosecutor lawyer officer general colonel
captain lieutenant sergeant soldier policeman journalist reporter writer author poet artist singer musician director
manager secretary chancellor ambassador diplomat activist dissident opponent candidate doctor teacher professor
student worker father mother son daughter brother sister husband wife child baby friend player coach striker midfielder
goalkeeper footballer driver pilot priest bishop pope cardinal pastor saint victim suspect defendant accused
detainee prisoner inmate killer murderer thief gunman attacker businessman businesswoman entrepreneur economist analyst expert
scientist researcher historian philosopher actress filmmaker painter sculptor designer chef owner founder boss
chief head chairman chairwoman citizen resident neighbor neighbour migrant refugee immigrant politician
congressman congresswoman lawmaker legislator councilor councillor official representative commander fighter
guerrilla person someone somebody anyone everyone patient nurse surgeon engineer farmer uncle aunt cousin nephew
niece grandfather grandmother grandson widow widower mr mrs ms dr sir lord lady god jesus he's she's who
himself herself boyfriend girlfriend partner teenager guy tycoon magnate millionaire billionaire heir champion
winner rider cyclist boxer swimmer runner athlete comedian host presenter influencer youtuber rapper composer guitarist
emperor vice-president premier executive's individual predecessor successor counterpart colleague`)
