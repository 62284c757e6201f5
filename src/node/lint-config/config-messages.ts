import type { Language } from '../../schema/index.ts';

const near: Record<Language, (word: string) => string> = {
  fr: (word) => `. Vouliez-vous dire « ${word} » ?`,
  en: (word) => `. Did you mean “${word}”?`,
};

/** What may be wrong in a configuration, each with its value and its remedy; the place is put before. */
export const configMessages = {
  fr: {
    missing: (path: string, word?: string) =>
      `ce fichier n’existe pas (${path})${word ? near.fr(word) : ', vérifiez son nom'}`,
    unreadable: (code: string) => `ne peut pas être lu (${code}), vérifiez ses droits d’accès`,
    json: (line: string) =>
      `ce n’est pas du JSON valide (${line}), vérifiez les virgules, les guillemets et les accolades`,
    yaml: (line: string) => `ce n’est pas du YAML valide (${line}), vérifiez les guillemets et les retraits`,
    cycle: (chain: string) => `« extends » tourne en rond (${chain}), retirez l’un de ces liens`,
    kind: (path: string) => `« words.add » ne lit pas ce genre de fichier (${path}), donnez un .yaml ou un .json`,
    field: (name: string, known: string, word?: string) =>
      `ce champ n’existe pas (${name})${word ? near.fr(word) : `, choisissez parmi ${known}`}`,
    rule: (id: string, word?: string) =>
      `cette règle n’existe pas (${id})${word ? near.fr(word) : ', --explain les liste'}`,
    value: (name: string, value: string, known: string, word?: string) =>
      `« ${name} » ne prend pas cette valeur (${value}), choisissez parmi ${known}${word ? near.fr(word) : ''}`,
    range: (name: string, value: string, from: number, to: number) =>
      `« ${name} » est hors limites (${value}), donnez un nombre de ${from} à ${to}`,
    whole: (name: string, value: string, from: number, to: number) =>
      `« ${name} » n’est pas un nombre entier (${value}), donnez un nombre entier de ${from} à ${to}`,
    number: (name: string, value: string, from: number, to: number) =>
      `« ${name} » n’est pas un nombre (${value}), donnez un nombre de ${from} à ${to}, sans guillemets`,
    type: (name: string, value: string, kind: string) => `« ${name} » doit être ${kind} (${value}), corrigez-le`,
    absent: (name: string) => `le champ « ${name} » manque, ajoutez-le`,
    empty: (name: string) => `« ${name} » est vide, écrivez-y quelque chose ou retirez-le`,
    spaces: (name: string, value: string) => `« ${name} » commence ou finit par une espace (${value}), retirez-la`,
    form: (name: string, value: string) =>
      `« ${name} » est mal écrit (${value}), gardez des minuscules sans accent, des chiffres et des traits d’union`,
    'plain-or-explanation': (name: string) =>
      `« ${name} » doit avoir soit « plain » (que dire à la place), soit « explanation » (ce que cela veut dire)`,
    kinds: { string: 'un texte', array: 'une liste', object: 'un groupe de champs' } as Record<string, string>,
    file: 'le fichier',
    'no-line': 'fin du fichier',
    'empty-file': 'fichier vide',
  },
  en: {
    missing: (path: string, word?: string) => `no such file (${path})${word ? near.en(word) : ', check its name'}`,
    unreadable: (code: string) => `cannot be read (${code}), check its permissions`,
    json: (line: string) => `this isn’t valid JSON (${line}), check the commas, the quotes and the braces`,
    yaml: (line: string) => `this isn’t valid YAML (${line}), check the quotes and the indents`,
    cycle: (chain: string) => `“extends” goes round in a circle (${chain}), remove one of these links`,
    kind: (path: string) => `“words.add” doesn’t read this kind of file (${path}), give a .yaml or a .json`,
    field: (name: string, known: string, word?: string) =>
      `no such field (${name})${word ? near.en(word) : `, choose from ${known}`}`,
    rule: (id: string, word?: string) => `no such rule (${id})${word ? near.en(word) : ', --explain lists them'}`,
    value: (name: string, value: string, known: string, word?: string) =>
      `“${name}” doesn’t take this value (${value}), choose from ${known}${word ? near.en(word) : ''}`,
    range: (name: string, value: string, from: number, to: number) =>
      `“${name}” is out of range (${value}), give a number from ${from} to ${to}`,
    whole: (name: string, value: string, from: number, to: number) =>
      `“${name}” isn’t a whole number (${value}), give a whole number from ${from} to ${to}`,
    number: (name: string, value: string, from: number, to: number) =>
      `“${name}” isn’t a number (${value}), give a number from ${from} to ${to}, without quotes`,
    type: (name: string, value: string, kind: string) => `“${name}” must be ${kind} (${value}), mend it`,
    absent: (name: string) => `the field “${name}” is missing, add it`,
    empty: (name: string) => `“${name}” is empty, write something or remove it`,
    spaces: (name: string, value: string) => `“${name}” begins or ends with a space (${value}), remove it`,
    form: (name: string, value: string) =>
      `“${name}” is badly written (${value}), keep to lower-case letters, digits and hyphens`,
    'plain-or-explanation': (name: string) =>
      `“${name}” needs either “plain” (what to say instead) or “explanation” (what it means)`,
    kinds: { string: 'a text', array: 'a list', object: 'a group of fields' } as Record<string, string>,
    file: 'the file',
    'no-line': 'end of the file',
    'empty-file': 'empty file',
  },
};
