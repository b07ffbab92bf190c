import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished } from 'vitest';

/** Where the page is built. */
export const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

/** Headers of a path, as a host reads them from the file. */
function headersOf(folder: string, path: string): Record<string, string> {
  const parts = readFileSync(join(folder, '_headers'), 'utf8').trim().split('\n\n');
  const found = parts.flatMap((part) => {
    const [pattern = '', ...lines] = part.split('\n');
    const isMatch = pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
    return isMatch ? lines.map((line) => /^ {2}([^:]+): (.*)$/.exec(line)!.slice(1) as [string, string]) : [];
  });
  expect(new Set(found.map(([name]) => name)).size).toBe(found.length); // a host joins what comes twice
  return Object.fromEntries(found);
}

/** A static host that reads the file of headers, of which a test is the owner. */
export interface Host {
  /** Its address, which ends in a slash. */
  readonly home: string;
  /** Deploys a build in a folder of the host, in place of what was there. */
  deploy(build: string, folder?: string): void;
  /** Answers nobody from now on. */
  stop(): Promise<void>;
}

/** Serves a build until the test ends. */
export async function openHost(build: string = dist): Promise<Host> {
  const deployed = new Map([['/', build]]);
  const server: Server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://host');
    const folder = [...deployed.keys()].filter((name) => pathname.startsWith(name)).at(-1)!;
    const path = `/${pathname.slice(folder.length)}`;
    const files = deployed.get(folder)!;
    try {
      const body = readFileSync(join(files, path === '/' ? 'index.html' : path));
      const type = types[path === '/' ? '.html' : extname(path)] ?? 'text/plain';
      // Hosts say so of what they compress, and more.
      const headers = { ...headersOf(files, path), 'Content-Type': type, Vary: 'Accept, Origin' };
      response.writeHead(200, headers).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  onTestFinished(stop);
  return {
    home: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    deploy: (files, folder = '/') => void deployed.set(folder, files),
    stop,
  };
}
