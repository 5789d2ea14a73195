import { z } from 'zod'
import { CORRECTION_KINDS } from './version'

const Hash = z.string().regex(/^[0-9a-f]{64}$/)
const Note = z.string().trim().max(2000)

export const SubmitVersionInput = z.strictObject({ note: Note.default('') })
export type SubmitVersionInput = z.infer<typeof SubmitVersionInput>

export const RequestChangesInput = z.strictObject({
  reason: Note.min(1, 'reason_empty'),
  /** Segments the reason speaks of; they go back to the translator. */
  segmentIds: z.array(z.int().positive()).max(5000).default([]),
})
export type RequestChangesInput = z.infer<typeof RequestChangesInput>

export const ApproveVersionInput = z.strictObject({
  /** Hash of the working copy the editor was looking at. */
  hash: Hash,
  overrideReason: Note.min(1, 'reason_empty').optional(),
})
export type ApproveVersionInput = z.infer<typeof ApproveVersionInput>

export const PublishVersionInput = z.strictObject({
  hash: Hash,
  /** Absent = now. */
  scheduledFor: z.iso.datetime({ offset: true }).optional(),
  correction: z
    .strictObject({ kind: z.enum(CORRECTION_KINDS), publicNote: Note.min(1, 'note_empty') })
    .optional(),
})
export type PublishVersionInput = z.infer<typeof PublishVersionInput>

export const WithdrawArticleInput = z.strictObject({
  kind: z.enum(['unpublish', 'retract']),
  publicNote: Note.min(1, 'note_empty'),
})
export type WithdrawArticleInput = z.infer<typeof WithdrawArticleInput>
