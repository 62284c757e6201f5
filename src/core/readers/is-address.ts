/** Whether the words of a link are its own address: there is nothing to read in them. */
export const isAddress = (words: string): boolean => /^\s*(?:https?:\/\/|www\.|mailto:|\S+@\S+\s*$)/.test(words);
