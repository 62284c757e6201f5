import type { Language, LintSettings, OwnWord } from '../../schema/index.ts';
import { addressOf } from '../addresses.ts';
import { listForms, ruleOf } from '../lexicon/index.ts';
import type { LexiconEntry } from '../types.ts';
import { isAcronym } from './rules/acronym/is-acronym.ts';

/** The words of a configuration as entries of a lexicon, beside those of the glossary. */
export function createOwnEntries({ add = [], allow = [] }: NonNullable<LintSettings['words']>): LexiconEntry[] {
  return (['fr', 'en'] as const).flatMap((language) => [
    ...add.filter((word) => (word.language ?? language) === language).map((word) => createEntry(word, language)),
    ...allow.map((words) => allowWords(words, language)),
  ]);
}

function createEntry(word: OwnWord, language: Language): LexiconEntry {
  const { id, expression, plain, why = '', explanation } = word;
  const forms = listForms(expression, { ...word, 'part-of-speech': word['part-of-speech'] ?? 'noun' });
  const known = { id: id ?? expression, language, label: expression, forms, isOwn: true };
  const help = (rule: string): string => addressOf('guide', language, rule.replace('/', '-'));
  if (explanation !== undefined)
    return { ...known, kind: 'term', verdict: 'explain', explanation, help: help('jargon/term') };
  const rule = ruleOf(word);
  return { ...known, kind: 'expression', verdict: word.verdict, explanation: why, rule, plain, help: help(rule) };
}

/** Nothing says how the words bend: every way is allowed. An acronym keeps its capitals. */
function allowWords(words: string, language: Language): LexiconEntry {
  const forms = isAcronym(words)
    ? [{ form: words, partOfSpeech: 'proper' as const, exactCase: true }]
    : (['noun', 'adjective', 'verb'] as const).map((partOfSpeech) => ({ form: words, partOfSpeech }));
  const known = { id: words, label: words, forms, explanation: '', help: '', isOwn: true };
  return { ...known, kind: 'allowed', language, verdict: 'explain' };
}
