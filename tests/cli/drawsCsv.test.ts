import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pathIds } from '../../src/model/parameters';
import { Digest } from '../../src/numerics/digest';
import { folderWith, landfallIn } from './landfall';

interface Said {
  readonly fingerprint: string;
  readonly draws: number;
  readonly changes: Readonly<Record<string, string>>;
}

describe('landfall simulate --draws-csv', () => {
  it('writes V of every draw, whose digest is the fingerprint that is printed beside the changes', async () => {
    const folder = folderWith({});
    const words = ['simulate', 'china-genai', '--set', 'tam=~4500', '--set', 'partner.homeStopRate=0.1'];
    const run = await landfallIn(folder, ...words, '--draws', '256', '--json', '--draws-csv', 'draws.csv');
    expect(run.status).toBe(0);
    const { fingerprint, draws, changes } = JSON.parse(run.stdout) as Said;
    expect(changes).toEqual({ tam: '~4500', 'partner.homeStopRate': '0.1' });
    const [titles, ...lines] = readFileSync(join(folder, 'draws.csv'), 'utf8').trimEnd().split('\n');
    expect(titles).toBe(['draw', ...pathIds].join(','));
    expect(lines.length).toBe(draws);
    const digest = new Digest();
    for (const [at] of pathIds.entries())
      for (const line of lines) digest.addDouble(Number(line.split(',')[at + 1]));
    expect(digest.base64url(72)).toBe(fingerprint);
  });

  it.each([
    [['--central'], '--draws-csv goes with draws; the central case has none'],
    [['--shard', '1/2', '--out', 'part'], '--draws-csv goes with a whole run'],
    [['--draws', '256'], '--draws-csv no/such/folder.csv: cannot be written (ENOENT)'],
  ])('refuses %j and says why', async (words, why) => {
    const ended = await landfallIn(
      folderWith({}),
      'simulate',
      'china-genai',
      ...words,
      '--draws-csv',
      'no/such/folder.csv',
    );
    expect(ended.status).toBe(2);
    expect(ended.stdout).toBe('');
    expect(ended.stderr).toContain(why);
  });
});
