/** The step that stands for the sign-in where a step is cancelled. */
export const signInPart = { host: 'tenant', collector: 'sign-in' } as const;
