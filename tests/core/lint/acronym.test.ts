import { describe, expect, test } from 'vitest';
import { lintDocument, profiles, readDocument } from '../../../src/core/index.ts';
import { lexicon } from './lexicon.ts';

async function find(source: string) {
  const document = await readDocument(source, 'markdown');
  return lintDocument(document, { lexicon, profile: profiles.default, language: 'fr' }).problems;
}

test('a term’s acronym is one finding, with its full name and its explanation', async () => {
  const found = await find('Le premier PAN était court. Le PAN suivant est long.');
  expect(found).toMatchObject([
    {
      rule: 'acronym/undefined',
      concept: 'plan-d-action',
      suggestions: ['plan d’action national (PAN)', 'plan d’action national: an explanation.'],
      message:
        '«\u00a0PAN\u00a0» n’est pas développé (encore 1 fois dans le texte)\u00a0: écrivez d’abord le nom complet, puis le sigle entre parenthèses, ainsi\u00a0: plan d’action national (PAN)',
    },
  ]);
});

test.each([
  'L’Agence de la transition écologique (ADEME) répond. L’ADEME paie.',
  'L’ADEME (Agence de la transition écologique) répond.',
  'La Commission d’accès aux documents administratifs, dite CADA, répond.',
  'La commission nationale du débat public (ci-après la « CNDP ») répond.',
  'Le <abbr title="x">PLU</abbr> change (plan local d’urbanisme).',
  '# Le rôle de la CNDP',
  'Il dit : « la CNDP ».',
  'Lisez les articles R. 311-12 et LO 132, puis le titre IV et le XIX du texte.',
  'Écrivez à M. DUPONT, mairie de RENNES, 2 rue Neuve.',
  'Écrivez à la mairie de LE PERTRE. Vous pouvez VOIR LES PIECES du dossier.',
  'Il siège pour la Confédération française de l’encadrement-CGC et achète une carte SIM.',
  'Avant de signer, lisez. Surtout AVANT midi.',
  'Le moteur fait 20 MW et coûte 300 EUR TTC.',
  'C’est INTERDIT ici.',
])('silent: %s', async (source) => {
  expect((await find(source)).filter(({ rule }) => rule === 'acronym/undefined')).toEqual([]);
});

test('spelled out too late is flagged at the first use', async () => {
  const found = await find('La CNDP répond.\n\nLa Commission nationale du débat public (CNDP) est libre.');
  expect(found.map(({ excerpt, start }) => [excerpt, start.line])).toEqual([['CNDP', 1]]);
});

test('dots make no difference', async () => {
  expect((await find('La C.N.D.P. répond.')).map(({ excerpt }) => excerpt)).toEqual(['C.N.D.P.']);
});

/** Sentences as they stand in codes and on official pages. */
describe('capitals that name nothing to spell out', () => {
  test.each([
    ['part of an article number', 'Les revenus visés aux articles 39 quinquies GB, 150 UC et 302 bis KA sont exclus.'],
    ['part of an article number', 'Les agents cités à l’article L. 135 ZO et aux articles L. 96 B à L. 96 CA.'],
    ['number of a form', 'Joignez l’imprimé n° 1327-CET-SD, la déclaration n°2042 RICI et le formulaire 2042 C PRO.'],
    ['code and number', 'La table TD 88-90, la boîte CS 51245 et le gaz CO 2 sont cités.'],
    ['standard', 'Le système suit la norme NF EN ISO 9001 depuis juin.'],
    ['act of the European Union', 'Le règlement (UE) n° 2021/414 et la directive 89/686/CEE sont appliqués.'],
    [
      'act of the European Union',
      'Elle applique la directive 2014/67 UE du Parlement européen et du Conseil du 15 mai 2014.',
    ],
    ['variables', 'Le montant est le suivant : PMR = PMRmax × (DNSA / DR).'],
    ['variables', 'Les coefficients CA, CB et CC sont donnés au tableau.'],
    ['label', 'Reportez le total à la ligne CO. Le permis BE suffit.'],
    ['blanks of a form', 'Écrivez la date sous la forme JJ/MM/AAAA.'],
    ['former name', 'La Sécurité sociale des indépendants (ex-RSI) paie.'],
    ['everyday', 'Un salarié en CDI ou en CDD envoie un fichier JPG de sa quittance EDF ou SNCF.'],
    ['currency', 'La part vaut au moins 20 FCFP.'],
    ['act of the European Union', 'Les directives 90/385/ CEE et 93/42/ CEE ne valent plus.'],
    ['defined by its measure', 'Les rayonnements IRK (780-1 400 nanomètres) chauffent. Les IRK brûlent.'],
    ['name with its words', 'L’IFIP-Institut du porc donne son avis.'],
  ])('%s: %s', async (_, source) => {
    expect((await find(source)).filter(({ rule }) => rule === 'acronym/undefined')).toEqual([]);
  });
});

describe('spelled out beside it', () => {
  test.each([
    'La Fédération des entreprises du spectacle vivant, de la musique et du cinéma (FESAC) siège.',
    'Les structures de protection contre les chutes d’objets (FOPS) sont exigées.',
    'La direction départementale de la protection des populations (DDPP ou DDCSPP) répond.',
    'Le dosage du peptide natriurétique de type B [BNP] est normal.',
    'L’Institut national de l’origine et de la qualité, dénommé " INAO ", décide. L’INAO publie.',
    'Le numéro d’identification des opérateurs économiques dit EORI est demandé.',
    'Écrivez le code de votre pays : DK (Danemark), NL (Pays-Bas).',
    'NP est le nombre de points de l’année.',
  ])('%s', async (source) => {
    expect((await find(source)).filter(({ rule }) => rule === 'acronym/undefined')).toEqual([]);
  });
});

test.each([
  ['Votre interlocuteur est la CPAM de votre département.', 'CPAM'],
  ['Le dossier est déposé en préfecture ou envoyé en RAR.', 'RAR'],
  ['L’avis de la CAP est demandé (sauf accord).', 'CAP'],
  ['Cette règle concerne les professions relevant des BIC ou des BNC.', 'BIC BNC'],
  ['Le président de l’ODARC vote avec 2 DRAAF.', 'ODARC DRAAF'],
  ['Les organismes (CSG, CRDS...) paient.', 'CSG CRDS'],
  ['Le chef d’entreprise et l’artisan (SSI) cotisent.', 'SSI'],
  ['Il relève du régime de l’UE.', 'UE'],
])('still flagged: %s', async (source, acronyms) => {
  const found = (await find(source)).filter(({ rule }) => rule === 'acronym/undefined');
  expect(found.map(({ excerpt }) => excerpt).join(' ')).toBe(acronyms);
});
