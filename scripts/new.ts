/** `npm run new -- term "…"`: writes the files of something new, both languages, for a person to fill. */
import { scaffold } from '../src/node/scaffold/index.ts';

const help = `Writes the files of something new, in both languages, every field with a comment. Never overwrites.

  npm run new -- term "mandat de concertation"     a word of the glossary
  npm run new -- expression "dans le cadre de"     wording to replace, in French
  npm run new -- expression "pursuant to" --lang en
  npm run new -- explainer "Donner mon avis"       a page to understand, with its very simple twin
  npm run new -- module "Écrire un mandat"         a page to practise
  npm run new -- rule sentence/passive             a lint rule and its guide page`;

const words = process.argv.slice(2);
const at = words.indexOf('--lang');
const [, language = 'fr'] = at < 0 ? [] : words.splice(at, 2);
const [kind, ...title] = words;

if (!kind || kind === '--help') {
  console.log(help);
} else if (language !== 'fr' && language !== 'en') {
  refuse(`Unknown language (${language}): use fr or en.`);
} else if (title.length === 0) {
  refuse(`The title is missing: npm run new -- ${kind} "…"`);
} else {
  try {
    const { written, next } = scaffold(kind, title.join(' '), { language });
    console.log(
      ['Written:', ...written.map((path) => `  ${path}`), 'Next:', ...next.map((step) => `  ${step}`)].join('\n'),
    );
  } catch (error) {
    refuse((error as Error).message);
  }
}

function refuse(message: string): void {
  console.error(`${message}\nnpm run new -- --help shows examples.`);
  process.exitCode = 2;
}
