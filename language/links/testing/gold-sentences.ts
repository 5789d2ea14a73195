/**
 * Hand-aligned sentences of the project's own writing. One pair a paragraph: Spanish, English, links.
 * `a=b` links two words, `a+b=c` each of several; `#2` is the second such word, to the letter.
 * A dropped subject and an auxiliary belong to the verb, a reflexive pronoun without counterpart
 * too; an article without counterpart, or the `de` of what English makes a compound, to nothing.
 */
export const tuningSentences = `
El régimen rechazó las acusaciones.
The regime rejected the accusations.
El=The régimen=regime rechazó=rejected las=the acusaciones=accusations

La ministra presentó ayer el nuevo plan de vivienda.
The minister presented the new housing plan yesterday.
La=The ministra=minister presentó=presented ayer=yesterday el=the nuevo=new plan=plan vivienda=housing

Dijo que no sabía nada del acuerdo.
He said he knew nothing about the deal.
Dijo=He+said no=nothing sabía=he+knew nada=nothing del=about+the acuerdo=deal

Los precios subieron un 3,5 % en marzo, según el instituto de estadística.
Prices rose 3.5 percent in March, according to the statistics institute.
precios=Prices subieron=rose 3,5=3.5 %=percent en=in marzo=March según=according+to el=the instituto=institute estadística=statistics

Más de 1.500 personas fueron evacuadas de la zona costera.
More than 1,500 people were evacuated from the coastal area.
Más=More de=than 1.500=1,500 personas=people fueron=were evacuadas=evacuated de#2=from la=the zona=area costera=coastal

Estados Unidos impuso nuevas sanciones a tres empresas chinas.
The United States imposed new sanctions on three Chinese companies.
Estados=States Unidos=United impuso=imposed nuevas=new sanciones=sanctions a=on tres=three empresas=companies chinas=Chinese

Se lo contó su hermano menor.
His younger brother told him about it.
Se=him lo=about+it contó=told su=His hermano=brother menor=younger

Los médicos llevan dos semanas en huelga.
The doctors have been on strike for two weeks.
Los=The médicos=doctors llevan=have+been dos=two semanas=weeks en=on huelga=strike

No asistió a la reunión porque estaba enferma.
She did not attend the meeting because she was ill.
No=not asistió=She+did+attend la=the reunión=meeting porque=because estaba=she+was enferma=ill

El juez ordenó la detención del exalcalde de Murcia por presunta corrupción.
The judge ordered the arrest of the former mayor of Murcia for alleged corruption.
El=The juez=judge ordenó=ordered la=the detención=arrest del=of+the#2 exalcalde=former+mayor de=of#2 Murcia=Murcia por=for presunta=alleged corrupción=corruption

Ayer por la noche, la policía encontró el coche robado a orillas del río.
Last night the police found the stolen car on the banks of the river.
Ayer=Last noche=night la#2=the policía=police encontró=found el=the#2 coche=car robado=stolen a=on orillas=banks del=of+the#4 río=river

Las autoridades sanitarias recomiendan vacunar a los niños mayores de cinco años.
Health authorities recommend vaccinating children over the age of five.
autoridades=authorities sanitarias=Health recomiendan=recommend vacunar=vaccinating niños=children mayores=over cinco=five años=age

—Volveremos mañana —aseguró el portavoz del sindicato.
"We will be back tomorrow," the union spokesman said.
Volveremos=We+will+be+back mañana=tomorrow aseguró=said el=the portavoz=spokesman sindicato=union

La empresa, con sede en Bilbao, despedirá a 230 trabajadores.
The Bilbao-based company will lay off 230 workers.
La=The empresa=company sede=based Bilbao=Bilbao despedirá=will+lay+off 230=230 trabajadores=workers

Al presidente le gustaría reunirse con los líderes de la oposición.
The president would like to meet with the opposition leaders.
Al=The presidente=president gustaría=would+like reunirse=to+meet con=with los=the líderes=leaders oposición=opposition

Es una decisión difícil, pero necesaria.
It is a difficult but necessary decision.
Es=It+is una=a decisión=decision difícil=difficult pero=but necesaria=necessary

Hay que proteger a quienes denuncian estos delitos.
Those who report these crimes must be protected.
Hay+que=must proteger=be+protected quienes=Those+who denuncian=report estos=these delitos=crimes

El Banco Central Europeo mantuvo los tipos de interés en el 2 % por tercera vez consecutiva.
The European Central Bank kept interest rates at 2% for the third time in a row.
El=The Banco=Bank Central=Central Europeo=European mantuvo=kept tipos=rates interés=interest en=at 2=2 %=% por=for tercera=third vez=time consecutiva=in+a+row

Sus padres huyeron de Chile tras el golpe de Estado de 1973.
Her parents fled Chile after the 1973 coup.
Sus=Her padres=parents huyeron=fled Chile=Chile tras=after el=the golpe+de#2+Estado=coup 1973=1973

La investigación reveló que la contaminación del agua había comenzado varios años antes.
The investigation revealed that the water contamination had begun several years earlier.
La=The investigación=investigation reveló=revealed que=that la=the contaminación=contamination agua=water había=had comenzado=begun varios=several años=years antes=earlier

¿Cuándo empezarán a construir la escuela?
When will they start building the school?
Cuándo=When empezarán=will+they+start construir=building la=the escuela=school

Cientos de migrantes cruzaron la frontera a pie durante la madrugada.
Hundreds of migrants crossed the border on foot in the early hours of the morning.
Cientos=Hundreds de=of migrantes=migrants cruzaron=crossed la=the frontera=border a=on pie=foot durante=in la#2=the#2 madrugada=early+hours+of#2+the#3+morning

El entrenador argentino, de 54 años, firmó un contrato por dos temporadas.
The 54-year-old Argentine coach signed a two-season contract.
El=The entrenador=coach argentino=Argentine 54=54 años=year+old firmó=signed un=a contrato=contract dos=two temporadas=season

Según la ONU, la sequía afecta ya a cuatro millones de personas en el Cuerno de África.
According to the UN, the drought is already affecting four million people in the Horn of Africa.
Según=According+to la=the ONU=UN la#2=the#2 sequía=drought afecta=is+affecting ya=already cuatro=four millones=million personas=people en=in el=the#3 Cuerno=Horn de#2=of África=Africa

Le pidieron que dejara de publicar fotografías en las redes sociales.
They asked her to stop posting photos on social media.
Le=her pidieron=They+asked que=to dejara=stop publicar=posting fotografías=photos en=on redes=media sociales=social

La Casa Blanca negó haber recibido presiones.
The White House denied having been pressured.
La=The Casa=House Blanca=White negó=denied haber=having recibido=been presiones=pressured
`

/** Settings were chosen by the sentences above; these were measured along the way, so not blind. */
export const heldOutSentences = `
El Gobierno aprobó este martes una ley que limita el precio del alquiler.
The government on Tuesday passed a law capping rent prices.
El=The Gobierno=government aprobó=passed este=on martes=Tuesday una=a ley=law limita=capping precio=prices alquiler=rent

Murió a los 87 años en su casa de Buenos Aires, rodeada de su familia.
She died at 87 at her home in Buenos Aires, surrounded by her family.
Murió=She+died a=at 87=87 en=at#2 su=her casa=home de=in Buenos=Buenos Aires=Aires rodeada=surrounded de#2=by su#2=her#2 familia=family

Nadie quiso hacer declaraciones a la salida del tribunal.
No one wanted to comment on leaving the court.
Nadie=No+one quiso=wanted hacer=to+comment declaraciones=comment a=on salida=leaving del=the tribunal=court

Las exportaciones cayeron un 12 % respecto al año anterior.
Exports fell 12% compared with the previous year.
exportaciones=Exports cayeron=fell 12=12 %=% respecto=compared al=with+the año=year anterior=previous

El acusado se declaró inocente.
The defendant pleaded not guilty.
El=The acusado=defendant se+declaró=pleaded inocente=not+guilty

Los bomberos lograron apagar el incendio en menos de tres horas.
Firefighters managed to put out the fire in under three hours.
bomberos=Firefighters lograron=managed apagar=to+put+out el=the incendio=fire en=in menos+de=under tres=three horas=hours

Ana Torres, directora del museo, agradeció el apoyo de los vecinos.
Ana Torres, the museum's director, thanked local residents for their support.
Ana=Ana Torres=Torres directora=director del=the museo=museum's agradeció=thanked apoyo=support vecinos=local+residents

Todavía se desconocen las causas del accidente.
The causes of the accident are still unknown.
Todavía=still se=are desconocen=are+unknown las=The causas=causes del=of+the accidente=accident

Tras meses de negociaciones, ambos países firmaron un tratado de libre comercio.
After months of negotiations, the two countries signed a free trade agreement.
Tras=After meses=months de=of negociaciones=negotiations ambos=the+two países=countries firmaron=signed un=a tratado=agreement libre=free comercio=trade

El virus se propaga rápidamente entre las personas no vacunadas.
The virus is spreading rapidly among unvaccinated people.
El=The virus=virus se=spreading propaga=is+spreading rápidamente=rapidly entre=among personas=people no+vacunadas=unvaccinated

Está previsto que la obra termine en 2027.
The work is expected to be finished by 2027.
Está=is previsto=expected que=to la=The obra=work termine=be+finished en=by 2027=2027

«No nos vamos a rendir», gritaban los manifestantes frente al Congreso.
“We are not going to give up,” the demonstrators shouted outside Congress.
No=not vamos=We+are+going a=to rendir=give+up gritaban=shouted los=the manifestantes=demonstrators frente+al=outside Congreso=Congress

Cada año desaparecen unas 10.000 hectáreas de bosque tropical en la región.
Some 10,000 hectares of tropical forest disappear in the region every year.
Cada=every año=year desaparecen=disappear unas=Some 10.000=10,000 hectáreas=hectares de=of bosque=forest tropical=tropical en=in la=the región=region

La novela, que fue traducida a veinte idiomas, ganó el premio en 1998.
The novel, which was translated into twenty languages, won the prize in 1998.
La=The novela=novel que=which fue=was traducida=translated a=into veinte=twenty idiomas=languages ganó=won el=the premio=prize en=in 1998=1998

Me parece que tiene razón.
I think she is right.
Me=I parece=think tiene=she+is razón=right

El FMI prevé un crecimiento del 1,8 % para la economía española.
The IMF forecasts growth of 1.8 percent for the Spanish economy.
El=The FMI=IMF prevé=forecasts crecimiento=growth del=of 1,8=1.8 %=percent para=for la=the economía=economy española=Spanish

Los agricultores bloquearon con tractores la carretera que une Madrid y Toledo.
Farmers used tractors to block the road linking Madrid and Toledo.
agricultores=Farmers bloquearon=to+block con=used tractores=tractors la=the carretera=road une=linking Madrid=Madrid y=and Toledo=Toledo

Quieren que se les devuelva la tierra que perdieron durante la guerra.
They want the land they lost during the war to be returned to them.
Quieren=They+want se=be devuelva=to+be+returned les=to#2+them la=the tierra=land perdieron=they+lost durante=during la#2=the#2 guerra=war

El senador republicano Mark Ellis calificó la propuesta de «absurda».
Republican Senator Mark Ellis called the proposal “absurd.”
senador=Senator republicano=Republican Mark=Mark Ellis=Ellis calificó=called la=the propuesta=proposal absurda=absurd

Casi la mitad de los jóvenes menores de 25 años no encuentra trabajo.
Almost half of young people under 25 cannot find work.
Casi=Almost la+mitad=half de=of jóvenes=young+people menores=under 25=25 no=cannot encuentra=find trabajo=work

La víctima, cuya identidad no se ha hecho pública, recibió dos disparos en la espalda.
The victim, whose identity has not been made public, was shot twice in the back.
La=The víctima=victim cuya=whose identidad=identity no=not se=been ha=has hecho=been+made pública=public recibió=was+shot dos=twice disparos=shot en=in la=the espalda=back

Vivió en la calle durante más de diez años.
He lived on the streets for more than ten years.
Vivió=He+lived en=on la=the calle=streets durante=for más=more de=than diez=ten años=years

Las elecciones se celebrarán el próximo 15 de octubre, según confirmó la junta electoral.
The elections will be held on October 15, the electoral board confirmed.
Las=The elecciones=elections se=be+held celebrarán=will+be+held el=on 15=15 octubre=October confirmó=confirmed la=the junta=board electoral=electoral

El ejército israelí bombardeó de nuevo el sur del Líbano.
The Israeli army bombed southern Lebanon again.
El=The ejército=army israelí=Israeli bombardeó=bombed de+nuevo=again sur=southern Líbano=Lebanon

No hay pruebas de que el ataque fuera planeado desde el extranjero.
There is no evidence that the attack was planned from abroad.
No=no hay=There+is pruebas=evidence que=that el=the ataque=attack fuera=was planeado=planned desde=from extranjero=abroad

Su abogado sostiene que los documentos fueron obtenidos de forma ilegal.
His lawyer maintains that the documents were obtained illegally.
Su=His abogado=lawyer sostiene=maintains que=that los=the documentos=documents fueron=were obtenidos=obtained de+forma+ilegal=illegally

Los científicos descubrieron una nueva especie de rana en la selva amazónica.
Scientists discovered a new species of frog in the Amazon rainforest.
científicos=Scientists descubrieron=discovered una=a nueva=new especie=species de=of rana=frog en=in la=the selva=rainforest amazónica=Amazon

El primer ministro británico viajará la próxima semana a Washington para discutir con su homólogo estadounidense la situación en Ucrania y las relaciones comerciales entre ambos países.
The British prime minister will travel to Washington next week to discuss the situation in Ukraine and trade relations between the two countries with his American counterpart.
El=The primer=prime ministro=minister británico=British viajará=will+travel próxima=next semana=week a=to Washington=Washington para=to#2 discutir=discuss con=with su=his homólogo=counterpart estadounidense=American la#2=the situación=situation en=in Ucrania=Ukraine y=and relaciones=relations comerciales=trade entre=between ambos=the#2+two países=countries

Miles de personas salieron a las calles de la capital para exigir la renuncia del presidente, acusado de desviar fondos públicos, mientras la oposición anunciaba una huelga general para el lunes.
Thousands of people took to the streets of the capital to demand the resignation of the president, who is accused of diverting public funds, while the opposition called a general strike for Monday.
Miles=Thousands de=of personas=people salieron=took a=to las=the calles=streets de#2=of#2 la=the#2 capital=capital para=to#2 exigir=demand la#2=the#3 renuncia=resignation del=of#3+the#4 presidente=president acusado=accused de#3=of#4 desviar=diverting fondos=funds públicos=public mientras=while la#3=the#5 oposición=opposition anunciaba=called una=a huelga=strike general=general para#2=for lunes=Monday

Pese a las críticas, la alcaldesa defendió su gestión y descartó dimitir.
Despite the criticism, the mayor defended her record and ruled out resigning.
Pese+a=Despite las=the críticas=criticism la=the#2 alcaldesa=mayor defendió=defended su=her gestión=record y=and descartó=ruled+out dimitir=resigning
`
