import { describe, expect, test } from 'vitest';
import { field, makeDocx, p, r } from '../make-docx.ts';
import { makeOdt } from '../make-odt.ts';
import { lintWith } from './lint-with.ts';

const find = (source: string | Uint8Array, options = {}) => lintWith('link/vague', source, options);
const excerpts = async (source: string | Uint8Array, options = {}) =>
  (await find(source, options)).map(({ excerpt }) => excerpt);

test('the message quotes the words of the link, or its address cut short', async () => {
  expect(await find('[Cliquez ici](/a/) ou <https://www.exemple.fr/plan/de/la/place/du/marche.pdf>')).toMatchObject([
    {
      severity: 'warning',
      message: 'Le lien «\u00a0Cliquez ici\u00a0» ne dit pas où il mène\u00a0: écrivez ce que le lecteur y trouve',
    },
    {
      message:
        'Ce lien montre son adresse («\u00a0https://www.exemple.fr/plan/de/la/place/…\u00a0»)\u00a0: écrivez à la place ce que le lecteur y trouve',
    },
  ]);
});

/** Words of links met on official pages. */
test.each([
  ['ici', 'fr'],
  ['Cliquez ici', 'fr'],
  ['En savoir plus', 'fr'],
  ['Pour plus d’informations', 'fr'],
  ['Lire la suite…', 'fr'],
  ['→ Accéder au site', 'fr'],
  ['ce lien', 'fr'],
  ['en téléchargement', 'fr'],
  ['here', 'en'],
  ['Read more', 'en'],
  ['Find out more', 'en'],
  ['this page', 'en'],
  ['Download', 'en'],
] as const)('vague: %s', async (words, language) => {
  expect(await excerpts(`Texte [${words}](/a/).`, { language })).toEqual([words]);
});

test.each([
  ['words that say where it leads', '[En savoir plus sur les travaux](/a/)'],
  ['an acronym', '[CA](/a/) et [ICI](/b/)'],
  ['code', '[`link`](/a/)'],
  ['a quotation', 'Il écrit « [ici](/a/) ».'],
  ['an e-mail address', '<mairie@exemple.fr>'],
  ['the name of a site', '[www.data.gouv.fr](https://www.data.gouv.fr/)'],
  ['words that are no link', 'Cliquez ici.'],
])('clear: %s', async (_, source) => {
  expect(await excerpts(source)).toEqual([]);
});

describe('in other formats', () => {
  test('HTML, where a label is read instead of the words, and an anchor is no link', async () => {
    const html =
      '<p><a href="/a">Voir <b>plus</b></a> <a href="/b" aria-label="Le plan">ici</a> <a name="c">ici</a></p>';
    expect(await excerpts(html, { format: 'html' })).toEqual(['Voir <b>plus']);
  });
  test('Word: a link, and a field', async () => {
    const body =
      p(`${r('Avis : ')}<w:hyperlink r:id="rId1" xmlns:r="r">${r('cliquez ici')}</w:hyperlink>`) +
      p(r('Plan : ') + field('HYPERLINK "/plan"', r('en savoir plus')));
    expect(await excerpts(makeDocx({ body }), { format: 'docx' })).toEqual(['cliquez ici', 'en savoir plus']);
  });
  test('OpenDocument', async () => {
    const body = '<text:p>Avis : <text:a>cliquez ici</text:a> ou <text:a>lisez le plan</text:a>.</text:p>';
    expect(await excerpts(makeOdt({ body }), { format: 'odt' })).toEqual(['cliquez ici']);
  });
});
