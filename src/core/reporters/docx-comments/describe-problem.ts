import type { Language } from '../../../schema/index.ts';
import { typeset } from '../../lint/index.ts';
import type { Place, Problem } from '../../types.ts';
import { linkHelp } from '../link-help.ts';

export interface CommentStyle {
  language: Language;
  /** Address of the site, in front of the addresses of help. */
  site?: string;
  /** Shown on each comment: `2026-11-24T09:30:00Z`, which Word takes as local time. */
  date?: string;
}

const words = {
  fr: {
    note: (excerpt: string) => `Dans la note : « ${excerpt} »`,
    'text-box': (excerpt: string) => `Dans la zone de texte : « ${excerpt} »`,
    explain: (words: string) => `Explication possible : ${words}`,
    replace: (words: string) => `Propositions : ${words}`,
    help: (address: string) => `Aide : ${address}`,
  },
  en: {
    note: (excerpt: string) => `In the note: “${excerpt}”`,
    'text-box': (excerpt: string) => `In the text box: “${excerpt}”`,
    explain: (words: string) => `Possible explanation: ${words}`,
    replace: (words: string) => `Suggestions: ${words}`,
    help: (address: string) => `Help: ${address}`,
  },
};
/** Enough to find the words again. */
const longest = 120;

/** The paragraphs of a comment: what is wrong, what to write instead, the page that helps. */
export function describeProblem(problem: Problem, within: Place['within'], { language, site }: CommentStyle): string[] {
  const { message, suggestions, help, excerpt, verdict } = problem;
  const say = words[language];
  const others = suggestions.filter((one) => !message.includes(one));
  const shown = excerpt.length > longest ? `${excerpt.slice(0, longest).trimEnd()}…` : excerpt;
  return [
    ...(within ? [typeset(say[within](shown), language)] : []),
    message,
    ...(others.length > 0
      ? [typeset(say[verdict === 'explain' ? 'explain' : 'replace'](others.join(' · ')), language)]
      : []),
    typeset(say.help(linkHelp(site, help) ?? help), language),
  ];
}
