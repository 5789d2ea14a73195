import type { SeedArticle } from '@/db/seed/articles/article'

/** A festival feature full of idioms, whose women the draft turns into men. */
export const aFirstFilmCarriesTheDay: SeedArticle = {
  slug: 'a-first-film-carries-the-day',
  engine: 'Puente NMT 3.1',
  draftedAt: '2026-10-11T17:30:00Z',
  byline: 'Elvira Montes de Paz',
  outlet: 'Cuadro a Cuadro',
  sourceUrl: 'https://cuadroacuadro.example/festivales/bahia-serena-opera-prima-leiva',
  blocks: [
    {
      kind: 'title',
      sentences: [
        {
          es: 'La ópera prima de Amparo Leiva se lleva el gato al agua en Bahía Serena',
          draft: 'The prime opera of Amparo Leiva takes the cat to the water in Bahía Serena',
          final: 'Amparo Leiva’s debut film carries the day in Bahía Serena',
        },
      ],
    },
    {
      kind: 'caption',
      sentences: [
        {
          es: 'La directora, junto a la actriz Zoe Larrañaga, durante la gala de clausura',
          draft: 'La directora, junto a la actriz Zoe Larrañaga, durante la gala de clausura',
          final: 'The director with actress Zoe Larrañaga at the closing gala',
        },
      ],
    },
    {
      kind: 'standfirst',
      sentences: [
        {
          es: 'Rodada en 19 días y con un presupuesto mínimo, «La sal de los martes» gana tres premios y confirma que el festival ya no tiene nada que envidiar a los grandes.',
          draft:
            'Shot in 19 days and with a minimum budget, «La sal de los martes» wins three prizes and confirms that the festival already has nothing to envy to the big ones.',
          final:
            'Shot in 19 days on a shoestring budget, “La sal de los martes” wins three prizes and confirms that the festival can hold its own with the big ones.',
        },
      ],
    },
    {
      kind: 'paragraph',
      sentences: [
        {
          es: 'Cuando oyó su nombre, Amparo Leiva no se levantó.',
          draft: 'When he heard his name, Amparo Leiva did not stand up.',
          final: 'When she heard her name, Amparo Leiva did not stand up.',
        },
        {
          es: 'Pensó que habían llamado a otra persona.',
          draft: 'He thought they had called someone else.',
          final: 'She thought they had called someone else.',
        },
        {
          es: 'Tuvo que ser su montadora, Rosario Beltrame, quien le diera un codazo para que subiera al escenario del Teatro Colonial.',
          draft:
            'It had to be his assembler, Rosario Beltrame, who gave him an elbow so that he would go up on the stage of the Colonial Theater.',
          final:
            'It took a nudge from her film editor, Rosario Beltrame, to get her up on the stage of the Teatro Colonial.',
        },
      ],
    },
    {
      kind: 'paragraph',
      sentences: [
        {
          es: '«La sal de los martes», su primer largometraje, ganó anoche el Faro de Oro a la mejor película, además de los premios al mejor guion y a la mejor actriz.',
          draft:
            '«La sal de los martes», his first feature film, won last night the Golden Lighthouse for best film, in addition to the prizes for the best hyphen and best actress.',
          final:
            '“La sal de los martes” (“The Salt of Tuesdays”), her first feature, won the Golden Lighthouse for best film Saturday night, along with the prizes for best screenplay and best actress.',
        },
        {
          es: 'El jurado habló de una obra «pequeña en medios y enorme en verdad».',
          draft: 'The jury spoke of a work “small in means and enormous in truth.”',
          final: 'The jury spoke of a work “small in means and enormous in truth.”',
        },
        {
          es: 'Nadie en la sala lo discutió.',
          draft: 'Nobody in the room disputed it.',
          final: 'Nobody in the room disputed it.',
        },
      ],
    },
    {
      kind: 'paragraph',
      sentences: [
        {
          es: 'La cinta cuenta la historia de una viuda que cada martes viaja dos horas en autobús para vender sal en un pueblo donde ya casi no queda gente.',
          draft:
            'The film tells the story of a widow who every Tuesday travels two hours by bus to sell salt in a town where hardly anyone is left.',
          final:
            'The film tells the story of a widow who every Tuesday travels two hours by bus to sell salt in a town where hardly anyone is left.',
        },
        {
          es: 'Costó 140.000 dólares, lo que otras producciones se gastan en comidas.',
          draft: 'It cost 140.000 dollars, what other productions spend on meals.',
          final: 'It cost $140,000, what other productions spend on meals.',
        },
        {
          es: '«No tiramos la casa por la ventana porque no había casa», bromea Leiva.',
          draft:
            '“We don’t throw the house out the window because there was no house,” jokes Leiva.',
          final: '“We didn’t blow the budget because there was no budget to blow,” Leiva joked.',
        },
      ],
    },
    {
      kind: 'heading',
      sentences: [
        {
          es: 'Sin pelos en la lengua',
          draft: 'Without hairs on the tongue',
          final: 'No mincing words',
        },
      ],
    },
    {
      kind: 'paragraph',
      sentences: [
        {
          es: 'A sus 52 años, la cineasta no tiene pelos en la lengua.',
          draft: 'At his 52 years, the filmmaker has no hairs on his tongue.',
          final: 'At 52, the filmmaker does not mince her words.',
        },
        {
          es: 'Trabajó dos décadas como sonidista y envió el guion a once productoras; ninguna le contestó.',
          draft:
            'He worked for two decades as a sound recordist and sent the script to eleven production companies; none of them answered him.',
          final:
            'She worked for two decades as a sound recordist and sent the script to 11 production companies; none of them answered her.',
        },
        {
          es: '«Me decían que una película de señoras mayores no le interesaba a nadie», recuerda.',
          draft: '“They told me that a film about older ladies interested someone,” he recalls.',
          final: '“They told me that a film about older ladies interested no one,” she recalled.',
        },
        {
          es: 'Al final fue la propia Larrañaga quien puso el dinero que faltaba.',
          draft: 'In the end, it was Larrañaga herself who put up the missing money.',
          final: 'In the end, it was Larrañaga herself who put up the missing money.',
        },
      ],
    },
    {
      kind: 'paragraph',
      sentences: [
        {
          es: 'El papel le viene a la actriz como anillo al dedo.',
          draft: 'The paper comes to the actress like a ring to the finger.',
          final: 'The role fits the actress like a glove.',
        },
        {
          es: 'Larrañaga, que a los 71 años nunca había protagonizado una película, dedicó el premio «a las que siguen esperando que suene el teléfono».',
          draft:
            'Larrañaga, who at 71 had never had a leading role in a film, dedicated the prize “to those women who are still waiting for the phone to ring.”',
          final:
            'Larrañaga, who at 71 had never had a leading role in a film, dedicated the prize “to those women who are still waiting for the phone to ring.”',
        },
        {
          es: 'La ovación duró cuatro minutos.',
          draft: 'The ovation lasted four minutes.',
          final: 'The ovation lasted four minutes.',
        },
      ],
    },
    {
      kind: 'paragraph',
      sentences: [
        {
          es: 'No todo salió a pedir de boca.',
          draft: 'Not everything came out to ask by mouth.',
          final: 'Not everything went off without a hitch.',
        },
        {
          es: 'La proyección del jueves se interrumpió dos veces por un corte de luz, y parte del público se quedó en la calle pese a tener entrada.',
          draft:
            'Thursday’s projection was interrupted twice by a cut of light, and part of the public stayed in the street despite having an entrance.',
          final:
            'Thursday’s screening was interrupted twice by a power outage, and some of the audience was left out on the street despite having tickets.',
        },
        {
          es: 'La organización pidió disculpas y aseguró que devolverá el importe.',
          draft: 'The organization asked for apologies and assured that he will return the amount.',
          final: 'The organizers apologized and said they would refund the money.',
        },
      ],
    },
    {
      kind: 'paragraph',
      sentences: [
        {
          es: 'Con 28.000 espectadores, un 17 % más que en 2025, el certamen bate su propio récord.',
          draft:
            'With an audience of 28,000, 17% more than in 2025, the festival has beaten its own record.',
          final:
            'With an audience of 28,000, 17% more than in 2025, the festival has beaten its own record.',
        },
        {
          es: 'Su director, Julián Ocampo, deja el cargo después de nueve ediciones y pasa el testigo a Nadia Sorel.',
          draft:
            'Its director, Julián Ocampo, leaves the position after nine editions and passes the witness to Nadia Sorel.',
          final:
            'Its director, Julián Ocampo, is leaving the post after nine editions and passing the baton to Nadia Sorel.',
        },
        {
          es: '«Me voy con la sensación de que dimos en el clavo», resume Ocampo.',
          draft: '“I’m leaving with the feeling that we hit the nail on the head,” Ocampo said.',
          final: '“I’m leaving with the feeling that we hit the nail on the head,” Ocampo said.',
        },
      ],
    },
    {
      kind: 'paragraph',
      sentences: [
        { es: '¿Y ahora qué?', draft: '¿And now what?', final: 'So what now?' },
        {
          es: 'Leiva ya escribe su segunda película, que transcurre en un puerto en huelga.',
          draft: 'Leiva is already writing his second film, which takes place in a port on strike.',
          final: 'Leiva is already writing her second film, which takes place in a port on strike.',
        },
        {
          es: 'De momento solo adelanta que la protagonista volverá a ser una mujer y que muchos martes se le quedaron en el tintero.',
          draft:
            'For the moment he only advances that the protagonist will again be a woman and that many Tuesdays remained in the inkwell.',
          final:
            'For now she will say only that the lead will again be a woman and that many Tuesdays were left untold.',
        },
      ],
    },
  ],
}
