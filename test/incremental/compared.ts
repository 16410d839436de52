/**
 * Counts the edits of a property whose outcome was compared with a new reading. Says how many these were where the property is run as a
 * command: of a run, it depends on chance how many edits it makes, and which of them change anything.
 */
export function countCompared(): (edits: number) => void {
  let compared = 0;
  after(() => {
    if (process.env['PROPERTY_RUNS']) console.log(`    edits compared: ${compared}`);
  });
  return (edits) => void (compared += edits);
}
