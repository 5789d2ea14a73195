import { open, settle } from '../chaos/typist'
import { breakOff, enter, newWord, oneOf, seeAll, type Walk, type Walker } from './walker'

type Act = (walker: Walker, walk: Walk) => Promise<unknown>

/** What people do and what happens to them, and how often beside the rest. */
export const ACTS: Record<string, [times: number, act: Act]> = {
  types: [35, types],
  composes: [5, composes],
  pastes: [4, pastes],
  'corrects a word': [5, correctsWord],
  'empties and writes anew': [3, writesAnew],
  confirms: [8, presses('Control+Enter')],
  unconfirms: [3, presses('Alt+r')],
  'takes a suggestion': [4, takesAway('Alt+1')],
  'restores the draft': [3, takesAway('Alt+d')],
  'copies the Spanish': [2, takesAway('Alt+s')],
  undoes: [5, takesAway('Control+z')],
  redoes: [3, takesAway('Control+Shift+z')],
  splits: [4, splits],
  joins: [3, joins],
  'takes a split back': [2, presses('Alt+Shift+j')],
  settles: [6, settles],
  reloads: [2, ({ page }, { articleId }) => open(page, articleId)],
  'closes the tab at once': [4, closesAtOnce],
  'loses the line': [4, losesLine],
  'is signed out': [2, isSignedOut],
  'renews the Spanish': [1, renews],
  'sees the web process killed': [1, seesWebKilled],
}

async function types(walker: Walker): Promise<void> {
  const { page, chance } = walker
  const isHasty = chance() < 0.3
  for (let left = chance() * 3; left > 0; left--) {
    await enter(walker)
    await page.keyboard.type(` ${newWord(walker)} `, { delay: chance() * 30 })
    if (!isHasty) await page.waitForTimeout(chance() * 500)
  }
}

/** As an input method does: a word that is changed until it is chosen. */
async function composes(walker: Walker): Promise<void> {
  const { page, context, chance } = walker
  await enter(walker)
  await page.keyboard.type(' ')
  const input = await context.newCDPSession(page)
  const word = newWord(walker)
  for (let end = 1; end <= word.length; end++) {
    const text = word.slice(0, end)
    await input.send('Input.imeSetComposition', { text, selectionStart: end, selectionEnd: end })
    await page.waitForTimeout(chance() * 150)
  }
  await input.send('Input.insertText', { text: word })
}

async function pastes(walker: Walker): Promise<void> {
  await enter(walker)
  const odd = oneOf(walker, ['\r\n', '\n\n', '\u00a0', '\u2028', '🙂', '\t', '\u200b', '\v'])
  const text = ` ${newWord(walker)}${odd}${oneOf(walker, ['', 'long '.repeat(400)])}${newWord(walker)} `
  await walker.page.locator('.cm-content').evaluate((box, pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    const options = { clipboardData, bubbles: true, cancelable: true }
    box.dispatchEvent(new ClipboardEvent('paste', options))
  }, text)
}

/** As the browser's spell check does: another word in the place of one. */
async function correctsWord(walker: Walker, walk: Walk): Promise<void> {
  await enter(walker)
  await seeAll(walker, walk)
  await walker.page.keyboard.press('Control+Shift+ArrowLeft')
  await walker.page.evaluate((word) => {
    document.execCommand('insertText', false, word)
  }, newWord(walker))
}

async function writesAnew(walker: Walker, walk: Walk): Promise<void> {
  const { page, chance } = walker
  await enter(walker)
  await seeAll(walker, walk)
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
  await page.waitForTimeout(chance() * 900)
  await page.keyboard.type(` ${newWord(walker)}`, { delay: chance() * 100 })
}

function presses(key: string): (walker: Walker) => Promise<void> {
  return async (walker) => {
    await enter(walker)
    await walker.page.keyboard.press(key)
  }
}

function takesAway(key: string): Act {
  return async (walker, walk) => {
    await enter(walker)
    await seeAll(walker, walk)
    await walker.page.keyboard.press(key)
  }
}

async function splits(walker: Walker): Promise<void> {
  await presses('Alt+e')(walker)
  await walker.page.getByRole('slider', { name: 'English' }).waitFor({ timeout: 2_000 })
  await walker.page.keyboard.press('Enter')
}

async function joins(walker: Walker): Promise<void> {
  await presses('Alt+j')(walker)
  const panel = walker.page.getByRole('group', { name: /^Joined with/ })
  await panel.waitFor({ timeout: 2_000 })
  await walker.page.keyboard.press('Enter')
}

export async function settles(walker: Walker, walk: Walk): Promise<void> {
  await seeAll(walker, walk)
  await settle(walker, { ledger: walk.ledger, chance: walker.chance })
}

async function closesAtOnce(walker: Walker, { ledger, articleId }: Walk): Promise<void> {
  const segmentId = await enter(walker)
  const word = newWord(walker)
  await walker.page.keyboard.type(` ${word} `)
  await walker.page.close()
  ledger.type(segmentId, word)
  walker.page = await walker.context.newPage()
  await open(walker.page, articleId)
}

/** For some acts, the others' too. */
async function losesLine({ context, chance }: Walker, walk: Walk): Promise<void> {
  const lasting = 2_000 + chance() * 8_000
  breakOff(walk, lasting)
  await context.setOffline(true)
  const back = () => context.setOffline(false).catch(() => undefined)
  setTimeout(back, lasting)
}

async function seesWebKilled(_: Walker, walk: Walk): Promise<void> {
  breakOff(walk, 0)
  process.kill(walk.pid, 'SIGUSR2')
}

async function isSignedOut({ personId, chance }: Walker, { sql }: Walk): Promise<void> {
  const lasting = (time: string) =>
    sql`update sessions set expires_at = now() + ${time}::interval where person_id = ${personId}`
  await lasting('-1 day')
  setTimeout(() => void lasting('1 day').catch(() => undefined), 1_000 + chance() * 4_000)
}

/** A sentence is gone from the Spanish, another has come. */
async function renews({ page, chance }: Walker, { articleId, url, sql }: Walk): Promise<void> {
  const rows = await sql`
    select block_id, source from segments
    where article_id = ${articleId} and retired_at is null order by position`
  const left = rows.toSpliced(Math.floor(chance() * rows.length), 1)
  const blocks = [...Map.groupBy(left, (row) => row.block_id).values()]
  const texts = blocks.map((block) => block.map((row) => row.source).join(' '))
  const source = [...texts, `Llegó otra noticia ${rows.length}.`].join('\n\n')
  const send = (path: string, data: object) =>
    page.request.post(`/api/v1/articles/${articleId}/${path}`, { headers: { origin: url }, data })
  const { stamp } = await (await send('source/preview', { source })).json()
  await send('source', { source, stamp })
}
