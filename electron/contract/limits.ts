/** Largest picture the window may hand over. */
export const maxScreenshotBytes = 25 * 1024 * 1024;

/** As many sources as one case reads; each name or folder is one. */
export const maxSources = 200;

/** For how many days a deleted case can be put back. */
export const keptDays = 30;
