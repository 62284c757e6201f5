/** Whether words are an acronym as it is written: capitals only, dots allowed (« PAN », « C.N.D.P. », « PAN-OGP »). */
export const isAcronym = (words: string): boolean => /^(?:\p{Lu}\p{M}*\.?){2,}(?:-\p{Lu}{2,})?$/u.test(words);
