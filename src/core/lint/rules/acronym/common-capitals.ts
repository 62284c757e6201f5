const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/**
 * Capitals that nobody spells out. The Federal Plain Language Guidelines (“Minimize abbreviations”) exempt those that are
 * better known than their full form: words of everyday dictionaries, file formats, companies that everyone knows. The last line
 * has words that writers put in capitals to stress them.
 */
export const everydayAcronyms = words(
  `ADN ARN BBC BCG BD BTS CD CDD CDI CV DIY DNA DVD EDF FAQ GPS HIV HLM ID IRM IVG MMS NHS OK ONG ONU OTAN PACS PC PCR PIN
  PDF PS PV QCM QR RATP RER RIB ROM RTT SARS SMIC SMS SNCF SOS SUV TER TGV TNT TV TVA UHF UK UN URL USA US USB UVA UVB UVC VAT
  VHF VIH VIP VTC WC WIFI BMP GIF HTML IP ECG ORL JPEG JPG PNG TIFF XML ZIP NON OUI CRS GHB GPL LSD OGM PDG QI SAMU SFR SIM UHT VTT
  AFTER ALWAYS ANY BEFORE EVERY MUCH MUST NEVER NOT ONLY STRICT YES`,
);

/** Units, currencies, taxes after a price, document codes and blanks of a form (« JJ/MM/AAAA »): symbols, not names. */
export const symbols = words(
  `CFA CM DB EUR FCFP GB GBP GHZ GO GW GWH HA HT HZ KB KG KM KO KV KVA KW KWH MB MHZ ML MM MO MW MWH NOR RC SIREN SIRET TB TO
  TTC TW TWH UI USD XPF BP CS TSA NB AM PM AD BC CEDEX LO AA AAAA JJ XX XXX XXXX YYYY DD WW`,
);

/** I to LXXXIX, as titles, chapters and paragraphs of laws are numbered. */
export const isRomanNumeral = (word: string): boolean => /^(?:L?X{0,3}|XL)(?:IX|IV|V?I{0,3})$/.test(word);
