import { basename, join } from 'node:path';
import { commentDocx, formatNumber, type LintResult, type TextDocument } from '../core/index.ts';
import type { Language } from '../schema/index.ts';
import type { LintCommand } from './lint-options.ts';
import { writeReport } from './lint-write.ts';

const messages = {
  'not-word': {
    fr: (path: string) => `${path} : les commentaires ne s’écrivent que dans un .docx, enregistrez-le en .docx`,
    en: (path: string) => `${path}: comments are only written in a .docx, save it as .docx`,
  },
  twice: {
    fr: (path: string) => `${path} : deux fichiers donnés ont ce nom, commentez-les dans deux dossiers`,
    en: (path: string) => `${path}: two of the files have this name, comment them in two folders`,
  },
  several: {
    fr: (path: string) => `${path} : ce fichier ne reçoit qu’un texte commenté, donnez un dossier à --output`,
    en: (path: string) => `${path}: this file takes one commented text, give --output a folder`,
  },
  written: {
    fr: (path: string, count: string, isMany: boolean) => `${path} : ${count} commentaire${isMany ? 's' : ''}`,
    en: (path: string, count: string, isMany: boolean) => `${path}: ${count} comment${isMany ? 's' : ''}`,
  },
  cut: {
    fr: (left: string) => `, et ${left} problèmes de plus : Word n’ouvre aucun fichier avec plus de commentaires`,
    en: (left: string) => `, and ${left} problems more: Word opens no file with more comments`,
  },
};

interface Streams {
  say(message: string): void;
  complain(message: string): void;
}

/** Writes commented copies of Word files: to the one that `--output` names, or under their own names in its folder. */
export function createCommentWriter(
  { output = '', force, quiet, uiLang }: LintCommand,
  { say, complain, language, site }: Streams & { language: Language; site?: string },
): (bytes: Uint8Array, document: TextDocument, result: LintResult) => Promise<boolean> {
  const written = new Set<string>();
  /** What went wrong, or undefined. */
  const write = async (bytes: Uint8Array, document: TextDocument, result: LintResult): Promise<string | undefined> => {
    const { path, problems } = result;
    if (document.format !== 'docx') return messages['not-word'][language](path);
    const target = isFile(output) ? output : join(output, path === '-' ? 'texte.docx' : basename(path));
    if (written.has(target)) return messages[isFile(output) ? 'several' : 'twice'][language](target);
    const style = { language: uiLang ?? result.language, ...(site && { site }), date: localTime() };
    const commented = await commentDocx(bytes, document, result, style);
    const problem = writeReport(target, commented.bytes, force, language, !isFile(output));
    if (problem) return problem;
    written.add(target);
    const left = problems.length - commented.count;
    const show = (count: number) => formatNumber(count, language);
    if (!quiet || left > 0)
      say(
        messages.written[language](target, show(commented.count), commented.count > 1) +
          (left > 0 ? messages.cut[language](show(left)) : ''),
      );
    return undefined;
  };
  return async (bytes, document, result) => {
    const problem = await write(bytes, document, result);
    if (problem) complain(problem);
    return !problem;
  };
}

/** `--output` names a file when it ends in .docx, a folder otherwise. */
const isFile = (output: string): boolean => /\.docx$/i.test(output);

const localTime = (): string => {
  const now = new Date();
  return `${new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 19)}Z`;
};
