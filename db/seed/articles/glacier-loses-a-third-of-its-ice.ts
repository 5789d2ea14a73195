import type { SeedArticle } from '@/db/seed/articles/article'

/** A glacier study with quotations in « »: the draft loses accents, words and a closing quotation mark. */
export const glacierLosesAThirdOfItsIce: SeedArticle = {
  slug: 'glacier-loses-a-third-of-its-ice',
  engine: 'Puente NMT 3.1',
  draftedAt: '2026-06-11T15:20:00Z',
  byline: 'Gonzalo Terceros',
  outlet: 'Altiplano Hoy',
  sourceUrl: 'https://altiplanohoy.example/ciencia/glaciar-sombra-blanca-pierde-un-tercio',
  blocks: [
    {
      kind: 'title',
      sentences: [
        {
          es: 'El glaciar Sombra Blanca perdió un tercio de su hielo en dos décadas, según un estudio',
          draft:
            'The White Shadow glacier lost a third of its ice in two decades, according to a study',
          final: 'Sombra Blanca glacier lost a third of its ice in two decades, study finds',
        },
      ],
    },
    {
      kind: 'caption',
      sentences: [
        {
          es: 'La glacióloga Yésica Mamani toma muestras a 5.200 metros de altura',
          draft: 'Glaciologist Yesica Mamani takes samples at 5.200 meters of height',
          final: 'Glaciologist Yésica Mamani takes samples at an altitude of 5,200 meters',
        },
      ],
    },
    {
      kind: 'standfirst',
      sentences: [
        {
          es: 'El deshielo amenaza el agua de 180.000 personas, advierten los científicos, que piden actuar antes de que sea tarde.',
          draft:
            'The thaw threatens the water of 180,000 people, warn the scientists, who ask to act before it is late.',
          final:
            'The melt threatens the water supply of 180,000 people, warn the scientists, who are calling for action before it is too late.',
        },
      ],
    },
    {
      kind: 'paragraph',
      sentences: [
        {
          es: 'El glaciar Sombra Blanca, la mayor reserva de hielo de la cordillera de Huarén, ha perdido un 34 % de su superficie desde 2004.',
          draft:
            'The Sombra Blanca glacier, the largest ice reserve in the Huarén range, has lost 34% of its surface area since 2004.',
          final:
            'The Sombra Blanca glacier, the largest ice reserve in the Huarén range, has lost 34% of its surface area since 2004.',
        },
        {
          es: 'Así lo revela un estudio de la Universidad Nacional de Huarén que combina imágenes de satélite, sondeos de radar y veinte años de mediciones sobre el terreno.',
          draft:
            'This is revealed by a study from the National University of Huarén that combines satellite images, radar soundings and twenty years of measurements on the ground.',
          final:
            'That is the finding of a National University of Huarén study that combines satellite images, radar soundings and 20 years of measurements on the ground.',
        },
        {
          es: 'El ritmo, además, se acelera: cuatro de cada diez hectáreas perdidas desaparecieron en los últimos cinco años.',
          draft:
            'The pace, furthermore, accelerates: four hectares lost disappeared in the last five years.',
          final:
            'The pace, moreover, is quickening: Four of every 10 hectares lost disappeared in the past five years.',
        },
      ],
    },
    {
      kind: 'paragraph',
      sentences: [
        {
          es: '«Esperábamos un retroceso, pero no de esta magnitud», explica Mamani, autora principal del trabajo.',
          draft:
            '“We expected a setback, but not of this magnitude, explains Mamani, main author of the work.',
          final:
            '“We expected a retreat, but not of this magnitude,” said Mamani, lead author of the study.',
        },
        {
          es: '«Cuando volvimos en 2022 al campamento base, la lengua del glaciar ya no estaba».',
          draft:
            '“When we returned to base camp in 2022, the tongue of the glacier was no longer there.”',
          final:
            '“When we returned to base camp in 2022, the tongue of the glacier was no longer there.”',
        },
        {
          es: 'El equipo tuvo que caminar 400 metros más, sobre roca desnuda, para tocar el hielo.',
          draft: 'The team had to walk 400 meters more, on naked rock, to play the ice.',
          final: 'The team had to walk another 400 meters, over bare rock, to touch the ice.',
        },
      ],
    },
    {
      kind: 'heading',
      sentences: [
        {
          es: 'El agua que baja de la montaña',
          draft: 'The water that comes down from the mountain',
          final: 'The water that comes down from the mountain',
        },
      ],
    },
    {
      kind: 'paragraph',
      sentences: [
        {
          es: 'De ese hielo dependen tres valles y unas 180.000 personas.',
          draft: 'Three valleys and some 180,000 people depend on that ice.',
          final: 'Three valleys and some 180,000 people depend on that ice.',
        },
        {
          es: 'En los meses secos, de mayo a septiembre, el deshielo aporta hasta el 60 % del caudal del río Ñuñumayu.',
          draft:
            'In the dry months, from May to September, the thaw contributes up to 60% of the caudal of the Nunumayu River.',
          final:
            'In the dry months, from May to September, meltwater contributes up to 60% of the flow of the Ñuñumayu River.',
        },
        {
          es: 'A corto plazo, paradójicamente, los ríos llevarán más agua.',
          draft: 'In the short term, paradoxically, the rivers will carry more water.',
          final: 'In the short term, paradoxically, the rivers will carry more water.',
        },
        {
          es: 'Después vendrá la escasez: el modelo sitúa el punto de inflexión hacia 2035.',
          draft: 'Then scarcity will come: the model puts the turning point around 2035.',
          final: 'Then scarcity will come: The model puts the turning point around 2035.',
        },
      ],
    },
    {
      kind: 'paragraph',
      sentences: [
        {
          es: '«El agricultor ve el canal lleno y cree que exageramos», lamenta el hidrólogo Óscar Belmar, coautor del informe.',
          draft:
            '“The farmer sees the canal full and thinks we are exaggerating,” laments hydrologist Oscar Belmar, co-author of the report.',
          final:
            '“The farmer sees the canal full and thinks we are exaggerating,” said hydrologist Óscar Belmar, a co-author of the report.',
        },
        {
          es: '«Pero ese caudal es el glaciar que se nos va».',
          draft: '“But that flow is the glacier that leaves us.',
          final: '“But that flow is the glacier slipping away from us.”',
        },
      ],
    },
    {
      kind: 'paragraph',
      sentences: [
        {
          es: 'Los autores atribuyen la pérdida al aumento de la temperatura media, de 0,3 °C por década, y al hollín que dejan las quemas agrícolas.',
          draft:
            'The authors attribute the loss to the increase in average temperature, of 0,3 °C per decade, and to the soot left by agricultural burning.',
          final:
            'The authors attribute the loss to the increase in average temperature, of 0.3 degrees Celsius per decade, and to the soot left by agricultural burning.',
        },
        {
          es: 'El hollín oscurece la nieve, que entonces refleja menos luz y se derrite antes.',
          draft: 'Soot darkens the snow, which then reflects less light and melts sooner.',
          final: 'Soot darkens the snow, which then reflects less light and melts sooner.',
        },
        {
          es: 'Es un proceso que se alimenta a sí mismo.',
          draft: 'It is a process that feeds on itself.',
          final: 'It is a process that feeds on itself.',
        },
      ],
    },
    {
      kind: 'quote',
      sentences: [
        {
          es: '«Un glaciar no negocia, no vota y no espera a que terminemos de discutir».',
          draft:
            '«A glacier does not negotiate, votes and does not wait for us to finish discussing».',
          final:
            '“A glacier doesn’t negotiate, doesn’t vote and doesn’t wait for us to finish arguing.”',
        },
      ],
    },
    {
      kind: 'heading',
      sentences: [{ es: 'Qué proponen', draft: 'What they propose', final: 'What they propose' }],
    },
    {
      kind: 'paragraph',
      sentences: [
        {
          es: 'El estudio recomienda construir pequeños embalses, reparar los canales y prohibir las quemas entre julio y octubre.',
          draft:
            'The study recommends building small reservoirs, repairing the canals and banning burning between July and October.',
          final:
            'The study recommends building small reservoirs, repairing the canals and banning burning between July and October.',
        },
        {
          es: 'Las tres medidas costarían 26 millones de dólares, menos de lo que la provincia gasta cada año en camiones cisterna.',
          draft:
            'The three measures would cost 26 million dollars, less than the province spends each year on tank trucks.',
          final:
            'The three measures would cost $26 million, less than the province spends each year on water trucks.',
        },
        {
          es: 'El Gobierno provincial recibió el documento en marzo y todavía no se ha pronunciado.',
          draft:
            'The provincial government received the document in March and has not yet been pronounced.',
          final: 'The provincial government received the document in March and has yet to comment.',
        },
      ],
    },
    {
      kind: 'paragraph',
      sentences: [
        {
          es: 'Mamani regresará al glaciar en agosto con sus estudiantes.',
          draft: 'Mamani returned to the glacier in August with his students.',
          final: 'Mamani will return to the glacier in August with her students.',
        },
        {
          es: 'Llevarán una placa con las coordenadas del borde actual del hielo, para que dentro de diez años cualquiera pueda medir el retroceso con sus propios pasos.',
          draft:
            'They will carry a plate with the coordinates of the actual edge of the ice, so that within ten years anyone can measure the setback with their own steps.',
          final:
            'They will bring a plaque with the coordinates of the current edge of the ice, so that in 10 years anyone can measure the retreat in their own footsteps.',
        },
        {
          es: '«Ojalá me equivoque», dice.',
          draft: '“I wish I was wrong,” he says.',
          final: '“I hope I’m wrong,” she said.',
        },
      ],
    },
  ],
}
