import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { readCredentials, saveCredentials } from '@/db/embedded/credentials'
import { identifyProcess, waitForEnd } from '@/db/embedded/process-identity.mjs'
import { type EmbeddedServer, endAbandonedServer, startEmbeddedServer } from '@/db/embedded/server'

const isRoot = process.getuid?.() === 0
/** One data folder for all: making one takes seconds on a busy machine. */
const directory = mkdtempSync(join(tmpdir(), 'cotejo-server-'))
const running: EmbeddedServer[] = []
const folders = [directory]

afterEach(async () => {
  for (const server of running.splice(0)) await server.stop()
})

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

async function start(folder = directory): Promise<EmbeddedServer> {
  const server = await startEmbeddedServer({ directory: folder })
  running.push(server)
  return server
}

function pretendOwnerIs(owner: { pid: number; startedAt: string } | null): void {
  saveCredentials(directory, { ...readCredentials(directory), owner })
}

async function ask(url: string, query: string): Promise<postgres.RowList<postgres.Row[]>> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined })
  try {
    return await sql.unsafe(query)
  } finally {
    await sql.end({ timeout: 1 })
  }
}

async function killHard(pid: number): Promise<void> {
  const identity = identifyProcess(pid)
  process.kill(pid, 'SIGKILL')
  expect(identity && (await waitForEnd(identity, 5000))).toBe(true)
}

const DEAD = { pid: process.pid, startedAt: 'another life' }

describe('the embedded server', { timeout: 60_000 }, () => {
  it('keeps every row when it is killed and started again', async () => {
    const first = await start()
    await ask(first.url, 'create table kept (n int)')
    await ask(first.url, 'insert into kept select generate_series(1, 5000)')
    await killHard(first.pid)
    const second = await start()
    const [row] = await ask(second.url, 'select count(*)::int as n from kept')
    expect(row?.n).toBe(5000)
    expect(second.pid).not.toBe(first.pid)
  })

  it('starts over the lock file of a dead server whose number another process now has', async () => {
    const folder = join(directory, 'data')
    const lock = [process.pid, folder, 1_700_000_000, 1, '', '127.0.0.1', '']
    writeFileSync(join(folder, 'postmaster.pid'), lock.join('\n'))
    const { url } = await start()
    expect((await ask(url, 'select 1 as n'))[0]?.n).toBe(1)
  })

  it('takes over a server that outlived whoever started it, and stops it', async () => {
    const first = await start()
    pretendOwnerIs(DEAD)
    const second = await start()
    expect(second.pid).toBe(first.pid)
    await second.stop()
    expect(identifyProcess(first.pid)).toBeNull()
  })

  it('leaves a server alone that another living process started', async () => {
    const first = await start()
    pretendOwnerIs(identifyProcess(process.ppid))
    const second = await startEmbeddedServer({ directory })
    await second.stop()
    expect((await ask(first.url, 'select 1 as n'))[0]?.n).toBe(1)
  })

  it('moves to another port when its own was taken meanwhile', async () => {
    const blocker = createServer()
    const taken = await new Promise<number>((resolve) => {
      blocker.listen(0, '127.0.0.1', () => resolve((blocker.address() as AddressInfo).port))
    })
    saveCredentials(directory, { ...readCredentials(directory), port: [taken] })
    const { url } = await start()
    expect(new URL(url).port).not.toBe(String(taken))
    blocker.close()
  })

  it('keeps its password from other users and asks for it', async () => {
    const { url } = await start()
    expect(statSync(join(directory, 'server.json')).mode & 0o077).toBe(0)
    const wrong = new URL(url)
    wrong.password = 'wrong'
    await expect(ask(wrong.href, 'select 1')).rejects.toMatchObject({ code: '28P01' })
  })

  it('is ended for whoever was killed, and left alone while its owner lives', async () => {
    const { pid } = await start()
    expect(await endAbandonedServer(directory)).toBe(false)
    pretendOwnerIs(DEAD)
    expect(await endAbandonedServer(directory)).toBe(true)
    expect(identifyProcess(pid)).toBeNull()
    expect(await endAbandonedServer(join(directory, 'nothing-here'))).toBe(false)
  })

  it('says in one sentence that the folder cannot be made', async () => {
    const file = join(directory, 'a-file')
    writeFileSync(file, '')
    await expect(startEmbeddedServer({ directory: join(file, 'data') })).rejects.toThrow(/a-file/)
  })

  it('says so when the password of its data is lost', async () => {
    rmSync(join(directory, 'server.json'))
    await expect(startEmbeddedServer({ directory })).rejects.toThrow(/password .* from a copy/)
  })

  it.runIf(isRoot)('lies outside a folder that only root may enter', async () => {
    const closed = mkdtempSync(join(tmpdir(), 'cotejo-closed-'))
    const server = await start(join(closed, 'data'))
    folders.push(closed, server.place)
    expect(server.place.startsWith(closed)).toBe(false)
    expect(statSync(server.place).mode & 0o007).toBe(0)
    await server.stop()
    expect((await start(join(closed, 'data'))).place).toBe(server.place)
  })
})
