import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { report } from '../../../src/core/index.ts';
import { escapeMarkdown } from '../../../src/core/reporters/escape-markdown.ts';
import { attacks, lintHostile, makeHostile } from './hostile.ts';
import { documents, results, withWhole } from './results.ts';

const gfm = unified().use(remarkParse).use(remarkGfm).freeze();
const parse = (markdown: string): Root => gfm.parse(markdown);

const textOf = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';
const typesOf = (node: Nodes): string[] => ['children' in node ? node.children.flatMap(typesOf) : [], node.type].flat();
const visible = (text: string): string => text.replaceAll('\u2060', '');

describe('markdown', () => {
  test('a table of the files, then each paragraph with its words in bold and its findings', () => {
    const [avis] = results;
    expect(report(avis ? [avis] : [], 'markdown', { documents, site: 'https://en-clair.example' })).toBe(`# Lisibilité

3 alertes dans 1 fichier.

| Fichier | Clarté sur 100 | Mots | Mots par phrase | Mots difficiles pour 1\u202f000 | À revoir |
| --- | ---: | ---: | ---: | ---: | --- |
| avis.md | 70 | 11 | 3,7 | 272,7 | 3 alertes |

## avis.md

Clarté\u00a0: 70 sur 100. Mots\u00a0: 11. Phrases\u00a0: 3, de 3,7 mots en moyenne. Mots difficiles\u00a0: 272,7 pour 1\u202f000.

**Paragraphe 2, sous «\u00a0Avis\u00a0»**

> La **concertation** dure, **nonobstant** la pluie.

- «\u00a0concertation\u00a0» est un mot de spécialiste\u00a0: gardez-le, mais expliquez-le ici en une phrase ou liez-le à sa définition. Aide\u00a0: concertation: an explanation. ([fiche](<https://en-clair.example/concertation/>)) _alerte, jargon/term_
- «\u00a0nonobstant\u00a0» n’est pas du langage courant\u00a0: écrivez «\u00a0malgré\u00a0». ([fiche](<https://en-clair.example/nonobstant/>)) _alerte, jargon/expression_

**Paragraphe 3, sous «\u00a0Avis\u00a0»**

> Le **PAN** est voté.

- «\u00a0PAN\u00a0» n’est pas développé\u00a0: écrivez d’abord le nom complet, puis le sigle entre parenthèses, ainsi\u00a0: plan d’action national (PAN). Aide\u00a0: plan d’action national: an explanation. ([fiche](<https://en-clair.example/plan-d-action/>)) _alerte, acronym/undefined_
`);
  });

  test('what is said of the whole text comes before the paragraphs', () => {
    expect(report([withWhole], 'markdown', { documents })).toContain(
      '\n\n**Le texte entier**\n\n- Ce texte ne dit pas qui décidera. _alerte, mandate/decideur_\n\n**Paragraphe 2, sous «\u00a0Avis\u00a0»**\n\n> ',
    );
  });

  test('in the language of the reader, and without a site no link', () => {
    const text = report(results, 'markdown', { documents, language: 'en' });
    expect(text).toMatch(/^# Readability\n\n5 warnings in 3 files\.\n\n\| File \| Clarity out of 100 /);
    expect(typesOf(parse(text))).not.toContain('link');
  });

  test('no file, nothing to report, without the documents', () => {
    expect(report([], 'markdown', { language: 'en' })).toBe('# Readability\n\nNo file checked.\n');
    expect(report(results.slice(2), 'markdown')).toContain('Rien à signaler dans 1 fichier.');
    expect(report(results, 'markdown')).toContain('**Paragraphe 2**\n\n- «\u00a0concertation\u00a0» est');
  });

  test('hostile text shows as it is', async () => {
    const { document } = await makeHostile();
    const root = parse(
      report([lintHostile(document)], 'markdown', { documents: new Map([[document.path, document]]) }),
    );
    expect([...new Set(typesOf(root))].sort()).toEqual(
      'blockquote,emphasis,heading,list,listItem,paragraph,root,strong,table,tableCell,tableRow,text'.split(','),
    );
    for (const attack of attacks.slice(0, -1)) expect(visible(textOf(root))).toContain(attack);
    expect(textOf(root)).not.toMatch(/[@#][\w]/);
  });

  test('any text comes back from a Markdown parser as the same text, whatever stands around it', () => {
    const piece = fc.constantFrom(
      ...'*_`~[]()<>!#|\\&@-+=:.1a é'.split(''),
      'http://a.b',
      'www.a.b',
      '&amp;',
      'a@b.c',
      '](',
      '**',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join('').trim().replace(/\s+/g, ' ');
        const [paragraph] = parse(`a ${escapeMarkdown(text)}`).children;
        expect(visible(textOf(paragraph as Nodes))).toBe(`a ${text}`.trim());
        const [alone] = parse(escapeMarkdown(text)).children;
        if (text) expect([alone?.type, visible(textOf(alone as Nodes))]).toEqual(['paragraph', text]);
      }),
    );
  });

  test('what is flagged stays bold beside a letter or a mark', () => {
    const [avis] = results;
    const [problem] = avis?.problems ?? [];
    if (!avis || !problem) throw new Error('the sample has a problem');
    const text = 'l’«avis»de la d’une';
    const at = (start: number, end: number) => ({
      ...problem,
      location: { paragraph: 1 },
      start: { offset: start, line: 1, column: start + 1 },
      end: { offset: end, line: 1, column: end + 1 },
    });
    const segment = { kind: 'paragraph' as const, text, map: [[0, 0] as const] };
    const document = { path: avis.path, format: 'text' as const, source: text, segments: [segment], notes: [] };
    const options = { documents: new Map([[avis.path, document]]) };
    const root = parse(report([{ ...avis, problems: [at(2, 8), at(14, 16)] }], 'markdown', options));
    const quotation = root.children.find(({ type }) => type === 'blockquote') as Nodes;
    expect(typesOf(quotation).filter((type) => type === 'strong')).toHaveLength(2);
    expect(visible(textOf(quotation))).toBe(text);
  });

  test('a long report is cut to what a comment holds, and says how much is left', () => {
    const [avis] = results;
    const [problem] = avis?.problems ?? [];
    if (!avis || !problem) throw new Error('the sample has a problem');
    const problems = Array.from({ length: 1000 }, (_, index) => ({ ...problem, location: { paragraph: index + 1 } }));
    const text = report([{ ...avis, problems }], 'markdown');
    expect(text.length).toBeLessThan(65_536);
    const shown = text.match(/^\*\*Paragraphe/gm)?.length ?? 0;
    expect(text.trimEnd().split('\n').at(-1)).toBe(
      `_Et ${1000 - shown} autres\u00a0: un commentaire ne peut pas tout contenir, \`--format html\` montre tout._`,
    );
  });
});
