import { chmodSync, constants, copyFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import {
  decode,
  encode,
  fixSource,
  formatNumber,
  hasByteOrderMark,
  isExtracted,
  type LintResult,
  readDocument,
  type TextDocument,
} from '../core/index.ts';
import type { Language } from '../schema/index.ts';
import type { LintCommand } from './lint-options.ts';

const messages = {
  extracted: {
    fr: (path: string) =>
      `${path} : --fix n’écrit que dans les textes bruts (.txt, .md, .mdx, .html), --format docx met les corrections en commentaires dans un .docx`,
    en: (path: string) =>
      `${path}: --fix only writes in plain sources (.txt, .md, .mdx, .html), --format docx puts the fixes in a .docx as comments`,
  },
  'standard-input': {
    fr: () => '- : --fix n’a pas de fichier où écrire, enregistrez le texte dans un fichier',
    en: () => '-: --fix has no file to write to, save the text in a file',
  },
  endless: {
    fr: (path: string) => `${path} : des corrections se défont l’une l’autre, rien n’a été écrit`,
    en: (path: string) => `${path}: some fixes undo each other, nothing was written`,
  },
  encoding: {
    fr: (path: string, encoding: string) =>
      `${path} : ce texte ne se récrit pas sans perte en ${encoding}, enregistrez-le en UTF-8`,
    en: (path: string, encoding: string) =>
      `${path}: this text can’t be rewritten in ${encoding} without loss, save it as UTF-8`,
  },
  written: {
    fr: (path: string, count: string, isMany: boolean, kept: string) =>
      `${path} : ${count} correction${isMany ? 's' : ''}, l’original est dans ${kept}`,
    en: (path: string, count: string, isMany: boolean, kept: string) =>
      `${path}: ${count} fix${isMany ? 'es' : ''}, the original is in ${kept}`,
  },
  failed: {
    fr: (path: string, code: string) =>
      `${path} ne peut pas être corrigé (${code}), vérifiez le dossier et ses droits d’accès`,
    en: (path: string, code: string) => `${path} cannot be fixed (${code}), check the folder and its permissions`,
  },
};

interface Fixed {
  /** The text as it now is. */
  document: TextDocument;
  remarks: string[];
  hasFailed: boolean;
  change?: { before: string; after: string };
}

/** Makes the safe replacements in a file, or tells them for `--dry-run`. The original stays beside it. */
export async function fixFile(
  { document, bytes }: { document: TextDocument; bytes: Uint8Array },
  { dryRun, quiet }: Pick<LintCommand, 'dryRun' | 'quiet'>,
  lint: (document: TextDocument) => LintResult,
  language: Language,
): Promise<Fixed> {
  const { path, format, source } = document;
  const fail = (remark: string): Fixed => ({ document, remarks: [remark], hasFailed: true });
  if (isExtracted(format)) return fail(messages.extracted[language](path));
  if (path === '-' && !dryRun) return fail(messages['standard-input'][language]());
  const read = (text: string) => readDocument(text, format, path);
  const { text, count, isSettled } = await fixSource(source, format, async (one) => lint(await read(one)).problems);
  if (!isSettled) return fail(messages.endless[language](path));
  if (count === 0) return { document, remarks: [], hasFailed: false };
  const { encoding } = decode(bytes);
  const rewrite = (one: string) => encode(one, encoding, hasByteOrderMark(bytes));
  const written = rewrite(text);
  const isFaithful = Buffer.from(bytes).equals(rewrite(source) ?? new Uint8Array());
  if (!written || !isFaithful) return fail(messages.encoding[language](path, encoding));
  if (dryRun) return { document, remarks: [], hasFailed: false, change: { before: source, after: text } };
  try {
    const kept = replaceFile(path, written);
    const remark = messages.written[language](path, formatNumber(count, language), count > 1, kept);
    return { document: await read(text), remarks: quiet ? [] : [remark], hasFailed: false };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (!code) throw error;
    return fail(messages.failed[language](path, code));
  }
}

/** Copies a file beside itself under a free name, then replaces it whole or not at all. Returns the copy's name. */
function replaceFile(path: string, bytes: Uint8Array): string {
  // A link stays a link: what it points at is replaced.
  const real = realpathSync(path);
  const draft = `${real}.${process.pid}.tmp`;
  const kept = keepOriginal(real);
  try {
    writeFileSync(draft, bytes, { flag: 'wx' });
    chmodSync(draft, statSync(real).mode);
    renameSync(draft, real);
  } catch (error) {
    rmSync(kept);
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') rmSync(draft, { force: true });
    throw error;
  }
  return real.endsWith(path) ? path + kept.slice(real.length) : kept;
}

/** `avis.md.orig`, or the first free one of `avis.md.orig.2`, `avis.md.orig.3`… */
function keepOriginal(path: string): string {
  for (let number = 1; ; number += 1) {
    const kept = number === 1 ? `${path}.orig` : `${path}.orig.${number}`;
    try {
      copyFileSync(path, kept, constants.COPYFILE_EXCL);
      return kept;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}
