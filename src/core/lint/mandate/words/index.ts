import type { Language } from '../../../../schema/index.ts';
import { enActs } from './en-acts.ts';
import { enPeople } from './en-people.ts';
import { enThings } from './en-things.ts';
import { enTime } from './en-time.ts';
import { frActs } from './fr-acts.ts';
import { frChoices } from './fr-choices.ts';
import { frPeople } from './fr-people.ts';
import { frThings } from './fr-things.ts';
import { frTime } from './fr-time.ts';

/** Classes of words by language, in the order in which they are read: a class may name those before it. */
export const wordClasses: Record<Language, Record<string, string>> = {
  fr: { ...frTime, ...frPeople, ...frActs, ...frChoices, ...frThings },
  en: { ...enTime, ...enPeople, ...enActs, ...enThings },
};
