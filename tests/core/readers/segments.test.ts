import { describe, expect, test } from 'vitest';
import { type FormatId, ReadError, readDocument } from '../../../src/core/index.ts';

const read = async (source: string, format: FormatId) =>
  (await readDocument(source, format)).segments.map(({ kind, text }) => `${kind}: ${text}`);

describe('text', () => {
  test('paragraphs, wrapped lines, bullets and headings', async () => {
    const source = [
      'COMPTE RENDU',
      '',
      'La mairie invite les habitants du quartier à donner leur avis sur le',
      'projet de rue. Elle répondra avant la fin du mois de juin.',
      '',
      'Date : 28 février',
      'Lieu : mairie',
      '· Peur d’ouvrir',
      '1. Inclure une charte',
      '2° Le délai ;',
    ].join('\r\n');
    expect(await read(source, 'text')).toEqual([
      'heading: COMPTE RENDU',
      // A line end takes two spaces where the file has CR and LF: offsets stay true.
      'paragraph: La mairie invite les habitants du quartier à donner leur avis sur le  projet de rue. Elle répondra avant la fin du mois de juin.',
      'paragraph: Date : 28 février',
      'paragraph: Lieu : mairie',
      'list-item: Peur d’ouvrir',
      'list-item: Inclure une charte',
      'list-item: Le délai ;',
    ]);
  });

  test('a line of law is a paragraph, however its neighbours end', async () => {
    const alinea =
      'Un décret en Conseil d’État, pris après avis de la commission, précise les conditions dans lesquelles les informations sont conservées';
    expect(await read(`${alinea}\n${alinea}.`, 'text')).toEqual([`paragraph: ${alinea}`, `paragraph: ${alinea}.`]);
  });
});

describe('lines that nobody wrapped', () => {
  test.each([
    [
      'items of about the same length',
      'Difficile à mesurer l’impact de la participation et les coûts liés\nChoisissez les trois points les plus importants pour votre groupe',
      2,
    ],
    ['an announced list', 'Le propriétaire d’un logement qui est loué vide ne peut pas :\nvendre le logement', 2],
    [
      'a name at the start of a wrapped line',
      'Le projet de rue est présenté samedi par la maire,\nMarie Dupont, qui répondra pendant deux heures aux\nquestions.',
      1,
    ],
  ])('%s', async (_, source, count) => {
    expect(await read(source, 'text')).toHaveLength(count);
  });
});

describe('markdown', () => {
  test('syntax, code blocks and front matter are not prose', async () => {
    const source =
      '---\ntitle: Concertation\n---\n\n# Un *avis*\n\nDu texte `code` [lié](https://a.fr).\n\n```\nconcertation\n```\n\n> cité\n\n- point\n\n| tête |\n|---|\n| case |\n';
    expect(await read(source, 'markdown')).toEqual([
      'heading: Un avis',
      'paragraph: Du texte code lié.',
      'quotation: cité',
      'list-item: point',
      'table-cell: tête',
      'table-cell: case',
    ]);
  });

  test('code is silent, a link is explained, front matter states the language', async () => {
    const { segments, language } = await readDocument('---\nlang: en\n---\nSome `code` and a [link](/x).', 'markdown');
    expect(language).toBe('en');
    expect(segments[0]).toMatchObject({ silent: [[5, 9]], explained: [[16, 20]] });
  });

  test('mdx: imports and expressions go, the words inside components stay', async () => {
    const source = 'import A from "a"\n\n# Titre {1 + 1}\n\n<Card>du **texte**</Card>\n';
    expect(await read(source, 'mdx')).toEqual(['heading: Titre ', 'paragraph: du texte']);
  });

  test('mdx: broken syntax names its place', async () => {
    const error = await readDocument('# a\n\n<Card>\n', 'mdx').catch((caught: unknown) => caught as ReadError);
    expect(error).toBeInstanceOf(ReadError);
    expect((error as ReadError).detail).toContain('3:1');
  });
});

describe('html', () => {
  test('hidden parts, menus, scripts and code blocks are not prose', async () => {
    const source =
      '<head><title>t</title></head><nav>menu</nav><h2>Un avis</h2><p>Du <b>texte</b><br>ici.<script>x</script><p hidden>non<p style="display: none">non<template>non</template><ul><li>un<li>deux</ul><blockquote><p>cité</blockquote><pre>code</pre>';
    expect(await read(source, 'html')).toEqual([
      'heading: Un avis',
      'paragraph: Du texte ici.',
      'list-item: un',
      'list-item: deux',
      'quotation: cité',
    ]);
  });

  test('lang is followed down to a word', async () => {
    const { segments, language } = await readDocument(
      '<html lang="fr"><p>L’<i lang="en">open data</i>.</p><p lang="en">Open data.</p>',
      'html',
    );
    expect(language).toBe('fr');
    expect(segments.map((one) => one.language)).toEqual(['fr', 'en']);
    expect(segments[0]?.silent).toEqual([[2, 11]]);
  });
});
