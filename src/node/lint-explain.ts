import { join } from 'node:path';
import { addressOf, linkHelp, profiles, type Rule, rules, severityNames, typeset } from '../core/index.ts';
import { guidePage, type Language } from '../schema/index.ts';
import { projectRoot } from './project-root.ts';
import { readContentFile } from './read-content-file.ts';
import { readRuleTitles } from './read-rule-titles.ts';

interface Style {
  language: Language;
  hasColour?: boolean;
  /** Where the site is published. */
  site?: string;
}

const labels = {
  fr: {
    degree: 'Degré',
    profile: 'Seulement dans le profil',
    languages: 'Seulement en',
    thresholds: 'Seuil',
    before: 'Avant',
    after: 'Après',
    source: 'Source',
    page: 'Page',
    change: 'Pour changer',
    or: 'ou, dans en-clair.config.json,',
    list: 'Une règle en détail : --explain sentence/length',
    fr: 'français',
    en: 'anglais',
  },
  en: {
    degree: 'Degree',
    profile: 'Only in profile',
    languages: 'Only in',
    thresholds: 'Threshold',
    before: 'Before',
    after: 'After',
    source: 'Source',
    page: 'Page',
    change: 'To change it',
    or: 'or, in en-clair.config.json,',
    list: 'One rule in detail: --explain sentence/length',
    fr: 'French',
    en: 'English',
  },
} satisfies Record<Language, Record<string, string>>;

/** The guide's page of a rule, for a terminal: what, why, before and after, source, settings. */
export function explainRule(rule: Rule, { language, hasColour = false, site }: Style): string {
  const label = labels[language];
  const bold = (text: string): string => (hasColour ? `\u001b[1m${text}\u001b[0m` : text);
  const file = readContentFile(projectRoot, join('content/guide', rule.id, `${language}.mdx`));
  const page = guidePage.parse(file.raw);
  const colon = language === 'fr' ? ' :' : ':';
  const address = linkHelp(site, addressOf('guide', language, page.slug));
  const facts = [
    [label.degree, severityNames[language][rule.severity][0]],
    [label.profile, rule.profile],
    [label.languages, rule.languages?.map((one) => label[one]).join(', ')],
    ...(rule.thresholds ?? []).map((name) => [label.thresholds, `${name} ${listValues(name)}`]),
    [label.source, `${rule.source.title}\n  ${rule.source.url}`],
    [label.page, address],
    [label.change, `--rule ${rule.id}=off ${label.or} "rules": { "${rule.id}": "off" }`],
  ].flatMap(([name, value]) => (value ? [`${name}${colon} ${value}`] : []));
  const pairs = page.examples.flatMap(({ before, after }) => [
    '',
    wrap(`${label.before}${colon} ${before}`, '  '),
    wrap(`${label.after}${colon} ${after}`, '  '),
  ]);
  const parts = [
    `${bold(page.title)}  [${rule.id}]`,
    '',
    wrap(page.summary),
    ...pairs,
    '',
    renderBody(file.body, bold),
    '',
    ...facts,
  ];
  return `${typeset(parts.join('\n'), language)}\n`;
}

/** `25 (law 40, web 20)`: the value of most profiles, then those that differ. */
function listValues(name: NonNullable<Rule['thresholds']>[number]): string {
  const show = (value: unknown): string =>
    typeof value === 'object' && value ? Object.entries(value).flat().join(' ') : String(value);
  const usual = show(profiles.default[name]);
  const others = Object.values(profiles).filter((profile) => show(profile[name]) !== usual);
  return `${usual} (${others.map((profile) => `${profile.id} ${show(profile[name])}`).join(', ')})`;
}

/** Every rule with its degree and what it asks of a writer. */
export function listRules({ language }: Style): string {
  const titles = readRuleTitles(language);
  const width = Math.max(...rules.map(({ id }) => id.length));
  const degrees = severityNames[language];
  const lines = rules.map(
    ({ id, severity }) => `${id.padEnd(width)}  ${degrees[severity][0].padEnd(8)}  ${titles.get(id) ?? ''}`,
  );
  return `${lines.join('\n')}\n\n${typeset(labels[language].list, language)}\n`;
}

/** The few Markdown marks that guide pages use, as a terminal shows them. */
function renderBody(body: string, bold: (text: string) => string): string {
  return body
    .trim()
    .split('\n')
    .map((line) => {
      const plain = line
        .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .replace(/\*\*|`/g, '')
        .replace(/\\([*_<])/g, '$1');
      if (plain.startsWith('#')) return bold(plain.replace(/^#+ */, ''));
      const marker = /^(?:- |\d+\. )/.exec(plain)?.[0] ?? '';
      return wrap(plain, ' '.repeat(marker.length)).trimStart();
    })
    .join('\n');
}

const columns = 100;

/** Breaks lines between words; `indent` stands before each. */
function wrap(text: string, indent = ''): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last && last.length + word.length >= columns - indent.length) lines.push(word);
    else lines[lines.length - 1] = last ? `${last} ${word}` : word;
  }
  return lines.map((line) => (line ? indent + line : '')).join('\n');
}
