/** Wrong usage of the command line; its message is the sentence to print. Ends with exit code 2. */
export class UsageError extends Error {}
