import { z } from 'zod'
import { MOST_DISMISSED } from './finding'
import { MAX_TARGET_LENGTH } from './segment'

/**
 * Text as typed: any characters but NUL, which PostgreSQL cannot hold, and no lone surrogates.
 * White space alone is no text.
 */
export const TargetText = z
  .string()
  .max(MAX_TARGET_LENGTH, 'text_long')
  .refine((text) => !text.includes('\u0000') && text.isWellFormed(), 'text_unstorable')
  .transform((text) => (text.trim() === '' ? '' : text))

export const SaveRevisionInput = z.strictObject({
  text: TargetText,
  expectedVersion: z.int().min(0),
  origin: z.enum(['edit', 'restore', 'suggestion']).default('edit'),
})
export type SaveRevisionInput = z.infer<typeof SaveRevisionInput>

/** `source`: the Spanish that was on the screen; a newer one is not confirmed unread. */
export const ConfirmSegmentInput = z.strictObject({
  expectedVersion: z.int().min(0),
  source: z.string().optional(),
})
export type ConfirmSegmentInput = z.infer<typeof ConfirmSegmentInput>

/** `reason`: one's own words, or the name of a usual one (`right`, `name`, `quoted`, `style`, `check`). */
export const DismissFindingInput = z.strictObject({
  fingerprint: z.string().min(1).max(64),
  reason: z.string().trim().max(400).default(''),
})
export type DismissFindingInput = z.infer<typeof DismissFindingInput>

export const DismissEverywhereInput = DismissFindingInput.extend({
  segmentIds: z.array(z.int().min(1)).min(1).max(MOST_DISMISSED),
})
export type DismissEverywhereInput = z.infer<typeof DismissEverywhereInput>

export const RestoreEverywhereInput = z.strictObject({
  dismissalIds: z.array(z.int().min(1)).min(1).max(MOST_DISMISSED),
})
export type RestoreEverywhereInput = z.infer<typeof RestoreEverywhereInput>

export const SetAsideInput = z.strictObject({ text: TargetText, baseVersion: z.int().min(0) })
export type SetAsideInput = z.infer<typeof SetAsideInput>

export const ResolveAlternativeInput = z.strictObject({ kept: z.enum(['mine', 'theirs', 'both']) })
export type ResolveAlternativeInput = z.infer<typeof ResolveAlternativeInput>

/** Text longer than any we store has no place to cut at. */
const Place = z.int().min(0).max(MAX_TARGET_LENGTH)

export const SplitSegmentInput = z.strictObject({
  expectedVersion: z.int().min(0),
  at: z.strictObject({ source: Place, draft: Place, target: Place }),
})
export type SplitSegmentInput = z.infer<typeof SplitSegmentInput>

export const JoinSegmentsInput = z.strictObject({
  expectedVersion: z.int().min(0),
  nextId: z.int().min(1),
  nextExpectedVersion: z.int().min(0),
})
export type JoinSegmentsInput = z.infer<typeof JoinSegmentsInput>
