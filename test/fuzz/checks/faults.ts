/** Collects what is wrong with one input. */
export type Faults = {
  add(check: string, detail: string): void;
  readonly found: readonly Fault[];
};

/** `check` names what does not hold, `detail` how it shows. */
export type Fault = { readonly check: string; readonly detail: string };

const mostFaults = 10;
const longestDetail = 400;

/** An input with many faults is told by its first ones; one that shows in several readings is told once. */
export function makeFaults(): Faults {
  const found: Fault[] = [];
  return {
    found,
    add: (check, detail) => {
      const fault = { check, detail: detail.slice(0, longestDetail) };
      const isKnown = found.some((other) => other.check === check && other.detail === fault.detail);
      if (!isKnown && found.length < mostFaults) found.push(fault);
    },
  };
}

/** An error with the place it was thrown at. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const [, first = ''] = error.stack?.split('\n    at ') ?? [];
  return `${error.name}: ${error.message.slice(0, 200)} at ${first.slice(0, 150)}`;
}
