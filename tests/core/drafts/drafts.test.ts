import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compareDrafts,
  createProblemKeys,
  type Draft,
  type FormatId,
  lintDocument,
  type Profile,
  profiles,
  readDocument,
  reportDraftsJson,
  reportDraftsText,
} from '../../../src/core/index.ts';
import { lexicon } from '../lint/lexicon.ts';

async function draft(
  source: string | Uint8Array,
  format: FormatId = 'text',
  profile: Profile = profiles.default,
): Promise<Draft> {
  const document = await readDocument(source, format, `avis.${format}`);
  return { document, result: lintDocument(document, { lexicon, profile, language: 'fr' }) };
}
const keysOf = ({ document, result }: Draft) => {
  const keyOf = createProblemKeys(document);
  return result.problems.map((problem) => keyOf(problem).exact);
};
const isWarning = (severity: string) => severity !== 'info';
const compare = async (old: string, now: string, profile?: Profile) =>
  compareDrafts(await draft(old, 'text', profile), await draft(now, 'text', profile), isWarning);
const excerpts = (problems: readonly { excerpt: string }[]) => problems.map(({ excerpt }) => excerpt);

const paragraphs = [
  'La concertation du public commence lundi.',
  'Le vote, nonobstant la pluie, a lieu mardi.',
  'Tous les participants du workshop reçoivent une newsletter après la réunion.',
  'La concertation finit jeudi soir.',
];

describe('the key of a problem', () => {
  test('stays when paragraphs move, lines are cut otherwise, or the format changes', async () => {
    const known = keysOf(await draft(paragraphs.join('\n\n'))).sort();
    expect(known.length).toBeGreaterThan(3);
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(paragraphs, { minLength: 4 }),
        fc.constantFrom(' ', '\n'),
        fc.constantFrom<FormatId>('text', 'markdown', 'html'),
        async (order, gap, format) => {
          const wrap = (text: string) => (format === 'html' ? `<p>${text}</p>` : text);
          const moved = order.map((text) => wrap(text.replaceAll(' ', gap))).join('\n\n');
          // In one section only the first use of a term is told: which one changes with the order.
          const keys = keysOf(await draft(moved, format)).filter((key) => !known.includes(key));
          expect(keys.length).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  test('in Word, is that of the same words in a plain text', async () => {
    const word = await draft(readFileSync(new URL('../../fixtures/docx/avis.docx', import.meta.url)), 'docx');
    const text = await draft(word.document.segments.map((segment) => segment.text).join('\n\n'));
    // Plain text has no headings, and so one section, where only the first use of a term is told.
    expect(keysOf(text).length).toBeGreaterThan(0);
    expect(keysOf(word)).toEqual(expect.arrayContaining(keysOf(text)));
  });

  test('tells the same words among other neighbours apart', async () => {
    const [one] = keysOf(await draft('La concertation commence.'));
    const [other] = keysOf(await draft('La concertation finit.'));
    expect(one).not.toBe(other);
  });
});

describe('two drafts', () => {
  test('a problem that moved is kept, one that was mended is gone', async () => {
    const now = [paragraphs[2], paragraphs[0], 'Le vote, malgré la pluie, a lieu mardi.'].join('\n\n');
    const { problems, worse } = await compare(paragraphs.slice(0, 3).join('\n\n'), now);
    expect(excerpts(problems.gone)).toEqual(['nonobstant']);
    expect(problems.added).toEqual([]);
    expect(excerpts(problems.kept)).toEqual(['du workshop', 'newsletter', 'concertation']);
    expect(worse).toEqual([]);
  });

  test('words that stay in an edited sentence are kept, a long sentence that stays long too', async () => {
    const long = 'Venez voir la rue et la place avec vos amis et vos voisins '.repeat(3);
    const { problems } = await compare(
      `La concertation commence. ${long}.`,
      `Ce soir la concertation finit. Oui, ${long}.`,
    );
    expect(problems.gone).toEqual([]);
    expect(problems.added).toEqual([]);
    expect(problems.kept.map(({ rule }) => rule)).toContain('sentence/length');
  });

  test('each of several alike is paired once', async () => {
    const one = 'Le vote, nonobstant la pluie.';
    const { problems } = await compare(`${one}\n\n${one}`, `${one}\n\n${one}\n\n${one}`);
    expect([problems.gone.length, problems.kept.length, problems.added.length]).toEqual([0, 2, 1]);
  });

  test('says in what the new one is worse', async () => {
    const clear = 'Venez samedi. Vous verrez la rue. Nous en parlerons avec vous.';
    const { worse, old, new: now } = await compare(clear, `${clear} Nonobstant la pluie.`);
    expect(worse).toEqual([
      { what: 'score', old: old.score, new: now.score },
      { what: 'jargon', old: 0, new: 71.4 },
      { what: 'problems', old: 0, new: 1 },
    ]);
  });

  test('a shorter draft with the same problems is not worse for that', async () => {
    const clear = 'Venez samedi. Vous verrez la rue. Nous en parlerons avec vous. ';
    const { worse } = await compare(
      `${clear.repeat(8)} Nonobstant la pluie.`,
      `${clear.repeat(7)} Nonobstant la pluie.`,
    );
    expect(worse.filter(({ what }) => what !== 'score')).toEqual([]);
  });

  test('a promise that is no longer made is lost, one that is made now is gained', async () => {
    const contact = 'Une question ? Écrivez à Mme Martin, mairie@ville.fr, 01 02 03 04 05.';
    const closing = 'Vous pouvez répondre du 3 mars 2027 au 30 mars 2027.';
    const subject = 'Nous vous demandons votre avis sur la place du Marché.';
    const comparison = await compare(`${subject}\n\n${contact}`, `${subject}\n\n${closing}`, profiles.consultation);
    expect(comparison.mandate).toEqual({ gained: ['dates'], lost: ['contact'] });
    expect(comparison.worse).toContainEqual({ what: 'promise', point: 'contact' });
    const ruleTitles = new Map([['mandate/contact', 'Donnez quelqu’un à qui parler']]);
    const text = reportDraftsText(comparison, { language: 'fr', ruleTitles });
    expect(text).toContain('Promesse gagnée\u00a0: «\u00a0dates\u00a0»\n');
    expect(text).toContain(
      'Moins bien\u00a0: le texte ne promet plus ce point («\u00a0Donnez quelqu’un à qui parler\u00a0»), remettez-le\n',
    );
  });
});

test('the report for people', async () => {
  const comparison = compareDrafts(
    await draft('Le vote, nonobstant la pluie.'),
    await draft('Venez au workshop de samedi.', 'markdown'),
    isWarning,
  );
  expect(reportDraftsText(comparison, { language: 'en' })).toMatchInlineSnapshot(`
    "Problems gone: 1
    avis.text:1:10  « nonobstant » n’est pas du langage courant : écrivez « malgré »  [jargon/expression]

    New problems: 1
    avis.markdown:1:7  « au workshop » vient de l’anglais : écrivez « à l’atelier »  [word/anglicism]

    Problems kept: 0
    Clarity: 70, then 70 out of 100
    Hard words in 1,000: 200, then 200
    Words: 5, then 5

    Nothing is worse.
    "
  `);
  expect(reportDraftsText(comparison, { language: 'en', hasColour: true })).toContain(
    '\u001b[32mavis.text:1:10\u001b[0m',
  );
});

test('the report for programs names each problem once', async () => {
  const comparison = await compare(paragraphs[0] as string, paragraphs[1] as string);
  const report = JSON.parse(reportDraftsJson(comparison));
  expect(excerpts(report.problems.gone)).toEqual(['concertation']);
  expect(excerpts(report.problems.new)).toEqual(['nonobstant']);
  expect(report.problems.kept).toEqual([]);
  expect([report.old.path, report.new.statistics.words, report.worse]).toEqual(['avis.text', 8, comparison.worse]);
});
