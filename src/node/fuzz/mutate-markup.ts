import type { Dice } from './create-dice.ts';
import { largest } from './mutate-bytes.ts';

const characters = ['', ' ', '\0', '\ufeff', '\ud800', '\u{1f333}', '&', '<', '>', '"', ']]>', '\u00a0', 'é', '\r'];
const wrongs = [
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<?a ?>',
  '&a;',
  '&#0;',
  '&#x110000;',
  '&amp',
  '</w:p>',
  '<w:p>',
  '<',
  '>',
];
const entities =
  '<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d SYSTEM "file:///etc/hosts">]>';

type Change = (xml: string, tags: readonly RegExpExecArray[], dice: Dice) => string;

const at = (tag: RegExpExecArray): number => tag.index;
const after = (tag: RegExpExecArray): number => tag.index + tag[0].length;

const changes: Record<string, Change> = {
  dropTag: (xml, tags, dice) => {
    const tag = dice.pick(tags);
    return xml.slice(0, at(tag)) + xml.slice(after(tag));
  },
  copyTag: (xml, tags, dice) => {
    const [from, to] = [dice.pick(tags), dice.pick(tags)];
    return xml.slice(0, at(to)) + from[0].repeat(dice.size(50)) + xml.slice(at(to));
  },
  moveStretch: (xml, tags, dice) => {
    const [one, two] = [dice.pick(tags), dice.pick(tags)].sort((a, b) => a.index - b.index) as [
      RegExpExecArray,
      RegExpExecArray,
    ];
    const to = dice.pick(tags);
    return xml.slice(0, at(to)) + xml.slice(at(one), after(two)) + xml.slice(at(to));
  },
  nest: (xml, tags, dice) => {
    const tag = dice.pick(tags);
    const name = /^<\/?([\w:]+)/.exec(tag[0])?.[1] ?? 'w:p';
    const depth = dice.size(Math.floor(largest / (2 * name.length + 5)));
    return xml.slice(0, at(tag)) + `<${name}>`.repeat(depth) + `</${name}>`.repeat(depth) + xml.slice(at(tag));
  },
  renameTag: (xml, tags, dice) => {
    const [tag, other] = [dice.pick(tags), dice.pick(tags)];
    const name = /^<\/?([\w:]+)/.exec(other[0])?.[1] ?? 'a';
    return xml.slice(0, at(tag)) + tag[0].replace(/[\w:]+/, name) + xml.slice(after(tag));
  },
  editAttribute: (xml, tags, dice) => {
    const tag = dice.pick(tags);
    const value = dice.pick([
      '',
      '0',
      '-1',
      '99999999999',
      'true',
      '\u00e9',
      '1'.repeat(dice.size(3000)),
      '&a;',
      'a:b',
    ]);
    return xml.slice(0, at(tag)) + tag[0].replace(/"[^"]*"/, () => `"${value}"`) + xml.slice(after(tag));
  },
  insert: (xml, tags, dice) => {
    const tag = dice.pick(tags);
    const wrong = dice.pick(dice.once(2) ? wrongs : characters).repeat(dice.size(100));
    return xml.slice(0, after(tag)) + wrong + xml.slice(after(tag));
  },
  declare: (xml, tags, dice) => entities + xml.slice(0, after(dice.pick(tags))) + '&c;'.repeat(dice.size(100)) + xml,
  lengthen: (xml, tags, dice) => {
    const tag = dice.pick(tags);
    const text = dice.pick(['mot ', 'a', '. ', '«', '1', '\n', 'l’', 'Art. L. 311-1 ']);
    return xml.slice(0, after(tag)) + text.repeat(dice.size(largest / 8)) + xml.slice(after(tag));
  },
};

/** One to five changes of XML or HTML, which leave most of it well formed. */
export function mutateMarkup(markup: string, dice: Dice): string {
  let changed = markup;
  for (let left = 1 + dice.below(5); left > 0; left -= 1) {
    const tags = [...changed.matchAll(/<[^<>]{1,400}>/g)];
    if (tags.length === 0) return changed;
    changed = dice.pick(Object.values(changes))(changed, tags, dice).slice(0, largest);
  }
  return changed;
}
