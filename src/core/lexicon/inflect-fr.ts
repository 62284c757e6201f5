const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** -al words that take -s, and those in use with both plurals. */
const alsOnly = words(
  'bal carnaval festival chacal récital régal cal pal narval aval cérémonial naval fatal natal prénatal bancal tombal',
);
const alsToo = words('final idéal glacial banal causal tonal pascal boréal austral postnatal val');
const auxFromAil = words('travail bail corail émail soupirail vitrail vantail');
const sAfterU = words('bleu pneu émeu landau sarrau');
const xAfterOu = words('bijou caillou chou genou hibou joujou pou');
const oddPlurals: Record<string, string[]> = {
  oeil: ['yeux'],
  ciel: ['cieux'],
  monsieur: ['messieurs'],
  madame: ['mesdames'],
  mademoiselle: ['mesdemoiselles'],
  ayant: ['ayants'],
  dû: ['dus'],
};

/** Plurals of a French noun or adjective; the word itself where it doesn't change (« avis »). */
export function pluralsFr(word: string): string[] {
  const odd = oddPlurals[word];
  if (odd) return odd;
  if (/[sxz]$/.test(word)) return [word];
  if (word.endsWith('al')) {
    if (alsOnly.has(word)) return [`${word}s`];
    const regular = `${word.slice(0, -1)}ux`;
    return alsToo.has(word) ? [regular, `${word}s`] : [regular];
  }
  if (auxFromAil.has(word)) return [`${word.slice(0, -2)}ux`];
  if (/(?:[ea]u|eu)$/.test(word)) return [word + (sAfterU.has(word) ? 's' : 'x')];
  return [word + (xAfterOu.has(word) ? 'x' : 's')];
}

const oddFeminines: Record<string, string[]> = {
  beau: ['belle'],
  nouveau: ['nouvelle'],
  jumeau: ['jumelle'],
  vieux: ['vieille'],
  fou: ['folle'],
  mou: ['molle'],
  blanc: ['blanche'],
  franc: ['franche'],
  sec: ['sèche'],
  frais: ['fraîche'],
  grec: ['grecque'],
  long: ['longue'],
  favori: ['favorite'],
  bénin: ['bénigne'],
  malin: ['maligne'],
  doux: ['douce'],
  roux: ['rousse'],
  faux: ['fausse'],
  tiers: ['tierce'],
  absous: ['absoute'],
  dissous: ['dissoute'],
  dû: ['due'],
  mû: ['mue'],
  gentil: ['gentille'],
  nul: ['nulle'],
  sot: ['sotte'],
  bref: ['brève'],
  paysan: ['paysanne'],
  maître: ['maîtresse'],
};
/** Masculines before a vowel: « un nouvel avis ». */
const beforeVowel: Record<string, string> = { beau: 'bel', nouveau: 'nouvel', vieux: 'vieil', fou: 'fol', mou: 'mol' };
const doubled = words('bas gros las gras épais exprès métis');
const graveEt = words('complet incomplet concret discret indiscret secret inquiet quiet désuet replet préfet');
const comparatives = /(?:maj|min|meill|supéri|inféri|extéri|intéri|antéri|postéri|ultéri|citéri)eur$/;

/** Feminines of a French adjective or name of a person; the word itself where it already ends in -e. */
export function femininesFr(word: string): string[] {
  const odd = oddFeminines[word];
  if (odd) return odd;
  const cut = (length: number, ending: string) => word.slice(0, -length) + ending;
  if (word.endsWith('e')) return [word];
  if (doubled.has(word)) return [`${word.replace('è', 'e')}se`];
  if (graveEt.has(word)) return [cut(2, 'ète')];
  if (comparatives.test(word)) return [`${word}e`];
  if (word.endsWith('teur')) return [cut(4, 'trice'), cut(3, 'euse'), `${word}e`];
  if (word.endsWith('quêteur')) return [cut(4, 'trice'), cut(3, 'euse')];
  if (word.endsWith('eur')) return [cut(3, 'euse'), `${word}e`];
  if (/[eo]ux$/.test(word)) return [cut(1, 'se')];
  if (word.endsWith('f')) return [cut(1, 've')];
  if (word.endsWith('er')) return [cut(2, 'ère')];
  if (word.endsWith('c')) return [cut(1, 'que')];
  if (word.endsWith('gu')) return [`${word}ë`, cut(1, 'üe')];
  if (/(?:e|i)en$|[eo]n$|(?:e|ei)l$|et$/.test(word)) return [`${word}${word.slice(-1)}e`];
  return [`${word}e`];
}

/** An adjective in each gender and number, from the masculine singular. Where there are several spellings, all. */
export interface AdjectiveFr {
  ms: string;
  mp: string[];
  fs: string[];
  fp: string[];
}

export function adjectiveFormsFr(word: string): AdjectiveFr {
  const fs = femininesFr(word);
  return { ms: word, mp: pluralsFr(word), fs, fp: fs.flatMap(pluralsFr) };
}

/** Masculine, feminine, singular and plural of an adjective given in the masculine singular. */
export function adjectiveFr(word: string): string[] {
  const { ms, mp, fs } = adjectiveFormsFr(word);
  const other = beforeVowel[word];
  return [ms, ...mp, ...fs.flatMap((feminine) => [feminine, ...pluralsFr(feminine)]), ...(other ? [other] : [])];
}
