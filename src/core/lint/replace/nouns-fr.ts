import { pluralsFr } from '../../lexicon/index.ts';
import { pluralClause } from './fit-adjective-fr.ts';
import { prepositionsFr } from './grammar-fr.ts';

export type Gender = 'm' | 'f';

/** Nouns whose gender their ending doesn't tell. */
const feminine = new Set(
  `date demande aide note étape carte lettre ville boîte consigne liste mise frise façon pratique règle recherche commune personne
  équipe image démarche durée idée somme chose remise part preuve journée fois taxe mesure loi`
    .split(/\s+/)
    .filter(Boolean),
);
const masculine = new Set(
  `accord soutien ajout service modèle plan argent défi robot exemple travail appel bilan délai rappel souhait projet réseau avis
  retour tract groupe suivi conseil demandeur ordre apport rôle document résultat identifiant envoi tutorat coup accueil compte
  montant quartier discours récit atelier centre spécialiste responsable message guide aide-mémoire brouillon programme cours fait
  départ calendrier refus maire outil droit cadre essai jour livre but remue-méninges dépliant épuisement passage accompagnement
  financement pouvoir élément écoblanchiment hameçonnage partage maintien avenir bureau guichet mot savoir-être gagnant assistant
  animateur enseignement tableau stockage classement parrainage renouvellement versement`
    .split(/\s+/)
    .filter(Boolean),
);
const feminineEnding = /(?:[tsx]ion|té|ure|ance|ence|ette|ie|ise|ude|aison|ique|ive|ée|tive|lle|nion)$/;
const masculineEnding = /(?:ment|age|eau|isme|oir|ier|al|if|eur)$/;

/** The gender of a French noun in the singular; undefined where it isn't known. */
export function genderFr(noun: string): Gender | undefined {
  if (feminine.has(noun)) return 'f';
  if (masculine.has(noun)) return 'm';
  return feminineEnding.test(noun) ? 'f' : masculineEnding.test(noun) ? 'm' : undefined;
}

/** A plain wording about a noun: its gender, its number, and how it is written in the plural. */
export interface PlainNoun {
  /** An adjective opens it: « des » becomes « de ». */
  hasAdjectiveFirst: boolean;
  gender: Gender;
  isPlural: boolean;
  plural: string | undefined;
}

/** Adjectives that stand before their noun. */
const beforeNoun = new Set(['dernier', 'dernière', 'fausse', 'bonne', 'bon', 'autre', 'remue']);
const closing = /^(?:de|d’.*|à|en|par|pour|avec|sur|qui|mot|dans|aux|au|du|quand)$/;

export function readNounFr(words: string): PlainNoun | undefined {
  const list = words.split(' ');
  const at = beforeNoun.has(list[0] ?? '') ? 1 : 0;
  const noun = list[at] ?? '';
  const singular = noun.replace(/(?<=[^su])s$|(?<=[ae]u)x$/, '');
  const isPlural = singular !== noun && genderFr(noun) === undefined;
  const gender = genderFr(isPlural ? singular : noun);
  if (!gender || prepositionsFr.has(list[0] ?? '')) return undefined;
  return { hasAdjectiveFirst: at === 1, gender, isPlural, plural: isPlural ? words : pluralOf(list, at) };
}

/** Head, adjectives around it, and the verb after « qui »: « dates limites », « personnes qui ont… ». */
function pluralOf(list: readonly string[], at: number): string | undefined {
  const end = list.findIndex((word, i) => i > at && closing.test(word));
  const stop = end < 0 ? list.length : end;
  const plural = (word: string): string => pluralsFr(word)[0] as string;
  const group = list.slice(0, stop).map(plural);
  const rest = list.slice(stop).join(' ');
  if (group.some((word) => word === 'ous' || word === 'ets')) return undefined;
  const clauseAt = rest.startsWith('qui ') ? pluralClause(rest) : rest;
  return clauseAt === undefined ? undefined : [...group, clauseAt].filter(Boolean).join(' ');
}
