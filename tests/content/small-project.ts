import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkContent, recordAddresses } from '../../src/node/check/index.ts';
import { formatProblem } from '../../src/node/index.ts';

/** The day on which the small project is checked. */
export const today = '2026-11-24';

const review = `reviewed: ${today}\nreview-by: 2027-11-24\n`;
const sources = `sources:\n  - { id: crpa, checked: ${today} }\n`;

const concept = (related: string) =>
  `theme: participation\nlevel: common\nverdict: explain\nbroader: []\nrelated: [${related}]\nlaw:\n  - { code: crpa, article: L131-1 }\n${sources}${review}`;

const entry = (term: string, slug: string, definition: string, other: string, texts: string[]) => `---
term: ${term}
slug: ${slug}
part-of-speech: noun
forms: []
asked-as: [${texts[0]}, ${texts[1]}]
definition: ${definition}
simple: ${texts[2]}
example: ${texts[3]}
why: ${texts[4]}
do: ${texts[5]}
not-to-be-confused:
  - { with: ${other}, because: "${texts[6]}" }
---
${texts[7]}
`;

const fr = [
  'donner mon avis',
  'parler à la mairie',
  'La mairie écoute.',
  'Nadia écrit à la mairie.',
  'Votre voix compte.',
  'Écrivez à la mairie.',
  'Ce n’est pas la même chose.',
  '## La loi\n\nLisez [la loi](/loi/crpa/l131-1/).',
];
const en = [
  'give my view',
  'talk to the council',
  'The council listens.',
  'Nadia writes to the council.',
  'Your voice counts.',
  'Write to the council.',
  'It is not the same thing.',
  '## The law\n\nRead [the law](/en/law/crpa/l131-1/).',
];

const explainer = (title: string, slug: string) =>
  `---\ntitle: ${title}\nslug: ${slug}\nquestion: ${title}\nsummary: [${title}, ${title}, ${title}]\nconcepts: [consultation]\nnext: []\nmodule: essai\n${sources}${review}---\n${title}.\n`;

const simple = (title: string) => `---\ntitle: ${title}\n${review}---\n${title}.\n`;

const learningModule = (words: string, slug: string) => `---
title: ${words}
slug: ${slug}
summary: ${words}
audience: [citizen]
objectives: [${words}]
concepts: [consultation]
activities:
  choice:
    type: single-choice
    question: ${words}
    choices:
      - { id: a, text: ${words}, correct: true, feedback: ${words} }
      - { id: b, text: ${words}, feedback: ${words} }
  tree:
    type: decision-tree
    title: ${words}
    start: first
    questions:
      - id: first
        question: ${words}
        answers:
          - { id: a, text: ${words}, to: second }
          - { id: b, text: ${words}, to: good }
      - id: second
        question: ${words}
        answers:
          - { id: a, text: ${words}, to: good }
          - { id: b, text: ${words}, to: bad }
    outcomes:
      - { id: good, tone: "yes", title: ${words}, explanation: ${words}, next: ${words}, law: [{ code: crpa, article: L131-1 }] }
      - { id: bad, tone: "no", title: ${words}, explanation: ${words}, next: ${words}, law: [{ code: crpa, article: L131-1 }] }
${sources}${review}---
${words}.

<Activity id="choice" />

<Activity id="tree" />
`;

const lawNote = (words: string) =>
  `---\ncode: crpa\narticle: L131-1\ntitle: ${words}\nversion: 2016-01-01\nplain: ${words}\nfor-you: [${words}]\nconcepts: [consultation]\n${sources}${review}---\n${words}.\n`;

const guidePage = (words: string) =>
  `---\ntitle: ${words}\nslug: sentence-length\nsummary: ${words}\nexamples:\n  - { before: ${words}, after: ${words} }\n  - { before: ${words}, after: ${words} }\n${sources}${review}---\n${words}.\n`;

const page = (words: string, slug: string) =>
  `---\ntitle: ${words}\nslug: ${slug}\nsummary: ${words}\nupdated: ${today}\n---\n${words}.\n`;

/** A project of two concepts and one page of each kind, in which nothing is wrong. */
const base: Record<string, string> = {
  'docs/addresses.txt': '',
  'glossary/themes.yaml':
    '- id: participation\n  fr: { name: Participer, slug: participer, description: Donner son avis. }\n  en: { name: Taking part, slug: taking-part, description: Giving your view. }\n',
  'glossary/sources.yaml':
    '- id: crpa\n  title: Code des relations\n  publisher: Légifrance\n  url: https://www.legifrance.gouv.fr/\n  kind: law\n  language: fr\n',
  'glossary/expressions/fr.yaml':
    '- id: dans-le-cadre-de\n  expression: dans le cadre de\n  part-of-speech: phrase\n  plain: [pour]\n  why: Ces mots n’ajoutent rien.\n  example: { before: Dans le cadre de la fête., after: Pour la fête. }\n',
  'glossary/expressions/en.yaml':
    '- id: pursuant-to\n  expression: pursuant to\n  part-of-speech: phrase\n  plain: [under]\n  why: Few people say it.\n  example: { before: Pursuant to the law., after: Under the law. }\n',
  'glossary/terms/consultation/concept.yaml': concept('petition'),
  'glossary/terms/consultation/fr.mdx': entry(
    'consultation',
    'consultation',
    'La mairie demande aux habitants ce qu’ils pensent.',
    'petition',
    fr,
  ),
  'glossary/terms/consultation/en.mdx': entry(
    'consultation',
    'consultation',
    'The council asks people what they think.',
    'petition',
    en,
  ),
  'glossary/terms/petition/concept.yaml': concept('consultation'),
  'glossary/terms/petition/fr.mdx': entry(
    'pétition',
    'petition',
    'Une lettre que beaucoup de personnes signent.',
    'consultation',
    fr,
  ),
  'glossary/terms/petition/en.mdx': entry(
    'petition',
    'petition',
    'A letter that many people sign.',
    'consultation',
    en,
  ),
  'content/explainers/avis/fr.mdx': explainer('Donner son avis', 'donner-son-avis'),
  'content/explainers/avis/en.mdx': explainer('Giving your view', 'giving-your-view'),
  'content/explainers/avis/fr.simple.mdx': simple('Donner son avis'),
  'content/explainers/avis/en.simple.mdx': simple('Giving your view'),
  'content/modules/essai/fr.mdx': learningModule('Choisir', 'choisir'),
  'content/modules/essai/en.mdx': learningModule('Choose', 'choose'),
  'content/law/l131-1/fr.mdx': lawNote('Votre avis'),
  'content/law/l131-1/en.mdx': lawNote('Your view'),
  'content/guide/sentence/length/fr.mdx': guidePage('Coupez'),
  'content/guide/sentence/length/en.mdx': guidePage('Cut'),
  'content/pages/about/fr.mdx': page('Le projet', 'a-propos'),
  'content/pages/about/en.mdx': page('The project', 'about'),
};

/** A change to one file: its new text, a [words, other words] replacement, several of them, or null to remove it. */
export type Change = string | readonly [string, string] | readonly (readonly [string, string])[] | null | Uint8Array;
export type Changes = Record<string, Change>;

function apply(path: string, change: Change): string | Uint8Array | null {
  if (change === null || typeof change === 'string' || change instanceof Uint8Array) return change;
  const pairs = (typeof change[0] === 'string' ? [change] : change) as [string, string][];
  return pairs.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`${path} does not hold “${from}”: mend the test.`);
    return text.replace(from, () => to);
  }, base[path] ?? '');
}

/** Writes the small project with some changes, hands its folder over, then removes it. */
export function inProject<Result>(changes: Changes, use: (root: string) => Result): Result {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  const write = (path: string, text: string | Uint8Array) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  try {
    for (const [path, text] of Object.entries(base)) write(path, text);
    recordAddresses(root);
    for (const [path, change] of Object.entries(changes)) {
      const text = apply(path, change);
      if (text === null) rmSync(join(root, path));
      else write(path, text);
    }
    return use(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** Everything that the checker prints about the small project with some changes. */
export const checkWith = (changes: Changes): string[] =>
  inProject(changes, (root) => checkContent(root, today).map(formatProblem));
