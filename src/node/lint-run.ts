import { rules, typeset } from '../core/index.ts';
import type { Language } from '../schema/index.ts';
import { lintDrafts } from './lint-drafts.ts';
import { checkFiles } from './lint-files.ts';
import { lintHelp } from './lint-help.ts';
import { initConfig } from './lint-init.ts';
import { type LintCommand, readLintCommand } from './lint-options.ts';
import { openOutcome, type Voice } from './lint-outcome.ts';
import { createProgress } from './lint-progress.ts';
import { findSources } from './lint-sources.ts';
import { hasColour, type Streams } from './lint-streams.ts';
import { watchFiles } from './lint-watch.ts';

/** Runs `npm run lint` and resolves with its exit code: 0 clean, 1 problems, 2 misuse or unreadable input. */
export async function runLint(argv: readonly string[], streams: Streams): Promise<0 | 1 | 2> {
  const { stdout, stderr, env } = streams;
  const { command, errors } = readLintCommand(argv, systemLanguage(env));
  const language = command.uiLang ?? systemLanguage(env);
  const complain = (message: string) => stderr.write(`${typeset(message, language)}\n`);
  const say = (message: string) => stdout.write(`${typeset(message, language)}\n`);
  if (errors.length > 0) {
    for (const error of errors) complain(error);
    return 2;
  }
  if (command.help) {
    stdout.write(lintHelp[language]);
    return 0;
  }
  if (command.init) {
    const done = initConfig(command.force, language);
    if ('problem' in done) complain(done.problem);
    else stdout.write(typeset(done.said, language));
    return 'problem' in done ? 2 : 0;
  }
  if (command.explain !== undefined) {
    const { explainRule, listRules } = await import('./lint-explain.ts');
    const rule = rules.find(({ id }) => id === command.explain);
    const style = { language, hasColour: hasColour(stdout, env), ...(env.SITE_URL && { site: env.SITE_URL }) };
    stdout.write(rule ? explainRule(rule, style) : listRules(style));
    return 0;
  }
  // Loaded only where they serve, with the schemas that they need: half of the start.
  if (command.isStream) {
    const { lintStream } = await import('./lint-stream.ts');
    return lintStream(command, language, streams, complain);
  }
  if (command.diff) return lintDrafts(command, language, streams, complain);
  if (command.watch) return watchFiles(command, language, streams, { say, complain }, stopSignal());
  return lintOnce(command, language, streams, { say, complain });
}

function systemLanguage(env: Streams['env']): Language {
  return /^fr/i.test(env.LC_ALL || env.LC_MESSAGES || env.LANG || '') ? 'fr' : 'en';
}

/** Aborted by Ctrl+C, which otherwise would end the process in the middle of a report. */
function stopSignal(): AbortSignal {
  const controller = new AbortController();
  process.once('SIGINT', () => controller.abort());
  return controller.signal;
}

async function lintOnce(
  command: LintCommand,
  language: Language,
  streams: Streams,
  { say, complain }: Voice,
): Promise<0 | 1 | 2> {
  const { paths, errors } = findSources(command.files, language);
  for (const error of errors) complain(error);
  const progress = createProgress(streams.stderr, !command.quiet && paths.length > 1, paths.length);
  const outcome = await openOutcome(command, language, streams, {
    say,
    complain(message) {
      progress.clear();
      complain(message);
    },
  });
  if (typeof outcome === 'string') {
    complain(outcome);
    return 2;
  }
  let done = 0;
  for await (const checked of checkFiles(paths, command, language)) {
    await outcome.add(checked);
    done += 1;
    progress.show(done, paths[done]);
  }
  progress.clear();
  const code = outcome.end();
  return errors.length > 0 ? 2 : code;
}
