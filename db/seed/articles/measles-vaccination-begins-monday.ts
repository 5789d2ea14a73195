import type { SeedArticle } from '@/db/seed/articles/article'

/** A health bulletin: dates, hours and a list, with words left in Spanish and a warning turned around. */
export const measlesVaccinationBeginsMonday: SeedArticle = {
  slug: 'measles-vaccination-begins-monday',
  engine: 'Puente NMT 3.2',
  draftedAt: '2026-11-06T08:25:00Z',
  byline: 'Paloma Esquivel',
  outlet: 'La Gaceta de Las Acacias',
  sourceUrl: 'https://gacetaacacias.example/salud/campana-vacunacion-sarampion',
  blocks: [
    {
      kind: 'title',
      sentences: [
        {
          es: 'Las Acacias inicia el lunes una campaña de vacunación tras confirmar 27 casos de sarampión',
          draft:
            'Las Acacias start on Monday a vaccination campaign after confirming 27 cases of measles',
          final:
            'Las Acacias to begin vaccination campaign Monday after confirming 27 cases of measles',
        },
      ],
    },
    {
      kind: 'standfirst',
      sentences: [
        {
          es: 'El Ministerio de Salud Pública pide no acudir a los hospitales sin llamar antes y recuerda que la vacuna es gratuita.',
          draft:
            'The Ministry of Public Health asks to go to the hospitals without calling before and remembers that the vaccine is free.',
          final:
            'The Public Health Ministry asks people not to go to hospitals without calling first and reminds them that the vaccine is free.',
        },
      ],
    },
    {
      kind: 'paragraph',
      sentences: [
        {
          es: 'La provincia de Las Acacias comenzará el lunes 9 de noviembre a vacunar contra el sarampión a unos 64.000 niños y adultos jóvenes.',
          draft:
            'The province of Las Acacias will begin on Monday, November 9 to vaccinate against measles some 64.000 children and young adults.',
          final:
            'The province of Las Acacias will begin vaccinating some 64,000 children and young adults against measles on Monday, Nov. 9.',
        },
        {
          es: 'El informe epidemiológico publicado el jueves confirma 27 casos y mantiene otros 113 en estudio.',
          draft:
            'The epidemiological report published Thursday confirms 27 cases and keeps another 113 under study.',
          final:
            'The epidemiological report published Thursday confirms 27 cases and keeps another 113 under study.',
        },
        { es: 'No hay fallecidos.', draft: 'There are no deaths.', final: 'There are no deaths.' },
      ],
    },
    {
      kind: 'paragraph',
      sentences: [
        {
          es: 'El primer caso se detectó el 12 de octubre en una escuela de El Carmen Alto.',
          draft: 'The first case was detected on October 21 at a school in El Carmen Alto.',
          final: 'The first case was detected on Oct. 12 at a school in El Carmen Alto.',
        },
        {
          es: 'Diez días después ya había contagios en cuatro municipios.',
          draft: 'Ten days later, there were already infections in four municipalities.',
          final: 'Ten days later, there were already infections in four municipalities.',
        },
        {
          es: 'De los 27 enfermos, 19 no habían recibido ninguna dosis, seis tenían una y dos no recuerdan haberse vacunado.',
          draft: 'Of the 27 patients, 19 had not received any dose and six had one.',
          final:
            'Of the 27 patients, 19 had not received any dose, six had received one and two do not remember being vaccinated.',
        },
      ],
    },
    {
      kind: 'paragraph',
      sentences: [
        {
          es: '«El sarampión no es una enfermedad leve», subrayó la viceministra, Ximena Ordóñez, en rueda de prensa.',
          draft:
            '“Measles is not a mild disease”, underlined the vice minister, Ximena Ordonez, in press wheel.',
          final:
            '“Measles is not a mild disease,” Deputy Minister Ximena Ordóñez stressed at a news conference.',
        },
        {
          es: 'Explicó que una persona infectada puede contagiar hasta a 18 más y que el virus permanece dos horas en el aire.',
          draft:
            'He explained that an infected person can infect up to 18 more and that the virus remains in the air for two hours.',
          final:
            'She explained that an infected person can infect up to 18 more and that the virus remains in the air for two hours.',
        },
        {
          es: 'Ordóñez insistió en que las embarazadas no deben vacunarse y han de consultar a su médico.',
          draft:
            'Ordóñez insisted that the embarrassed should not be vaccinated and have to consult with his doctor.',
          final:
            'Ordóñez stressed that pregnant women should not be vaccinated and must consult their doctors.',
        },
      ],
    },
    {
      kind: 'heading',
      sentences: [
        {
          es: 'Dónde y cuándo vacunarse',
          draft: 'Where and when to get vaccinated',
          final: 'Where and when to get vaccinated',
        },
      ],
    },
    {
      kind: 'paragraph',
      sentences: [
        {
          es: 'Habrá 36 puestos fijos y ocho brigadas móviles, que irán de casa en casa en las zonas rurales.',
          draft:
            'There will be 36 fixed posts and eight mobile brigades, which will go door to door in rural areas.',
          final:
            'There will be 36 fixed posts and eight mobile brigades, which will go door to door in rural areas.',
        },
        {
          es: 'El horario de atención será el siguiente:',
          draft: 'The schedule of attention will be the next:',
          final: 'The hours will be as follows:',
        },
      ],
    },
    {
      kind: 'list_item',
      sentences: [
        {
          es: 'Centros de salud: de lunes a viernes, de 8.00 a 18.30.',
          draft: 'Health centers: from Monday to Friday, from 8.00 to 18.30.',
          final: 'Health centers: Monday to Friday, 8 a.m. to 6:30 p.m.',
        },
      ],
    },
    {
      kind: 'list_item',
      sentences: [
        {
          es: 'Escuelas: del 9 al 20 de noviembre, en horario de clase.',
          draft: 'Schools: from November 9 to 20, in class schedule.',
          final: 'Schools: Nov. 9 to 20, during school hours.',
        },
      ],
    },
    {
      kind: 'list_item',
      sentences: [
        {
          es: 'Terminal de autobuses: todos los días, hasta las 22.00.',
          draft: 'Bus terminal: todos los días, until 22.00.',
          final: 'Bus terminal: every day, until 10 p.m.',
        },
      ],
    },
    {
      kind: 'list_item',
      sentences: [
        {
          es: 'Hospital Provincial: solo personas con cita previa.',
          draft: 'Provincial Hospital: by appointment only.',
          final: 'Provincial Hospital: by appointment only.',
        },
      ],
    },
    {
      kind: 'paragraph',
      sentences: [
        {
          es: 'Quien tenga fiebre y manchas rojas en la piel debe quedarse en casa y llamar al 155.',
          draft: 'Anyone with a fever and red spots on the skin should stay home and call 155.',
          final: 'Anyone with a fever and red spots on the skin should stay home and call 155.',
        },
        {
          es: 'Los síntomas aparecen entre 7 y 21 días después del contagio.',
          draft: 'Symptoms appear between 7 and 21 days after infection.',
          final: 'Symptoms appear between 7 and 21 days after infection.',
        },
        {
          es: 'Al principio pueden confundirse con los de un resfriado.',
          draft: 'At the beginning they can be confused with those of a cooled.',
          final: 'At first they can be mistaken for those of a cold.',
        },
      ],
    },
    {
      kind: 'paragraph',
      sentences: [
        {
          es: 'La cobertura de vacunación en la provincia cayó del 95 % en 2016 al 81 % en 2025, según el ministerio.',
          draft:
            'Vaccination coverage in the province fell from 95% in 2016 to 81% in 2025, according to the ministry.',
          final:
            'Vaccination coverage in the province fell from 95% in 2016 to 81% in 2025, according to the ministry.',
        },
        {
          es: 'En algunos barrios no llega al 60 %.',
          draft: 'In some neighborhoods it reaches 60%.',
          final: 'In some neighborhoods it does not reach 60%.',
        },
        {
          es: 'El informe lo atribuye al cierre de consultorios durante la pandemia, a la falta de transporte y, en menor medida, a las noticias falsas que circulan en redes sociales.',
          draft:
            'The report attributes this to the closure of clinics during the pandemic, a lack of transportation and, to a lesser extent, false news circulating on social media.',
          final:
            'The report attributes this to the closure of clinics during the pandemic, a lack of transportation and, to a lesser extent, false news circulating on social media.',
        },
      ],
    },
    {
      kind: 'paragraph',
      sentences: [
        {
          es: 'El ministro, Aurelio Pacheco, informará a la Asamblea el 3 de diciembre.',
          draft: 'The minister, Aurelio Pacheco, informed the Assembly on December 3.',
          final: 'The minister, Aurelio Pacheco, will report to the Assembly on Dec. 3.',
        },
        {
          es: 'Hasta entonces, el parte se actualizará cada martes y viernes a las 17.00.',
          draft: 'Until then, the part will be updated every Tuesday and Friday at 17.00.',
          final: 'Until then, the bulletin will be updated every Tuesday and Friday at 5 p.m.',
        },
      ],
    },
    {
      kind: 'paragraph',
      sentences: [
        {
          es: '«Nuestra meta es llegar al 95 % antes de Navidad», dijo Ordóñez.',
          draft: '“Our goal is to reach 95% before Christmas,” Ordóñez said.',
          final: '“Our goal is to reach 95% before Christmas,” Ordóñez said.',
        },
        {
          es: '«Con menos, el virus vuelve».',
          draft: '“With less, the virus comes back.”',
          final: '“With less, the virus comes back.”',
        },
      ],
    },
  ],
}
