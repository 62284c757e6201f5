import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import jsonRpc, { type MessageConnection } from 'vscode-jsonrpc/node';
import type { CodeAction, Diagnostic, Hover, PublishDiagnosticsParams } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

const { createMessageConnection, StreamMessageReader, StreamMessageWriter } = jsonRpc;
const script = fileURLToPath(new URL('../../scripts/lint-lsp.ts', import.meta.url));
const uri = 'file:///avis.md';

let server: ChildProcess;
let connection: MessageConnection;
let published: PublishDiagnosticsParams[];
let awaken: () => void;

beforeEach(() => {
  server = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'inherit'] });
  if (!server.stdout || !server.stdin) throw new Error('the server has no streams');
  connection = createMessageConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  published = [];
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    published.push(params);
    awaken?.();
  });
  connection.listen();
});
afterEach(() => {
  connection.dispose();
  server.kill();
});

const start = (initializationOptions: object = {}, locale = 'fr') =>
  connection.sendRequest('initialize', {
    processId: null,
    rootUri: null,
    capabilities: {},
    locale,
    initializationOptions,
  });

const open = (text: string) =>
  connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'markdown', version: 1, text },
  });

/** The diagnostics of a version, as soon as they come. */
async function diagnosticsOf(version: number): Promise<Diagnostic[]> {
  for (;;) {
    const found = published.find((one) => one.version === version);
    if (found) return found.diagnostics;
    await new Promise<void>((resolve) => {
      awaken = resolve;
    });
  }
}

const wordsOf = (text: string, { range }: Diagnostic): string =>
  TextDocument.create(uri, 'markdown', 1, text).getText(range);

test('positions count as the editor does, after signs of two units', async () => {
  const text = '# 🏛️ Avis\n\n𝒜 🌧️ : le maire décide d’octroyer une aide, nonobstant la pluie.\n';
  await start();
  await open(text);
  const diagnostics = await diagnosticsOf(1);
  expect(diagnostics.map((one) => [one.code, wordsOf(text, one)])).toEqual([
    ['jargon/expression', 'd’octroyer'],
    ['jargon/expression', 'nonobstant'],
  ]);
  expect(diagnostics[1]).toMatchObject({
    severity: 2,
    source: 'en-clair',
    range: { start: { line: 2, character: text.split('\n')[2]?.indexOf('nonobstant') } },
    message: '«\u00a0nonobstant\u00a0» n’est pas du langage courant\u00a0: écrivez «\u00a0malgré\u00a0»',
  });
});

test('quick fixes write the plain wording in its form, or keep the words with a reason', async () => {
  const text = '# Avis\n\nLe maire vient 🌧️\nnonobstant la pluie.\n';
  await start();
  await open(text);
  const [diagnostic] = await diagnosticsOf(1);
  const actions: CodeAction[] = await connection.sendRequest('textDocument/codeAction', {
    textDocument: { uri },
    range: diagnostic?.range,
    context: { diagnostics: [diagnostic] },
  });
  expect(actions.map(({ title, isPreferred }) => [title, isPreferred])).toEqual([
    ['Écrire «\u00a0malgré\u00a0»', true],
    ['Ignorer ici (jargon/expression), avec une raison', false],
  ]);
  const results = actions.map(({ edit }) =>
    TextDocument.applyEdits(TextDocument.create(uri, 'markdown', 1, text), edit?.changes?.[uri] ?? []),
  );
  expect(results).toEqual([
    '# Avis\n\nLe maire vient 🌧️\nmalgré la pluie.\n',
    '# Avis\n\n<!-- en-clair-ignore-next jargon/expression: dites pourquoi -->\nLe maire vient 🌧️\nnonobstant la pluie.\n',
  ]);
});

test('hover gives the definition of any word of the glossary', async () => {
  const text = '🌧️ La concertation commence. La concertation dure un mois.\n';
  await start();
  await open(text);
  await diagnosticsOf(1);
  const hover: Hover | null = await connection.sendRequest('textDocument/hover', {
    textDocument: { uri },
    position: { line: 0, character: text.lastIndexOf('concertation') + 3 },
  });
  expect(hover?.contents).toMatchObject({
    kind: 'markdown',
    value: expect.stringMatching(/^\*\*concertation\*\*\n\n\S/),
  });
  expect(hover?.range?.start).toEqual({ line: 0, character: text.lastIndexOf('concertation') });
  const none = await connection.sendRequest('textDocument/hover', {
    textDocument: { uri },
    position: { line: 0, character: 4 },
  });
  expect(none).toBeNull();
});

test('the configuration of the folder holds, and a broken one is told', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lsp-'));
  const config = join(folder, 'en-clair.config.json');
  const own = pathToFileURL(join(folder, 'avis.md')).href;
  writeFileSync(config, '{ "rules": { "jargon/expression": "off" } }');
  const shown: string[] = [];
  const told = new Promise<void>((resolve) => {
    connection.onNotification('window/showMessage', ({ message }: { message: string }) => {
      shown.push(message);
      resolve();
    });
  });
  await start();
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri: own, languageId: 'markdown', version: 1, text: 'Il vient nonobstant la pluie.\n' },
  });
  expect(await diagnosticsOf(1)).toEqual([]);
  writeFileSync(config, '{ "profile": "loi" }');
  await connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [] });
  await told;
  expect(shown.join()).toContain('loi');
  rmSync(folder, { recursive: true });
});

test('while someone types, only the last version is told, and a mended text has no problem left', async () => {
  await start({ uiLanguage: 'en' }, 'fr');
  await open('Il vient nonobstant la pluie.\n');
  expect((await diagnosticsOf(1))[0]?.message).toContain('isn’t everyday language');
  const change = (version: number, text: string) =>
    connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ text }],
    });
  await change(2, 'Il vient nonobstant la plui.\n');
  await change(3, 'Il vient malgré la pluie.\n');
  expect(await diagnosticsOf(3)).toEqual([]);
  expect(published.map(({ version }) => version)).toEqual([1, 3]);
});
