const families = /^(?:jargon|acronym|word|reference)\//;

/**
 * Whether the findings of a rule count as « jargon per 1,000 words »: words and references that readers can’t understand
 * without going elsewhere. Each finding counts once, and with it the references that it speaks for: a term counts once a
 * section of real length, an acronym and a word of the law once a text, because readers look it up once. What the text
 * explains or quotes, what a comment silences and what a rule that is off would find don’t count.
 */
export const isJargonRule = (id: string): boolean => families.test(id);
