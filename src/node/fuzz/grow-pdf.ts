import type { Dice } from './create-dice.ts';

const numbers = ['0', '1', '12', '-12', '700', '0.001', '1e9', '-99999999', '2147483648'];
const operators = [
  'BT',
  'ET',
  'Tf',
  'Td',
  'TD',
  'Tm',
  'T*',
  'Tj',
  'TJ',
  "'",
  '"',
  'cm',
  'q',
  'Q',
  'Do',
  'Tc',
  'Tw',
  'Tz',
  'TL',
  'Tr',
  'Ts',
  'BI',
  'EI',
  'BMC',
  'EMC',
];
const values = [
  '(mot)',
  '(La concertation)',
  '<6d6f74>',
  '[(a) -900 (b)]',
  '/F1',
  '/F9',
  '/X',
  '<< >>',
  '(\\',
  '<zz>',
  '[',
  ']',
];
const keys = [
  '/Kids [2 0 R]',
  '/Kids [3 0 R 3 0 R]',
  '/Parent 2 0 R',
  '/Count 1',
  '/Count -1',
  '/Count 2147483647',
  '/Resources << /Font << /F1 4 0 R >> /XObject << /X 5 0 R >> >>',
  '/Contents 6 0 R',
  '/Contents [6 0 R 6 0 R]',
  '/MediaBox [0 0 595 842]',
  '/MediaBox [0 0 1e30 0]',
  '/Rotate 90',
  '/Encoding /Identity-H',
  '/ToUnicode 6 0 R',
  '/W [0 1 2]',
  '/Length 7 0 R',
  '/Length 0',
  '/Filter /FlateDecode',
  '/Filter [/A85 /LZWDecode]',
  '/Prev 9',
  '/Encrypt 3 0 R',
  '/Type /ObjStm /N 9999999 /First 4',
];

/** A PDF with a page or none, whose objects point at each other in any way and whose page draws in any order. */
export function growPdf(dice: Dice): string {
  const some = (items: readonly string[], count: number): string =>
    Array.from({ length: count }, () => dice.pick(items)).join(' ');
  const draw = Array.from(
    { length: dice.size(500) },
    () => `${some([...numbers, ...values], dice.below(7))} ${dice.pick(operators)}`,
  ).join('\n');
  const extra = (): string => some(keys, dice.below(3));
  const objects = [
    `<< /Type /Catalog /Pages ${dice.once(8) ? 1 + dice.below(7) : 2} 0 R ${extra()} >>`,
    `<< /Type /Pages /Kids [${dice.once(5) ? some(['1 0 R', '2 0 R', '3 0 R', '9 0 R'], dice.below(5)) : '3 0 R'}] /Count 1 ${extra()} >>`,
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 6 0 R /Resources << /Font << /F1 4 0 R >> /XObject << /X 5 0 R >> >> ${extra()} >>`,
    `<< /Type /Font /Subtype ${dice.pick(['/Type1', '/TrueType', '/Type0', '/Type3'])} /BaseFont /Helvetica ${extra()} >>`,
    `<< /Type /XObject /Subtype ${dice.pick(['/Form', '/Image'])} /BBox [0 0 9 9] ${extra()} /Length 10 >>\nstream\n/X Do (a) Tj\nendstream`,
    `<< /Length ${dice.once(3) ? dice.pick(numbers) : draw.length + 30} ${dice.once(4) ? extra() : ''} >>\nstream\nBT /F1 12 Tf 50 700 Td (mot)Tj\n${draw}\nET\nendstream`,
  ];
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('');
  return `%PDF-1.4\n${body}${dice.once(3) ? `xref\n0 ${dice.pick(numbers)}\n` : ''}trailer << /Root 1 0 R /Size 7 ${dice.once(6) ? extra() : ''} >>\nstartxref\n${dice.pick(numbers)}\n%%EOF`;
}
