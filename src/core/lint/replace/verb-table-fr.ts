import { conjugationFr } from '../../lexicon/index.ts';

/** What a form of a verb may be, and what it is called by. */
export interface VerbTable {
  /** By form, lower case, the slots that it may fill (`P3`, `Nfs`…). */
  slots: ReadonlyMap<string, readonly string[]>;
  /** By slot, the form to write. */
  forms: ReadonlyMap<string, string>;
}

const tables = new Map<string, VerbTable>();

/** The forms of a verb, made once. */
export function verbTableFr(infinitive: string): VerbTable {
  const known = tables.get(infinitive);
  if (known) return known;
  const slots = new Map<string, string[]>();
  const forms = new Map<string, string>();
  for (const [slot, form] of conjugationFr(infinitive)) {
    slots.set(form, [...(slots.get(form) ?? []), slot]);
    if (!forms.has(slot)) forms.set(slot, form);
  }
  const table = { slots, forms };
  tables.set(infinitive, table);
  return table;
}

const infinitives = new Map<string, boolean>();

/** Nouns and adjectives that end as infinitives do. */
const nouns = new Set(
  'premier dernier entier particulier régulier dossier papier atelier chantier quartier calendrier février janvier mer hiver fer courrier chapitre titre registre ministre ordre cadre nombre membre lettre autre notre votre quatre contre entre être-humain libre propre maire solidaire nécessaire contraire salaire affaire commentaire formulaire propriétaire territoire mémoire histoire victoire plaisir avenir souvenir pouvoir devoir espoir soir noir'.split(
    ' ',
  ),
);

/** Whether a word is surely an infinitive. */
export function isVerbFr(word: string): boolean {
  const known = infinitives.get(word);
  if (known !== undefined) return known;
  const found =
    /(?:[^iyh]er|[gnrfpt]ier|cher|yer|ir|oir|[nttid]re|aire|oire|uire|ure|vre)$/.test(word) &&
    !nouns.has(word) &&
    verbTableFr(word).forms.size > 1;
  infinitives.set(word, found);
  return found;
}

/** Whether a word is a form of être or avoir. */
export const isAuxiliaryFr = (word: string): boolean =>
  verbTableFr('être').slots.has(word) || verbTableFr('avoir').slots.has(word);
