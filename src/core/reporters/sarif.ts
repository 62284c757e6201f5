import type { Language } from '../../schema/index.ts';
import { addressOf } from '../addresses.ts';
import { rules } from '../lint/index.ts';
import { isExtracted } from '../readers/index.ts';
import type { LintResult, Problem, Severity } from '../types.ts';
import { createFingerprints } from './create-fingerprints.ts';
import { linkHelp } from './link-help.ts';
import { proposeFixes } from './propose-fixes.ts';
import type { ReportOptions } from './report.ts';

const levels: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'note' };

/** Tools need a region, and the file itself has no lines. */
const extracted = 'Regions are those of the text that was extracted from this file, a paragraph a line.';

/** SARIF 2.1.0, for code scanning and editors: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
export function reportSarif(results: readonly LintResult[], options: ReportOptions): string {
  const language = options.language ?? results[0]?.language ?? 'fr';
  const ids = [
    ...new Set([...rules.map(({ id }) => id), ...results.flatMap(({ problems }) => problems.map(({ rule }) => rule))]),
  ];
  const site = linkHelp(options.site, addressOf('home', language));
  const driver = {
    name: 'En clair',
    ...(options.version && { semanticVersion: options.version }),
    ...(site && { informationUri: site }),
    rules: ids.map((id) => describeRule(id, language, options)),
  };
  const run = {
    tool: { driver },
    language,
    columnKind: 'utf16CodeUnits',
    artifacts: results.map(({ path, format, score, statistics }) => ({
      location: { uri: toUri(path) },
      ...(isExtracted(format) && { description: { text: extracted } }),
      properties: { score, statistics },
    })),
    results: results.flatMap((result, index) => {
      const fingerprint = createFingerprints();
      return result.problems.map((problem) => ({
        ruleId: problem.rule,
        ruleIndex: ids.indexOf(problem.rule),
        level: levels[problem.severity],
        message: { text: problem.message },
        locations: [locate(problem, result, index)],
        partialFingerprints: { 'enClair/v1': fingerprint(problem) },
        ...proposeFixes(problem, result, { uri: toUri(result.path), index }),
        properties: pickProperties(problem),
      }));
    }),
  };
  const schema = 'https://json.schemastore.org/sarif-2.1.0.json';
  return `${JSON.stringify({ $schema: schema, version: '2.1.0', runs: [run] }, null, 1)}\n`;
}

/** `helpUri` is the rule's page on the site or, without a site, the guideline that the rule comes from. */
function describeRule(id: string, language: Language, { site, ruleTitles }: ReportOptions): object {
  const rule = rules.find((one) => one.id === id);
  const helpUri = linkHelp(site, addressOf('guide', language, id.replace('/', '-'))) ?? rule?.source.url;
  return {
    id,
    name: id.replace(/(?:^|[/-])([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: ruleTitles?.get(id) ?? id },
    fullDescription: { text: rule ? `${ruleTitles?.get(id) ?? id} (${rule.source.title})` : id },
    ...(rule && { help: { text: `${rule.source.title}: ${rule.source.url}` } }),
    ...(helpUri && { helpUri }),
    ...(rule && { defaultConfiguration: { level: levels[rule.severity] } }),
  };
}

function locate({ start, end, excerpt, location }: Problem, { path }: LintResult, index: number): object {
  const { page, paragraph } = location;
  const name = `${page ? `page ${page}, ` : ''}paragraph ${paragraph}`;
  const region = {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: start.offset,
    charLength: end.offset - start.offset,
    snippet: { text: excerpt },
  };
  return {
    physicalLocation: { artifactLocation: { uri: toUri(path), index }, region },
    logicalLocations: [{ name }],
  };
}

const pickProperties = ({ verdict, concept, suggestions, help, location }: Problem): object => ({
  ...(verdict && { verdict }),
  ...(concept && { concept }),
  suggestions,
  help,
  ...location,
});

/** A path as a URI reference: Windows’ slashes turned, every part escaped. */
function toUri(path: string): string {
  const parts = path
    .replaceAll('\\', '/')
    .split('/')
    .map((part) => encodeURIComponent(part.toWellFormed()).replace(/^([A-Za-z])%3A$/, '$1:'));
  const uri = parts.join('/').replace(/^(?:\.\/)+/, '');
  return /^[A-Za-z]:\//.test(uri) ? `file:///${uri}` : uri.startsWith('/') ? `file://${uri}` : uri;
}
