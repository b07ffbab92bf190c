import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { folderWith, landfallIn } from './landfall';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
/** Commands of the README that need nothing of their reader's own. */
const commands = [...readme.matchAll(/^npm run --silent landfall -- (\w+ china-genai\b[^#\n]*)/gm)].map(
  ([, words]) => words!.trim(),
);

describe('the README', () => {
  it('shows every command that takes a scenario', () => {
    expect(new Set(commands.map((words) => words.split(' ')[0]))).toEqual(
      new Set(['simulate', 'tornado', 'flips', 'map', 'barriers', 'compare', 'explain', 'link']),
    );
  });

  it.each(commands)('gives a command that works: %s', async (words) => {
    const few = words.includes('--central') ? [] : ['--draws', '256'];
    const ended = await landfallIn(folderWith({}), ...words.split(/ +/), ...few);
    expect(ended).toMatchObject({ status: 0, stderr: '' });
  });
});
