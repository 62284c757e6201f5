const wholeTextRule = /^(?:mandate|readability)\//;

/** Whether a rule judges the text as a whole, and points at its beginning for want of a better place. */
export const judgesWholeText = (rule: string): boolean => wholeTextRule.test(rule);
