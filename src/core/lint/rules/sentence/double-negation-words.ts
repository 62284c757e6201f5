/** Adjectives that already say no, each with what says the same without « pas » or “not”: masculine singular in French. */
export const oppositesFr = `
impossible: possible
inutile: utile
interdit: permis
illégal: légal
illicite: permis
irrégulier: régulier
injustifié: justifié
inexact: exact
incorrect: juste
incomplet: complet
incompatible: compatible
inconnu: connu
inhabituel: habituel
invraisemblable: vraisemblable
improbable: probable
inévitable: évitable
irréversible: réversible
irrecevable: recevable
inapplicable: applicable
inaccessible: accessible
inadapté: adapté
inapproprié: adapté
insuffisant: suffisant
indifférent: important
insignifiant: important
négligeable: important
inintéressant: intéressant
insensible: sensible
insurmontable: surmontable
infondé: fondé
invalide: valable
imprévisible: prévisible
incertain: certain
défavorable: favorable
hostile: favorable
contraire: conforme
rare: fréquent
exclu: possible ou compris
anormal: normal
dénué: doté
dépourvu: doté
`;

export const oppositesEn = `
impossible: possible
improbable: likely
unlikely: likely
uncommon: common
unusual: usual
unreasonable: reasonable
unlawful: lawful
illegal: legal
unnecessary: necessary
unknown: known
unrelated: related
unaware: aware
unable: able
unwilling: willing
unfair: fair
unfounded: well founded
unjustified: justified
unsuitable: suitable
unacceptable: acceptable
unimportant: important
uninterested: interested
unavoidable: avoidable
unlimited: limited
unsuccessful: successful
unclear: clear
untrue: true
invalid: valid
inadmissible: admissible
inappropriate: right
insufficient: enough
incomplete: complete
incorrect: right
inconsistent: consistent
incompatible: compatible
insignificant: important
inconsiderable: large
infrequent: frequent
irrelevant: relevant
immaterial: important
dissimilar: alike
dissatisfied: satisfied
disallowed: allowed
prohibited: allowed
forbidden: allowed
`;

/** Verbs that already say no; after « pas », they only allow. One a line, with what says the same. */
export const refusalsFr = `
empêcher: permettre
interdire: permettre
exclure: permettre
ignorer: savoir
méconnaître: respecter
dispenser: devoir quand même
exonérer: devoir quand même
`;

export const refusalsEn = `
prevent: allow
preclude: allow
prohibit: allow
forbid: allow
exclude: include
disallow: allow
fail: always
`;

/** « sans frais », « sans emploi »: with these words, « sans » describes and denies nothing. */
export const describedBy = `délai frais préjudice domicile emploi objet effet suite enfant enfants abri abris limite limites distinction
  indemnité solde fil fils papiers doute cause conteste contestation interruption discontinuer attendre activité profession but lien rapport
  incidence conséquence gravité importance valeur contact ressources logement titre travail risque contrepartie motif réserve`;

export const negationFr = {
  no: 'ne n',
  negative: 'pas plus jamais guère point aucun aucune rien personne',
  /** « nul ne peut », « aucune aide n’est »: the subject already says no. */
  denier: 'nul nulle aucun aucune personne rien',
  /** « ne peut » needs no « pas ». */
  modal: 'peut peuvent pourra pourront pourrait pourraient puisse puissent pouvait pouvaient saurait sauraient',
  /** Past these, another clause begins. */
  joiner: 'et ou mais qui que qu dont si lorsque lorsqu quand ni',
  be: 'est sont était étaient sera seront serait seraient soit soient fut être été',
};

export const negationEn = {
  no: `not cannot never no none nobody neither nor don’t doesn’t didn’t isn’t aren’t wasn’t weren’t won’t can’t couldn’t
    shouldn’t wouldn’t mustn’t haven’t hasn’t hadn’t`.replaceAll('’', "'"),
  be: "is are was were be been being isn't aren't wasn't weren't",
  /** With these before “not”, “until” sets a condition. */
  modal: 'may must shall can cannot',
};

/** Wordings that say no twice, with what says the same. */
export const atLeast = `
no fewer than
no less than
not less than
not fewer than
`;
