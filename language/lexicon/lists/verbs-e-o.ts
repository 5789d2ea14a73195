/** Spanish verbs by infinitive, E to O, each with English verbs (and nouns) that answer to it. */
export const VERBS_E_O = `
echar throw cast kick pour|edificar build|editar edit publish|educar educate|efectuar make carry perform conduct|ejecutar execute run carry|ejercer exercise practice exert
elaborar develop prepare produce draft make|electrocutar electrocute|elegir choose elect pick select|elevar raise rise increase elevate|eliminar eliminate remove delete
elogiar praise|eludir evade avoid dodge elude|emanar emanate|emancipar emancipate|embarcar embark board|embargar seize|embestir charge ram
emborrachar drunk|emerger emerge|emigrar emigrate leave|emitir issue emit broadcast release|emocionar excite move|empatar tie draw|empeñar pawn insist
empeorar worsen|empezar begin start|emplear use employ|emprender undertake embark start|empujar push|enamorar love|encabezar lead head|encajar fit|encantar love enchant
encarar face|encarcelar imprison jail|encargar order charge commission|encender light turn ignite|encerrar lock|encontrar find meet|encubrir cover conceal
enderezar straighten|endurecer harden toughen tighten|enfadar anger|enfermar sick ill|enfocar focus|enfrentar face confront clash|enfriar cool|engañar deceive cheat fool
engordar fatten|enlazar link|enmendar amend|enojar anger|enorgullecer proud|enriquecer enrich|ensayar rehearse test|enseñar teach show|ensuciar dirty
entablar start|entender understand|enterar learn find|enterrar bury|entonar sing|entorpecer hinder|entrañar entail|entrar enter come go|entregar deliver hand give surrender
entrenar train coach|entretener entertain|entrevistar interview meet|entusiasmar excite|enumerar list|envejecer age|envenenar poison|enviar send
envolver wrap involve|equilibrar balance|equipar equip|equivaler equal equivalent|equivocar mistake wrong|erradicar eradicate|errar err|esbozar outline
escalar climb escalate|escapar escape flee|escasear scarce|escoger choose|esconder hide|escribir write|escuchar listen hear|esculpir sculpt|esforzar strive effort try
esfumar vanish|esgrimir wield argue|especializar specialize|especificar specify|especular speculate|esperar hope wait expect|espiar spy|esquivar dodge|establecer establish set
estacionar park|estafar scam defraud swindle|estallar explode erupt break burst|estancar stagnate|estimar estimate consider|estimular stimulate encourage boost
estirar stretch|estrechar narrow shake strengthen|estrellar crash|estrenar premiere release debut|estropear spoil|estructurar structure|estudiar study|evacuar evacuate
evadir evade|evaluar evaluate assess|evaporar evaporate|evidenciar show|evitar avoid prevent|evocar evoke|evolucionar evolve|exagerar exaggerate|exaltar exalt
examinar examine|exceder exceed|excluir exclude|excusar excuse|exhibir exhibit show display|exhortar urge exhort call|exigir demand require|exiliar exile|eximir exempt
existir exist|expandir expand spread|expedir issue|experimentar experience experiment|explicar explain|explorar explore|explotar exploit explode|exponer expose present explain
exportar export|expresar express say|expropiar expropriate|expulsar expel|extender extend spread|exterminar exterminate|extinguir extinguish extinct|extraditar extradite
extraer extract remove|extrañar miss surprise|extraviar lose|fabricar manufacture make produce|facilitar facilitate provide ease|facturar bill|fallar fail rule miss
fallecer die pass|falsificar forge falsify|faltar lack miss need|fascinar fascinate|favorecer favor favour benefit|felicitar congratulate|festejar celebrate|fichar sign
figurar appear|fijar set fix|filmar film shoot|filtrar leak filter|finalizar end finish|financiar finance fund|fingir pretend|firmar sign|florecer flourish bloom
flotar float|fluir flow|fomentar promote foster encourage|forjar forge|formar form train|formular formulate make|fortalecer strengthen|forzar force
fotografiar photograph|fracasar fail|fracturar fracture break|frecuentar frequent|freír fry|frenar stop curb halt brake slow|frotar rub|frustrar thwart frustrate
fugar flee escape|fumar smoke|funcionar work function operate|fundar found|fundir melt merge|fusilar execute shoot|fusionar merge|galardonar award
ganar win earn gain|garantizar guarantee ensure|gastar spend|generar generate create|gestionar manage|girar turn rotate spin|gobernar govern rule|golpear hit beat strike
gozar enjoy|invadir invade|excarcelar release free|ordenar order arrange|grabar record|graduar graduate|gritar shout scream yell|guardar keep save store|guiar guide lead|gustar like|habitar inhabit live|hablar speak talk
hallar find|heredar inherit|herir wound injure hurt|hervir boil|hospedar stay host|hospitalizar hospitalize|huir flee escape|humillar humiliate|hundir sink
idear devise|identificar identify|ignorar ignore|igualar equal match|iluminar illuminate light|ilustrar illustrate|imaginar imagine|imitar imitate|impactar impact hit
impartir teach give|impedir prevent stop|imperar prevail reign|implantar implement|implementar implement|implicar involve imply|imponer impose|importar import matter care
imprimir print|impulsar promote drive boost|imputar charge|inaugurar inaugurate open|incautar seize|incendiar burn fire|incentivar encourage|incidir affect|incitar incite
inclinar lean tilt|incluir include|incorporar incorporate join|incrementar increase|inculpar charge|incumplir breach violate fail|incurrir incur|indagar investigate
indemnizar compensate|indicar indicate say show|indignar outrage|inducir induce|infectar infect|inferir infer|infligir inflict|influir influence|informar inform report say
infringir infringe break|ingerir ingest|ingresar enter join admit|iniciar start begin initiate launch|inmigrar immigrate|innovar innovate|inquietar worry
inscribir register enroll|insertar insert|insinuar hint|insistir insist|inspeccionar inspect|inspirar inspire|instalar install settle|instar urge call|instaurar establish
insultar insult|integrar integrate join|intensificar intensify|intentar try attempt|intercambiar exchange|interesar interest|interpretar interpret play|interrogar question
interrumpir interrupt|intervenir intervene|intimidar intimidate|intoxicar poison|introducir introduce|inundar flood|inventar invent|invertir invest reverse|investigar investigate research
invitar invite|invocar invoke|irrumpir burst break|jactarse boast|jubilar retire|jugar play|juntar gather join|jurar swear|justificar justify|juzgar judge try
lamentar regret mourn|lanzar launch throw release|lastimar hurt|latir beat|lavar wash|leer read|legalizar legalize|legislar legislate|lesionar injure|levantar lift raise rise
liberar release free liberate|librar free fight|liderar lead|lidiar deal|limitar limit|limpiar clean|liquidar liquidate settle|llamar call|llegar arrive reach come get
llenar fill|llevar carry take wear lead bring|llorar cry weep mourn|llover rain|localizar locate|lograr achieve manage get succeed|luchar fight struggle|lucir wear
madrugar early|maltratar mistreat abuse|manchar stain|mandar send order rule|manejar handle drive manage|manifestar express say demonstrate|manipular manipulate|mantener maintain keep hold remain
maquillar make|marcar mark score dial|marchar march leave|masacrar massacre|masticar chew|matar kill|matizar qualify|mediar mediate|medir measure|meditar meditate
mejorar improve|mencionar mention|mendigar beg|mentir lie|merecer deserve|meter put|mezclar mix|migrar migrate|militar militate|mirar look watch|modernizar modernize
modificar modify change|mojar wet|molestar bother annoy|montar ride mount set|morder bite|morir die|mostrar show|motivar motivate cause|mover move|movilizar mobilize
mudar move|multar fine|multiplicar multiply|nacer born|nacionalizar nationalize|nadar swim|narrar narrate tell|navegar sail browse|necesitar need|negar deny refuse|negociar negotiate
nevar snow|nombrar name appoint|notar notice|notificar notify|nutrir nourish|obedecer obey|obligar force oblige|observar observe see|obstaculizar hinder obstruct|obtener obtain get win
ocasionar cause|ocultar hide conceal|ocupar occupy|ocurrir happen occur|odiar hate|ofender offend|ofrecer offer|oír hear|oler smell|olvidar forget|omitir omit|operar operate
opinar think believe|oponer oppose|optar opt choose|orar pray|ordenar order|organizar organize organise|orientar guide|originar originate cause|oscilar range
otorgar grant award give
`
