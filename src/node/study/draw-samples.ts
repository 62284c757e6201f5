import { hashOf, type Sample } from './samples.ts';

/** How many findings of each rule a draw holds: 200 for jargon and acronyms, 240 for words, 200 for sentences, the rest for texts. */
const quotas: Record<string, number> = {
  'jargon/term': 80,
  'jargon/expression': 60,
  'acronym/undefined': 35,
  'jargon/soften': 25,
  'word/rare': 45,
  'reference/opaque': 45,
  'word/latin': 40,
  'word/anglicism': 40,
  'terminology/drift': 30,
  'sentence/length': 15,
  'sentence/nesting': 30,
  'sentence/passive': 40,
  'sentence/nominalisation': 40,
  'sentence/double-negation': 30,
  'sentence/conditions': 25,
  'sentence/enumeration': 25,
  'paragraph/length': 15,
  'heading/missing': 30,
  'link/vague': 15,
  'number/format': 35,
};
const otherQuota = 8;
/** What is said of a whole text isn’t a spot that can be judged. */
const ofWholeText = /^(?:readability|mandate)\//;
interface Ranked {
  rank: string;
  sample: Sample;
}

/**
 * Draws findings to judge: `offer` every finding, then `take` the sample. A hash is as good as a draw, and always draws the
 * same from the same findings, whatever their order; another seed draws others. Each kind of text has the same share.
 */
export function drawSamples(seed: string) {
  const kept = new Map<string, Ranked[]>();
  return {
    offer(sample: Sample): void {
      if (ofWholeText.test(sample.rule)) return;
      const quota = quotas[sample.rule] ?? otherQuota;
      const group = `${sample.rule}\t${sample.corpus}`;
      const list = kept.get(group) ?? [];
      kept.set(group, list);
      keepFirst(list, { rank: hashOf(`${seed}\n${sample.key}`), sample }, quota);
    },
    take(): Sample[] {
      const rules = new Set([
        ...Object.keys(quotas),
        ...[...kept.keys()].map((name) => name.split('\t')[0] ?? '').sort(),
      ]);
      return [...rules].flatMap((rule) => {
        const names = [...kept.keys()].filter((name) => name.startsWith(`${rule}\t`)).sort();
        const groups = names.map((name) => kept.get(name) ?? []);
        return takeInTurn(groups, quotas[rule] ?? otherQuota);
      });
    },
  };
}

function keepFirst(list: Ranked[], one: Ranked, limit: number): void {
  const last = list.at(-1);
  if (list.length >= limit && last && one.rank >= last.rank) return;
  if (list.some(({ rank }) => rank === one.rank)) return;
  list.push(one);
  list.sort((a, b) => (a.rank < b.rank ? -1 : 1));
  if (list.length > limit) list.pop();
}

/** One from each group in turn, until there are enough or no more; the same finding is never taken twice. */
function takeInTurn(groups: readonly Ranked[][], quota: number): Sample[] {
  const taken = new Map<string, Sample>();
  for (let round = 0; taken.size < quota && groups.some((list) => list[round]); round += 1) {
    for (const list of groups) {
      const sample = list[round]?.sample;
      if (sample && taken.size < quota) taken.set(sample.key, sample);
    }
  }
  return [...taken.values()];
}
