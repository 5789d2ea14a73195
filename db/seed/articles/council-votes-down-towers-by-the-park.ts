import type { SeedArticle } from '@/db/seed/articles/article'

/** A night of votes in an invented city council: negations lost, accents dropped, people of the wrong gender. */
export const councilVotesDownTowersByThePark: SeedArticle = {
  slug: 'council-votes-down-towers-by-the-park',
  engine: 'Alcor MT 2026.1',
  draftedAt: '2026-09-17T11:48:00Z',
  byline: 'Lucía Ferreyra',
  outlet: 'El Vecino de Arrayán',
  sourceUrl: 'https://elvecino.example/ciudad/concejo-no-autoriza-torres-los-tilos',
  blocks: [
    {
      kind: 'title',
      sentences: [
        {
          es: 'El concejo de Villa Arrayán no autoriza construir torres junto al parque Los Tilos',
          draft: 'The council of Villa Arrayan authorizes building towers next to Los Tilos park',
          final: 'Villa Arrayán council refuses to allow towers next to Los Tilos park',
        },
      ],
    },
    {
      kind: 'standfirst',
      sentences: [
        {
          es: 'Nueve de los quince concejales votaron en contra tras seis horas de debate; ni el alcalde ni la constructora descartan un nuevo plan.',
          draft:
            'Nine of the fifteen councilors voted against after six hours of debate; neither the mayor nor the constructor discard a new plan.',
          final:
            'Nine of the 15 council members voted against the project after six hours of debate; neither the mayor nor the developer rules out a new plan.',
        },
      ],
    },
    {
      kind: 'paragraph',
      sentences: [
        {
          es: 'El concejo municipal de Villa Arrayán rechazó en la madrugada del jueves el proyecto que permitía levantar tres torres de dieciocho pisos frente al parque Los Tilos.',
          draft:
            'The municipal council of Villa Arrayan rejected at dawn on Thursday the project that allowed to raise three eighteen-story towers in front of Los Tilos park.',
          final:
            'In the early hours of Thursday, Villa Arrayán’s city council rejected a project that would have allowed three 18-story towers facing Los Tilos park.',
        },
        {
          es: 'La propuesta obtuvo seis votos a favor y nueve en contra.',
          draft: 'The proposal received six votes in favor and nine against.',
          final: 'The proposal received six votes in favor and nine against.',
        },
        { es: 'Nadie se abstuvo.', draft: 'No one abstained.', final: 'No one abstained.' },
      ],
    },
    {
      kind: 'paragraph',
      sentences: [
        {
          es: '«No podemos hipotecar el único pulmón verde que le queda a la ciudad», defendió la concejala Águeda Muñoz, que encabezó la oposición al plan.',
          draft:
            '“We cannot mortgage the only green lung that remains to the city”, defended the councilor Agueda Munoz, who headed the opposition to the plan.',
          final:
            '“We cannot mortgage the only green lung the city has left,” said council member Águeda Muñoz, who led the opposition to the plan.',
        },
        {
          es: 'Su compañero de bancada Iñaki Zúñiga cambió de postura a última hora, no sin antes advertir que la ciudad necesita viviendas.',
          draft:
            'His bench partner Iñaki Zúñiga changed his posture at the last minute, without first warning that the city needs homes.',
          final:
            'Her party colleague Iñaki Zúñiga changed his position at the last minute, but not before warning that the city needs homes.',
        },
        {
          es: '«Que hoy vote que no no significa que vaya a votar que no siempre», aclaró.',
          draft: '“That I vote no today means that I will always vote no,” he clarified.',
          final: '“My voting no today does not mean that I will always vote no,” he said.',
        },
      ],
    },
    {
      kind: 'paragraph',
      sentences: [
        {
          es: 'El alcalde, Ramón Peñaloza, no ocultó su decepción.',
          draft: 'The mayor, Ramón Peñaloza, did not hide his disappointment.',
          final: 'The mayor, Ramón Peñaloza, did not hide his disappointment.',
        },
        {
          es: 'Sostuvo que el proyecto habría aportado 420 viviendas, ninguna de ellas de lujo, y un centro de salud que el barrio espera desde hace más de diez años.',
          draft:
            'He argued that the project would have provided 420 homes, none of them luxury, and a health center that the neighborhood has been awaiting for more than 10 years.',
          final:
            'He argued that the project would have provided 420 homes, none of them luxury, and a health center that the neighborhood has been awaiting for more than 10 years.',
        },
        {
          es: '«Hoy no ganó el parque; perdieron las familias que no llegan a fin de mes», dijo.',
          draft:
            '“Today the park won; the families that do not arrive at the end of the month lost,” he said.',
          final:
            '“The park did not win today; the families that cannot make ends meet lost,” he said.',
        },
      ],
    },
    {
      kind: 'paragraph',
      sentences: [
        {
          es: 'La constructora Horizonte Norte, que compró los terrenos en 2021 por 38 millones de pesos, no hizo declaraciones.',
          draft:
            'The construction company North Horizon, which bought the land in 2021 for 38 million pesos, did not make declarations.',
          final:
            'The developer, Horizonte Norte, which bought the land in 2021 for 38 million pesos, did not comment.',
        },
        {
          es: 'Tampoco aclaró si recurrirá la decisión ante los tribunales.',
          draft: 'He also clarified whether he will appeal the decision before the courts.',
          final: 'Nor did it say whether it will appeal the decision in court.',
        },
        {
          es: 'Fuentes de la empresa señalaron que eventualmente podría presentar un diseño más bajo.',
          draft: 'Company sources pointed out that he could eventually present a design more low.',
          final: 'Company sources said it might submit a lower design.',
        },
      ],
    },
    {
      kind: 'heading',
      sentences: [
        {
          es: 'Seis horas y una sola interrupción',
          draft: 'Six hours and a single interruption',
          final: 'Six hours and a single interruption',
        },
      ],
    },
    {
      kind: 'paragraph',
      sentences: [
        {
          es: 'La sesión comenzó el miércoles a las 19.00 ante unas 300 personas, la mayoría con pañuelos verdes.',
          draft:
            'The session began on Wednesday at 19.00 before about 300 people, the majority with green handkerchiefs.',
          final:
            'The session began on Wednesday at 7 p.m. before about 300 people, most of them wearing green scarves.',
        },
        {
          es: 'Apenas hubo incidentes.',
          draft: 'There were hardly any incidents.',
          final: 'There were hardly any incidents.',
        },
        {
          es: 'La presidenta del concejo, Sofía Cárdenas, solo tuvo que pedir silencio una vez.',
          draft: 'The council president, Sofía Cárdenas, had to ask for silence only once.',
          final: 'The council president, Sofía Cárdenas, had to ask for silence only once.',
        },
      ],
    },
    {
      kind: 'paragraph',
      sentences: [
        {
          es: 'Por el colectivo Salvemos Los Tilos habló Genoveva Ibáñez, maestra jubilada de 78 años.',
          draft:
            'For the collective Salvemos Los Tilos spoke Genoveva Ibáñez, a retired teacher of 78 years.',
          final:
            'Genoveva Ibáñez, a 78-year-old retired teacher, spoke for the group Salvemos Los Tilos (Let’s Save Los Tilos).',
        },
        {
          es: '«Yo no vine a impedir que nadie tenga casa», dijo.',
          draft: '“I did not come to prevent anyone from having a home,” he said.',
          final: '“I did not come to prevent anyone from having a home,” she said.',
        },
        {
          es: '«Vine a que mis nietos no tengan que preguntar qué era un tilo».',
          draft: '“I came so that my grandchildren don’t have to ask what a linden tree was.”',
          final: '“I came so that my grandchildren don’t have to ask what a linden tree was.”',
        },
        {
          es: 'El público la aplaudió de pie.',
          draft: 'The public applauded him standing.',
          final: 'The audience gave her a standing ovation.',
        },
      ],
    },
    {
      kind: 'paragraph',
      sentences: [
        {
          es: 'Según una encuesta municipal de mayo, el 61 % de los habitantes se opone a las torres, aunque solo el 27 % dice conocer el proyecto en detalle.',
          draft:
            'According to a city survey in May, 61% of residents oppose the towers, although only 27% say they know the project in detail.',
          final:
            'According to a city survey in May, 61% of residents oppose the towers, although only 27% say they know the project in detail.',
        },
      ],
    },
    {
      kind: 'paragraph',
      sentences: [
        {
          es: 'El reglamento impide volver a votar un plan idéntico antes de un año.',
          draft: 'The regulation impedes to vote again an identical plan before a year.',
          final: 'The rules bar another vote on an identical plan for a year.',
        },
        {
          es: 'Nada impide, en cambio, presentar otro distinto.',
          draft: 'Nothing, however, prevents a different one from being submitted.',
          final: 'Nothing, however, prevents a different one from being submitted.',
        },
        {
          es: '¿Será más bajo, más verde o más barato?',
          draft: '¿Will it be lower, greener or cheaper?',
          final: 'Will it be lower, greener or cheaper?',
        },
        {
          es: 'Por ahora, en Villa Arrayán nadie lo sabe.',
          draft: 'For now, no one in Villa Arrayán knows.',
          final: 'For now, no one in Villa Arrayán knows.',
        },
      ],
    },
  ],
}
