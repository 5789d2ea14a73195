import { findFreePort, isPortFree } from '../../db/embedded/free-port.ts'
import { Refusal } from '../setup/refusal.mjs'

const FIRST = 3000
const TRIES = 50

/** The port to serve on: PORT if it is set and free, else 3000 or the next one free. Throws a Refusal otherwise. */
export async function chooseWebPort(host, wished = process.env.PORT) {
  if (!wished)
    return findFreePort(
      Array.from({ length: TRIES }, (_, index) => FIRST + index),
      host,
    )
  const port = Number(wished)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Refusal(
      `PORT is "${wished}", which is no port: set a number from 1 to 65535, or unset it.`,
    )
  }
  if (await isPortFree(port, host)) return port
  throw new Refusal(
    `Port ${port} is taken by another program, or needs more rights: stop that program, set PORT to another, or unset it.`,
  )
}
