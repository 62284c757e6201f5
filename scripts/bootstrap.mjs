// The door of the project for any Node from 20 on, before anything is installed: no dependency, plain JavaScript.
// It installs what the lock file asks for, once, then hands over to the project's own Node 24.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import module from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const isWindows = process.platform === 'win32';
const projectNode = join(root, 'node_modules/node/bin', isWindows ? 'node.exe' : 'node');
const stamp = join(root, 'node_modules/.en-clair-installed');
const wanted = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');

const [command, ...rest] = process.argv.slice(2);
if (!command) stop('usage: node scripts/bootstrap.mjs <a script of scripts/, or an installed program> [options]');
if (Number(process.versions.node.split('.')[0]) < 20) {
  stop(`En clair needs Node 20 or newer (this is ${process.version}). Get one at https://nodejs.org, then try again.`);
}

const isInstalled = existsSync(projectNode) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
if (!isInstalled) {
  console.error('En clair: installing what is missing (once, about a minute)…');
  // Not `npm ci`: it refuses a lock file whose optional packages for other systems a registry doesn't hold.
  const args = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  run('npm', args, 'The installation failed: see the lines above. Are you online?');
  writeFileSync(stamp, wanted);
}
const script = join(root, 'scripts', `${command}.ts`);
if (command === 'lint' && process.execPath === realpathSync(projectNode)) await runHere(script);
// A young generation of this size: as fast as with the default one, and 90 MB less on 24 MB of law.
else if (existsSync(script)) process.exitCode = run(projectNode, ['--max-semi-space-size=32', script, ...rest]);
else process.exitCode = run(command, rest);

/**
 * Runs a script in this very process. Who checks a text waits neither for a second Node, nor for the code to be compiled again:
 * together, a third of a second.
 */
async function runHere(script) {
  module.enableCompileCache(join(root, '.cache/compiled'));
  process.chdir(root);
  process.argv = [projectNode, script, ...rest];
  await import(pathToFileURL(script).href);
}

/** Runs a program in the project's folder. With `failure`, a non-zero exit ends everything with that message. */
function run(program, args, failure) {
  const path = `${join(root, 'node_modules/.bin')}${isWindows ? ';' : ':'}${process.env.PATH}`;
  const options = {
    cwd: root,
    // The answer of a command may be read by a program: what npm says goes to the other channel.
    stdio: failure ? ['ignore', process.stderr, 'inherit'] : 'inherit',
    env: { ...process.env, PATH: path },
    shell: isWindows && program !== projectNode,
  };
  const { status, error } = spawnSync(program, args, options);
  if (error) stop(`${program} could not start (${error.message}).`);
  if (failure && status !== 0) stop(failure);
  return status ?? 1;
}

function stop(message) {
  console.error(message);
  process.exit(2);
}
