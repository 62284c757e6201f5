import { addressOf, type LexiconEntry, listForms, ruleOf } from '../core/index.ts';
import { languages } from '../schema/index.ts';
import type { Glossary } from './load-glossary.ts';

/** Every term and expression in both languages, as the linter, the site and the exports match them. */
export function loadLexiconEntries(glossary: Glossary): LexiconEntry[] {
  const found: LexiconEntry[] = [];
  for (const language of languages) {
    for (const { id, concept, entries } of glossary.concepts.values()) {
      const entry = entries[language];
      if (!concept || !entry) continue;
      found.push({
        id,
        kind: 'term',
        language,
        verdict: concept.verdict,
        label: entry.term,
        forms: listForms(entry.term, entry),
        explanation: entry.definition,
        ...(entry.synonyms && { synonyms: entry.synonyms }),
        ...(entry.acronym && { acronym: entry.acronym }),
        help: addressOf('glossary', language, entry.slug),
      });
    }
    for (const one of glossary.expressions[language]) {
      const rule = ruleOf(one);
      found.push({
        id: one.id,
        kind: 'expression',
        language,
        verdict: one.verdict,
        label: one.expression,
        forms: listForms(one.expression, one),
        explanation: one.why,
        rule,
        plain: one.plain,
        help: `${addressOf('guide', language, rule.replace('/', '-'))}#${one.id}`,
      });
    }
  }
  return found;
}
