import { wordSet } from '@/language/check/words'

/** Capitalised words spelt alike in both languages (accents aside) that name no person. */
export const NO_PERSONS =
  wordSet(`africa america andorra angola antigua arabia argentina asia asuncion australia austria
aires bahamas bangladesh barbados barcelona berlin bogota bolivia botsuana brasilia budapest buenos bulgaria
cairo california canada caracas caribe castro catalonia chad chicago chile china colombia congo costa cuba dakar dallas delhi
dublin ecuador eritrea europa florida gaza georgia ghana granada guatemala guayaquil guyana haiti honduras hong houston
india indiana indonesia iran irlanda israel jamaica kabul kenia kiev kingston kong kuwait lima lisboa londres los angeles
luanda macedonia madrid malaga mali malta managua manila maputo maracaibo medellin mexico miami milan minsk monaco
montevideo mozambique namibia nepal nicaragua nigeria oceania oman oslo ottawa pakistan panama paraguay paris peru portugal
praga pretoria puerto rico qatar quito riga roma salvador san santiago santo senegal seattle sevilla
siria somalia sudan taiwan tegucigalpa texas tijuana togo tokio toronto tucuman ucrania uganda union uruguay valencia
vaticano venezuela vietnam washington york zambia kremlin pentagon nasa internet facebook twitter google whatsapp
el la las de del en a no federal nacional central general`)
