import type { SeedArticle } from '@/db/seed/articles/article'

/** An earlier statement of the same ministry: what was said for it is the memory of the newer article. */
export const havanaProtestsTerrorismList: SeedArticle = {
  slug: 'havana-protests-terrorism-list',
  engine: 'Puente NMT 3.0',
  draftedAt: '2025-10-14T15:20:00Z',
  byline: 'Redacción La Orilla',
  outlet: 'La Orilla',
  sourceUrl: 'https://laorilla.example/cuba/la-habana-protesta-lista-terrorismo',
  blocks: [
    {
      kind: 'title',
      sentences: [
        {
          es: 'La Habana protesta por seguir en la lista de países que patrocinan el terrorismo',
          draft: 'Havana protests for continuing in the list of countries that sponsor terrorism',
          final: 'Havana protests its place on the list of countries that sponsor terrorism',
        },
      ],
    },
    {
      kind: 'caption',
      sentences: [
        {
          es: 'Sede del Ministerio de Relaciones Exteriores de Cuba, en La Habana',
          draft: 'Headquarters of the Ministry of Foreign Relations of Cuba, in Havana',
          final: 'The headquarters of Cuba’s Ministry of Foreign Affairs in Havana',
        },
      ],
    },
    {
      kind: 'standfirst',
      sentences: [
        {
          es: 'La Cancillería sostiene que en la isla no hay terroristas y pide que se la juzgue “por hechos y no por rumores”.',
          draft:
            'The Foreign Ministry maintains that there are no terrorists in the island and asks that it be judged “for facts and not for rumors”.',
          final:
            'The Foreign Ministry maintains that there are no terrorists on the island and asks to be judged “by facts, not rumors.”',
        },
      ],
    },
    {
      kind: 'paragraph',
      sentences: [
        {
          es: 'LA HABANA, Cuba.- El régimen cubano rechazó este martes las acusaciones del Gobierno de Estados Unidos que lo señalan como un peligro para la seguridad nacional de ese país, y volvió a pedir que se lo retire de la lista.',
          draft:
            'HAVANA, Cuba.- The Cuban regime rejected this Tuesday the accusations of the United States Government that point him out as a danger to the national security of that country, and he asked again that he be removed from the list.',
          final:
            'HAVANA, Cuba — The Cuban regime on Tuesday rejected accusations by the US government that cast it as a danger to American national security, and asked once again to be taken off the list.',
        },
        {
          es: 'El reclamo llega un año después de la última revisión.',
          draft: 'The claim arrives a year after the last review.',
          final: 'The protest comes a year after the last review.',
        },
      ],
    },
    {
      kind: 'paragraph',
      sentences: [
        {
          es: 'El Ministerio de Relaciones Exteriores (MINREX) difundió una nota en la que “condena sin reservas” toda forma de terrorismo.',
          draft:
            'The Ministry of Foreign Affairs (MINREX) released a statement in which it “condemns without reserves” all forms of terrorism.',
          final:
            'The Ministry of Foreign Affairs (MINREX) released a statement in which it “condemns without reservation” all forms of terrorism.',
        },
        {
          es: 'El texto aseguró que Cuba no da refugio a organizaciones de ese tipo, algo que Estados Unidos pone en duda.',
          draft:
            'The text assured that Cuba does not give refuge to organizations of that type, something that the United States puts in doubt.',
          final:
            'The statement said that Cuba gives such organizations no refuge, a claim the United States questions.',
        },
        {
          es: 'Tampoco hay en su territorio, insiste, presencia militar de otros países.',
          draft:
            'There is also no military presence of other countries in its territory, he insists.',
          final:
            'Nor, it insists, is there any military presence of other countries on its territory.',
        },
      ],
    },
    {
      kind: 'heading',
      sentences: [
        {
          es: 'Lo que el comunicado calla',
          draft: 'What the statement leaves unsaid',
          final: 'What the statement leaves unsaid',
        },
      ],
    },
    {
      kind: 'paragraph',
      sentences: [
        {
          es: 'Nada dice la nota, en cambio, sobre el papel de los servicios de inteligencia cubanos en la región.',
          draft:
            'The statement says nothing, however, about the role of Cuba’s intelligence services in the region.',
          final:
            'The statement says nothing, however, about the role of Cuba’s intelligence services in the region.',
        },
        {
          es: 'La Casa Blanca lleva tiempo presentando el asunto como un riesgo para la seguridad del hemisferio.',
          draft:
            'The White House has long presented the issue as a risk to the security of the hemisphere.',
          final:
            'The White House has long presented the issue as a risk to the security of the hemisphere.',
        },
      ],
    },
    {
      kind: 'paragraph',
      sentences: [
        {
          es: 'No es la primera vez que recurre a ese argumento.',
          draft: 'It is not the first time that he resorts to that argument.',
          final: 'It is not the first time it has resorted to that argument.',
        },
        {
          es: 'Lo hizo también en 2021.',
          draft: 'It also did so in 2021.',
          final: 'It also did so in 2021.',
        },
      ],
    },
    {
      kind: 'paragraph',
      sentences: [
        {
          es: 'Aun así, Cuba se declara dispuesta a conversar con Estados Unidos en tres frentes:',
          draft:
            'Even so, Cuba declares herself willing to talk with the United States on three fronts:',
          final: 'Even so, Cuba says it is willing to talk to the United States on three fronts:',
        },
      ],
    },
    {
      kind: 'list_item',
      sentences: [
        { es: 'el narcotráfico;', draft: 'drug trafficking;', final: 'drug trafficking;' },
      ],
    },
    {
      kind: 'list_item',
      sentences: [
        { es: 'el lavado de dinero;', draft: 'money laundering;', final: 'money laundering;' },
      ],
    },
    {
      kind: 'list_item',
      sentences: [
        {
          es: 'la trata de personas.',
          draft: 'the treatment of people.',
          final: 'human trafficking.',
        },
      ],
    },
    {
      kind: 'paragraph',
      sentences: [
        {
          es: 'Washington no ha respondido.',
          draft: 'Washington has not responded.',
          final: 'Washington has not responded.',
        },
      ],
    },
  ],
}
