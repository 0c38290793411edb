/** Where a request stands between 0 and 100: it meets each `@override(label: "percent(n)")` with a larger n. */
export type DrawShare = () => number

// the planner counts in steps of 1e-8 and rounds down; half a step keeps a share from falling below its threshold
const halfStep = 0.5e-8

/** Draws shares so that all that meet the same of `thresholds` are one: what is planned for one serves the others. */
export function drawAmong(thresholds: readonly number[], draw: DrawShare = () => Math.random() * 100): DrawShare {
  if (thresholds.length === 0) return () => 0
  const rising = thresholds.toSorted((a, b) => a - b)
  return () => {
    const share = draw()
    const passed = rising.findLast((threshold) => threshold <= share)
    return passed === undefined ? 0 : passed + halfStep
  }
}
