export const show = (value: number, digits = 0): string =>
  value.toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits });

/** Text that stands in a cell as it is. */
export const cell = (text: string): string =>
  text.replace(/\|/g, '\\|').replace(/[<>]/g, (mark) => (mark === '<' ? '&lt;' : '&gt;'));

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
