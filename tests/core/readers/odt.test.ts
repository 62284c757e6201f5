import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/core/index.ts';
import { makeOdt } from '../make-odt.ts';

const open = (content: Parameters<typeof makeOdt>[0]) => readDocument(makeOdt(content), 'odt');
const p = (inside: string, style = 'Standard') => `<text:p text:style-name="${style}">${inside}</text:p>`;
const style = (name: string, inside = '', parent = '', family = 'paragraph') =>
  `<style:style style:name="${name}" style:family="${family}"${parent && ` style:parent-style-name="${parent}"`}>${inside}</style:style>`;
const hide = '<style:text-properties text:display="none"/>';

describe('what is read, and what is not', () => {
  const automatic =
    style('T1', hide, '', 'text') +
    style('P1', hide) +
    style('T2', '<style:text-properties text:display="true"/>', '', 'text');
  test.each<[string, string, string[]]>([
    ['a word cut over spans', p('con<text:span text:style-name="X">certa</text:span>tion'), ['concertation']],
    [
      'tracked insertions, not deletions',
      `<text:tracked-changes><text:changed-region><text:deletion>${p('non')}</text:deletion></text:changed-region></text:tracked-changes>${p('a <text:change text:change-id="c"/><text:change-start text:change-id="d"/>vu<text:change-end text:change-id="d"/> fin')}`,
      ['a vu fin'],
    ],
    [
      'comments',
      p(
        'un<office:annotation><dc:creator>M</dc:creator><text:p>non</text:p></office:annotation> deux<office:annotation-end/>',
      ),
      ['un deux'],
    ],
    ['hidden words', p('vu<text:span text:style-name="T1"> non</text:span>'), ['vu']],
    [
      'words shown inside hidden ones, and the other way round',
      p('<text:span text:style-name="T1">non <text:span text:style-name="T2">oui</text:span></text:span>') +
        p('<text:span text:style-name="T2">oui<text:span text:style-name="T1"> non</text:span></text:span>'),
      ['oui', 'oui'],
    ],
    [
      'a hidden paragraph, but for what is shown in it',
      p('non <text:span text:style-name="T2">oui</text:span>', 'P1'),
      ['oui'],
    ],
    [
      'a hidden section, and one that is shown',
      `<text:section text:display="none">${p('non')}</text:section><text:section text:display="condition" text:is-hidden="true">${p('non')}</text:section><text:section>${p('oui')}</text:section>`,
      ['oui'],
    ],
    [
      'a paragraph that a field hides',
      p('non<text:hidden-paragraph text:is-hidden="true"/>') + p('oui<text:hidden-paragraph text:is-hidden="false"/>'),
      ['oui'],
    ],
    ['a field of hidden words', p('un<text:hidden-text text:is-hidden="true"> non</text:hidden-text>'), ['un']],
    ['the result of a field', p('le <text:date>2 mai</text:date>'), ['le 2 mai']],
    ['a field to fill in', p('Nom : <text:placeholder>&lt;nom&gt;</text:placeholder>'), ['Nom : ']],
    ['white space', p('\n  un\n  deux<text:s text:c="2"/>trois<text:tab/>quatre'), ['un deux  trois\tquatre']],
    [
      'a line break, then two',
      p('un<text:line-break/>deux<text:line-break/><text:line-break/>trois'),
      ['un deux  ', 'trois'],
    ],
    ['soft hyphens', p('ma\u00adjorité'), ['majorité']],
    [
      'a box, after its paragraph',
      p('avant <draw:frame><draw:text-box>\n<text:p>dedans</text:p>\n</draw:text-box></draw:frame>après'),
      ['avant après', 'dedans'],
    ],
    [
      'a shape with words',
      p('avant<draw:custom-shape><text:p>dedans</text:p></draw:custom-shape>'),
      ['avant', 'dedans'],
    ],
    [
      'a note, after its paragraph',
      p(
        'Texte<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>note</text:p></text:note-body></text:note>.',
      ),
      ['Texte.', 'note'],
    ],
    [
      'the description of an image',
      p('un<draw:frame><svg:title>non</svg:title><svg:desc>non</svg:desc></draw:frame>'),
      ['un'],
    ],
    [
      'a table of contents',
      `<text:table-of-content><text:index-body>${p('non')}</text:index-body></text:table-of-content>${p('oui')}`,
      ['oui'],
    ],
    [
      'a phonetic guide',
      p('<text:ruby><text:ruby-base>mot</text:ruby-base><text:ruby-text>guide</text:ruby-text></text:ruby>'),
      ['mot'],
    ],
    [
      'a filtered row, a covered cell',
      `<table:table><table:table-row table:visibility="filter"><table:table-cell>${p('non')}</table:table-cell></table:table-row><table:table-row><table:table-cell>${p('oui')}</table:table-cell><table:covered-table-cell>${p('non')}</table:covered-table-cell></table:table-row></table:table>`,
      ['oui'],
    ],
  ])('%s', async (_, body, texts) => {
    const document = await open({ body, automatic });
    expect(document.segments.map(({ text }) => text)).toEqual(texts);
    expect(document.source).toBe(texts.join('\n'));
    expect(document.body).toBeUndefined();
  });
});

test('headings, lists, tables, quotations and captions', async () => {
  const styles = style('Title') + style('Heading_20_2') + style('Quotations') + style('Caption');
  const automatic = style('P1', '', 'Heading_20_2') + style('P2', '', 'Quotations') + style('P3', '', 'Caption');
  const list = (inside: string) => `<text:list><text:list-item>${inside}</text:list-item></text:list>`;
  const body = [
    p('Projet', 'Title'),
    '<text:h text:outline-level="1">Objet</text:h>',
    list('<text:h text:outline-level="3">Numéroté</text:h>'),
    p('Par son style', 'P1'),
    list(p('Un point') + list(p('Un autre'))),
    '<text:list><text:list-header><text:p>Sans puce</text:p></text:list-header></text:list>',
    `<table:table><table:table-row><table:table-cell>${p('Case')}${list(p('Point'))}</table:table-cell></table:table-row></table:table>`,
    p('Cité', 'P2'),
    p('Figure', 'P3'),
    list(p('Cadre<draw:frame><draw:text-box><text:p>Dedans</text:p></draw:text-box></draw:frame>')),
    list(p('Appel<text:note><text:note-body><text:p>Note</text:p></text:note-body></text:note>')),
  ].join('');
  const { segments } = await open({ body, styles, automatic });
  expect(segments.map(({ kind, level, text }) => `${kind}${level ?? ''}: ${text}`)).toEqual([
    'heading1: Projet',
    'heading1: Objet',
    'heading3: Numéroté',
    'heading2: Par son style',
    'list-item: Un point',
    'list-item: Un autre',
    'paragraph: Sans puce',
    'table-cell: Case',
    'list-item: Point',
    'quotation: Cité',
    'caption: Figure',
    'list-item: Cadre',
    'paragraph: Dedans',
    'list-item: Appel',
    'paragraph: Note',
  ]);
});

test('links explain their words, an address is no word, code is silent', async () => {
  const styles = style('Source_20_Text', '', '', 'text');
  const body =
    p('voir <text:a>la fiche</text:a>') +
    p('sur <text:a>www.a.fr</text:a>') +
    p('tapez <text:span text:style-name="Source_20_Text">npm test</text:span>') +
    p('tapez <text:span text:style-name="Source_20_Text">npm<text:line-break/><text:line-break/>test</text:span>');
  const { segments } = await open({ body, styles });
  expect(segments.map(({ explained, silent }) => ({ explained, silent }))).toEqual([
    { explained: [[5, 13]], silent: undefined },
    { explained: [[4, 12]], silent: [[4, 12]] },
    { explained: undefined, silent: [[6, 14]] },
    { explained: undefined, silent: [[6, 11]] },
    { explained: undefined, silent: [[0, 4]] },
  ]);
});

test('the language that styles state, for the file and for a paragraph', async () => {
  const says = (language: string) => `<style:text-properties fo:language="${language}" fo:country="XX"/>`;
  const styles = `<style:default-style style:family="paragraph">${says('fr')}</style:default-style>`;
  const automatic = style('P1', says('en'));
  const body =
    p('La maire et les élus répondent dans le mois à tous ceux qui ont écrit une lettre ou un courriel.') +
    p('The mayor will answer each of you.', 'P1');
  const { language, segments } = await open({ body, styles, automatic });
  expect([language, segments.map((segment) => segment.language)]).toEqual(['fr', [undefined, 'en']]);
});
