import { show } from '../study/index.ts';
import type { Tally } from './create-tally.ts';

/** `docs/fuzz.md`. */
export const writeFuzzPage = (
  tally: Tally,
  { seed, count }: { seed: number; count: number },
): string => `# Files that nobody would write

Made by \`npm run fuzz\`; don’t edit it by hand.

${show(count)} inputs of seed ${seed}: changed copies of the fixtures (bytes, XML, members of the archive), texts and files grown from the marks of each format, files under a wrong name, noise.
Each is read, checked by every rule (one in four with the profile \`consultation\`), and commented where it is a .docx.
A fault is an error that is no refusal, more than 2 s of one processor core, or more memory than a worker has.

**${show(tally.faults())} faults.** ${tally.describe()}, everything counted.

${tally.table()}

\`read\` is a file that was read; the other outcomes are refusals, each a clear line for the user. \`npm run fuzz -- --seed ${seed} --only N\` tries input N again.
`;
