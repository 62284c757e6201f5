import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkContent } from '../../src/node/check/index.ts';
import { formatProblem } from '../../src/node/index.ts';
import { type Changes, checkWith } from './small-project.ts';

const consultation = 'glossary/terms/consultation';
const petition = 'glossary/terms/petition';
const moduleFr = 'content/modules/essai/fr.mdx';
const moduleEn = 'content/modules/essai/en.mdx';
const law = 'content/law/l131-1/fr.mdx';
const page = 'content/pages/about/fr.mdx';
const tree = (from: string, to: string): Changes => ({ [moduleFr]: [from, to], [moduleEn]: [from, to] });

/** What is done to a project without fault, and every line that the checker then prints. */
const cases: Record<string, [Changes, string[]]> = {
  'nothing is wrong': [{}, []],

  'a tab indents a line': [
    { [`${consultation}/concept.yaml`]: ['  - { code', '\t- { code'] },
    [
      'glossary/terms/consultation/concept.yaml:7:1  a tab indents this line, which YAML refuses: use two spaces (- { code: crpa, article: L131-1 })  [yaml/syntax]',
    ],
  ],
  'a field is written twice': [
    { [`${consultation}/fr.mdx`]: ['slug: consultation', 'slug: consultation\nslug: autre'] },
    ['glossary/terms/consultation/fr.mdx:4:1  this field is written twice: keep one (slug: autre)  [yaml/syntax]'],
  ],
  'the front matter is never closed': [
    { [page]: ['---\nLe projet', 'Le projet'] },
    [
      `${page}:1:1  the front matter is opened and never closed: add a line with --- alone after the last field  [front-matter/unclosed]`,
    ],
  ],
  'there is no front matter': [
    { [page]: 'Le projet.\n' },
    [
      `${page}:1:1  the file has no front matter: begin it with a line --- then the fields, then a line ---  [front-matter/missing]`,
    ],
  ],
  'a text holds a colon': [
    { [page]: ['title: Le projet', 'title: Le projet: tout dire'] },
    [
      `${page}:2:8  a text holds “: ”, which YAML reads as a new field: put the whole text between double quotes (title: Le projet: tout dire)  [yaml/syntax]`,
    ],
  ],
  'places are right with a byte order mark and Windows line ends': [
    {
      [page]: `\uFEFF---\r\ntitle: Le projet\r\nslug: a-propos\r\nsumary: Le projet\r\nupdated: 2026-11-24\r\n---\r\nLe projet.\r\n`,
    },
    [
      `${page}:2:1  the field summary is missing: add it  [schema/invalid-type]`,
      `${page}:4:1  unknown field (sumary); did you mean “summary”?  [schema/unrecognized-keys]`,
    ],
  ],

  'a text begins with a sign that YAML keeps': [
    { [page]: ['title: Le projet', 'title: *projet'] },
    [
      `${page}:2:9  a text begins with a character that YAML keeps for itself: put the whole text between double quotes (title: *projet)  [yaml/syntax]`,
    ],
  ],
  'brackets are nested without end: one line, not one a bracket': [
    { [page]: ['title: Le projet', `title: ${'['.repeat(3000)}`] },
    [expect.stringMatching(/fr\.mdx:2:\d+ .*\[yaml\/syntax\]$/), expect.stringMatching(/fr\.mdx:3:1 /)],
  ],
  'files are in Windows-1252, in UTF-16, or no text': [
    {
      [page]: Buffer.from('---\ntitle: \x8cuvre\n---\n', 'latin1'),
      [moduleFr]: Buffer.from('\uFEFF---\ntitle: Essai\n', 'utf16le'),
      [law]: Buffer.from([1, 2, 3, 0]),
    },
    [
      `${law}:1:1  the file is not a text (byte 0x01 at 0): bring back what was there, or write it again  [file/encoding]`,
      `${moduleFr}:1:1  the file is not in UTF-8 but in UTF-16 (---): save it as UTF-8  [file/encoding]`,
      `${page}:2:8  the file is not in UTF-8 but in Windows-1252 (title: Œuvre): save it as UTF-8  [file/encoding]`,
    ],
  ],
  'a folder’s name has capitals and an accent': [
    {
      'content/pages/À propos/fr.mdx':
        '---\ntitle: Le projet\nslug: ici\nsummary: Le projet\nupdated: 2026-11-24\n---\n',
    },
    expect.arrayContaining([
      'content/pages/À propos:1:1  this folder’s name can’t be an id (À propos): rename it with lower-case letters, digits and single hyphens, without accents  [id/form]',
    ]),
  ],

  'a field is unknown': [
    { [`${consultation}/concept.yaml`]: ['related:', 'relatd:'] },
    [
      'glossary/terms/consultation/concept.yaml:5:1  unknown field (relatd); did you mean “related”?  [schema/unrecognized-keys]',
    ],
  ],
  'a value is unknown': [
    { [`${consultation}/concept.yaml`]: ['verdict: explain', 'verdict: explian'] },
    [
      'glossary/terms/consultation/concept.yaml:3:10  verdict has an unknown value (explian): use one of explain, replace, soften; did you mean “explain”?  [schema/invalid-value]',
    ],
  ],
  'a source has no date': [
    { [`${consultation}/concept.yaml`]: [`{ id: crpa, checked: 2026-11-24 }`, '{ id: crpa }'] },
    [
      'glossary/terms/consultation/concept.yaml:9:5  the field sources[1].checked is missing: add it  [schema/invalid-type]',
    ],
  ],
  'a day does not exist': [
    { [page]: ['updated: 2026-11-24', 'updated: 2026-02-30'] },
    [`${page}:5:10  updated must be a real day written YYYY-MM-DD (2026-02-30)  [schema/invalid-format]`],
  ],
  'an object form has a wrong field': [
    { [`${petition}/fr.mdx`]: ['forms: []', 'forms:\n  - { form: lettre ouverte, only_with: [signer] }'] },
    [
      'glossary/terms/petition/fr.mdx:6:29  unknown field (only_with); did you mean “only-with”?  [schema/unrecognized-keys]',
    ],
  ],
  'a number stands where words are wanted': [
    { [page]: ['title: Le projet', 'title: 2026'] },
    [`${page}:2:8  title must be a text (2026): put it between double quotes  [schema/invalid-type]`],
  ],

  'a theme is unknown': [
    { [`${consultation}/concept.yaml`]: ['theme: participation', 'theme: particpation'] },
    [
      'glossary/terms/consultation/concept.yaml:1:8  unknown theme (particpation); did you mean “participation”?  [reference/unknown]',
    ],
  ],
  'a source is unknown, another unused': [
    { 'glossary/sources.yaml': ['id: crpa', 'id: code'] },
    expect.arrayContaining([
      'glossary/sources.yaml:1:7  warning: no page uses this source (code): cite it where its facts stand, or remove it  [source/unused]',
      'glossary/terms/petition/concept.yaml:9:11  unknown source (crpa): use an id of glossary/sources.yaml, or add it there  [reference/unknown]',
    ]),
  ],
  'a diagram is unknown': [
    {
      [`${petition}/concept.yaml`]: ['related: [consultation]', 'related: [consultation]\ndiagram: escalier'],
    },
    [
      'glossary/terms/petition/concept.yaml:6:10  unknown diagram (escalier): use an id of content/diagrams, or add it there  [reference/unknown]',
    ],
  ],
  'a confused word, an explainer and a module are unknown': [
    {
      [`${consultation}/fr.mdx`]: ['with: petition', 'with: petitions'],
      'content/explainers/avis/fr.mdx': [
        ['next: []', 'next: [loin]'],
        ['module: essai', 'module: esai'],
      ],
    },
    [
      'content/explainers/avis/fr.mdx:7:8  unknown explainer (loin): use an id of content/explainers, or add it there  [reference/unknown]',
      'content/explainers/avis/fr.mdx:8:9  unknown module (esai); did you mean “essai”?  [reference/unknown]',
      'glossary/terms/consultation/fr.mdx:13:13  unknown concept (petitions); did you mean “petition”?  [reference/unknown]',
    ],
  ],
  'a relation is written on one side only': [
    { [`${petition}/concept.yaml`]: ['related: [consultation]', 'related: []'] },
    [
      'glossary/terms/consultation/concept.yaml:5:11  related is written on one side only (petition): add consultation to related in glossary/terms/petition/concept.yaml  [relation/one-sided]',
    ],
  ],
  'a concept relates to itself, or twice': [
    { [`${consultation}/concept.yaml`]: ['related: [petition]', 'related: [petition, petition, consultation]'] },
    [
      'glossary/terms/consultation/concept.yaml:5:21  related names a concept twice (petition): keep one  [relation/twice]',
      'glossary/terms/consultation/concept.yaml:5:31  related names the concept itself (consultation): remove it  [relation/self]',
    ],
  ],
  'broader turns in a circle': [
    {
      [`${consultation}/concept.yaml`]: ['broader: []', 'broader: [petition]'],
      [`${petition}/concept.yaml`]: ['broader: []', 'broader: [consultation]'],
    },
    [
      'glossary/terms/consultation/concept.yaml:4:11  broader turns in a circle (consultation > petition > consultation): remove one of these  [relation/circle]',
    ],
  ],

  'two concepts claim a form, one in the plural': [
    {
      [`${consultation}/fr.mdx`]: ['forms: []', 'forms: [lettre ouverte]'],
      [`${petition}/fr.mdx`]: ['forms: []', 'forms: [lettres ouvertes]'],
    },
    [
      'glossary/terms/petition/fr.mdx:5:9  the concept consultation also claims this form (lettres ouvertes): keep it in one, or give both only-with wordings  [form/claimed-twice]',
    ],
  ],
  'two concepts share a form that collocations tell apart': [
    {
      [`${consultation}/fr.mdx`]: ['forms: []', 'forms: [{ form: appel, only-with: [avis] }]'],
      [`${petition}/fr.mdx`]: ['forms: []', 'forms: [{ form: appel, only-with: [signer] }]'],
    },
    [],
  ],
  'an id stands twice in a list': [
    {
      'glossary/themes.yaml': [
        '- id: participation',
        '- id: participation\n  fr: { name: Autre, slug: autre, description: Autre. }\n  en: { name: Other, slug: other, description: Other. }\n- id: participation',
      ],
    },
    expect.arrayContaining([
      'glossary/themes.yaml:4:7  this id is already taken in the file (participation): choose another  [id/twice]',
    ]),
  ],

  'a definition is too long': [
    {
      [`${petition}/en.mdx`]: [
        'A letter that many people sign.',
        `A letter ${'that many people sign and '.repeat(6)}send.`,
      ],
    },
    [
      'glossary/terms/petition/en.mdx:7:13  the definition is too long (33 words): at most 30, cut it or move a part to the page’s text  [definition/long]',
    ],
  ],
  'a definition has two sentences': [
    {
      [`${petition}/en.mdx`]: ['A letter that many people sign.', 'A letter that people sign. It goes to the council.'],
    },
    [
      'glossary/terms/petition/en.mdx:7:13  the definition has more than one sentence (2): keep one, move the rest to the page’s text  [definition/sentences]',
    ],
  ],
  'a definition uses its own word, bent': [
    { [`${petition}/fr.mdx`]: ['Une lettre que', 'Des pétitions que'] },
    [
      'glossary/terms/petition/fr.mdx:7:17  the definition uses the word that it explains (pétitions): say it in other words  [definition/own-term]',
    ],
  ],
  'two definitions use each other’s word': [
    {
      [`${consultation}/en.mdx`]: ['The council asks people what they think.', 'A petition by the council.'],
      [`${petition}/en.mdx`]: ['A letter that many people sign.', 'A consultation by people.'],
    },
    [
      'glossary/terms/consultation/en.mdx:7:15  two definitions use each other’s word (consultation uses “petition”, petition uses “consultation”): define one of them without the other  [definition/circular]',
    ],
  ],
  'a definition uses jargon': [
    { [`${petition}/fr.mdx`]: ['Une lettre que', 'Dans le cadre de la loi, une lettre que'] },
    [
      'glossary/terms/petition/fr.mdx:7:13  the definition uses jargon that the glossary replaces (Dans le cadre de): write “pour”  [definition/jargon]',
    ],
  ],
  'a definition uses a hard word without an entry': [
    {
      [`${petition}/fr.mdx`]: ['Une lettre que', 'Une lettre nonobstant que'],
      [`${petition}/en.mdx`]: ['A letter that', 'A notwithstanding letter that'],
    },
    [
      'glossary/terms/petition/en.mdx:7:15  the definition uses a hard word that has no entry (notwithstanding): say it in everyday words, write an entry for it, or add it to src/node/check/added-words.en.txt if everybody knows it  [definition/hard-word]',
      'glossary/terms/petition/fr.mdx:7:24  the definition uses a hard word that has no entry (nonobstant): say it in everyday words, write an entry for it, or add it to src/node/check/added-words.fr.txt if everybody knows it  [definition/hard-word]',
    ],
  ],

  'a language and a very simple twin are missing': [
    { 'content/guide/sentence/length/en.mdx': null, 'content/explainers/avis/fr.simple.mdx': null },
    [
      'content/explainers/avis/fr.simple.mdx:1:1  this file is missing (fr.simple.mdx): write it, both languages are published together  [language/missing]',
      'content/guide/sentence/length/en.mdx:1:1  this file is missing (en.mdx): write it, both languages are published together  [language/missing]',
      'docs/addresses.txt:14:1  a published address leads nowhere (/en/guide/sentence-length/): add its last part to the old-slugs of the page that replaces it  [address/lost]',
    ],
  ],
  'a file makes no page': [
    { [`${petition}/fr.md`]: 'x\n' },
    [
      'glossary/terms/petition/fr.md:1:1  no page is made from this file (fr.md); did you mean “fr.mdx”?  [file/unexpected]',
    ],
  ],
  'a module differs between the languages': [
    { [moduleEn]: ['id: b, text: Choose, feedback', 'id: b, text: Choose, correct: false, feedback'] },
    [],
  ],
  'a module has another right choice in English': [
    {
      [moduleEn]: [
        ['text: Choose, correct: true,', 'text: Choose,'],
        ['id: b, text: Choose,', 'id: b, text: Choose, correct: true,'],
      ],
    },
    [
      `${moduleEn}:9:3  the activity is not built as in French (choice: single-choice a,b=right; French: single-choice a=right,b): use the same ids and the same right choice  [module/different]`,
    ],
  ],

  'an answer leads nowhere': [
    tree('to: second', 'to: secnd'),
    [
      `${moduleEn}:23:40  no question or outcome has this id (secnd); did you mean “second”?  [tree/unknown-target]`,
      `${moduleEn}:25:13  no answer leads here from the start (second): lead an answer to it, or remove it  [tree/unreachable]`,
      `${moduleEn}:32:15  no answer leads here from the start (bad): lead an answer to it, or remove it  [tree/unreachable]`,
      `${moduleFr}:23:41  no question or outcome has this id (secnd); did you mean “second”?  [tree/unknown-target]`,
      `${moduleFr}:25:13  no answer leads here from the start (second): lead an answer to it, or remove it  [tree/unreachable]`,
      `${moduleFr}:32:15  no answer leads here from the start (bad): lead an answer to it, or remove it  [tree/unreachable]`,
    ],
  ],
  'questions turn in a circle': [
    tree('to: bad', 'to: first'),
    expect.arrayContaining([
      `${moduleFr}:20:13  these questions turn in a circle (first > second > first): lead one answer to an outcome  [tree/circle]`,
    ]),
  ],
  'an id stands twice in a tree': [
    tree('- id: second', '- id: first'),
    expect.arrayContaining([
      `${moduleFr}:25:13  two questions or outcomes have the same id (first): give each its own  [tree/id-twice]`,
    ]),
  ],

  'an activity is placed twice, another never, a third is unknown': [
    { [moduleFr]: ['<Activity id="tree" />', '<Activity id="choice" />\n\n<Activity id="treee" />'] },
    [
      `${moduleFr}:15:3  the text never places this activity (tree): add <Activity id="tree" /> where it belongs  [activity/not-placed]`,
      `${moduleFr}:42:1  the activity is placed a second time (choice): keep one  [activity/placed-twice]`,
      `${moduleFr}:44:1  no activity of this module has this id (treee); did you mean “tree”?  [activity/unknown]`,
    ],
  ],

  'an article is not in force': [
    { [`${consultation}/concept.yaml`]: ['article: L131-1', 'article: L131-99'] },
    [
      'glossary/terms/consultation/concept.yaml:7:28  no article in force has this number in the code crpa (L131-99): check it on Légifrance  [law/unknown-article]',
    ],
  ],
  'a law note explains an older version': [
    { [law]: ['version: 2016-01-01', 'version: 2015-01-01'] },
    [
      `${law}:5:10  warning: the article changed on 2016-01-01 (version: 2015-01-01): read it again, mend the page, then write the new day  [law/stale]`,
    ],
  ],
  'a law note names a version that never was': [
    { [law]: ['version: 2016-01-01', 'version: 2020-01-01'] },
    [
      `${law}:5:10  no version of L131-1 begins on this day (2020-01-01): write 2016-01-01, the day in the law package  [law/wrong-version]`,
    ],
  ],

  'dates lie in the future, in the wrong order, or have passed': [
    {
      [page]: ['updated: 2026-11-24', 'updated: 2026-12-24'],
      [`${consultation}/concept.yaml`]: ['review-by: 2027-11-24', 'review-by: 2026-11-24'],
      [`${petition}/concept.yaml`]: [
        'reviewed: 2026-11-24\nreview-by: 2027-11-24',
        'reviewed: 2025-11-20\nreview-by: 2026-11-20',
      ],
    },
    [
      `${page}:5:10  updated lies in the future (2026-12-24): write the day on which it was done  [date/future]`,
      'glossary/terms/consultation/concept.yaml:11:12  review-by does not lie after reviewed (2026-11-24, 2026-11-24): write a later day  [date/order]',
      'glossary/terms/petition/concept.yaml:11:12  warning: the review has expired (2026-11-20): read the page against its sources, then write new days  [date/review-expired]',
    ],
  ],

  'a text is not MDX': [
    { [page]: ['---\nLe projet.', '---\nLe projet <b>gras.'] },
    [
      `${page}:7:11  the text can’t be read from here (<b>gras.: Expected a closing tag for \`<b>\` before the end of \`paragraph\`): write < as &lt; and { as &#123;, remove comments, and close what is opened  [mdx/syntax]`,
    ],
  ],
  'a text holds code, an element, an event handler': [
    {
      [page]: [
        '---\nLe projet.',
        '---\nimport x from "y"\n\nLe {1 + 1} projet <b>gras</b>.\n\n<span onclick="go()">Le projet</span>\n\n<script>alert(1)</script>',
      ],
    },
    [
      `${page}:7:1  imports and exports are not allowed in a text (import x from "y"): remove the line  [mdx/code]`,
      `${page}:9:4  braces run code, which is not allowed in a text ({1 + 1}): remove them, or write &#123; and &#125;  [mdx/code]`,
      `${page}:9:19  this element is not allowed in a text (<b>): use Markdown, or <span lang="…"> for foreign words  [mdx/element]`,
      `${page}:11:1  <span> takes only lang, as a plain text (onclick): remove it or put its value between quotes  [mdx/element]`,
      `${page}:13:1  this element is not allowed in a text (<script>): use Markdown, or <span lang="…"> for foreign words  [mdx/element]`,
    ],
  ],
  'links are dead, or of a kind that is not allowed': [
    {
      [page]: [
        '---\nLe projet.',
        '---\n[a](/glossaire/petitions/) [b](../nulle-part/) [c](http://exemple.fr/) [d](javascript:x) [e](https://exemple.fr/) [f](/glossaire/petition/#loi)',
      ],
    },
    [
      `${page}:7:1  no page has this address (/glossaire/petitions/); did you mean “/glossaire/petition/”?  [link/dead]`,
      `${page}:7:28  no page has this address (../nulle-part/): check the slug, or name the page without a link  [link/dead]`,
      `${page}:7:48  this kind of link is not allowed (http://exemple.fr/): write a full https:// address  [link/form]`,
      `${page}:7:72  this kind of link is not allowed (javascript:x): write a full https:// address  [link/form]`,
    ],
  ],

  'two pages share an address': [
    { 'content/pages/about/en.mdx': ['slug: about', 'slug: about\nold-slugs: [glossary]'] },
    [
      'content/pages/about/en.mdx:4:13  this address is already taken by a list of pages (/en/glossary/): choose another slug than glossary  [address/taken]',
    ],
  ],
  'a published address is lost, and the new one is not recorded': [
    { [`${petition}/en.mdx`]: ['slug: petition', 'slug: petitions'] },
    [
      'docs/addresses.txt:12:1  a published address leads nowhere (/en/glossary/petition/): add its last part to the old-slugs of the page that replaces it, perhaps of “/en/glossary/petitions/”  [address/lost]',
      'docs/addresses.txt:37:1  warning: new addresses are not recorded yet (1, such as /en/glossary/petitions/): run npm run check:content -- --record when they go public  [address/unrecorded]',
    ],
  ],
  'a page changed its slug altogether: the only new address of its kind is named': [
    { [`${petition}/fr.mdx`]: ['slug: petition', 'slug: autre-chose'] },
    expect.arrayContaining([
      expect.stringMatching(/ leads nowhere \(\/glossaire\/petition\/\): .* perhaps of “\/glossaire\/autre-chose\/”/),
    ]),
  ],
  'a lost address that stays as a redirect is no fault': [
    { [page]: ['slug: a-propos', 'slug: a-propos\nold-slugs: [le-projet]'], 'docs/addresses.txt': '' },
    expect.not.arrayContaining([expect.stringContaining('address/lost')]),
  ],

  'French signs stand badly': [
    {
      [page]: [
        '---\nLe projet.',
        '---\nL\'idée : "oui" ! «\u00A0non», quoi?\n\n`l\'idée` <span lang="en">It\'s</span>',
      ],
    },
    [
      `${page}:7:1  a straight apostrophe: write ’ (L'idée)  [text/typography]`,
      `${page}:7:1  an ordinary space that may break the line: put a no-break space (U+00A0) before the colon (L'idée :)  [text/typography]`,
      `${page}:7:10  straight quotation marks: write « » with narrow no-break spaces (U+202F) inside ("oui")  [text/typography]`,
      `${page}:7:10  an ordinary space that may break the line: put a narrow no-break space (U+202F) before this sign ("oui" !)  [text/typography]`,
      `${page}:7:22  no space before this sign: put a narrow no-break space (U+202F) (n»)  [text/typography]`,
      `${page}:7:29  no space before this sign: put a narrow no-break space (U+202F) (i?)  [text/typography]`,
    ],
  ],
  'English signs stand badly, in a field too': [
    { 'content/pages/about/en.mdx': ['summary: The project', "summary: It's “new” !"] },
    [
      "content/pages/about/en.mdx:4:10  a straight apostrophe: write ’ (It's)  [text/typography]",
      'content/pages/about/en.mdx:4:19  a space before this sign, as in French: remove it (” !)  [text/typography]',
    ],
  ],
  'a sentence is long': [
    { 'content/pages/about/en.mdx': ['---\nThe project.', `---\nShort one. ${'We write and write '.repeat(7)}again.`] },
    [
      'content/pages/about/en.mdx:7:12  warning: a long sentence (29 words: “We write and write We write an…”): cut it, at most 25 words  [text/long-sentence]',
    ],
  ],
  'a table is read cell by cell': [
    {
      'content/pages/about/en.mdx': [
        '---\nThe project.',
        `---\n| One | Two |\n| --- | --- |\n| ${'We write here and '.repeat(4)}there. | ${'We write here and '.repeat(4)}'there'. |`,
      ],
    },
    ["content/pages/about/en.mdx:9:156  a straight apostrophe: write ’ ('there)  [text/typography]"],
  ],
  'a text is still to be written': [
    { 'content/pages/about/en.mdx': ['summary: The project', 'summary: "To be written: the project"'] },
    [
      'content/pages/about/en.mdx:4:11  a text is still to be written (To be written: the project): write it  [text/placeholder]',
    ],
  ],
};

it.each(Object.entries(cases))('%s', (_, [changes, lines]) => {
  expect(checkWith(changes)).toEqual(lines);
});

it('an empty project has everything missing, and does not stop the checker', () => {
  const root = mkdtempSync(join(tmpdir(), 'empty-'));
  expect(checkContent(root).map(formatProblem)).toContain(
    'glossary/themes.yaml:1:1  this file is missing (themes.yaml): write it, both languages are published together  [language/missing]',
  );
});
