import type { Abbreviations } from './abbreviation-lists'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

/** Spanish, after the list of abbreviations of the Ortografía de la lengua española (2010). */
export const spanish: Abbreviations = {
  before: words(`
    sr sra srta sres sras srs dr dra dres dras dña dª dn lic licda licdo ing arq prof profa profs
    gral cnel tte sgto cmdte cdte almte mons pbro fr sto sta excmo excma ilmo ilma rvdo rvda
    mtro mtra av avda avd pza plza ctra cra crta urb edif núm núms nº n° n.º n.o nro art arts
    párr párrf párrfs pág págs pp vol vols fig figs tel telf teléf tlf ext apdo vs cf cfr ref
    dpto depto cap caps ej p.ej gob pdte pdta ee rr jj ff cc.aa trad coord comp inc
    mr mrs ms mt st sen gov`),
  capitalBefore: words('d da s ed eds prov col gen lt sec cmte dir sub ma fdo'),
  either: words(`
    uu ee.uu s.a s.l s.a.u s.r.l cía cia jr ltda hnos co corp inc ltd admón máx mín aprox
    ud uds vd vds q.e.p.d e.p.d d.c a.c d.f av.`),
  capitalEither: new Set(),
  dated: words(`
    ene feb mar abr may jun jul ago sep sept set oct nov dic lun mié mie jue vie sáb sab dom
    no nos`),
  numbered: words('p c t ca nro min'),
  starters: words(`
    el la los las un una unos unas en de del al a con por para según pero y e o no si sí se su
    sus este esta esto estos estas ese esa eso esos esas aquel aquella además así aun aún aunque
    cuando como cómo desde después durante entre hasta hay lo más mientras ni nada nadie ningún
    ninguna otro otra otros otras que qué quien quién quienes sin sobre sólo solo también tampoco
    tanto tras todo todos toda todas ya yo él ella ellos ellas ayer hoy ahora allí aquí ante
    antes fue es era eran son está están le les me nos mi mis tu cada donde dónde cuál cuánto
    dos tres algunos algunas muchos muchas ambos ambas luego entonces incluso pues porque
    posteriormente asimismo sin embargo finalmente`),
  saying: words(`
    dijo dice preguntó pregunta exclamó respondió responde añadió agregó afirmó escribió gritó
    insistió contestó señaló declaró aseguró explicó`),
}
