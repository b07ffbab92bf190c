import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    pageUrl: string;
  }
}

const projectRoot = fileURLToPath(new URL('../..', import.meta.url));
const sources = [
  'index.html',
  'vite.config.ts',
  'package-lock.json',
  'scripts',
  'src',
  'scenarios',
  'public',
];

function lastChange(path: string): number {
  if (!existsSync(path)) return 0;
  const status = statSync(path);
  if (!status.isDirectory()) return status.mtimeMs;
  return Math.max(status.mtimeMs, ...readdirSync(path).map((name) => lastChange(join(path, name))));
}

function isBuildCurrent(): boolean {
  const built = lastChange(join(projectRoot, 'dist/index.html'));
  return sources.every((source) => lastChange(join(projectRoot, source)) < built);
}

function build(): void {
  // In its own process: this one runs with NODE_ENV=test, which would build React for development.
  const { NODE_ENV: _, ...environment } = process.env;
  const vite = join(projectRoot, 'node_modules/vite/bin/vite.js');
  execFileSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: projectRoot,
    env: environment,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}

/** Serves the built page, built anew if it is older than its sources, for as long as the tests run. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!isBuildCurrent()) build();
  const server = await preview({
    root: projectRoot,
    configFile: false,
    logLevel: 'warn',
    appType: 'mpa', // a missing file is a 404, not the page again
    preview: { host: '127.0.0.1', port: 0 },
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('the preview server has no port');
  project.provide('pageUrl', `http://127.0.0.1:${address.port}/`);
  return () => server.close();
}
