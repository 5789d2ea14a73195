import { describe, expect, it } from 'vitest'
import { extractPage } from './extract-page'

const paragraphs = [
  'SANTIAGO, Chile.- El puerto volvió a trabajar este miércoles después de once días de huelga y de una noche entera de negociaciones entre sindicatos y empresas.',
  'El acuerdo, que se votará el viernes, prevé un alza del 6,5 % en dos años, turnos de ocho horas y una mesa permanente para tratar la seguridad en los muelles.',
  'Los empresarios calculan en 40 millones de dólares las pérdidas, aunque los sindicatos hablan de la mitad y piden que alguien de fuera revise las cuentas.',
]
const standfirst =
  'Sindicatos y empresas firmaron de madrugada un acuerdo que nadie daba por hecho.'

const news = (head = '', body = '') => `<!doctype html><html lang="es"><head>
  <title>El puerto reabre tras la huelga | El Faro</title>
  <meta property="og:site_name" content="El Faro"><meta name="description" content="${standfirst}">
  <meta property="article:published_time" content="2026-03-04T08:00:00+0100">${head}</head>
  <body><nav><a href="/">Inicio</a></nav><article>
  <h1>El puerto reabre tras la huelga</h1><p class="bajada">${standfirst}</p>
  <figure><img src="/a.jpg"><figcaption>Estibadores en el muelle sur</figcaption></figure>
  <p>${paragraphs[0]}</p><p>Publicidad</p><p>${paragraphs[1]}</p>
  <h2>Qué falta</h2><ul><li>Votar el texto en las tres asambleas del puerto</li></ul>
  <p>${paragraphs[2]}</p>${body}</article><footer>© 2026 El Faro</footer></body></html>`

describe('an HTML page', () => {
  it('gives title, standfirst, caption, heading, list and paragraphs in page order', async () => {
    const page = await extractPage(news(), 'https://elfaro.example/a')
    expect(page.title).toBe('El puerto reabre tras la huelga')
    expect(page.standfirst).toBe(standfirst)
    expect(page.blocks.map((block) => block.kind)).toEqual([
      ...[
        'title',
        'standfirst',
        'caption',
        'paragraph',
        'paragraph',
        'heading',
        'list_item',
        'paragraph',
      ],
    ])
    expect(page.publishedAt).toBe('2026-03-04T08:00:00+01:00')
  })

  it('shows what it left out', async () => {
    const { dropped } = await extractPage(news())
    expect(dropped).toEqual(['Inicio', 'Publicidad', '© 2026 El Faro'])
  })

  it('takes author and headline from JSON-LD', async () => {
    const data = {
      '@type': 'NewsArticle',
      headline: 'El puerto reabre',
      author: [{ name: 'Ana Ruiz' }],
    }
    const script = `<script type="application/ld+json">${JSON.stringify({ '@graph': [data] })}</script>`
    expect(await extractPage(news(script))).toMatchObject({ byline: 'Ana Ruiz' })
  })

  it('takes the text of JSON-LD when a paywall trims the page', async () => {
    const whole = [...paragraphs, ...paragraphs.map((text) => `Además, ${text}`)].join('\n\n')
    const data = { '@type': 'NewsArticle', articleBody: whole }
    const script = `<script type="application/ld+json">${JSON.stringify(data)}</script>`
    const html = `<html><head><title>El puerto</title>${script}</head><body><article><h1>El puerto</h1><p>${paragraphs[0]}</p></article></body></html>`
    const { blocks } = await extractPage(html)
    expect(blocks.filter((block) => block.kind === 'paragraph')).toHaveLength(6)
  })

  it('does not take the beginning of the first paragraph for a standfirst', async () => {
    const html = news().replaceAll(standfirst, `${paragraphs[0]?.slice(0, 90)}…`)
    const { blocks } = await extractPage(html.replace(/<p class="bajada">.*?<\/p>/, ''))
    expect(blocks.some((block) => block.kind === 'standfirst')).toBe(false)
  })

  it('reads two line breaks as the end of a paragraph', async () => {
    const html = `<html><body><article><h1>Título</h1><div>${paragraphs.join('<br><br>')}</div></article></body></html>`
    const { blocks } = await extractPage(html)
    expect(blocks.filter((block) => block.kind === 'paragraph').map((block) => block.text)).toEqual(
      paragraphs,
    )
  })

  it.each([
    ['nothing', ''],
    ['a lone bracket', '<'],
    ['control characters', '\0\x01<p>\ufffe'],
    ['a nest of 100,000 elements', '<div>'.repeat(100_000)],
    ['scripts that never end', '<script>'.repeat(20_000)],
    ['broken JSON-LD', '<script type="application/ld+json">{"a":</script><p>Hola'],
  ])('survives %s', async (_, html) => {
    const start = performance.now()
    expect((await extractPage(html)).title).toBeNull()
    expect(performance.now() - start).toBeLessThan(20_000)
  })
})
