import { describe, expect, it } from 'vitest';
import { keptFiles } from '../scripts/offlineCopy.mjs';

const built = {
  'index.html': '<!doctype html>',
  'assets/page-a1b2c3d4.js': 'start()',
  'assets/text-a1b2c3d4.woff2': new Uint8Array([1, 2, 3]),
  _headers: '/*',
};
const copied = { 'icon.svg': '<svg/>' };

describe('the files that a service worker keeps', () => {
  it('are the page, all that it can load, and what the browser asks for it; not what is for hosts', () => {
    const names = keptFiles(built, copied).map(({ url }) => url);
    expect(names).toEqual([
      'assets/page-a1b2c3d4.js',
      'assets/text-a1b2c3d4.woff2',
      'icon.svg',
      'index.html',
    ]);
  });

  it('are known by their names where these change with what is in them, else by a revision', () => {
    const revisions = Object.fromEntries(
      keptFiles(built, copied).map(({ url, revision }) => [url, revision]),
    );
    expect(revisions['assets/page-a1b2c3d4.js']).toBeNull();
    const changed = keptFiles({ ...built, 'index.html': '<!doctype html><p>' }, copied);
    const [before, after] = [keptFiles(built, copied), changed].map(
      (files) => files.find(({ url }) => url === 'index.html')!.revision,
    );
    expect(before).toMatch(/^[0-9a-f]{16}$/);
    expect(after).not.toBe(before);
  });

  it('are held to what was built, so that a page sent in place of a script is never kept as the script', () => {
    const script = keptFiles(built, copied).find(({ url }) => url === 'assets/page-a1b2c3d4.js')!;
    // openssl dgst -sha256 -binary | base64, of "start()"
    expect(script.integrity).toBe('sha256-DIm7WJS6ZKDYe5qFLPy+h4JFI9Bol5QmYC57mt3Fb00=');
  });

  it('come in one order whatever order a build makes them in', () => {
    const turned = Object.fromEntries(Object.entries(built).toReversed());
    expect(keptFiles(turned, copied)).toEqual(keptFiles(built, copied));
  });
});
