/** Closes an exhaustive switch: a case the compiler has not seen is a bug, not a state to go on with. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`);
}
