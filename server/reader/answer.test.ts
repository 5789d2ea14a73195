import { describe, expect, it } from 'vitest'
import { answerOnce, answerReader, type RenderedPage } from './answer'

function rendered(body: string, status: RenderedPage['status'] = 200): RenderedPage {
  return { status, body, contentType: 'text/html; charset=utf-8', policy: "default-src 'none'" }
}

function ask(headers: Record<string, string> = {}, method = 'GET'): Request {
  return new Request('https://bahia.example/read/x', { headers, method })
}

describe('an answer to a reader', () => {
  it('is rendered once while its stamp stands, and anew when it does not', async () => {
    const made: string[] = []
    const make = (body: string) => async () => {
      made.push(body)
      return rendered(body)
    }
    const first = await answerReader(ask(), { path: '/a', stamp: '1' }, make('one'))
    const again = await answerReader(ask(), { path: '/a', stamp: '1' }, make('never'))
    const later = await answerReader(ask(), { path: '/a', stamp: '2' }, make('two'))
    expect([await first.text(), await again.text(), await later.text()]).toEqual([
      'one',
      'one',
      'two',
    ])
    expect(made).toEqual(['one', 'two'])
    expect(first.headers.get('etag')).not.toBe(later.headers.get('etag'))
  })

  it('is 304 to whoever has the text already, also behind a proxy that weakened the tag', async () => {
    const key = { path: '/b', stamp: '1' }
    const first = await answerReader(ask(), key, async () => rendered('text'))
    const etag = first.headers.get('etag') ?? ''
    for (const tag of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const answer = await answerReader(ask({ 'If-None-Match': tag }), key, async () =>
        rendered(''),
      )
      expect(answer.status).toBe(304)
      expect(await answer.text()).toBe('')
      expect(answer.headers.get('etag')).toBe(etag)
    }
    const other = await answerReader(ask({ 'If-None-Match': '"old"' }), key, async () =>
      rendered(''),
    )
    expect(other.status).toBe(200)
  })

  it('has to be asked for again each time, so that a retraction shows at once', async () => {
    const key = { path: '/c', stamp: '1' }
    const live = await answerReader(ask(), key, async () => rendered('text'))
    expect(live.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
    const etag = live.headers.get('etag') ?? ''
    const gone = await answerReader(
      ask({ 'If-None-Match': etag }),
      { path: '/c', stamp: '2' },
      async () => rendered('notice', 410),
    )
    expect(gone.status).toBe(410)
  })

  it('has the same headers and no body for HEAD', async () => {
    const key = { path: '/d', stamp: '1' }
    const get = await answerReader(ask(), key, async () => rendered('text'))
    const head = await answerReader(ask({}, 'HEAD'), key, async () => rendered('text'))
    expect([...head.headers]).toEqual([...get.headers])
    expect(await head.text()).toBe('')
  })

  it('is the same for every address where nothing stands', async () => {
    const absent = answerOnce(ask(), rendered('nothing', 404))
    const unpublished = await answerReader(ask(), { path: '/e', stamp: 'exists' }, async () =>
      rendered('nothing', 404),
    )
    expect([...absent.headers]).toEqual([...unpublished.headers])
    expect([absent.status, await absent.text()]).toEqual([404, await unpublished.text()])
  })
})
