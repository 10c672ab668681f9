/**
 * Tells in one line what the scripts are doing. Goes to stderr, so that a script's own result stays alone on stdout.
 *
 * @param {string} line
 */
export function say(line) {
  process.stderr.write(`casebundle: ${line}\n`);
}
