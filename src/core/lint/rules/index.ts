import type { Rule } from '../rule.ts';
import { rule as undefinedAcronym } from './acronym/undefined.ts';
import { rule as missing } from './heading/missing.ts';
import { rule as incomplete } from './ignore/incomplete.ts';
import { rule as unused } from './ignore/unused.ts';
import { rule as expression } from './jargon/expression.ts';
import { rule as soften } from './jargon/soften.ts';
import { rule as term } from './jargon/term.ts';
import { rule as vague } from './link/vague.ts';
import { rule as contact } from './mandate/contact.ts';
import { rule as contributions } from './mandate/contributions.ts';
import { rule as dates } from './mandate/dates.ts';
import { rule as decideur } from './mandate/decideur.ts';
import { rule as dejaDecide } from './mandate/deja-decide.ts';
import { rule as documents } from './mandate/documents.ts';
import { rule as garant } from './mandate/garant.ts';
import { rule as objet } from './mandate/objet.ts';
import { rule as ouvert } from './mandate/ouvert.ts';
import { rule as participer } from './mandate/participer.ts';
import { rule as restitution } from './mandate/restitution.ts';
import { rule as sansInternet } from './mandate/sans-internet.ts';
import { rule as format } from './number/format.ts';
import { rule as paragraph } from './paragraph/length.ts';
import { rule as score } from './readability/score.ts';
import { rule as opaque } from './reference/opaque.ts';
import { rule as conditions } from './sentence/conditions.ts';
import { rule as doubleNegation } from './sentence/double-negation.ts';
import { rule as enumeration } from './sentence/enumeration.ts';
import { rule as length } from './sentence/length.ts';
import { rule as nesting } from './sentence/nesting.ts';
import { rule as nominalisation } from './sentence/nominalisation.ts';
import { rule as passive } from './sentence/passive.ts';
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
  nesting,
  conditions,
  enumeration,
  passive,
  nominalisation,
  doubleNegation,
  paragraph,
  missing,
  vague,
  format,
  score,
  objet,
  dejaDecide,
  ouvert,
  decideur,
  dates,
  participer,
  sansInternet,
  documents,
  contributions,
  restitution,
  contact,
  garant,
  incomplete,
  unused,
];
