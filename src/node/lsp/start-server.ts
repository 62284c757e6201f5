import { fileURLToPath } from 'node:url';
import languageServer, { type Connection, type Diagnostic, type InitializeResult } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { formatOf, type LintResult, type Problem, profiles } from '../../core/index.ts';
import { type Language, languages, type ProfileId } from '../../schema/index.ts';
import { ConfigError, createOptionsFinder } from '../lint-config/index.ts';
import { lazyLexicons, readLexiconEntries } from '../lint-lexicon.ts';
import { checkText } from './check-text.ts';
import { describeWord } from './describe-word.ts';
import { proposeActions } from './propose-actions.ts';

const { createConnection, DiagnosticSeverity, ProposedFeatures, TextDocumentSyncKind, TextDocuments } = languageServer;
const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** What an editor may ask for when it starts the server (`initializationOptions`). It wins over the configuration. */
interface ServerOptions {
  profile?: ProfileId;
  /** Of the texts; without it, what a text declares, otherwise guessed. */
  language?: Language;
  /** Of the messages; without it, the text's. */
  uiLanguage?: Language;
}

/** How long to wait after a keystroke, in milliseconds. */
const pause = 250;

interface Checked extends Pick<LintResult, 'problems' | 'language'> {
  version: number;
}

/** Serves an editor over the standard input and output, until it says goodbye. `SITE_URL` is where the site is published. */
export async function startServer(site: string | undefined): Promise<void> {
  const entries = await readLexiconEntries();
  const lexicon = lazyLexicons(entries);
  const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
  const documents = new TextDocuments(TextDocument);
  const checked = new Map<string, Checked>();
  const waiting = new Map<string, NodeJS.Timeout>();
  let options: ServerOptions = {};
  /** Configurations are read once, and again when the editor says that a file changed. */
  const createFinder = () => {
    const { uiLanguage: uiLang, ...settings } = options;
    return createOptionsFinder({ settings, ...(uiLang && { uiLang }) }, entries, uiLang ?? 'en');
  };
  let optionsFor = createFinder();

  const check = async (uri: string): Promise<void> => {
    waiting.delete(uri);
    const document = documents.get(uri);
    if (!document) return;
    const { version } = document;
    const { problems, language } = await checkText(document.getText(), pathOf(uri), await optionsFor(pathOf(uri)));
    if (documents.get(uri)?.version !== version) return;
    checked.set(uri, { version, problems, language });
    const diagnostics = problems.map((problem) => describe(document, problem, site));
    await connection.sendDiagnostics({ uri, version, diagnostics });
  };
  const complain = (error: unknown): void => {
    const lines = error instanceof ConfigError ? error.lines : [String(error)];
    for (const message of lines) void connection.sendNotification('window/showMessage', { type: 1, message });
  };
  const plan = (uri: string): void => {
    clearTimeout(waiting.get(uri));
    // The first look comes at once: the text has just been opened.
    waiting.set(
      uri,
      setTimeout(() => void check(uri).catch(complain), checked.has(uri) ? pause : 0),
    );
  };

  connection.onInitialize(({ initializationOptions, locale }): InitializeResult => {
    options = readOptions(initializationOptions, locale, connection);
    optionsFor = createFinder();
    return {
      serverInfo: { name: 'en-clair' },
      capabilities: {
        textDocumentSync: TextDocumentSyncKind.Incremental,
        hoverProvider: true,
        codeActionProvider: { codeActionKinds: ['quickfix'] },
      },
    };
  });
  connection.onDidChangeWatchedFiles(() => {
    optionsFor = createFinder();
    for (const uri of documents.keys()) plan(uri);
  });
  documents.onDidChangeContent(({ document: { uri } }) => plan(uri));
  documents.onDidClose(({ document: { uri } }) => {
    clearTimeout(waiting.get(uri));
    checked.delete(uri);
    void connection.sendDiagnostics({ uri, diagnostics: [] });
  });
  connection.onHover(({ textDocument: { uri }, position }) => {
    const document = documents.get(uri);
    const language = checked.get(uri)?.language;
    if (!document || !language) return null;
    const found = describeWord(document.getText(), document.offsetAt(position), lexicon[language], site);
    if (!found) return null;
    const range = { start: document.positionAt(found.start), end: document.positionAt(found.end) };
    return { contents: { kind: 'markdown', value: found.text }, range };
  });
  connection.onCodeAction(({ textDocument: { uri }, range }) => {
    const document = documents.get(uri);
    const known = checked.get(uri);
    if (!document || known?.version !== document.version) return [];
    const text = document.getText();
    const [from, to] = [document.offsetAt(range.start), document.offsetAt(range.end)];
    const near = known.problems.filter(({ start, end }) => start.offset <= to && from <= end.offset);
    const language = options.uiLanguage ?? known.language;
    return near.flatMap((problem) =>
      proposeActions(text, formatOf(pathOf(uri)) ?? 'text', problem, language).map((action) => ({
        title: action.title,
        kind: 'quickfix',
        isPreferred: action.isPreferred,
        diagnostics: [describe(document, problem, site)],
        edit: {
          changes: {
            [uri]: [
              {
                range: { start: document.positionAt(action.start), end: document.positionAt(action.end) },
                newText: action.text,
              },
            ],
          },
        },
      })),
    );
  });
  documents.listen(connection);
  connection.listen();
}

const pathOf = (uri: string): string => (uri.startsWith('file:') ? fileURLToPath(uri) : uri);

function describe(
  document: TextDocument,
  { rule, severity, message, start, end, help }: Problem,
  site?: string,
): Diagnostic {
  return {
    range: { start: document.positionAt(start.offset), end: document.positionAt(end.offset) },
    severity: severities[severity],
    code: rule,
    ...(site && { codeDescription: { href: new URL(help, site).href } }),
    source: 'en-clair',
    message,
  };
}

/** The editor's wishes; what isn't one of ours is told in its log, and left aside. */
function readOptions(given: unknown, locale: string | undefined, connection: Connection): ServerOptions {
  const wishes = (given ?? {}) as Record<string, unknown>;
  const pick = <T extends string>(name: string, known: readonly T[]): T | undefined => {
    const value = wishes[name];
    if (value === undefined) return undefined;
    const found = known.find((one) => one === value);
    if (!found) connection.console.warn(`${name}: no such value (${String(value)}), choose from ${known.join(', ')}`);
    return found;
  };
  const profile = pick('profile', Object.keys(profiles) as ProfileId[]);
  const language = pick('language', languages);
  const uiLanguage = pick('uiLanguage', languages) ?? languages.find((one) => locale?.startsWith(one));
  return { ...(profile && { profile }), ...(language && { language }), ...(uiLanguage && { uiLanguage }) };
}
