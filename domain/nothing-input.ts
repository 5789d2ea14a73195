import { z } from 'zod'

/** For acts that need no more than their address. */
export const NothingInput = z.strictObject({})
