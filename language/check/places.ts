import { wordSet } from '@/language/check/words'

/** Capitalised words of news English that name no person: places, peoples, calendar, titles of bodies. */
export const NO_PERSONS =
  wordSet(`africa african algeria algerian america american americans americas andean angola
antarctica antigua arab arabia arabian argentina argentine argentinian argentinean asia asian asuncion australia australian austria
austrian bahamas baghdad bangladesh barcelona barbados beijing belarus belgian belgium belize berlin bogota bogotá bolivia
bolivian brasilia brazil brazilian britain british brussels buenos aires budapest bulgaria bulgarian cairo
california canada canadian caracas caribbean castro catalan catalonia chicago chile chilean china chinese christian catholic colombia
colombian colombians congo costa rica rican croatia cuba cuban cubans cyprus czech dakar damascus danish denmark dominican dublin dutch
ecuador ecuadorian egypt egyptian england english eritrea estonia ethiopia europe european europeans finland finnish florida
france french gaza geneva georgia german germany ghana greece greek greenland grenada guatemala guatemalan guinea guyana
haiti haitian havana helsinki hispanic holland honduran honduras hong kong hungarian hungary iceland india indian
indonesia iran iranian iraq iraqi ireland irish islamic israel israeli istanbul italian italy jamaica japan japanese
jerusalem jewish jordan kenya kiev kyiv korea korean kremlin kuwait latin latvia lebanese lebanon libya libyan lima
lisbon lithuania london los angeles luxembourg madrid malaysia malta managua marxist mediterranean mexican mexicans
mexico miami milan montevideo moroccan morocco moscow muslim namibia netherlands nicaragua nicaraguan nigeria
nigerian north northern norway norwegian oslo ottawa pacific pakistan pakistani palestine palestinian panama
panamanian paraguay paraguayan paris pentagon persian peru peruvian philippines poland polish portugal portuguese
prague puerto qatar quito romania rome russia russian russians salvador salvadoran santiago saudi scotland scottish
senegal serbia seville singapore slovakia slovenia somalia south southern soviet spain spanish stockholm sudan
sweden swedish swiss switzerland sydney syria syrian taiwan tegucigalpa tehran texas thailand tokyo trinidad
tunisia turkey turkish uganda ukraine ukrainian united states kingdom nations uruguay uruguayan valencia
vatican venezuela venezuelan venezuelans vienna vietnam warsaw washington west western east eastern yemen
zimbabwe monday tuesday wednesday thursday friday saturday sunday january february march april may june july
august september october november december ministry government congress senate parliament court supreme party
national international central republic state department foreign affairs interior defense defence health
education justice treasury council security union bank world organization house white commission committee
office constitution island islands bay city new york year christmas easter holy week
the a an in on at of and or to for from with by this that these those it its they we i as but if when while
after before since during under over according despite however although thus also moreover meanwhile
earlier later last next first second there here what why how not no yes both all some many most other each
regime company administration dictatorship capital army police embassy agency assembly federation association
university institute group company inc corp`)
