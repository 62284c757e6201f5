import { expect, test } from 'vitest';
import { excerptsWith, lintWith } from './lint-with.ts';

const rule = 'sentence/nesting';

test('the message gives the number, the words and the limit', async () => {
  const found = await lintWith(
    rule,
    'La cour renvoie l’affaire si elle estime que les faits dont elle est saisie sont graves.',
  );
  expect(found).toMatchObject([
    {
      severity: 'warning',
      excerpt: 'si elle estime que les faits dont',
      message:
        'Cette phrase enchaîne 3 subordonnées («\u00a0si\u00a0», «\u00a0que\u00a0», «\u00a0dont\u00a0»\u202f; 2 au plus)\u00a0: faites-en plusieurs phrases, et commencez par l’idée principale',
    },
  ]);
});

/** Sentences of codes and of official pages. */
test.each([
  [
    'comparisons',
    'Le délai est plus long que le précédent, le taux est le même que celui de 2019, ainsi que le plafond.',
  ],
  ['limits', 'L’aide n’est versée que si le dossier est complet, et ne dure que six mois.'],
  ['a question', 'Qui peut demander cette aide ? Où faut-il aller, et quand faut-il venir avec ses papiers ?'],
  ['« est-ce que »', 'Est-ce que le maire peut refuser ? Il répond si vous écrivez.'],
  ['« dont » for among which', 'Le jury a douze membres, dont trois élus et dont deux experts que le maire choisit.'],
  [
    'a list with semicolons',
    'Peuvent venir : ceux qui habitent ici ; ceux qui travaillent ici ; ceux que la rue intéresse.',
  ],
  [
    'clauses side by side',
    'Vous payez si vous venez ou si vous écrivez, à la personne qui vous reçoit et qui vous répond.',
  ],
  ['asides', 'La personne qui demande une aide la reçoit, si possible, le jour où elle vient, s’il y a lieu.'],
  ['quoted words', 'Les mots : « qui habite, que le maire choisit, lorsque la loi le dit » sont supprimés.'],
  ['« que ce soit »', 'À quelque titre que ce soit, la personne qui signe s’engage, si elle est majeure.'],
  ['a heading', '# Ce que dit la loi, ce qui change, lorsque le maire refuse, et ce que vous pouvez faire'],
])('silent: %s', async (_, text) => {
  expect(await excerptsWith(rule, text)).toEqual([]);
});

test('a law text may have three', async () => {
  const text = 'Le maire, qui reçoit la demande que l’agent transmet lorsque le dossier est complet, répond.';
  expect(await excerptsWith(rule, text)).toHaveLength(1);
  expect(await excerptsWith(rule, text, { profile: 'law' })).toEqual([]);
});

test.each([
  ['Joignez une preuve (une facture (gaz ou eau), par exemple).', 1],
  ['Le ou la maire (élu(e) en 2020) répond aux habitant(e)s (tous et toutes).', 0],
  ['Il applique le règlement (règlement (UE) 2016/679).', 0],
  ['Ouvrez le fichier (téléchargez-le ({% page "plan du site" %})).', 0],
  ['Le calcul est ((A + B) / 2).', 0],
  ['Lisez la page (voir [le plan du site](/plan/)).', 0],
  ['Il reste une parenthèse ouverte (comme celle-ci.', 0],
])('brackets in brackets: %s', async (text, count) => {
  expect(await excerptsWith(rule, text)).toHaveLength(count);
});

test.each([
  ['That day, the council said that the plan for that street would go on, and that was that.', 0],
  ['The person who asks gets an answer if the form that they sent is complete.', 1],
  ['If you need help, ask, if necessary, the person who answers, and say where and when.', 0],
  ['The person who makes that moving plan answers if you ask before that meeting.', 0],
  ['Who can ask? Which form should I fill in? What happens if I am late?', 0],
])('English: %s', async (text, count) => {
  expect(await excerptsWith(rule, text, { language: 'en' })).toHaveLength(count);
});

test.each(['qui ', '(', 'si ', '(a (b c) '])(
  'a line of 100,000 « %s » gives at most one short message',
  async (part) => {
    for (const id of [rule, 'sentence/conditions']) {
      const found = await lintWith(id, part.repeat(100_000), { format: 'text' });
      expect(found.length).toBeLessThan(2);
      for (const { message } of found) expect(message.length).toBeLessThan(300);
    }
  },
);
