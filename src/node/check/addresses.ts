import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findNearMiss } from '../near-miss.ts';
import { type Check, type CheckContext, loadContext, problemMaker } from './context.ts';
import { listAddresses } from './list-addresses.ts';

const taken = problemMaker('address/taken');
const lost = problemMaker('address/lost');
const unrecorded = problemMaker('address/unrecorded', 'warning');

/** Every address ever published, one a line, from the project's root. */
export const addressBook = 'docs/addresses.txt';

/** No two pages share an address, and an address that was published once is still a page or a redirect. */
export const checkAddresses: Check = function* (context) {
  const owners = new Map<string, string>();
  for (const { address, file, place, slug } of listAddresses(context)) {
    const owner = owners.get(address);
    if (owner !== undefined && file)
      yield taken(
        file,
        place,
        `this address is already taken by ${owner || 'a list of pages'} (${address}): choose another slug than ${slug}`,
      );
    if (owner === undefined) owners.set(address, file?.path ?? '');
  }
  const published = readAddressBook(context.root);
  const missing = listUnrecorded(context);
  for (const [index, address] of published.entries()) {
    if (!context.isWhole || !address || owners.has(address)) continue;
    // A page that has just changed its slug shows as a new address of the same kind.
    const likely = missing.filter((one) => parentOf(one) === parentOf(address));
    const near = likely.length === 1 ? likely[0] : findNearMiss(address, likely);
    yield lost(
      addressBook,
      { line: index + 1, column: 1 },
      `a published address leads nowhere (${address}): add its last part to the old-slugs of the page that replaces it${near ? `, perhaps of “${near}”` : ''}`,
    );
  }
  if (missing.length > 0) {
    yield unrecorded(
      addressBook,
      { line: Math.max(published.length, 1), column: 1 },
      `new addresses are not recorded yet (${missing.length}, such as ${missing[0]}): run npm run check:content -- --record when they go public`,
    );
  }
};

/** Adds the addresses that are not in the book yet; gives how many. */
export function recordAddresses(root?: string): number {
  const context = loadContext(root);
  const missing = listUnrecorded(context);
  if (missing.length > 0) appendFileSync(join(context.root, addressBook), `${missing.join('\n')}\n`);
  return missing.length;
}

/** `/glossaire/consultation/` → `/glossaire/`. */
const parentOf = (address: string) => address.replace(/[^/]+\/$/, '');

function listUnrecorded(context: CheckContext): string[] {
  const known = new Set(readAddressBook(context.root));
  const all = listAddresses(context)
    .filter(({ isRedirect, isFromPackage }) => !isRedirect && !isFromPackage)
    .map(({ address }) => address);
  return [...new Set(all)].filter((address) => !known.has(address)).sort();
}

function readAddressBook(root: string): string[] {
  const path = join(root, addressBook);
  return existsSync(path)
    ? readFileSync(path, 'utf8')
        .split(/\r?\n/)
        .map((line) => line.trim())
    : [];
}
