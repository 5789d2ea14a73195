import type { SeedArticle } from '@/db/seed/articles/article'

/** A port strike in an invented city: money, percentages and thousands that the draft gets wrong. */
export const portStrikeCostsABillionADay: SeedArticle = {
  slug: 'port-strike-costs-a-billion-a-day',
  engine: 'Alcor MT 2026.1',
  draftedAt: '2026-10-20T23:05:00Z',
  byline: 'Inés Quiroga Lamas',
  outlet: 'Diario La Baliza',
  sourceUrl: 'https://labaliza.example/economia/huelga-paraliza-puerto-ventisca',
  blocks: [
    {
      kind: 'title',
      sentences: [
        {
          es: 'La huelga paraliza Puerto Ventisca y deja pérdidas por mil millones de pesos diarios',
          draft:
            'The strike paralyzes Puerto Ventisca and leaves losses of one million pesos daily',
          final: 'Strike paralyzes Puerto Ventisca, costing 1 billion pesos a day',
        },
      ],
    },
    {
      kind: 'caption',
      sentences: [
        {
          es: 'Contenedores apilados en la terminal sur de Puerto Ventisca, este martes',
          draft: 'Containers stacked in the southern terminal of Puerto Ventisca, this Tuesday',
          final: 'Containers stacked at the south terminal in Puerto Ventisca on Tuesday',
        },
      ],
    },
    {
      kind: 'standfirst',
      sentences: [
        {
          es: 'Unos 3.500 estibadores exigen un alza salarial del 12,5 %; la empresa concesionaria ofrece el 7 % y advierte que no puede pagar más.',
          draft:
            'Some 3.500 dockworkers demand a salary increase of 12,5 %; the concessionaire company offers 7 % and warns that he cannot pay more.',
          final:
            'Some 3,500 dockworkers are demanding a pay raise of 12.5%; the port operator is offering 7% and warns that it cannot pay more.',
        },
      ],
    },
    {
      kind: 'paragraph',
      sentences: [
        {
          es: 'PUERTO VENTISCA.- El principal puerto de la costa oriental amaneció este martes, por cuarto día consecutivo, sin una sola grúa en movimiento.',
          draft:
            'PUERTO VENTISCA.- The main port of the east coast dawned this Tuesday, for the fourth consecutive day, without a single crane in motion.',
          final:
            'PUERTO VENTISCA — Not a single crane was moving at the east coast’s main port on Tuesday, for the fourth day in a row.',
        },
        {
          es: 'Cerca de 3.500 estibadores, el 94 % de la plantilla, secundan la huelga convocada por el Sindicato Único de Trabajadores Portuarios (SUTP).',
          draft:
            'Nearly 3,500 dockworkers, 94% of the template, second the strike called by the Single Union of Port Workers (SUTP).',
          final:
            'Nearly 3,500 dockworkers, 94% of the workforce, have joined the strike called by the port workers’ union, SUTP.',
        },
      ],
    },
    {
      kind: 'paragraph',
      sentences: [
        {
          es: 'La Cámara de Comercio Exterior calcula que cada jornada de paro cuesta 1.000 millones de pesos a exportadores y navieras.',
          draft:
            'The Chamber of Foreign Trade estimates that each day of unemployment costs exporters and shipping companies 1.000 million pesos.',
          final:
            'The Foreign Trade Chamber estimates that each day of the stoppage costs exporters and shipping companies 1 billion pesos.',
        },
        {
          es: 'A ese ritmo, el daño acumulado llegará el viernes a 7.000 millones.',
          draft: 'At that rate, the accumulated damage will reach 7 million on Friday.',
          final: 'At that rate, the accumulated damage will reach 7 billion by Friday.',
        },
        {
          es: 'En la bahía esperan turno 41 barcos, entre ellos tres cargueros con fruta fresca destinada a Europa.',
          draft:
            'In the bay, 41 ships are waiting their turn, including three freighters carrying fresh fruit bound for Europe.',
          final:
            'In the bay, 41 ships are waiting their turn, including three freighters carrying fresh fruit bound for Europe.',
        },
      ],
    },
    {
      kind: 'heading',
      sentences: [
        {
          es: 'Un pulso de 5,5 puntos',
          draft: 'A pulse of 5.5 points',
          final: 'A standoff over 5.5 points',
        },
      ],
    },
    {
      kind: 'paragraph',
      sentences: [
        {
          es: 'El sindicato reclama un aumento del 12,5 %, en línea con la inflación del último año, que cerró en el 12,3 %.',
          draft:
            'The union is demanding a 12.5% increase, in line with inflation over the past year, which closed at 12.3%.',
          final:
            'The union is demanding a 12.5% increase, in line with inflation over the past year, which closed at 12.3%.',
        },
        {
          es: 'Terminales del Oriente, la empresa que explota el puerto desde 2009, mantiene su oferta del 7 % y un bono único de 85.000 pesos.',
          draft:
            'Terminals of the East, the company that exploits the port since 2009, maintains its offer of 7% and a single bonus of 85.000 pesos.',
          final:
            'Terminales del Oriente, the company that has operated the port since 2009, is standing by its offer of 7% and a one-time bonus of 85,000 pesos.',
        },
        {
          es: '“No vamos a firmar un acuerdo que deje a nuestra gente por debajo del costo de vida”, dijo a este diario la secretaria general del SUTP, Marisol Echenique.',
          draft:
            '“We are going to sign an agreement that leaves our people below the cost of living,” SUTP general secretary Marisol Echenique told this newspaper.',
          final:
            '“We are not going to sign an agreement that leaves our people below the cost of living,” SUTP general secretary Marisol Echenique told this newspaper.',
        },
      ],
    },
    {
      kind: 'paragraph',
      sentences: [
        {
          es: 'La compañía replicó que sus cuentas no dan para más.',
          draft: 'The company replied that its accounts do not give for more.',
          final: 'The company replied that its finances will not stretch any further.',
        },
        {
          es: 'En un comunicado, recordó que el tráfico de contenedores cayó un 8,4 % en el primer semestre y que dos navieras trasladaron rutas a puertos vecinos.',
          draft:
            'In a statement, he recalled that container traffic fell by 8.4% in the first semester and that two shipping companies moved routes to neighboring ports.',
          final:
            'In a statement, it noted that container traffic fell by 8.4% in the first half of the year and that two shipping companies moved routes to neighboring ports.',
        },
        {
          es: '“Cada día que pasa perdemos clientes que tardarán años en volver”, añadió su director de operaciones, Tomás Iriberri.',
          draft:
            '“Every day that passes, we lose customers who will take years to come back,” added its director of operations, Tomás Iriberri.',
          final:
            '“Every day that passes, we lose customers who will take years to come back,” added its director of operations, Tomás Iriberri.',
        },
      ],
    },
    {
      kind: 'paragraph',
      sentences: [
        {
          es: 'El paro ya se nota lejos de los muelles.',
          draft: 'The strike is already being felt far from the docks.',
          final: 'The strike is already being felt far from the docks.',
        },
        {
          es: 'Los mayoristas del mercado central advierten que el precio del arroz importado podría subir entre un 15 y un 20 % antes de fin de mes.',
          draft:
            'Wholesalers at the central market warn that the price of imported rice could rise between 15% and 20% before the end of the month.',
          final:
            'Wholesalers at the central market warn that the price of imported rice could rise between 15% and 20% before the end of the month.',
        },
        {
          es: 'La planta automotriz de Los Sauces, que emplea a 2.100 personas, suspendió el turno de noche por falta de piezas.',
          draft:
            'The Los Sauces automotive plant, which employs 2.100 people, suspension the night shift due to lack of parts.',
          final:
            'The Los Sauces auto plant, which employs 2,100 people, suspended its night shift because of a lack of parts.',
        },
      ],
    },
    {
      kind: 'paragraph',
      sentences: [
        {
          es: 'El Ministerio de Trabajo convocó a las partes a una reunión el miércoles a las 9.30.',
          draft: 'The Ministry of Labor summoned the parts to a meeting on Wednesday at 9.30.',
          final: 'The Labor Ministry summoned both sides to a meeting on Wednesday at 9:30 a.m.',
        },
        {
          es: 'Su titular, Rebeca Lanza, no descartó imponer un arbitraje obligatorio si no hay avances en 48 horas.',
          draft:
            'Its headline, Rebeca Lanza, ruled out imposing mandatory arbitration if there is no progress in 48 hours.',
          final:
            'The minister, Rebeca Lanza, did not rule out imposing mandatory arbitration if there is no progress within 48 hours.',
        },
        {
          es: '“Nadie gana con un puerto cerrado”, sostuvo la ministra.',
          draft: '“Nobody wins with a closed port,” the minister said.',
          final: '“Nobody wins with a closed port,” the minister said.',
        },
      ],
    },
    {
      kind: 'paragraph',
      sentences: [
        {
          es: 'Echenique respondió que asistirá, pero que la huelga seguirá mientras no haya una oferta por escrito.',
          draft:
            'Echenique replied that he will attend, but that the strike will continue as long as there is no written offer.',
          final:
            'Echenique replied that she will attend, but that the strike will continue as long as there is no written offer.',
        },
        {
          es: 'Al caer la noche, unos 200 trabajadores hacían guardia junto a varias fogatas frente al portón 3.',
          draft:
            'At nightfall, about 200 workers stood guard beside several bonfires outside Gate 3.',
          final:
            'At nightfall, about 200 workers stood guard beside several bonfires outside Gate 3.',
        },
        {
          es: 'La última huelga en Puerto Ventisca, en 2017, duró once días y terminó con una subida del 9 %.',
          draft:
            'The last strike in Puerto Ventisca, in 2017, lasted 11 days and ended with a 9% raise.',
          final:
            'The last strike in Puerto Ventisca, in 2017, lasted 11 days and ended with a 9% raise.',
        },
      ],
    },
  ],
}
