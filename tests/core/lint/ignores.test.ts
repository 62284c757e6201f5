import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FormatId, lintDocument, profiles, readDocument, rules } from '../../../src/core/index.ts';
import { createSilencer, readIgnores } from '../../../src/core/lint/ignores/index.ts';
import { lexicon } from './lexicon.ts';

async function lint(text: string, format: FormatId = 'markdown', profile: keyof typeof profiles = 'default') {
  const document = await readDocument(text, format);
  return lintDocument(document, { lexicon, profile: profiles[profile], language: 'fr' });
}
const find = async (text: string, format?: FormatId): Promise<string[]> =>
  (await lint(text, format)).problems.map(({ rule, excerpt }) => `${rule} ${excerpt}`);
const tell = async (text: string, format?: FormatId): Promise<string[]> =>
  (await lint(text, format)).problems.map(({ rule, message }) => `${message} [${rule}]`);

describe('the next block', () => {
  test.each<[FormatId, string]>([
    ['markdown', '<!-- en-clair-ignore-next jargon/expression: cité -->\n\nNonobstant.\n\nNonobstant !\n'],
    ['markdown', '- un\n- <!-- en-clair-ignore-next jargon/expression: cité -->\n  Nonobstant.\n- Nonobstant !\n'],
    ['markdown', '> <!-- en-clair-ignore-next jargon/expression: cité -->\n\n# Nonobstant\n\nNonobstant !\n'],
    ['mdx', '{/* en-clair-ignore-next jargon/expression: cité */}\n\nNonobstant.\n\nNonobstant !\n'],
    ['html', '<!-- en-clair-ignore-next jargon/expression: cité --><p>Nonobstant.</p><p>Nonobstant !</p>'],
    ['text', '[en-clair-ignore-next jargon/expression: cité]\nNonobstant, dit-il.\n\nNonobstant !\n'],
  ])('%s: %j', async (format, text) => {
    const { problems } = await lint(text, format);
    expect(problems.map(({ rule, start }) => `${rule} ${text.slice(start.offset).trim()}`)).toEqual([
      `jargon/expression ${text.slice(text.lastIndexOf('Nonobstant')).trim()}`,
    ]);
  });

  test('is the rest of a paragraph that has begun', async () => {
    const text =
      'Nonobstant un. <!-- en-clair-ignore-next jargon/expression: cité --> Nonobstant deux.\n\nNonobstant trois.\n';
    const { problems } = await lint(text);
    expect(problems.map(({ start }) => text.slice(start.offset, start.offset + 16).trim())).toEqual([
      'Nonobstant un. <',
      'Nonobstant trois',
    ]);
  });
});

describe('a span', () => {
  test('holds between its two comments, inside a sentence too', async () => {
    expect(
      await find(
        'La <!-- en-clair-ignore-start jargon/term: expliqué page 2 -->concertation<!-- en-clair-ignore-end --> nonobstant le PAN.',
      ),
    ).toEqual(['jargon/expression nonobstant', 'acronym/undefined PAN']);
  });

  test('without an end, holds to the end of the text', async () => {
    const text =
      '<!-- en-clair-ignore-start jargon/term, jargon/expression: code -->\n\nLa concertation.\n\n# B\n\nNonobstant.';
    expect(await find(text)).toEqual([]);
  });

  test('may hold another', async () => {
    const text = [
      '<!-- en-clair-ignore-start jargon/term: a -->',
      '<!-- en-clair-ignore-start jargon/expression: b -->',
      'La concertation nonobstant.',
      '<!-- en-clair-ignore-end -->',
      '# B',
      'La concertation nonobstant.',
      '<!-- en-clair-ignore-end -->',
      '# C',
      // A term comes back after 300 words.
      ...Array.from({ length: 3 }, () => 'Le marché ouvre à neuf heures. '.repeat(20)),
      'La concertation.',
    ].join('\n\n');
    expect(await find(text)).toEqual(['jargon/expression nonobstant', 'jargon/term concertation']);
  });
});

test('an example of a comment, in code, silences nothing and is nothing', async () => {
  expect(
    await find('```\n<!-- en-clair-ignore-next jargon/term -->\n```\n\n`<!-- en-clair-x -->` La concertation.'),
  ).toEqual(['jargon/term concertation']);
});

describe('what an exception lacks', () => {
  const text = (comment: string) => `<!-- ${comment} -->\n\nLa concertation.`;
  const found =
    '«\u00a0concertation\u00a0» est un mot de spécialiste\u00a0: gardez-le, mais expliquez-le ici en une phrase ou liez-le à sa définition [jargon/term]';

  test.each<[string, string[]]>([
    [
      'en-clair-ignore-next jargon/term',
      [
        'Cette exception ne dit pas pourquoi (jargon/term)\u00a0: ajoutez deux points, puis votre raison [ignore/incomplete]',
      ],
    ],
    [
      'en-clair-ignore-next jargon/tern: raison',
      [
        'Cette règle n’existe pas (jargon/tern)\u00a0: vouliez-vous dire «\u00a0jargon/term\u00a0»\u202f? [ignore/incomplete]',
        found,
      ],
    ],
    [
      'en-clair-ignore-next',
      [
        'Cette exception ne nomme aucune règle (en-clair-ignore-next)\u00a0: écrivez par exemple «\u00a0en-clair-ignore-next jargon/term: votre raison\u00a0» [ignore/incomplete]',
        found,
      ],
    ],
    [
      'en-clair-ignore-nxt jargon/term: raison',
      [
        'Ce commentaire n’a pas de sens ici (en-clair-ignore-nxt)\u00a0: vouliez-vous dire «\u00a0en-clair-ignore-next\u00a0»\u202f? [ignore/incomplete]',
        found,
      ],
    ],
    [
      'en-clair-ignore-end',
      [
        'Cette fin n’a pas de début (en-clair-ignore-end)\u00a0: retirez-la, ou écrivez «\u00a0en-clair-ignore-start\u00a0» [ignore/incomplete]',
        found,
      ],
    ],
    [
      'en-clair-ignore-next jargon/term jargon/expression: raison',
      [
        '«\u00a0jargon/expression\u00a0» n’a rien à dire ici\u00a0: retirez cette exception, ou cette règle de sa liste [ignore/unused]',
      ],
    ],
  ])('%s', async (comment, messages) => {
    expect(await tell(text(comment))).toEqual(messages);
  });

  test('is shown on the comment, in the paragraph that it stands before', async () => {
    const { problems } = await lint(`Bonjour.\n\n${text('en-clair-ignore-next jargon/term')}`);
    expect(problems.map(({ excerpt, start, location }) => ({ excerpt, start, location }))).toEqual([
      {
        excerpt: '<!-- en-clair-ignore-next jargon/term -->',
        start: { offset: 10, line: 3, column: 1 },
        location: { paragraph: 2 },
      },
    ]);
  });
});

test('a rule that doesn’t run here may be silenced all the same', async () => {
  const text = '<!-- en-clair-ignore-start mandate/garant, jargon/term: pas de garant -->\n\nLa concertation.';
  expect(await find(text)).toEqual([]);
});

test('a promise that is silenced is still missing', async () => {
  const text =
    '<!-- en-clair-ignore-start mandate/garant: aucune n’est prévue -->\n\nDonnez votre avis sur la rue avant le 3 mars 2027.';
  const { problems, mandate } = await lint(text, 'markdown', 'consultation');
  expect(problems.map(({ rule }) => rule)).not.toContain('mandate/garant');
  expect(mandate.missing).toContain('garant');
});

test('the rule that tells what is unused concludes last', () => {
  expect(rules.at(-1)?.id).toBe('ignore/unused');
});

describe('whatever the comments', () => {
  const verb = fc.constantFrom('next', 'start', 'start', 'end');
  const rule = fc.constantFrom('a/a', 'b/b', 'a/a, b/b');
  const piece = fc.oneof(
    fc.tuple(verb, rule).map(([name, ids]) => `[en-clair-ignore-${name} ${ids}: x]`),
    fc.constantFrom('Un mot.', 'Deux mots.', ''),
  );

  test('a rule is silent exactly where an ignore of it holds, and the one that began last is used', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (lines) => {
        const document = await readDocument(lines.join('\n'), 'text');
        const ignores = readIgnores(document);
        const isSilenced = createSilencer(ignores);
        for (let at = 0; at <= document.source.length; at += 3) {
          for (const id of ['a/a', 'b/b']) {
            for (const { used } of ignores) used.clear();
            const holding = ignores.filter(
              ({ rules: own, range }) => own.includes(id) && range && at >= range[0] && at < range[1],
            );
            expect(isSilenced(id, at)).toBe(holding.length > 0);
            expect(ignores.filter(({ used }) => used.has(id))).toEqual(holding.slice(-1));
          }
        }
      }),
    );
  });

  test('twenty thousand of them are read', async () => {
    const text = '<!-- en-clair-ignore-start jargon/term: x --><p>Nonobstant.</p>'.repeat(20_000);
    const document = await readDocument(text, 'html');
    const { problems } = lintDocument(document, {
      lexicon,
      profile: profiles.default,
      language: 'fr',
      rules: rules.filter(({ id }) => id === 'jargon/expression' || id === 'ignore/unused'),
    });
    expect(problems).toHaveLength(20_000);
  });
});
