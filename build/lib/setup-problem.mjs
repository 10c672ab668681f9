/**
 * Something that a person can mend: no network, a missing tool, no rights. Its message is the whole story, so it is
 * shown without a stack; every other error is a bug and keeps its stack.
 */
export class SetupProblem extends Error {}

/**
 * Runs a script's body, tells a `SetupProblem` as one sentence and sets the exit code.
 *
 * @param {() => Promise<number>} body gives the exit code
 * @returns {Promise<void>}
 */
export async function runScript(body) {
  try {
    process.exitCode = await body();
  } catch (error) {
    process.exitCode = 1;
    console.error(error instanceof SetupProblem ? `casebundle: ${error.message}` : error);
  }
}
