/** @fileoverview A draft's changes as somebody made them. */

/**
 * @param {Array<object>} changes oldest first
 * @return {Array<Array<object>>} what answers a search belongs to the change before it
 */
export function stepsOf(changes) {
  const steps = [];
  for (const change of changes) {
    if (change.kind === 'judged' && steps.length) {
      steps.at(-1).push(change);
    } else {
      steps.push([change]);
    }
  }
  return steps;
}
