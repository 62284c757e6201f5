import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Language } from '../../schema/index.ts';
import { asideFolder, installAside } from './install-aside.ts';

/** A linter of prose that an editor could use instead. */
export interface OtherLinter {
  name: string;
  /** The language of the text that it reads here. */
  language: Language;
  /** Checks a plain text; resolves with the number of findings. */
  check(text: string): Promise<number>;
}

const folder = 'other-linters';
const textlintRules = [
  'textlint-rule-max-comma@4.0.0',
  'textlint-rule-no-start-duplicated-conjunction@2.0.2',
  'textlint-rule-sentence-length@5.2.1',
  'textlint-rule-terminology@5.2.16',
];
const retextPackages = [
  'unified@11.0.5',
  'retext-english@5.0.0',
  'retext-readability@8.0.0',
  'retext-simplify@8.0.0',
  'retext-stringify@4.0.0',
];
const packages = [
  '@textlint/kernel@15.8.0',
  '@textlint/textlint-plugin-text@15.8.0',
  ...textlintRules,
  ...retextPackages,
  'write-good@1.0.8',
  'harper.js@2.10.0',
];

/** Installs the linters aside, once, and prepares them with the options that they come with. Rejects with a line when npm can't. */
export async function loadOtherLinters(): Promise<OtherLinter[]> {
  await installAside(folder, packages);
  const load = createRequire(join(asideFolder(folder), 'package.json'));
  return [prepareTextlint(load), prepareRetext(load), prepareWriteGood(load), await prepareHarper(load)];
}

/** The main export, wherever a package's build has put it. */
function mainOf(loaded: { default?: unknown }): unknown {
  const inner = loaded.default as { default?: unknown } | undefined;
  return inner?.default ?? inner ?? loaded;
}

function prepareTextlint(load: NodeJS.Require): OtherLinter {
  const { TextlintKernel } = load('@textlint/kernel');
  const kernel = new TextlintKernel();
  const rules = textlintRules.map((wanted) => {
    const ruleId = wanted.slice(0, wanted.lastIndexOf('@'));
    return { ruleId, rule: mainOf(load(ruleId)) };
  });
  const plugins = [{ pluginId: 'text', plugin: mainOf(load('@textlint/textlint-plugin-text')) }];
  const options = { ext: '.txt', plugins, rules };
  return {
    name: 'textlint, 4 rules',
    language: 'fr',
    check: async (text) => (await kernel.lintText(text, options)).messages.length,
  };
}

function prepareRetext(load: NodeJS.Require): OtherLinter {
  const processor = load('unified').unified();
  for (const wanted of retextPackages.slice(1)) processor.use(mainOf(load(wanted.slice(0, wanted.lastIndexOf('@')))));
  return {
    name: 'retext, 2 rules',
    language: 'en',
    check: async (text) => (await processor.process(text)).messages.length,
  };
}

function prepareWriteGood(load: NodeJS.Require): OtherLinter {
  const writeGood = mainOf(load('write-good')) as (text: string) => unknown[];
  return { name: 'write-good', language: 'en', check: async (text) => writeGood(text).length };
}

/** In WebAssembly. Its door is only open to `import`, and `require` finds its files by their path. */
async function prepareHarper(load: NodeJS.Require): Promise<OtherLinter> {
  const { LocalLinter } = load('./node_modules/harper.js/dist/index.js');
  const { binary } = load('./node_modules/harper.js/dist/binary.js');
  const linter = new LocalLinter({ binary });
  await linter.setup();
  return {
    name: 'harper.js',
    language: 'en',
    check: async (text) => (await linter.lint(text, { language: 'plaintext' })).length,
  };
}
