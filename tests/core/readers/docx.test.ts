import { strFromU8, strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/core/index.ts';
import { box, type Content, docxParts, field, makeDocx, p, r, table } from '../make-docx.ts';

const open = (content: Content) => readDocument(makeDocx(content), 'docx');
const read = async (content: Content) =>
  (await open(content)).segments.map(({ kind, level, text }) => `${kind}${level ?? ''}: ${text}`);

const style = (id: string, name: string, inside = '', type = 'paragraph') =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${inside}</w:style>`;
const styled = (id: string) => `<w:pStyle w:val="${id}"/>`;
const numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>';
const deleted = '<w:rPr><w:del w:id="1" w:author="a"/></w:rPr>';
const del = (text: string) => `<w:del w:id="1"><w:r><w:delText>${text}</w:delText></w:r></w:del>`;

describe('what is read, and what is not', () => {
  test.each<[string, string, string[]]>([
    ['a word cut over runs', p(r('con') + r('certa', '<w:b/>') + r('tion')), ['concertation']],
    [
      'tracked insertions, not deletions',
      p(`${r('a ')}<w:ins>${r('vu ')}</w:ins>${del('non ')}${r('fin')}`),
      ['a vu fin'],
    ],
    [
      'moved words, where they went',
      p(`<w:moveFrom>${r('non ')}</w:moveFrom><w:moveTo>${r('oui ')}</w:moveTo>${r('fin')}`),
      ['oui fin'],
    ],
    ['paragraphs that a deletion joins', p('con', deleted) + p('certation'), ['concertation']],
    ['a joined paragraph before a table', p('fin', deleted) + table([p('case')]), ['fin', 'case']],
    ['old formatting is not formatting', p(r('vu', '<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>')), ['vu']],
    ['hidden words', p(r('vu') + r(' non', '<w:vanish/>')), ['vu']],
    ['words that are hidden no more', p(r('vu', '<w:vanish w:val="0"/>')), ['vu']],
    ['the result of a field, not its code', p(`${r('le ')}${field(' DATE \\@ "d" ', r('2 mai'))}`), ['le 2 mai']],
    [
      'a field in the code of another',
      p(
        `${r('a')}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>IF </w:instrText></w:r>${field('REF b', r('non'))}<w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(' oui')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      ),
      ['a oui'],
    ],
    ['a field that nothing ends', p('<w:r><w:fldChar w:fldCharType="begin"/></w:r>') + p('la suite'), ['la suite']],
    ['a simple field', p(`<w:fldSimple w:instr="PAGE">${r('12')}</w:fldSimple>`), ['12']],
    [
      'tabs, no-break hyphens and soft ones',
      p(
        '<w:r><w:t>co</w:t><w:noBreakHyphen/><w:t>a</w:t><w:tab/><w:t>ma</w:t><w:softHyphen/><w:t>jo\u00adrité</w:t></w:r>',
      ),
      ['co\u2011a\tmajorité'],
    ],
    ['a line break', p('<w:r><w:t>un</w:t><w:br/><w:t>deux</w:t></w:r>'), ['un deux']],
    [
      'two line breaks, or a page break, begin a paragraph',
      p('<w:r><w:t>un</w:t><w:br/><w:br/><w:t>deux</w:t><w:br w:type="page"/><w:t>trois</w:t></w:r>'),
      ['un  ', 'deux ', 'trois'],
    ],
    ['spaces that Word doesn’t show', p('<w:r><w:t> un </w:t></w:r><w:r><w:t>deux</w:t></w:r>'), ['undeux']],
    [
      'a no-break space, which Word shows',
      p('<w:r><w:t>un</w:t></w:r><w:r><w:t>\u00a0</w:t></w:r><w:r><w:t>: </w:t></w:r>'),
      ['un\u00a0:'],
    ],
    ['escaped characters', p(r('l&apos;&#xe9;t&#233; &amp; &lt;b&gt;')), ["l'été & <b>"]],
    [
      'character data, comments of XML',
      p('<w:r><w:t>un<!-- x --> &amp; <![CDATA[d<e>ux]]></w:t></w:r>'),
      ['un & d<e>ux'],
    ],
    [
      'a text box, once, after its paragraph',
      p(`${r('avant ')}${box(p('dedans'))}${r('après')}`),
      ['avant après', 'dedans'],
    ],
    ['a hidden box', p(r('vu') + box(p('non')).replaceAll('name="a"', 'name="a" hidden="1"')), ['vu']],
    [
      'a form control that nobody has filled in',
      p(
        `${r('Nom : ')}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${r('Cliquez ici')}</w:sdtContent></w:sdt>`,
      ),
      ['Nom : '],
    ],
    ['a form control with words', p(`<w:sdt><w:sdtPr/><w:sdtContent>${r('Marie')}</w:sdtContent></w:sdt>`), ['Marie']],
    [
      'a deleted row, a deleted cell',
      `<w:tbl><w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc>${p('non')}</w:tc></w:tr><w:tr><w:tc><w:tcPr><w:cellDel w:id="2"/></w:tcPr>${p('non')}</w:tc><w:tc>${p('oui')}</w:tc></w:tr></w:tbl>`,
      ['oui'],
    ],
    ['a formula', p(`${r('soit ')}<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>${r('euros')}`), ['soit euros']],
    [
      'a phonetic guide',
      p(`<w:r><w:ruby><w:rt>${r('guide')}</w:rt><w:rubyBase>${r('mot')}</w:rubyBase></w:ruby></w:r>`),
      ['mot'],
    ],
    ['paragraphs without a word', p('—') + p('un') + p('<w:r><w:tab/></w:r>'), ['un']],
  ])('%s', async (_, body, texts) => {
    const document = await open({ body });
    expect(document.segments.map(({ text }) => text)).toEqual(texts);
    expect(document.source).toBe(texts.join('\n'));
  });
});

test('styles: headings by name, by level and by what they are based on; lists; quotations; captions; contents', async () => {
  const styles = [
    style('Titre1', 'heading 1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>'),
    style('Article', 'Mon article', '<w:basedOn w:val="Sous"/>'),
    style('Sous', 'Autre', '<w:basedOn w:val="Titre3"/>'),
    style('Titre3', 'Titre 3'),
    style('Texte', 'Corps du titre', '<w:basedOn w:val="Titre1"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr>'),
    style('Titre', 'Title'),
    style('Puces', 'List Bullet', `<w:pPr>${numbered}</w:pPr>`),
    style('Cit', 'Intense Quote'),
    style('Leg', 'caption'),
    style('TM1', 'toc 1'),
    style('A', 'Boucle', '<w:basedOn w:val="B"/>'),
    style('B', 'Boucle 2', '<w:basedOn w:val="A"/>'),
  ].join('');
  const body = [
    p('Projet', styled('Titre')),
    p('Sommaire', styled('TM1')),
    p('Objet', styled('Titre1')),
    p('Article 1', styled('Article')),
    p('Un texte', styled('Texte')),
    p('Direct', '<w:outlineLvl w:val="4"/>'),
    p('Un point', styled('Puces')),
    p('Un autre', numbered),
    p('Sans puce', styled('Puces') + numbered.replace('"3"', '"0"')),
    p('Cité', styled('Cit')),
    p('Figure 1', styled('Leg')),
    p('Boucle', styled('A')),
    table([p('Case') + p('Point', numbered), p('Titre', styled('Titre1')) + table([p('Dedans')])]),
    p('Fin'),
  ].join('');
  expect(await read({ body, styles })).toEqual([
    'heading1: Projet',
    'heading1: Objet',
    'heading3: Article 1',
    'paragraph: Un texte',
    'heading5: Direct',
    'list-item: Un point',
    'list-item: Un autre',
    'paragraph: Sans puce',
    'quotation: Cité',
    'caption: Figure 1',
    'paragraph: Boucle',
    'table-cell: Case',
    'list-item: Point',
    'heading1: Titre',
    'table-cell: Dedans',
    'paragraph: Fin',
  ]);
});

test('words that a style hides', async () => {
  const hide = '<w:rPr><w:vanish/></w:rPr>';
  const styles = style('Secret', 'Secret', hide) + style('C', 'Caché', hide, 'character');
  const body =
    p('non', styled('Secret')) +
    p(`${r('vu')}${r(' non', '<w:rStyle w:val="C"/>')}`) +
    // A style that hides inside one that hides shows again: that is how Word's switches add up.
    p(r('remontré', '<w:rStyle w:val="C"/>'), styled('Secret'));
  expect(await read({ body, styles })).toEqual(['paragraph: vu', 'paragraph: remontré']);
});

test('notes stand after the paragraph that calls them; separators and notes whose call is deleted or hidden are left out', async () => {
  const call = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
  const note = (id: number, text: string) =>
    `<w:footnote w:id="${id}">${p(`<w:r><w:footnoteRef/></w:r>${r(' ')}${r(text)}`)}</w:footnote>`;
  const footnotes = `<w:footnote w:type="separator" w:id="0">${p('non')}</w:footnote>${note(1, 'un')}${note(2, 'non')}${note(3, 'non')}`;
  const endnotes = `<w:endnote w:id="1">${p('fin')}</w:endnote>`;
  const body =
    p(`${r('Texte')}${call(1)}${r('.')}<w:r><w:endnoteReference w:id="1"/></w:r>`) +
    p(`${r('Suite.')}<w:del w:id="9">${call(2)}</w:del>${call(3).replace('<w:r>', '<w:r><w:rPr><w:vanish/></w:rPr>')}`);
  expect(await read({ body, footnotes, endnotes })).toEqual([
    'paragraph: Texte.',
    'paragraph: un',
    'paragraph: fin',
    'paragraph: Suite.',
  ]);
});

test('links explain their words, an address is no word, code is silent', async () => {
  const styles = style('Code', 'HTML Code', '', 'character');
  const body =
    p(`${r('voir ')}<w:hyperlink>${r('la fiche')}</w:hyperlink>`) +
    p(`${r('sur ')}${field(' HYPERLINK "https://a.fr" ', r('https://a.fr'))}`) +
    p(`${r('tapez ')}${r('npm test', '<w:rStyle w:val="Code"/>')}`) +
    p(
      `${r('tapez ')}<w:r><w:rPr><w:rStyle w:val="Code"/></w:rPr><w:t>npm</w:t><w:br w:type="page"/><w:t>test</w:t></w:r>`,
    );
  const { segments } = await open({ body, styles });
  expect(segments.map(({ explained, silent }) => ({ explained, silent }))).toEqual([
    { explained: [[5, 13]], silent: undefined },
    { explained: [[4, 16]], silent: [[4, 16]] },
    { explained: undefined, silent: [[6, 14]] },
    { explained: undefined, silent: [[6, 10]] },
    { explained: undefined, silent: [[0, 4]] },
  ]);
});

describe('language', () => {
  const french = 'La maire et les élus répondent dans le mois à tous ceux qui ont écrit.';
  const english = 'The mayor will answer each of you in the month that follows.';
  const says = (code: string) => `<w:lang w:val="${code}"/>`;
  const byDefault = (code: string) =>
    `<w:docDefaults><w:rPrDefault><w:rPr>${says(code)}</w:rPr></w:rPrDefault></w:docDefaults>`;
  test.each<[string, Content, string | undefined, (string | undefined)[]]>([
    ['nothing is stated', { body: p(french) }, undefined, [undefined]],
    ['the default of the file', { body: p('Avis'), styles: byDefault('en-GB') }, 'en', [undefined]],
    [
      'most of the words',
      { body: p(r(french, says('fr-FR'))) + p(r(english, says('en-GB'))), styles: byDefault('en-US') },
      'fr',
      [undefined, 'en'],
    ],
    ['a default that the words belie', { body: p(french), styles: byDefault('en-US') }, undefined, [undefined]],
    [
      'a mark that the words belie',
      { body: p(french) + p(r(french, says('en-US'))), styles: byDefault('fr-FR') },
      'fr',
      [undefined, undefined],
    ],
    ['a language that is not checked', { body: p(french), styles: byDefault('de-DE') }, undefined, [undefined]],
  ])('%s', async (_, content, language, segments) => {
    const document = await open(content);
    expect(document.language).toBe(language);
    expect(document.segments.map((segment) => segment.language)).toEqual(segments);
  });
});

test('a vocabulary without prefix, and one that is bound anew for a while', async () => {
  const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const bare = `<document xmlns="${word}" xmlns:w="${word}"><body><p><pPr><outlineLvl val="9" w:val="1"/></pPr><r><t>Titre</t></r></p><w:x xmlns:w="urn:a"><w:p><w:r><w:t>non</w:t></w:r></w:p></w:x><w:p><w:r><w:t>Suite</w:t></w:r></w:p></body></document>`;
  const { segments } = await readDocument(
    zipSync({ ...docxParts({ body: '' }), 'word/document.xml': strToU8(bare) }),
    'docx',
  );
  expect(segments).toMatchObject([
    { kind: 'heading', level: 2, text: 'Titre' },
    { kind: 'paragraph', text: 'Suite' },
  ]);
});

test('a link goes on over paragraphs that a deletion joins, and over a page break', async () => {
  const link = (inside: string) => `<w:hyperlink>${inside}</w:hyperlink>`;
  const body =
    p(
      `${r('a ')}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "x"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('lien')}`,
      deleted,
    ) +
    p(`${r(' suivi')}<w:r><w:fldChar w:fldCharType="end"/></w:r>${r(' b')}`) +
    p(r('c ') + link(`${r('lien')}<w:r><w:br w:type="page"/><w:t>suivi</w:t></w:r>`));
  const { segments } = await open({ body });
  const linked = segments.map(({ text, explained = [] }) => explained.map(([from, to]) => text.slice(from, to)));
  expect(segments.map(({ text }) => text)).toEqual(['a lien suivi b', 'c lien ', 'suivi']);
  expect(linked).toEqual([['lien', ' suivi'], ['lien '], ['suivi']]);
});

test('any prefix, the strict edition, and a body with another name', async () => {
  const parts = docxParts({ body: p('Bonjour', '<w:outlineLvl w:val="0"/>') });
  const text = (name: string) => strFromU8(parts[name] as Uint8Array);
  const body = text('word/document.xml')
    .replace(
      'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
      'http://purl.oclc.org/ooxml/wordprocessingml/main',
    )
    .replaceAll('w:', 'x:')
    .replace('xmlns:w=', 'xmlns:x=');
  const { 'word/document.xml': _, ...others } = parts;
  const moved = {
    ...others,
    'corps/texte.xml': strToU8(body),
    '_rels/.rels': strToU8(text('_rels/.rels').replace('"word/document.xml"', "'/corps/texte.xml'")),
  };
  const { segments } = await readDocument(zipSync(moved), 'docx');
  expect(segments).toMatchObject([{ kind: 'heading', level: 1, text: 'Bonjour' }]);
});
