import { describe, expect, test } from 'vitest';
import { makeDocx } from '../make-docx.ts';
import { lintWith } from './lint-with.ts';

const find = (source: string | Uint8Array, options = {}) => lintWith('heading/missing', source, options);
const messages = async (source: string | Uint8Array, options = {}) =>
  (await find(source, options)).map(({ message }) => message);
/** Fifty words. */
const paragraph = 'La mairie veut refaire la place du marché avec des arbres. '.repeat(5).trim();
const paragraphs = (count: number) => Array.from({ length: count }, () => paragraph).join('\n\n');

describe('long stretches without a heading', () => {
  test('the finding stands where 250 words have passed', async () => {
    const [problem, ...others] = await find(`# La place\n\n${paragraphs(12)}`);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      severity: 'info',
      message:
        'Pas de titre pendant 660 mots (il en faut un tous les 250 mots environ)\u00a0: ajoutez-en, par exemple ici',
      location: { paragraph: 7 },
    });
  });
  test.each([
    ['500 words at most', paragraphs(9)],
    ['a heading in the middle', `${paragraphs(6)}\n\n## Le prix\n\n${paragraphs(6)}`],
    ['bold lines, which only another remark concerns', `${paragraphs(6)}\n\n**Fin**\n\n***\n\n${paragraphs(6)}`],
  ])('%s', async (_, source) => {
    expect((await messages(source)).filter((message) => message.startsWith('Pas de titre'))).toEqual([]);
  });
  test('in plain text, a short line that ends like no sentence is a heading', async () => {
    const text = (line: string) => `${paragraphs(6)}\n\n${line}\n\n${paragraphs(6)}`;
    expect(await messages(text('Recours'), { format: 'text' })).toEqual([]);
    expect(await messages(text('Un recours existe.'), { format: 'text' })).toHaveLength(1);
  });
  test('articles are the headings of a law', async () => {
    expect(await messages(paragraphs(12), { profile: 'law' })).toEqual([]);
  });
});

describe('levels', () => {
  test('a heading that skips a level is told its level; the others are counted', async () => {
    expect(await messages('# A\n\n### B\n\n## C\n\n#### D\n\n## E\n\n### F')).toEqual([
      'Ce titre saute un niveau (3 au lieu de 2, et 1 autre après lui)\u00a0: donnez-lui le niveau 2',
    ]);
  });
  test.each([
    ['a text that begins at level 2', '## A\n\n### B'],
    ['going up as far as needed', '# A\n\n## B\n\n### C\n\n# D'],
  ])('right: %s', async (_, source) => {
    expect(await messages(source)).toEqual([]);
  });
  test('a paragraph inside a heading of HTML keeps its level', async () => {
    expect(await messages('<h1>A</h1><h2><p>B</p></h2><h3>C</h3>', { format: 'html' })).toEqual([]);
  });
});

describe('bold lines', () => {
  const bold =
    'Cette ligne en gras ressemble à un titre (et 1 autre après elle), mais un lecteur d’écran ne le sait pas\u00a0: donnez-lui un vrai style de titre';
  test('in Markdown', async () => {
    expect(await messages('**Le prix**\n\nElle coûte cher.\n\n**Qui paie ?**\n\n- La mairie')).toEqual([bold]);
  });
  test('in HTML', async () => {
    const html = '<p><b>Le prix</b></p><p>Cher.</p><p><strong>Qui paie&nbsp;?</strong></p><p>La mairie.</p>';
    expect(await messages(html, { format: 'html' })).toEqual([bold]);
  });
  test('in Word, by the run, by its style or by that of the paragraph', async () => {
    const styles =
      '<w:style w:type="character" w:styleId="Fort"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Gras"><w:name w:val="Gras"/><w:rPr><w:b/></w:rPr></w:style>';
    const line = (properties: string, run: string, text: string) =>
      `<w:p><w:pPr>${properties}</w:pPr><w:r><w:rPr>${run}</w:rPr><w:t>${text}</w:t></w:r></w:p>`;
    const plain = line('', '', 'La mairie paie le plan.');
    const body = [
      line('', '<w:b/>', 'Le prix'),
      plain,
      line('', '<w:rStyle w:val="Fort"/>', 'Qui paie'),
      plain,
      line('<w:pStyle w:val="Gras"/>', '', 'Quand cela commence'),
      plain,
      line('<w:pStyle w:val="Gras"/>', '<w:b w:val="0"/>', 'Rien de gras ici'),
      plain,
    ];
    expect(await messages(makeDocx({ body: body.join(''), styles }), { format: 'docx' })).toEqual([
      bold.replace('1 autre', '2 autres'),
    ]);
  });
  test.each([
    ['a bold word in a sentence', 'Elle coûte **cher**.\n\nOui.'],
    ['a bold sentence', '**La salle est fermée.**\n\nVenez demain.'],
    ['what announces a list', '**Pièces à fournir :**\n\n- la carte'],
    ['a field', '**Objet : la place**\n\nMadame,'],
    ['a signature', 'Venez.\n\n**Le maire**'],
    ['a cell', '| **Prix** |\n| - |\n| 3 |'],
  ])('no heading: %s', async (_, source) => {
    expect(await messages(source)).toEqual([]);
  });
});
