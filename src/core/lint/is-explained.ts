import { findLast, isWithin } from './ranges.ts';
import type { Passage } from './rule.ts';

/** How a text goes on when it explains the words that it has just used. */
const explainsAfter =
  /^[\s\u00a0]*[»”"]?[\s\u00a0]*(?:[,(–—-][\s\u00a0]*(?:c[’']est[ -]à[ -]dire|autrement dit|à savoir|en clair|en d[’']autres termes|that is\b|i\.e\.|in other words|in plain words|meaning\b)|(?:qui )?(?:désigne|signifie|s[’']entend|se définit|veut dire|correspond à)(?:nt)?\b|(?:which )?(?:means?|refers to|stands for|is defined as)\b|(?:est|sont) (?:défini|un |une |le fait |l[’'])|is (?:an? |the |when |how )|are (?:the )?\w+ (?:that|who|which)\b)/i;
/** How a text announces words that it explains. */
const explainsBefore =
  /(?:(?:on|qu[’']on) appelle(?:ra)?|(?:est|sont|être|aussi) (?:appelée?s?|nommée?s?|dénommée?s?)|on entend par|(?:est|sont) dite?s?|(?:is|are|be) (?:called|known as|named)|(?:we|people) call|by)[\s\u00a0]+(?:(?:le|la|les|un|une|des|an?|the)[\s\u00a0]+|l[’'])?[«“"]?[\s\u00a0]*$/i;
/** A heading that asks what they mean: the answer follows. */
const asks =
  /^[\s\u00a0]*(?:\d+[.)°]?[\s\u00a0]*)?(?:qu[’']est[ -]ce (?:que|qu[’'])|c[’']est quoi|[àa] quoi ser(?:t|vent)|what(?: is| are|[’']s))[\s\u00a0]*(?:(?:le|la|les|un|une|des|an?|the)[\s\u00a0]+|l[’'])?[«“"]?[\s\u00a0]*$/i;
const parenthesis = /^[\s\u00a0]*[»”"]?[\s\u00a0]*\(([^()]{8,300})\)/;
/** A parenthesis that points elsewhere, and so explains nothing. */
const pointer =
  /^(?:cf|voir|v\.|art|article|see|annexe|annex|n[°o]|[LRD]\.?\s?\d|loi |décret |code |ex\s?:|par exemple|e\.g|for example|notamment|dont |p\. ?\d|\d)/i;

/** Whether the text explains the words `start`–`end` where they stand. */
export function isExplained({ text, explained, sentences }: Passage, start: number, end: number): boolean {
  if (isWithin(explained, start, end)) return true;
  const after = text.slice(end, end + 320);
  if (isAnnounced(text, start)) return true;
  if (asks.test(text.slice(0, start)) && /^[\s\u00a0]*[»”"]?[\s\u00a0]*\?/.test(after)) return true;
  if (explainsAfter.test(after)) return !isPredicate(after) || isSubject(text, sentences, start);
  const inside = parenthesis.exec(after)?.[1] ?? '';
  return inside.split(/[\s\u00a0]+/).length >= 3 && !pointer.test(inside);
}

function isAnnounced(text: string, start: number): boolean {
  const found = explainsBefore.exec(text.slice(Math.max(0, start - 60), start))?.[0];
  return found !== undefined && (!/^by\b/i.test(found) || /[“"«]\s*$/.test(found));
}

/** « X est un… » explains X only where X is what the sentence is about. */
const isPredicate = (after: string): boolean => /^[\s\u00a0]*[»”"]?[\s\u00a0]*(?:est|sont|is|are)\b/i.test(after);

function isSubject(text: string, sentences: Passage['sentences'], start: number): boolean {
  const sentence = sentences[findLast(sentences, (one) => one.start <= start)];
  if (!sentence) return false;
  return /^[\s\u00a0]*(?:(?:le|la|les|un|une|des|l[’']|the|an?)[\s\u00a0]*)?[«“"]?[\s\u00a0]*$/i.test(
    text.slice(sentence.start, start),
  );
}
