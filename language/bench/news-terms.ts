import type { GlossaryTerm } from '@/language/types'

/**
 * A newsroom's glossary as somebody would write it before seeing the texts: common words of the news,
 * each with the English it wants, what else is right, and what is not. Spanish = English, accepted ≠ forbidden.
 */
export const NEWS_TERMS: readonly GlossaryTerm[] = `
gobierno = government, administration ≠ governance
régimen = regime, government ≠ regimen, diet
presidente = president, chairman, chair, speaker ≠ presidency
alcalde = mayor ≠ mayoress
juez = judge, justice, magistrate
tribunal = court, tribunal, panel
fiscal = prosecutor, attorney ≠ fiscal
diputado = lawmaker, deputy, MP, congressman, representative, member
senador = senator
ministro = minister, secretary, justice
ley = law, act, legislation, bill, statute ≠ ley
elección = election, choice, vote, poll
partido = party, match, game
campaña = campaign, season, crop year
huelga = strike ≠ stoppage
sindicato = union, trade union ≠ syndicate
empresa = company, firm, business, enterprise
empresario = business owner, businessman, entrepreneur, employer ≠ impresario
empleo = job, employment, jobs
desempleo = unemployment, joblessness
deuda = debt, owe
presupuesto = budget
impuesto = tax, duty, levy
mercado = market
precio = price, cost
crecimiento = growth, rise
crisis = crisis
acuerdo = agreement, deal, accord, pact ≠ accordance
tratado = treaty, treatise
guerra = war, warfare
ejército = army, military, troops, forces
ataque = attack, assault, raid, strike
herido = wounded, injured, casualty
muerto = dead, death, killed, died
muerte = death, dying, died
víctima = victim, casualty
policía = police, police officer, policeman
cárcel = prison, jail
detenido = detained, arrested, detainee, stopped
denuncia = complaint, report, accusation, denunciation
derechos humanos = human rights
ciudadano = citizen, civic
población = population, people, town
país = country, nation
frontera = border, frontier
ciudad = city, town
capital = capital
bahía = bay
isla = island, isle
río = river
puerto = port, harbour
carretera = road, highway, motorway
tren = train, rail
escuela = school
universidad = university, college
profesor = teacher, professor, lecturer
alumno = pupil, student
estudio = study, studio, research
investigación = investigation, research, inquiry, study
científico = scientist, scientific
enfermedad = disease, illness, sickness
vacuna = vaccine, vaccination, jab, shot
hospital = hospital
médico = doctor, physician, medical
paciente = patient
sangre = blood
cuarentena = quarantine
pandemia = pandemic
brote = outbreak, sprout, flare
síntoma = symptom
virus = virus
cambio climático = climate change
medio ambiente = environment
incendio = fire, blaze
terremoto = earthquake, quake
agua = water
bosque = forest, wood
iglesia = church
libro = book
película = film, movie
premio = prize, award
equipo = team, equipment, squad, crew
jugador = player
entrenador = coach, trainer, manager
gol = goal
campeonato = championship
rueda de prensa = news conference, press conference ≠ press wheel
comunicado = statement, release, communiqué ≠ communicate
jefe de Estado = head of state ≠ chief of state
primer ministro = prime minister, premier ≠ first minister
Estados Unidos = United States, US, U.S., USA, America, American
Unión Europea = European Union, EU
Reino Unido = United Kingdom, UK, Britain
ONU = UN, United Nations, U.N. ≠ ONU
OMS = WHO, World Health Organization ≠ OMS
sitio web = website, site, web page
red social = social network, social media
correo electrónico = email, e-mail
`
  .trim()
  .split('\n')
  .map((line) => {
    const [spanish = '', english = ''] = line.split(' = ')
    const [right = '', wrong] = english.split(' ≠ ')
    const [preferred = '', ...accepted] = right.split(', ')
    const isName = /^\p{Lu}/u.test(spanish)
    return {
      spanish,
      preferred,
      accepted,
      forbidden: wrong?.split(', ') ?? [],
      ...(isName && { kind: 'name' as const }),
    }
  })
