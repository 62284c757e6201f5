import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Language } from '../schema/index.ts';

const messages = {
  exists: {
    fr: (path: string) => `${path} existe déjà, ajoutez --force pour le remplacer`,
    en: (path: string) => `${path} already exists, add --force to replace it`,
  },
  failed: {
    fr: (path: string, code: string) =>
      `${path} ne peut pas être écrit (${code}), vérifiez le dossier et ses droits d’accès`,
    en: (path: string, code: string) => `${path} cannot be written (${code}), check the folder and its permissions`,
  },
};

/** Writes a report whole or not at all. Returns what went wrong, or undefined. Never replaces a file unless told to. */
export function writeReport(
  path: string,
  content: string | Uint8Array,
  isForced: boolean,
  language: Language,
  makesFolder = false,
): string | undefined {
  const draft = `${path}.${process.pid}.tmp`;
  try {
    if (!isForced && existsSync(path)) return messages.exists[language](path);
    if (makesFolder) mkdirSync(dirname(path), { recursive: true });
    writeFileSync(draft, content, { flag: 'wx' });
    renameSync(draft, path);
    return undefined;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    // A draft that stood there before is another run's.
    if (code !== 'EEXIST' && existsSync(draft)) rmSync(draft);
    return messages.failed[language](path, code);
  }
}
