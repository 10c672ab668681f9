import { fileURLToPath } from 'node:url';

/** Absolute path of the checkout, whatever the current directory is. */
export const projectRoot = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '');
