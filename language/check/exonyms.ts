/** Places and peoples whose Spanish and English names begin differently: `Spanish english[,english]`. */
const LIST = `alemania german españa spain,spanish inglaterra england,english,brit,uk gales wales,welsh escocia scot londres london
suiza swi,geneva suecia swed noruega norw países netherlands,dutch,countries,nations holanda netherlands,dutch,holland hungría hungar
grecia greece,greek croacia croat chipre cypr turquía turk,türk japón japan corea korea jordania jordan marruecos morocc
argelia alger egipto egypt etiopía ethiop jerusalén jerusalem cisjordania west gaza gaza siria syria irak iraq
ucrania ukrain kiev kyiv,kiev moscú mosc rusia russia bielorrusia belarus viena vienna bruselas brussels
lisboa lisbon ginebra geneva nueva new york york atenas athens florencia florence venecia venice nápoles naples
estambul istanbul pekín beijing,chin cantón guangzhou filipinas philippin,filipin habana havana,cuba trinidad trinidad
eeuu us,america,united estados united,states,us,america,u.s unidos united,states,us,america,u.s reino uk,kingdom,brit,united unido uk,kingdom,brit,united
onu un,united otan nato,north europea europ,eu europeo europ,eu unión union,eu naciones nations,un amazonas amazon misisipi mississippi
jesucristo jesus,christ juan john,juan pablo paul,pablo francisco francis,francisco isabel eliz,isabel carlos charles,carlos felipe philip,felipe
pedro peter,pedro jorge george,jorge guillermo will,guillermo enrique henry,harry,enrique luis louis,lewis,luis
alejandro alex,alejandro catalina cath,kath,catalina maría mary,maria,mari josé joseph,josé,jose juana joan,juana miguel michael,miguel
groenlandia greenland islandia iceland irlanda ire,irish tailandia thai finlandia finland,finnish nueva new sudáfrica south sudamérica south,latin norteamérica north,america
oeste west este east sur south norte north tejas texas sídney sydney tutankamón tut zelanda zealand columbia columbia libia libya túnez tunis damasco damascus bagdad baghdad teherán tehran nilo nile
danubio danube támesis thames sena seine rin rhine everest everest cáucaso caucas pacífico pacific
atlántico atlantic mediterráneo mediterr báltico baltic ártico arctic antártida antarct navidad christmas,xmas pascua easter
rumania roman,rum rumanía roman,rum eslovenia sloven eslovaquia slovak gante ghent ródano rhone,rhône eno inn tesino ticino elba elbe,elba
colonia cologne,colonia aquisgrán aachen basilea basel,basle ratisbona regensburg maguncia mainz amberes antwerp lovaina leuven,louvain brujas bruges haya hague
cracovia krak,crac bizancio byzan tracia thrac tutmosis thut,tut etelredo æthel,ethel alfredo alfred,alfredo eduardo edward,eduard ricardo richard,ricard
roberto robert tomás thomas,tom santiago james,santiago jaime james,jaime esteban stephen,steven,esteban andrés andrew,andre mateo matthew,mateo lucas luke,lucas
marcos mark,marc jesús jesus,jesús moisés moses,mois noé noah,noé josué joshua,josué elías elijah,elías isaías isaiah,isaías cristóbal christopher,crist
ana anne,anna,ana elena helen,elena inés agnes,inés margarita margaret,margarita teresa teresa,theresa lucía lucy,luc sofía sophia,sofia
aristóteles aristot platón plato sócrates socrat homero homer virgilio virgil ovidio ovid cicerón cicero julio july,julius,julio augusto augustus,august
alemania german croacia croat letonia latvi lituania lithuan estonia eston moldavia moldov albania alban chequia czech checoslovaquia czech
yugoslavia yugoslav sajonia saxon baviera bavar prusia prussia borgoña burgund bretaña britain,brit,brittany normandía norman cataluña catal vascongadas basque
vasco basque,vasco sicilia sicil cerdeña sardin córcega corsica creta cret rodas rhodes lombardía lombard toscana tusc milán milan turín turin
génova genoa,genoese padua padu bolonia bologn mantua mantu siena sien cantábrico cantabr canarias canar baleares balear gibraltar gibraltar
arabia arab emiratos emirat,uae catar qatar kuwait kuwait omán oman líbano leban palestina palestin persia persia,iran afganistán afghan
pakistán pakistan bangladesh bangla birmania burm,myanmar camboya cambod malasia malay singapur singap indochina indochin himalaya himalay ganges gang
etiopía ethiop eritrea eritre somalia somal kenia kenya camerún cameroon ghana ghan costa ivory,coast,côte zimbabue zimbabw mozambique mozamb botsuana botsw
nigeria niger níger niger madagascar madagas ciudad city,town columbia columb carolina carolin pensilvania pennsyl luisiana louisian hawái hawai
misuri missouri nuevo new terranova newfoundland antillas antill,caribbean bermudas bermud jamaica jamaic haití hait república republic
dominicana dominican antigua antigua granada grenad,granada puerto port,puerto amazonia amazon patagonia patagon malvinas falkland,malvinas
inglaterra england,english,brit gibraltar gibraltar olimpia olymp olimpo olymp troya troy,trojan cartago carthag esparta spart macedonia macedon
tierra earth,land sol sun luna moon marte mars venus venus júpiter jupiter saturno saturn biblia bible corán qur,koran
dios god,lord islam islam papa pope vaticano vatican internet internet covid covid`

/** English beginnings by lower-case Spanish name. */
export const EXONYMS: ReadonlyMap<string, readonly string[]> = new Map(pairsOf(LIST.split(/\s+/)))

function pairsOf(words: string[]): [string, string[]][] {
  const pairs: [string, string[]][] = []
  for (let at = 0; at + 1 < words.length; at += 2) {
    pairs.push([words[at] ?? '', (words[at + 1] ?? '').split(',')])
  }
  return pairs
}
