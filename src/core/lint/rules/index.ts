import type { Rule } from '../rule.ts';
import { rule as undefinedAcronym } from './acronym/undefined.ts';
import { rule as expression } from './jargon/expression.ts';
import { rule as term } from './jargon/term.ts';
import { rule as score } from './readability/score.ts';
import { rule as length } from './sentence/length.ts';

/** Every rule, in the order of the guide. */
export const rules: readonly Rule[] = [term, expression, undefinedAcronym, length, score];
