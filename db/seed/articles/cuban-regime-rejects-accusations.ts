import type { SeedArticle } from '@/db/seed/articles/article'

/** The Cuban Foreign Ministry’s statement of early 2026, retold; its draft treats the regime as a man. */
export const cubanRegimeRejectsAccusations: SeedArticle = {
  slug: 'cuban-regime-rejects-accusations',
  engine: 'Puente NMT 3.1',
  draftedAt: '2026-02-02T10:42:00Z',
  byline: 'Redacción La Orilla',
  outlet: 'La Orilla',
  sourceUrl: 'https://laorilla.example/cuba/regimen-cubano-rechaza-acusaciones',
  blocks: [
    {
      kind: 'title',
      sentences: [
        {
          es: 'La Habana niega ser una “amenaza” y tiende la mano a Washington en materia de seguridad',
          draft:
            'Havana denies being a “threat” and extends its hand to Washington in matters of security',
          final: 'Havana denies being a ‘threat’ and offers Washington cooperation on security',
        },
      ],
    },
    {
      kind: 'caption',
      sentences: [
        {
          es: 'Sede del Ministerio de Relaciones Exteriores de Cuba, en el barrio habanero de El Vedado',
          draft:
            'Sede del Ministerio de Relaciones Exteriores de Cuba, en el barrio habanero de El Vedado',
          final:
            'The headquarters of Cuba’s Ministry of Foreign Affairs in Havana’s Vedado neighborhood',
        },
      ],
    },
    {
      kind: 'standfirst',
      sentences: [
        {
          es: 'La Cancillería sostiene que en la isla no hay terroristas ni instalaciones militares extranjeras, y se dice lista para retomar la cooperación técnica cuando la tensión con Estados Unidos toca techo.',
          draft:
            'The Foreign Ministry maintains that there are no terrorists or foreign military installations on the island, and he says he is ready to resume technical cooperation when tension with the United States touches the ceiling.',
          final:
            'The Foreign Ministry maintains that there are no terrorists or foreign military installations on the island, and says it is ready to resume technical cooperation as tension with the United States peaks.',
        },
      ],
    },
    {
      kind: 'paragraph',
      sentences: [
        {
          es: 'MADRID, España.- El régimen cubano rechazó este fin de semana las acusaciones del Gobierno de Estados Unidos que lo señalan como un peligro para la seguridad nacional de ese país, y volvió a ofrecerse como socio en la lucha contra el delito internacional.',
          draft:
            'MADRID, Spain.- The Cuban regime rejection this weekend the accusations of the United States Government that point him out as a danger to the national security of that country, and he once again offered himself as a partner in the fight against international crime.',
          final:
            'MADRID, Spain — The Cuban regime this weekend rejected accusations by the US government that cast it as a danger to American national security, and once again offered itself as a partner in the fight against international crime.',
        },
        {
          es: 'El ofrecimiento contrasta con décadas de enfrentamiento con Washington y con las denuncias que pesan sobre él por su opacidad y por el trato que da a los derechos humanos.',
          draft:
            'The offer contrasts with decades of confrontation with Washington and with the complaints that weigh on him for his opacity and for the treatment he gives to human rights.',
          final:
            'The offer contrasts with decades of confrontation with Washington and with complaints about the regime’s lack of transparency and its human rights record.',
        },
      ],
    },
    {
      kind: 'paragraph',
      sentences: [
        {
          es: 'El Ministerio de Relaciones Exteriores (MINREX) difundió una nota en la que “condena inequívocamente” toda forma de terrorismo.',
          draft:
            'The Ministry of Foreign Affairs (MINREX) released a statement in which it “unequivocally condemns” all forms of terrorism.',
          final:
            'The Ministry of Foreign Affairs (MINREX) released a statement in which it “unequivocally condemns” all forms of terrorism.',
        },
        {
          es: 'El texto aseguró que Cuba no da refugio, dinero ni permiso a organizaciones de ese tipo, algo que Estados Unidos y otros gobiernos occidentales ponen en duda.',
          draft:
            'The text assured that Cuba does not give refuge, money or permission to organizations of that type, something that the United States and other Western governments put in doubt.',
          final:
            'The statement said that Cuba gives such organizations no refuge, money or permission to operate, a claim the United States and other Western governments question.',
        },
        {
          es: 'La isla, sin embargo, ha figurado una y otra vez en las listas de países que patrocinan el terrorismo.',
          draft:
            'The island, however, has appeared time and again on lists of countries that sponsor terrorism.',
          final:
            'The island, however, has appeared time and again on lists of countries that sponsor terrorism.',
        },
      ],
    },
    {
      kind: 'paragraph',
      sentences: [
        {
          es: 'Según la Cancillería, frente al lavado de dinero y al financiamiento del terrorismo rige una política de “tolerancia cero”.',
          draft:
            'According to the Foreign Ministry, a policy of “zero tolerance” applies to money laundering and terrorist financing.',
          final:
            'According to the Foreign Ministry, a policy of “zero tolerance” applies to money laundering and terrorist financing.',
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
          draft: 'What the statement shuts up',
          final: 'What the statement leaves unsaid',
        },
      ],
    },
    {
      kind: 'paragraph',
      sentences: [
        {
          es: 'Nada dice la nota, en cambio, sobre el papel de los servicios de inteligencia cubanos en la región ni sobre las alianzas de La Habana con gobiernos autoritarios.',
          draft:
            'The statement says nothing, however, about the role of Cuba’s intelligence services in the region or about Havana’s alliances with authoritarian governments.',
          final:
            'The statement says nothing, however, about the role of Cuba’s intelligence services in the region or about Havana’s alliances with authoritarian governments.',
        },
        {
          es: 'La Casa Blanca lleva tiempo presentando ambos asuntos como un riesgo para la seguridad del hemisferio.',
          draft:
            'The White House has long presented both issues as a risk to the security of the hemisphere.',
          final:
            'The White House has long presented both issues as a risk to the security of the hemisphere.',
        },
      ],
    },
    {
      kind: 'paragraph',
      sentences: [
        {
          es: 'Sobre los contactos que mantuvo con personas que más tarde acabaron en listas de terroristas, el régimen se limita a decir que fueron pocos, que tuvieron fines humanitarios y que se dieron a petición de gobiernos que negociaban la paz.',
          draft:
            'Regarding the contacts he maintained with people who later ended up on terrorist lists, the regime limits himself to saying that they were few, that they had humanitarian purposes and that they occurred at the request of governments that were negotiating peace.',
          final:
            'Regarding its contacts with people who later ended up on terrorist lists, the regime says only that they were few, that they had humanitarian purposes and that they took place at the request of governments that were negotiating peace.',
        },
        {
          es: 'No es la primera vez que recurre a ese argumento.',
          draft: 'It is not the first time that he resorts to that argument.',
          final: 'It is not the first time it has resorted to that argument.',
        },
      ],
    },
    {
      kind: 'paragraph',
      sentences: [
        {
          es: 'Aun así, Cuba se declara dispuesta a trabajar con Estados Unidos en cinco frentes:',
          draft:
            'Even so, Cuba declares herself willing to work with the United States on five fronts:',
          final: 'Even so, Cuba says it is willing to work with the United States on five fronts:',
        },
      ],
    },
    {
      kind: 'list_item',
      sentences: [
        {
          es: 'la lucha contra el terrorismo;',
          draft: 'the fight against terrorism;',
          final: 'the fight against terrorism;',
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
      sentences: [{ es: 'la ciberseguridad;', draft: 'cybersecurity;', final: 'cybersecurity;' }],
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
          es: 'El documento no detalla plazos, mecanismos ni compromisos que puedan verificarse.',
          draft:
            'The document does not detail deadlines, mechanisms or commitments that can be verified.',
          final:
            'The document does not detail deadlines, mechanisms or commitments that can be verified.',
        },
        {
          es: 'Termina con una invitación a un diálogo “respetuoso y recíproco” que dé “resultados tangibles”.',
          draft:
            'It ends with an invitation to a “respectful and reciprocal” dialogue that yields “tangible results”.',
          final:
            'It ends with an invitation to a “respectful and reciprocal” dialogue that yields “tangible results.”',
        },
      ],
    },
    {
      kind: 'heading',
      sentences: [
        { es: 'Días de reproches', draft: 'Days of reproaches', final: 'Days of recrimination' },
      ],
    },
    {
      kind: 'paragraph',
      sentences: [
        {
          es: 'Poco antes, La Habana había protestado por la decisión del presidente Donald Trump de declarar una emergencia nacional a causa de la conducta del Gobierno cubano, y la llamó “una nueva escalada”.',
          draft:
            'Shortly before, Havana had protested President Donald Trump’s decision to declare a national emergency because of the conduct of the Cuban Government, and called her “a new escalation”.',
          final:
            'Shortly before, Havana had protested President Donald Trump’s decision to declare a national emergency because of the conduct of the Cuban government, calling it “a new escalation.”',
        },
        {
          es: 'El gobernante Miguel Díaz-Canel compartió aquel texto, que atribuía a la Casa Blanca “un bloqueo absoluto” al suministro de combustible.',
          draft:
            'The ruler Miguel Diaz-Canel shared that text, which attributed to the White House “an absolute blockade” to the supply of fuel.',
          final:
            'Cuban leader Miguel Díaz-Canel shared that text, which blamed the White House for “an absolute blockade” on the country’s fuel supply.',
        },
        {
          es: 'El discurso oficial tacha de “absurda” la idea de que Cuba sea una amenaza y devuelve la acusación a Washington.',
          draft:
            'The official speech crosses out as “absurd” the idea that Cuba is a threat and returns the accusation to Washington.',
          final:
            'The official line dismisses as “absurd” the idea that Cuba is a threat and turns the accusation back on Washington.',
        },
      ],
    },
    {
      kind: 'paragraph',
      sentences: [
        {
          es: 'Trump confirmó por su parte que su administración ya está en contacto con La Habana.',
          draft:
            'Trump, for his part, confirmed that his administration is already in contact with Havana.',
          final:
            'Trump, for his part, confirmed that his administration is already in contact with Havana.',
        },
        {
          es: 'Cuba “necesita ayuda por razones humanitarias”, afirmó, y aseguró que busca una salida para quienes desean volver a la isla después de décadas lejos de los suyos.',
          draft:
            'Cuba “needs help for humanitarian reasons”, he said, and assured that he is looking for an exit for those who wish to return to the island after decades away from theirs.',
          final:
            'Cuba “needs help for humanitarian reasons,” he said, adding that he is looking for a solution for those who wish to return to the island after decades away from their families.',
        },
      ],
    },
    {
      kind: 'paragraph',
      sentences: [
        {
          es: 'El mandatario acababa de firmar una orden ejecutiva que permite imponer aranceles adicionales a los productos de cualquier país que suministre petróleo a la isla.',
          draft:
            'The president had just signed an executive order that allows additional tariffs to be imposed on products from any country that supplies oil to the island.',
          final:
            'The president had just signed an executive order that allows additional tariffs to be imposed on products from any country that supplies oil to the island.',
        },
        {
          es: 'Para Trump, las sanciones son una forma de exigir responsabilidades a las autoridades cubanas; para La Habana, la crisis solo tiene causas externas.',
          draft:
            'For Trump, the sanctions are a way to demand responsibility from the Cuban authorities; for Havana, the crisis only has external causes.',
          final:
            'For Trump, the sanctions are a way to hold the Cuban authorities accountable; for Havana, the crisis has only external causes.',
        },
      ],
    },
  ],
}
