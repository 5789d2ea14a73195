/** How either language denies, doubts, limits or reverses: the words that may answer to a "not". */

/** Any English way to deny, doubt, limit or reverse. */
export const TRACE_EN = anyOf(
  String.raw`no not nor none non\w* never nobody nothing nowhere neither cannot without \w+n['’]t un(?!der|til|ion|it|iv|iq|ifo|less)\w{3,} unless
  until in(?:ability|accura|action|active|adequate|appropriate|capab|complete|consisten|correct|correct|definite|different|direct|effective|evitable|existent|expensive|formal|humane|jus|nocent|secur|sensitive|sufficient|tolera|valid|visible|distinguish|eligible|voluntar)\w*
  im(?:mun|passe|perfect|poss|prop|prud)\w* ir(?:regular|relevant|respons|revers)\w* il(?:legal|legitim|licit|logic)\w* dis(?!c|t|pla|pu|ease|ast)\w{3,} mis\w{4,}
  \w{3,}less(?:ly|ness)? few fewer little hardly barely rarely seldom scarcely fail\w* refus\w+ reject\w* den(?:y|ies|ied|ying|ial) avoid\w*
  prevent\w* lack\w* except\w* instead rather other against stop\w* too only just even far away out absen\w+ miss\w* los[ets]\w* keep\w* kept
  wait\w* yet still but ban\w* forbid\w* prohibit\w* zero minus free\w* any\w* hard\w* difficult\w* short\w* remain\w* rid despite although though however
  beyond otherwise else exclu\w+ halt\w* quit ceas\w+ cancel\w* ignor\w+ unable deter\w* essential must anti\w* ensure sure stay keep tuned nowhere near`,
  'iu',
)

/** Any Spanish way to deny, doubt, limit or reverse. */
export const TRACE_ES = anyOf(
  String.raw`no ni nunca jamás nada nadie ning\p{L}+ tampoco sin(?!\s+embargo) apenas salvo excepto sino falt\p{L}+ carec\p{L}+ carenc\p{L}+ negar neg[oóa]\p{L}* negativ\p{L}+ nieg\p{L}+
  dej[aóe]\p{L}* evit\p{L}+ impid\p{L}+ imped\p{L}+ impos\p{L}+ impun\p{L}+ imp(?:er|r)\p{L}{4,}
  in(?:cap|ciert|clus|cons|cumpl|corr|def|dep|desea|discut|doc|efic|esper|estab|evit|exact|exist|expl|fiel|hab|hum|justi|móvil|neces|noc|quiet|segur|serv|sólit|sufic|tocab|tole|útil|utiliz|usual|válid|variab|visib|volunt|vuln)\p{L}*
  des(?!de|pués|arroll|tin|tac|ign|cend|cub|cri|pleg|fil|per|ayun|eo|ea|embar|crib|pach|embol|anim)\p{L}{3,} rechaz\p{L}+ prohib\p{L}+ prohíb\p{L}+ contra contrari\p{L}+ difícil\p{L}* poc[oa]s? rar[oa]s? raramente lejos antes menos
  demasiado hasta sólo solo solamente únic\p{L}+ aún todavía mal perd\p{L}+ pierd\p{L}+ fracas\p{L}+ fall\p{L}+ ausen\p{L}+ ajen\p{L}+ ignor\p{L}+ dud\p{L}+ opon\p{L}+ opus\p{L}+
  escas\p{L}+ nul[oa]s? cero pesar il(?:egal|ícit|ógic)\p{L}* irr\p{L}+ anormal\p{L}* cualqui\p{L}+ libr\p{L}+ renunci\p{L}+ retir\p{L}+ abst\p{L}+ suspend\p{L}+ cancel\p{L}+
  sobrevivi\p{L}+ desmient\p{L}+ bloque\p{L}+ frena\p{L}* omit\p{L}+ exen\p{L}+ exclu\p{L}+ imbatid\p{L}* invict\p{L}* vací\p{L}+`,
  'iu',
)

/** Of the English ones, those that deny the very word beside them. */
export const DENIAL_EN = anyOf(
  String.raw`no not nor none non\w* never nobody nothing nowhere neither cannot without \w+n['’]t un(?!der|til|ion|it|iv|iq|ifo|less)\w{3,} unless until
  in(?:ability|accura|adequate|capab|complete|consisten|correct|definite|direct|effective|existent|visible|sufficient|valid|eligible|distinguish)\w* im(?:mun|poss|prop|prob)\w* ir(?:regular|relevant|respons)\w* il(?:legal|legitim)\w*
  dis(?!c|t|pla|pu|ease|ast)\w{3,} \w{3,}less(?:ly|ness)? few fewer little hardly barely rarely seldom scarcely fail\w* refus\w+ reject\w* den(?:y|ies|ied|ying|ial) avoid\w* prevent\w*
  lack\w* except\w* instead rather stop\w* too absen\w+ miss\w* keep\w* kept ban\w* forbid\w* prohibit\w* zero free ceas\w+ unable away yet but only any\w* otherwise still`,
  'iu',
)

/** Of the Spanish ones, those that deny the very word beside them. */
export const DENIAL_ES = anyOf(
  String.raw`no ni nunca jamás nada nadie ning\p{L}+ tampoco sin apenas salvo excepto sino falt\p{L}+ carec\p{L}+ carenc\p{L}+ neg[aoó]\p{L}* nieg\p{L}+ dej[aóe]\p{L}* evit\p{L}+ impid\p{L}+ imped\p{L}+ impos\p{L}+
  in(?:cap|cump|corr|dep|efic|estab|exist|neces|segur|sufic|útil|válid|visib|defin|definid|comple|compl)\p{L}* des(?!de|pués|arroll|tin|tac|ign|cend|cub|cri|pleg)\p{L}{3,} rechaz\p{L}+ prohib\p{L}+ prohíb\p{L}+ contra contrari\p{L}+
  difícil\p{L}* poc[oa]s? raramente lejos antes menos demasiado hasta sólo solo solamente únic\p{L}+ aún todavía fracas\p{L}+ ausen\p{L}+ ajen\p{L}+ ignor\p{L}+ dud\p{L}+ opon\p{L}+ opus\p{L}+ cero cualqui\p{L}+ libr\p{L}+ renunci\p{L}+ salv\p{L}+ exen\p{L}+ negativ\p{L}+
  desmient\p{L}+ resist\p{L}+ ojalá`,
  'iu',
)

function anyOf(list: string, flags: string): RegExp {
  return new RegExp(
    `(?<![\\p{L}\\p{N}_])(?:${list.trim().split(/\s+/).join('|')})(?![\\p{L}])`,
    flags,
  )
}
