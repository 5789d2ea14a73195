import { z } from 'zod'
import { BLOCK_KINDS } from './import'

/** Plain ASCII http(s) address, so that no look-alike link reaches a reader. */
export const WebAddress = z.url({ protocol: /^https?$/, hostname: z.regexes.domain }).max(2000)

export const PreviewImportInput = z.strictObject({
  source: z.string(),
  draft: z.string(),
})
export type PreviewImportInput = z.infer<typeof PreviewImportInput>

export const PreviewRenewalInput = z.strictObject({ source: z.string() })
export type PreviewRenewalInput = z.infer<typeof PreviewRenewalInput>

export const KnownSourceQuery = z.strictObject({ url: WebAddress })
export type KnownSourceQuery = z.infer<typeof KnownSourceQuery>

export const RenewSourceInput = PreviewRenewalInput.extend({ stamp: z.string().length(64) })
export type RenewSourceInput = z.infer<typeof RenewSourceInput>

const ImportText = z
  .string()
  .trim()
  .max(20_000)
  .refine((text) => !text.includes('\u0000') && text.isWellFormed(), 'text_unstorable')

/** One block to create: the Spanish, and the draft as far as there is one. */
export const ImportBlock = z.strictObject({
  kind: z.enum(BLOCK_KINDS),
  source: ImportText.min(1),
  draft: ImportText,
})
export type ImportBlock = z.infer<typeof ImportBlock>

export const ImportArticleInput = z.strictObject({
  blocks: z.array(ImportBlock).min(1, 'blocks_empty').max(3000),
  engine: z.string().trim().max(80).default(''),
  byline: z.string().trim().max(160).default(''),
  outlet: z.string().trim().max(120).default(''),
  sourceUrl: z.union([WebAddress, z.literal('')]).default(''),
})
export type ImportArticleInput = z.infer<typeof ImportArticleInput>
