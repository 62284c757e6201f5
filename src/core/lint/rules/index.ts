import type { Rule } from '../rule.ts';
import { rule as undefinedAcronym } from './acronym/undefined.ts';
import { rule as expression } from './jargon/expression.ts';
import { rule as soften } from './jargon/soften.ts';
import { rule as term } from './jargon/term.ts';
import { rule as score } from './readability/score.ts';
import { rule as opaque } from './reference/opaque.ts';
import { rule as length } from './sentence/length.ts';
import { rule as drift } from './terminology/drift.ts';
import { rule as anglicism } from './word/anglicism.ts';
import { rule as latin } from './word/latin.ts';
import { rule as rare } from './word/rare.ts';

/** Every rule, in the order of the guide. */
export const rules: readonly Rule[] = [
  term,
  expression,
  soften,
  undefinedAcronym,
  latin,
  anglicism,
  rare,
  drift,
  opaque,
  length,
  score,
];
