/**
 * The names of the Application log in a package, without an ending: the records of the writeback providers, or whatever log was handed
 * over, and the whole log where it lies beside those.
 */
export const windowStem = 'application';
export const wholeStem = 'application-full';
