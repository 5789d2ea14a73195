/** Spanish acronyms with an English form of their own; after the bar, names that serve as well. */
const LIST = `EUA US|united states,u.s,usa,america,american,washington
EEUU US|united states,u.s,usa,america,american,washington
UE EU|european union,europe
ONU UN|united nations,u.n
OTAN NATO|north atlantic,nato
OMS WHO|world health
OEA OAS|organization of american,organisation of american
FMI IMF|monetary fund
BM WB|world bank
OIT ILO|labour organi,labor organi
OMC WTO|trade organi
OPS PAHO|pan american health,pan-american health
OPEP OPEC|petroleum exporting
OIEA IAEA|atomic energy
ACNUR UNHCR|refugee agency,high commissioner for refugees,refugees agency
CIDH IACHR|human rights
CPI ICC|criminal court
TPI ICC|criminal court,criminal tribunal
BID IDB|development bank
BCE ECB|central bank
PIB GDP|gross domestic
IVA VAT|value added,value-added,sales tax
ONG NGO|non-governmental,nongovernmental,organization,organisation,charity,group
ONGs NGOs|non-governmental,nongovernmental,organizations,organisations,charities,groups
SIDA AIDS|aids
VIH HIV|hiv
ADN DNA|dna
ARN RNA|rna
URSS USSR|soviet
RDA GDR|german democratic,east german
OVNI UFO|unidentified
UCI ICU|intensive care
EPI PPE|protective equipment
IA AI|artificial intelligence
CELAC CELAC|community of latin`

export interface Acronym {
  english: string
  /** Lower-case beginnings, any of which in the English will do. */
  others: readonly string[]
}

/** By Spanish acronym, without dots and spaces. */
export const ACRONYMS: ReadonlyMap<string, Acronym> = new Map(
  LIST.split('\n').map((line) => {
    const [names = '', others = ''] = line.split('|')
    const [spanish = '', english = ''] = names.split(' ')
    return [spanish, { english, others: others.split(',') }]
  }),
)
