// The door of the project for any Node from 20 on, before anything is installed: no dependency, plain JavaScript.
// It installs what the lock file asks for, once, then hands over to the project's own Node 24.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

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
// With room for young objects, checking 24 MB of law takes a fifth less time, and less memory.
process.exitCode = existsSync(script)
  ? run(projectNode, ['--max-semi-space-size=32', script, ...rest])
  : run(command, rest);

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
