import type { Language } from '../../schema/index.ts';
import { typeset } from '../lint/index.ts';
import type { LintResult, Problem, Severity } from '../types.ts';
import { describePlace, describeScore, summarize, wholeText } from './describe-result.ts';
import { drawFrame, withoutControls } from './draw-frame.ts';
import { groupByParagraph, isOfWholeText, type ProblemGroup } from './group-by-paragraph.ts';
import type { ReportOptions } from './report.ts';

const codes: Record<Severity | 'bold' | 'dim', number> = { error: 31, warning: 33, info: 36, bold: 1, dim: 2 };
type Paint = (text: string, colour: keyof typeof codes) => string;

interface Style {
  language: Language;
  paint: Paint;
  /** The text that positions index, to show the words in their line. */
  source?: string;
}

/** For people: a block a file, its problems paragraph by paragraph, its score, then a count. */
export function reportText(results: readonly LintResult[], options: ReportOptions): string {
  const language = options.language ?? results[0]?.language ?? 'fr';
  const paint: Paint = options.hasColour
    ? (text, colour) => `\u001b[${codes[colour]}m${text}\u001b[0m`
    : (text) => text;
  const blocks = results.map((result) => reportResult(result, options, { language, paint }));
  return `${[...blocks, paint(summarize(results, language), 'bold')].filter(Boolean).join('\n\n')}\n`;
}

function reportResult(result: LintResult, { documents, isQuiet }: ReportOptions, style: Style): string {
  const document = documents?.get(result.path);
  const path = withoutControls(result.path);
  if (isQuiet) return result.problems.map((problem) => reportProblem(path, problem, style)).join('\n');
  const inText = document ? { ...style, source: document.source } : style;
  const whole = result.problems.filter(isOfWholeText).map((problem) => reportProblem(path, problem, style));
  const groups = groupByParagraph(result, document).map((group) => reportGroup(path, group, inText));
  if (whole.length > 0) groups.unshift(['', style.paint(`  ${wholeText[style.language]}`, 'dim'), ...whole].join('\n'));
  return [[style.paint(path, 'bold'), ...groups].join('\n'), describeScore(result, style.language)].join(
    groups.length > 0 ? '\n\n' : '\n',
  );
}

function reportGroup(path: string, group: ProblemGroup, style: Style): string {
  const { language, paint } = style;
  const title =
    group.title && (language === 'fr' ? `, sous « ${shorten(group.title)} »` : `, under “${shorten(group.title)}”`);
  const place = `${describePlace(group, language)}${title ?? ''}`;
  const head = paint(typeset(`  ${place.charAt(0).toUpperCase()}${place.slice(1)}`, language), 'dim');
  return ['', head, ...group.problems.map((problem) => reportProblem(path, problem, style))].join('\n');
}

const shorten = (title: string): string =>
  title.length > 60 ? `${withoutControls(title).slice(0, 59).trimEnd()}…` : withoutControls(title);

function reportProblem(path: string, problem: Problem, { language, paint, source }: Style): string {
  const { start, message, rule, severity, suggestions } = problem;
  const lines = [
    `${paint(`${path}:${start.line}:${start.column}`, severity)}  ${withoutControls(message)}  ${paint(`[${rule}]`, 'dim')}`,
  ];
  if (source === undefined) return lines[0] ?? '';
  lines.push(...drawFrame(source, problem).map((line) => paint(line, 'dim')));
  const offered = suggestions.find((suggestion) => !message.includes(suggestion) && problem.verdict === 'explain');
  if (offered) lines.push(typeset(`      ${language === 'fr' ? 'Aide : ' : 'Help: '}${offered}`, language));
  return lines.join('\n');
}
