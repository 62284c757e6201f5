import { conjugationFr, isInfinitiveFr } from '../../lexicon/index.ts';
import { keepByWord } from '../../text/index.ts';

/** What a form of a verb may be, and what it is called by. */
export interface VerbTable {
  /** By form, lower case, the slots that it may fill (`P3`, `Nfs`…). */
  slots: ReadonlyMap<string, readonly string[]>;
  /** By slot, the form to write. */
  forms: ReadonlyMap<string, string>;
}

/** The forms of a verb, made once. */
export const verbTableFr = keepByWord((infinitive: string): VerbTable => {
  const slots = new Map<string, string[]>();
  const forms = new Map<string, string>();
  for (const [slot, form] of conjugationFr(infinitive)) {
    slots.set(form, [...(slots.get(form) ?? []), slot]);
    if (!forms.has(slot)) forms.set(slot, form);
  }
  return { slots, forms };
});

/** Nouns and adjectives that end as infinitives do. */
const nouns = new Set(
  `premier dernier entier particulier régulier dossier papier atelier chantier quartier calendrier février
  janvier mer hiver fer courrier chapitre titre registre ministre ordre cadre nombre membre lettre autre notre
  votre quatre contre entre être-humain libre propre maire solidaire nécessaire contraire salaire affaire
  commentaire formulaire propriétaire territoire mémoire histoire victoire plaisir avenir souvenir pouvoir
  devoir espoir soir noir`.split(/\s+/),
);

/** Whether a word is surely an infinitive. */
export const isVerbFr = keepByWord(
  (word: string): boolean =>
    /(?:[^iyh]er|[gnrfpt]ier|cher|yer|ir|oir|[nttid]re|aire|oire|uire|ure|vre)$/.test(word) &&
    !nouns.has(word) &&
    isInfinitiveFr(word),
);

/** Whether a word is a form of être or avoir. */
export const isAuxiliaryFr = (word: string): boolean =>
  verbTableFr('être').slots.has(word) || verbTableFr('avoir').slots.has(word);
