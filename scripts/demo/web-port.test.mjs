import { createServer } from 'node:net'
import { networkInterfaces } from 'node:os'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { chooseWebPort } from './web-port.mjs'

const HOST = '127.0.0.1'
const blocker = createServer()
let taken
beforeEach(async () => {
  await new Promise((resolve) => blocker.listen(0, HOST, () => resolve(undefined)))
  taken = /** @type {import('node:net').AddressInfo} */ (blocker.address()).port
})
afterEach(() => new Promise((resolve) => blocker.close(() => resolve(undefined))))

describe('the port of the app', () => {
  it('is refused with the remedy when PORT names one that is taken', async () => {
    await expect(chooseWebPort(HOST, String(taken))).rejects.toThrow(
      /is taken.*set PORT to another/,
    )
  })

  it.runIf(hasIpv6())('is refused when somebody else is what "localhost" leads to', async () => {
    const other = createServer()
    await new Promise((resolve) => other.listen(0, '::1', () => resolve(undefined)))
    const { port } = /** @type {import('node:net').AddressInfo} */ (other.address())
    await expect(chooseWebPort(HOST, String(port))).rejects.toThrow(/is taken/)
    other.close()
  })

  it.each(['abc', '0', '70000', '3.5'])('is refused when PORT is %s', async (wished) => {
    await expect(chooseWebPort(HOST, wished)).rejects.toThrow(/no port/)
  })

  it('is some free one when PORT is unset', async () => {
    const port = await chooseWebPort(HOST, '')
    expect(port).toBeGreaterThan(1023)
    expect(port).not.toBe(taken)
  })
})

function hasIpv6() {
  return Object.values(networkInterfaces()).some((all) =>
    all?.some(({ address }) => address === '::1'),
  )
}
