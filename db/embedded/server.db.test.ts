import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import { afterEach, describe, expect, it } from 'vitest'
import { readCredentials, saveCredentials } from '@/db/embedded/credentials'
import { identifyProcess, waitForEnd } from '@/db/embedded/process-identity.mjs'
import { type EmbeddedServer, endAbandonedServer, startEmbeddedServer } from '@/db/embedded/server'

const isRoot = process.getuid?.() === 0
const cleanups: (() => Promise<void> | void)[] = []

afterEach(async () => {
  for (const clean of cleanups.splice(0).reverse()) await clean()
})

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cotejo-server-'))
  cleanups.push(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

async function start(directory: string): Promise<EmbeddedServer> {
  const server = await startEmbeddedServer({ directory })
  cleanups.push(() => server.stop())
  return server
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

describe('the embedded server', { timeout: 60_000 }, () => {
  it('keeps every row when it is killed and started again', async () => {
    const directory = newFolder()
    const first = await start(directory)
    await ask(first.url, 'create table kept (n int)')
    await ask(first.url, 'insert into kept select generate_series(1, 5000)')
    await killHard(first.pid)
    const second = await start(directory)
    const [row] = await ask(second.url, 'select count(*)::int as n from kept')
    expect(row?.n).toBe(5000)
    expect(second.pid).not.toBe(first.pid)
  })

  it('starts over the lock file of a dead server whose number another process now has', async () => {
    const directory = newFolder()
    const first = await start(directory)
    await first.stop()
    const lock = join(first.place, 'data', 'postmaster.pid')
    writeFileSync(
      lock,
      `${process.pid}\n${join(first.place, 'data')}\n1700000000\n1\n\n127.0.0.1\n`,
    )
    const second = await start(directory)
    expect((await ask(second.url, 'select 1 as n'))[0]?.n).toBe(1)
  })

  it('takes over a server that outlived whoever started it, and stops it', async () => {
    const directory = newFolder()
    const first = await start(directory)
    const owner = { pid: process.pid, startedAt: 'another life' }
    saveCredentials(directory, { ...readCredentials(directory), owner })
    const second = await start(directory)
    expect(second.pid).toBe(first.pid)
    await second.stop()
    expect(identifyProcess(first.pid)).toBeNull()
  })

  it('leaves a server alone that another living process started', async () => {
    const directory = newFolder()
    const first = await start(directory)
    saveCredentials(directory, {
      ...readCredentials(directory),
      owner: identifyProcess(process.ppid),
    })
    const second = await start(directory)
    await second.stop()
    expect((await ask(first.url, 'select 1 as n'))[0]?.n).toBe(1)
  })

  it('moves to another port when its own was taken meanwhile', async () => {
    const directory = newFolder()
    const [first, blocker] = [await start(directory), await start(newFolder())]
    await first.stop()
    const taken = Number(new URL(blocker.url).port)
    saveCredentials(directory, { ...readCredentials(directory), port: [taken] })
    const second = await start(directory)
    expect(new URL(second.url).port).not.toBe(String(taken))
  })

  it('keeps its password from other users and asks for it', async () => {
    const directory = newFolder()
    const { url } = await start(directory)
    expect(statSync(join(directory, 'server.json')).mode & 0o077).toBe(0)
    const wrong = new URL(url)
    wrong.password = 'wrong'
    await expect(ask(wrong.href, 'select 1')).rejects.toMatchObject({ code: '28P01' })
  })

  it('is ended for whoever was killed, and left alone while its owner lives', async () => {
    const directory = newFolder()
    const { pid } = await start(directory)
    expect(await endAbandonedServer(directory)).toBe(false)
    const owner = { pid: process.pid, startedAt: 'another life' }
    saveCredentials(directory, { ...readCredentials(directory), owner })
    expect(await endAbandonedServer(directory)).toBe(true)
    expect(identifyProcess(pid)).toBeNull()
    expect(await endAbandonedServer(newFolder())).toBe(false)
  })

  it('says so when the password of its data is lost', async () => {
    const directory = newFolder()
    const server = await start(directory)
    await server.stop()
    rmSync(join(directory, 'server.json'))
    await expect(startEmbeddedServer({ directory })).rejects.toThrow(
      /password .* restore it from a copy/,
    )
  })

  it.runIf(isRoot)('lies outside a folder that only root may enter', async () => {
    const closed = mkdtempSync(join(tmpdir(), 'cotejo-closed-'))
    cleanups.push(() => rmSync(closed, { recursive: true, force: true }))
    const server = await start(join(closed, 'data'))
    cleanups.push(() => rmSync(server.place, { recursive: true, force: true }))
    expect(server.place.startsWith(closed)).toBe(false)
    expect(statSync(server.place).mode & 0o007).toBe(0)
    expect(existsSync(join(closed, 'data', 'lies-at.txt'))).toBe(true)
    await server.stop()
    const again = await start(join(closed, 'data'))
    expect(again.place).toBe(server.place)
  })

  it('says in one sentence that the folder cannot be made', async () => {
    const file = join(newFolder(), 'a-file')
    writeFileSync(file, '')
    await expect(startEmbeddedServer({ directory: join(file, 'data') })).rejects.toThrow(/a-file/)
  })
})
