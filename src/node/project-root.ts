import { fileURLToPath } from 'node:url';

/** The project's folder, wherever the command is run from. No slash at the end. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');
