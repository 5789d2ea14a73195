/** A set of adjoining source segments set against adjoining target segments. */
export interface BeadShape {
  sources: number
  targets: number
  /** −log prior, with the surcharge on beads that leave one side empty. */
  prior: number
}

const emptySurcharge = 0.5

const shape = (sources: number, targets: number, prior: number): BeadShape => ({
  sources,
  targets,
  prior: -Math.log(prior) + (sources * targets === 0 ? emptySurcharge : 0),
})

/** A segment without an answer on the other side. */
export const leaveSource = shape(1, 0, 0.05)
export const leaveTarget = shape(0, 1, 0.05)

/** Priors after Gale & Church (1993), with room for three-part splits. */
export const beadShapes: readonly BeadShape[] = [
  shape(1, 1, 0.85),
  leaveSource,
  leaveTarget,
  shape(2, 1, 0.045),
  shape(1, 2, 0.045),
  shape(2, 2, 0.008),
  shape(3, 1, 0.006),
  shape(1, 3, 0.006),
]

/** Most segments a bead has on one side. */
export const longestBead = 3
