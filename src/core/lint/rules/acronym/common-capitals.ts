/**
 * Capitals that nobody spells out. The Federal Plain Language Guidelines (“Minimize abbreviations”) exempt those that are
 * better known than their full form; these are words of everyday dictionaries in both languages.
 */
export const everydayAcronyms = new Set(
  'ADN BD CD CV DIY DNA DVD FAQ GPS HIV ID MMS OK ONU PC PDF PS QR RER SMS SOS SUV TGV TNT TV TVA UK UN URL USA US USB VAT VIH VIP WC WIFI'.split(
    ' ',
  ),
);

/** Units, currencies, taxes after a price and document codes: symbols, not names. */
export const symbols = new Set(
  'CM DB EUR GB GBP GO GW GWH HA HT HZ KB KG KM KO KW KWH MB ML MM MO MW MWH NOR RC SIREN SIRET TB TO TTC TW TWH USD BP CS TSA NB AM PM AD BC CEDEX LO'.split(
    ' ',
  ),
);

/** I to LXXXIX, as titles, chapters and paragraphs of laws are numbered. */
export const isRomanNumeral = (word: string): boolean => /^(?:L?X{0,3}|XL)(?:IX|IV|V?I{0,3})$/.test(word);
