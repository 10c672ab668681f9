/** How the command line ends. The numbers are a contract with scripts and stay. */
export const exitCodes = {
  complete: 0,
  unexpected: 1,
  /** Wrong usage, or input that cannot be read. */
  usage: 2,
  /** Complete, with problems that the package names. */
  withProblems: 3,
  notVerified: 4,
  cancelled: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
