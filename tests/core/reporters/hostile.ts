import { lintDocument, profiles, readDocument, type TextDocument } from '../../../src/core/index.ts';
import { lexicon } from '../lint/lexicon.ts';

/** What a text may hold to make a report run, fetch, mention or break something. */
export const attacks = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  ']]></failure><error/>',
  '--><svg/onload=alert(1)>',
  '</style></title></textarea>',
  '[lien](javascript:alert(1)) ![image](https://evil.example/i.png)',
  '`code` ~~barré~~ **gras** _italique_ | case | <b>html</b> &lt; &amp;',
  'https://evil.example www.evil.example mailto:a@evil.example @equipe #12',
  '\u001b[31mrouge\u001b[0m \u0000 \ud800 \uffff \u202eà l’envers',
];

/** The attacks around words that are flagged, in a path that attacks too. */
export async function makeHostile(
  texts: readonly string[] = attacks,
): Promise<{ document: TextDocument; path: string }> {
  const path = `a"<b>&'|\`@x\u001b[2J.txt`;
  const source = texts.map((text) => `La concertation dure nonobstant la pluie ${text}.`).join('\n\n');
  return { document: await readDocument(source, 'text', path), path };
}

export const lintHostile = (document: TextDocument) =>
  lintDocument(document, { lexicon, profile: profiles.default, language: 'fr' });
