import type { Abbreviations } from './abbreviation-lists'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

/** English, after the abbreviations the Associated Press style admits, and common company forms. */
export const english: Abbreviations = {
  before: words(`
    mr mrs ms dr drs prof profs rev messrs mmes mlle mme mt ft supt cmdr sgt cpl lt vs no° n° nº
    pp fig figs vol vols nos e.g i.e cf viz approx sr. sra srta dra lic gral avda núm pág`),
  capitalBefore: words(`
    gen rep reps sen sens gov govs col maj capt adm pres hon fr det insp atty dist op sec ch pt
    art ave univ asst assoc dep dept gral ing av`),
  either: words(`
    inc co cos corp ltd bros jr sr esq ph.d u.s u.s.a u.k e.u u.n d.c st rd blvd hwy
    al i.v est ed eds dept assn`),
  capitalEither: words(`
    ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb
    nev okla ore pa tenn tex va vt wash wis wyo`),
  dated: words(`
    jan feb mar apr may jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat
    sun`),
  numbered: words('no nos p art ca'),
  starters: words(`
    the a an in on at he she it they we i you this that these those but and or if when while as
    for from by with his her their its our my your there here what who why how where after
    before since although however also not no yes so then now still yet some many most several
    few both each every one two last next even until under over such to of only once meanwhile
    earlier later millions thousands hundreds all any because between during despite do does did
    is are was were let please according according another other others though through`),
  saying: words(`
    said says asked asks told tells wrote writes added adds cried shouted replied answered
    exclaimed wondered insisted demanded yelled`),
}
