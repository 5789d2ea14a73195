import type { SeedArticle } from '@/db/seed/articles/article'

/** A football club’s accounts: false friends (actual, eventual, asistir, pretender) and a list of figures. */
export const footballClubHalvesItsDebt: SeedArticle = {
  slug: 'football-club-halves-its-debt',
  engine: 'Alcor MT 2026.1',
  draftedAt: '2026-07-21T09:12:00Z',
  byline: 'Nicolás Barrenechea',
  outlet: 'Tribuna Ribereña',
  sourceUrl: 'https://tribunariberena.example/futbol/deportivo-ribera-recorta-su-deuda',
  blocks: [
    {
      kind: 'title',
      sentences: [
        {
          es: 'Deportivo Ribera recorta su deuda a la mitad y descarta la venta del estadio',
          draft: 'Deportivo Ribera cuts his debt in half and discards the sale of the stadium',
          final: 'Deportivo Ribera halves its debt and rules out selling its stadium',
        },
      ],
    },
    {
      kind: 'caption',
      sentences: [
        {
          es: 'La presidenta, Cecilia Montalbán, durante la asamblea del lunes',
          draft: 'President Cecilia Montalban, during the assembly on Monday',
          final: 'Club president Cecilia Montalbán at Monday’s meeting',
        },
      ],
    },
    {
      kind: 'caption',
      sentences: [
        {
          es: 'Foto: Archivo del club',
          draft: 'Picture: Archive of the club',
          final: 'Photo: club archives',
        },
      ],
    },
    {
      kind: 'standfirst',
      sentences: [
        {
          es: 'La actual directiva cierra su segundo ejercicio con un superávit de 3,2 millones de dólares y pide paciencia a los socios ante un eventual aumento de la cuota.',
          draft:
            'The actual directive closes its second exercise with a surplus of 3,2 million dollars and asks the partners for patience before an eventual increase in the quota.',
          final:
            'The current board closes its second fiscal year with a surplus of $3.2 million and asks members for patience over a possible increase in dues.',
        },
      ],
    },
    {
      kind: 'paragraph',
      sentences: [
        {
          es: 'Deportivo Ribera ya no está al borde del abismo.',
          draft: 'Deportivo Ribera is no longer on the edge of the abyss.',
          final: 'Deportivo Ribera is no longer on the edge of the abyss.',
        },
        {
          es: 'El club presentó el lunes unas cuentas que reducen su deuda de 41,6 a 20,3 millones de dólares en dos años.',
          draft:
            'The club presented on Monday some accounts that reduce his debt from 41.6 to 20.3 million dollars in two years.',
          final:
            'The club on Monday presented accounts showing its debt reduced from $41.6 million to $20.3 million in two years.',
        },
        {
          es: 'Unos 1.850 socios asistieron a la asamblea, la más numerosa desde el descenso de 2019.',
          draft:
            'Some 1,850 partners assisted the assembly, the most numerous since the descent of 2019.',
          final:
            'Some 1,850 members attended the meeting, the largest since the club’s relegation in 2019.',
        },
      ],
    },
    {
      kind: 'paragraph',
      sentences: [
        {
          es: '«No pretendemos vender el estadio, ni ahora ni nunca», afirmó Montalbán entre aplausos.',
          draft:
            '“We do not pretend to sell the stadium, neither now nor never,” Montalbán affirmed amid applause.',
          final: '“We do not intend to sell the stadium, now or ever,” Montalbán said to applause.',
        },
        {
          es: 'La venta había sido propuesta por la directiva anterior para pagar a los acreedores.',
          draft: 'The sale had been proposed by the previous board to pay creditors.',
          final: 'The sale had been proposed by the previous board to pay creditors.',
        },
        {
          es: 'La presidenta recordó que el campo, inaugurado en 1954, es «la casa de cuatro generaciones».',
          draft:
            'The president remembered that the field, inaugurated in 1954, is «the house of four generations».',
          final:
            'The president noted that the stadium, opened in 1954, is “home to four generations.”',
        },
      ],
    },
    {
      kind: 'caption',
      sentences: [
        {
          es: 'Foto: Archivo del club',
          draft: 'Picture: Archive of the club',
          final: 'Photo: club archives',
        },
      ],
    },
    {
      kind: 'heading',
      sentences: [
        {
          es: 'De dónde sale el dinero',
          draft: 'Where the money comes from',
          final: 'Where the money comes from',
        },
      ],
    },
    {
      kind: 'paragraph',
      sentences: [
        {
          es: 'El ahorro viene, sobre todo, de la plantilla.',
          draft: 'The savings come, above all, from the template.',
          final: 'The savings come, above all, from the squad.',
        },
        {
          es: 'La masa salarial bajó de 18 a 11,4 millones tras la salida de nueve jugadores.',
          draft: 'The wage bill fell from 18 to 11,4 million after the exit of nine players.',
          final: 'The wage bill fell from $18 million to $11.4 million after nine players left.',
        },
        {
          es: 'El traspaso del delantero Bruno Achával, por 6,5 millones, hizo el resto.',
          draft: 'The transfer of the forward Bruno Achaval, for 6.5 million, made the rest.',
          final: 'The transfer of forward Bruno Achával, for $6.5 million, did the rest.',
        },
      ],
    },
    {
      kind: 'paragraph',
      sentences: [
        {
          es: 'Estas son las cifras principales del ejercicio:',
          draft: 'These are the main figures of the exercise:',
          final: 'These are the main figures for the year:',
        },
      ],
    },
    {
      kind: 'list_item',
      sentences: [
        {
          es: 'Ingresos: 29,8 millones, un 6 % más que el año anterior.',
          draft: 'Revenue: 29.8 million, 6% more than the previous year.',
          final: 'Revenue: $29.8 million, 6% more than the previous year.',
        },
      ],
    },
    {
      kind: 'list_item',
      sentences: [
        {
          es: 'Gastos: 26,6 millones, un 14 % menos.',
          draft: 'Expenses: 26.6 million, 14% less.',
          final: 'Expenses: $26.6 million, 14% less.',
        },
      ],
    },
    {
      kind: 'list_item',
      sentences: [
        {
          es: 'Deuda con la liga: saldada por completo en junio.',
          draft: 'Debt to the league: paid in full in June.',
          final: 'Debt to the league: paid in full in June.',
        },
      ],
    },
    {
      kind: 'paragraph',
      sentences: [
        {
          es: 'El tesorero, Hernán Uribarri, fue más cauto.',
          draft: 'The treasurer, Hernán Uribarri, was more cautious.',
          final: 'The treasurer, Hernán Uribarri, was more cautious.',
        },
        {
          es: 'Advirtió que el club sigue siendo muy sensible a los resultados y que un eventual descenso costaría 7 millones en derechos de televisión.',
          draft:
            'He warned that the club continues being very sensible to the results and that an eventual descent would cost 7 million in television rights.',
          final:
            'He warned that the club remains highly sensitive to results and that a possible relegation would cost $7 million in television rights.',
        },
        {
          es: '«Hemos salido de terapia intensiva, pero todavía no nos han dado el alta», explicó.',
          draft:
            '“We have come out of intensive therapy, but they have not yet given us the high,” he explained.',
          final:
            '“We are out of intensive care, but we have not been discharged yet,” he explained.',
        },
      ],
    },
    {
      kind: 'paragraph',
      sentences: [
        {
          es: 'La cuota mensual, hoy de 35 dólares, podría subir a 38 en enero.',
          draft: 'The monthly fee, today of 35 dollars, could rise to 38 in January.',
          final: 'Monthly dues, now $35, could rise to $38 in January.',
        },
        {
          es: 'La propuesta se votará en diciembre y necesita una mayoría de dos tercios.',
          draft: 'The proposal will be voted on in December and needs a two-thirds majority.',
          final: 'The proposal will be voted on in December and needs a two-thirds majority.',
        },
        {
          es: 'Los jubilados y los menores de 12 años no pagarán más.',
          draft: 'Retirees and children under 12 will not pay more.',
          final: 'Retirees and children under 12 will not pay more.',
        },
      ],
    },
    {
      kind: 'paragraph',
      sentences: [
        {
          es: 'La afición recibió las cuentas con alivio, aunque no sin reproches.',
          draft: 'The hobby received the accounts with relief, although without reproaches.',
          final: 'The fans received the accounts with relief, although not without criticism.',
        },
        {
          es: '«En lo deportivo, el año fue un desastre», protestó Mateo Gálvez, socio desde 1988.',
          draft:
            '“In sports, the year was a disaster,” protested Mateo Galvez, partner since 1988.',
          final:
            '“On the field, the year was a disaster,” protested Mateo Gálvez, a member since 1988.',
        },
        {
          es: 'El equipo terminó decimotercero y cayó en la primera ronda de la copa.',
          draft: 'The team finished 13th and was knocked out in the first round of the cup.',
          final: 'The team finished 13th and was knocked out in the first round of the cup.',
        },
      ],
    },
    {
      kind: 'caption',
      sentences: [
        {
          es: 'Foto: Archivo del club',
          draft: 'Picture: Archive of the club',
          final: 'Photo: club archives',
        },
      ],
    },
    {
      kind: 'paragraph',
      sentences: [
        {
          es: 'Montalbán no discutió el diagnóstico.',
          draft: 'Montalbán did not discuss the diagnosis.',
          final: 'Montalbán did not dispute the diagnosis.',
        },
        {
          es: 'Prometió tres fichajes antes del cierre del mercado y un entrenador «con oficio y con carácter».',
          draft:
            'He promised three signings before the closing of the market and a coach «with office and with character».',
          final:
            'She promised three signings before the transfer window closes and a coach “with experience and with character.”',
        },
        {
          es: 'La temporada arranca el 15 de agosto.',
          draft: 'The season starts on Aug. 15.',
          final: 'The season starts on Aug. 15.',
        },
      ],
    },
  ],
}
