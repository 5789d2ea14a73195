/** What most findings that are no errors come to: sent as they stand here, said in `finding.reason`. */
export const USUAL_REASONS = ['right', 'name', 'quoted', 'style', 'check'] as const

export type UsualReason = (typeof USUAL_REASONS)[number]
