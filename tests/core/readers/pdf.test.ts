import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lintDocument, profiles, readDocument } from '../../../src/core/index.ts';
import { lexicon } from '../lint/lexicon.ts';

const load = (name: string) => new Uint8Array(readFileSync(new URL(`../../fixtures/pdf/${name}.pdf`, import.meta.url)));
const read = (name: string) => readDocument(load(name), 'pdf', `${name}.pdf`);
const outline = async (name: string) =>
  (await read(name)).segments.map(({ kind, level, text }) => `${kind}${level ?? ''}: ${text}`);

describe('the text of PDF files that other programs made', () => {
  test('one column: headings, a paragraph of several lines, a list, a table, a note', async () => {
    expect(await outline('one-column')).toEqual([
      'heading1: Avis de concertation sur la place du Marché',
      'paragraph: La commune organise une concertation préalable du 3 au 28 mars. Elle porte sur le réaménagement de la place du Marché, sur la circulation dans les rues voisines et sur le stationnement des véhicules de livraison.',
      'paragraph: Nonobstant les travaux en cours, la place reste ouverte aux piétons. Les commerçants gardent un accès le matin, entre six heures et neuf heures.',
      'heading2: Qui peut donner son avis',
      'paragraph: Toute personne qui habite, travaille ou étudie dans la commune peut participer :',
      'list-item: en écrivant dans le registre ouvert à l’accueil de la mairie, aux heures d’ouverture habituelles, ou par courrier adressé à la maire ;',
      'list-item: en venant à la réunion publique du 12 mars, à 18 h 30, salle des fêtes ;',
      'list-item: en répondant au questionnaire en ligne.',
      'heading2: Ce que deviendront les avis',
      'paragraph: Chaque avis sera lu. Le bilan dira ce qui a été retenu, ce qui ne l’a pas été, et pourquoi. Il sera publié avant le 30 avril, puis présenté au conseil municipal.',
      ...['Étape', 'Date', 'Ouverture du registre', '3 mars', 'Réunion publique', '12 mars'].map(
        (cell) => `table-cell: ${cell}`,
      ),
      ...['Bilan de la concertation', '30 avril'].map((cell) => `table-cell: ${cell}`),
      'paragraph: Article L. 131-1 du code des relations entre le public et l’administration.',
    ]);
  });

  test('two columns between full-width parts, justified and hyphenated', async () => {
    expect(await outline('two-columns')).toEqual([
      'heading1: Lettre d’information de l’agglomération',
      'paragraph: Ce numéro présente la consultation ouverte au printemps, ses résultats, et la suite que les élus leur donneront dans les douze prochains mois.',
      'heading2: Une participation plus large',
      'paragraph: Les habitantes et les habitants ont répondu plus nombreux que l’année précédente. Les permanences organisées dans les quartiers expliquent une grande part de cette augmentation. Elles ont permis d’entendre des personnes qui ne viennent jamais aux réunions publiques.',
      'paragraph: La collectivité territoriale avait choisi des horaires différents selon les lieux, afin que les parents, les étudiantes et les travailleurs de nuit puissent également s’exprimer. Les contributions manuscrites représentent un tiers de l’ensemble, celles-ci ayant été retranscrites intégralement par les services.',
      'heading2: Des transports réorganisés',
      'paragraph: L’interconnexion entre les lignes d’autobus et le tramway constitue la première préoccupation. Les répondants demandent des correspondances garanties, une tarification compréhensible et davantage d’accompagnement pour les personnes handicapées. Peut-être faudra-t-il expérimenter plusieurs aménagements successifs.',
      'paragraph: Les ingénieurs étudieront trois itinéraires supplémentaires. Leurs conclusions seront communiquées au conseil communautaire, puis publiées intégralement. Une nouvelle concertation sera organisée préalablement à toute décision irréversible, conformément aux engagements pris devant les associations environnementales.',
      'heading2: Le calendrier',
      'paragraph: Les premiers aménagements commenceront à l’automne. Les inscriptions aux ateliers ouvriront quelques semaines auparavant, dans les mairies et les médiathèques.',
      'paragraph: Pour écrire à la rédaction, adressez un courrier à l’hôtel de l’agglomération ou déposez-le dans une mairie de quartier.',
    ]);
  });

  test('headers, footers and page numbers are set aside, and a paragraph runs over the page', async () => {
    const { source, segments } = await read('headers');
    expect(source).not.toMatch(/Montreuil|Page \d/);
    expect(segments.map(({ kind, pages }) => [kind, pages?.map(([, page]) => page)])).toEqual([
      ['heading', [1]],
      ['heading', [1]],
      ['paragraph', [1]],
      ['paragraph', [1]],
      ['heading', [1]],
      ['paragraph', [1, 2]],
      ['paragraph', [2]],
      ['paragraph', [2]],
      ['heading', [2]],
      ['paragraph', [2]],
      ['paragraph', [2, 3]],
      ['heading', [3]],
      ['paragraph', [3]],
      ['paragraph', [3]],
    ]);
    const [, [at = 0] = []] = segments[5]?.pages ?? [];
    expect(segments[5]?.text.slice(at - 20, at + 20)).toBe('après la clôture ne sont pas prises en c');
  });

  test('words that a hyphen cuts are whole, words that own one keep it', async () => {
    expect(await outline('hyphenated')).toEqual([
      'heading1: Notice of consultation',
      'paragraph: The council invites everyone who lives near the ring road to comment on the transportation plan prior to the committee meeting. The consultation documents include an environmental assessment and a long-term maintenance schedule.',
      'paragraph: Open data on traffic is published every month. Well-known criticisms of the earlier proposal are answered in the supplementary report, which volunteers have translated into six languages for neighbourhood associations.',
    ]);
  });

  test('a paragraph a line: positions index the extracted text, findings name their page', async () => {
    const document = await read('headers');
    expect(document.source.split('\n')).toEqual(document.segments.map(({ text }) => text));
    const { problems } = lintDocument(document, { lexicon, profile: { ...profiles.default, sentenceWords: 15 } });
    for (const { start, end, excerpt, location } of problems) {
      expect(document.source.slice(start.offset, end.offset)).toBe(excerpt);
      expect(start.line).toBe(location.paragraph);
    }
    // The sixth and the eleventh paragraphs begin on a page and end on the next.
    const places = problems.map(({ location: { paragraph, page } }) => `${paragraph}:${page}`);
    expect(places).toEqual(expect.arrayContaining(['6:1', '11:3']));
  });

  test('the bytes that are read stay the caller’s', async () => {
    const bytes = load('hyphenated');
    await readDocument(bytes, 'pdf');
    expect(bytes).toEqual(load('hyphenated'));
  });
});
