import type { RuleExample } from '../../rule.ts';

const first = {
  fr: 'Vous pouvez parler à la mairie.',
  en: 'You can talk to the council.',
};
const rest = {
  fr: 'La mairie veut refaire la place du marché. Elle a besoin de votre avis. Les travaux durent six mois. Le bus passe par le quai. '.repeat(
    2,
  ),
  en: 'The council wants to mend the market square. It needs to hear from you. The work takes six months. The bus goes by the quay. '.repeat(
    2,
  ),
};

/** Ten paragraphs of some fifty words, with a heading before those of `titled`. */
const write = (language: 'fr' | 'en', titled: readonly number[]): string =>
  Array.from({ length: 10 }, (_, index) => {
    const heading = titled.includes(index) ? `## ${first[language].slice(0, -1)}\n\n` : '';
    return `${heading}${first[language]} ${rest[language]}`;
  }).join('\n\n');

export const samples: Record<'fr' | 'en', readonly RuleExample[]> = {
  fr: [
    { text: write('fr', [0]), flags: [first.fr] },
    { text: write('fr', [0, 4, 7]), flags: [] },
    { text: '# La place\n\n### Le prix\n\nElle coûte cher.', flags: ['Le prix'] },
    { text: '**Le prix**\n\nElle coûte cher.', flags: ['Le prix'] },
    { text: '# La place\n\n## Le prix\n\nElle coûte **cher**.', flags: [] },
  ],
  en: [
    { text: write('en', [0]), flags: [first.en] },
    { text: write('en', [0, 4, 7]), flags: [] },
    { text: '# The square\n\n### The price\n\nIt is dear.', flags: ['The price'] },
    { text: '**The price**\n\nIt is dear.', flags: ['The price'] },
    { text: '# The square\n\n## The price\n\nIt is **dear**.', flags: [] },
  ],
};
