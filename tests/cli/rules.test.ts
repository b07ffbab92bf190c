import { describe, expect, it } from 'vitest';
import { folderWith, landfall, landfallIn, output } from './landfall';

const few = ['china-genai', '--draws', '512'];

async function jsonOf(...words: readonly string[]): Promise<Record<string, unknown>> {
  return JSON.parse(await output(...words, '--json')) as Record<string, unknown>;
}

describe('the command line with switched rules', () => {
  it('runs without a rule from the start or from a month on, and says so; without the option nothing is said', async () => {
    const [plain, from0, from24] = await Promise.all([
      jsonOf('simulate', ...few),
      jsonOf('simulate', ...few, '--rule', 'pipl-66'),
      jsonOf('simulate', ...few, '--rule=pipl-66=24'),
    ]);
    expect(plain).not.toHaveProperty('rules');
    expect(from0['rules']).toEqual([{ rule: 'pipl-66', fromMonth: 0 }]);
    expect(from24['rules']).toEqual([{ rule: 'pipl-66', fromMonth: 24 }]);
    expect(new Set([plain, from0, from24].map(({ fingerprint }) => fingerprint)).size).toBe(3);
  });

  it('is the same in parts, by link and by file', async () => {
    const asked = [...few, '--rule', 'interim-measures=12', '--rule', 'coins-act'];
    const once = await jsonOf('simulate', ...asked);
    const own = {
      schemaVersion: 1,
      id: 'ours',
      extends: 'china-genai',
      title: 'Ours',
      description: 'Ours.',
      asOf: '2026-11-23',
      overrides: {},
      rules: once['rules'],
    };
    const folder = folderWith({ 'ours.json': JSON.stringify(own) });
    for (const part of ['1', '2'])
      await landfallIn(folder, 'simulate', ...asked, '--shard', `${part}/2`, '--out', `part${part}`);
    const merged = await landfallIn(folder, 'merge', 'part1', 'part2', '--json');
    const { fingerprint, rules } = once;
    expect(JSON.parse(merged.stdout)).toMatchObject({ fingerprint, rules });
    const ofFile = await landfallIn(folder, 'simulate', 'ours.json', '--draws', '512', '--json');
    expect(JSON.parse(ofFile.stdout)).toMatchObject({ fingerprint, rules });
    const opened = await jsonOf('open', (await output('link', ...asked)).trim());
    expect(opened).toMatchObject({ fingerprint, rules, reproduces: true });
  });

  it('explains what switched rules add to a difference', async () => {
    const { shares } = (await jsonOf(
      'explain',
      'china-genai',
      'china-genai',
      '--set',
      'tam=~4500',
      '--rule',
      'interim-measures',
      '--draws',
      '512',
    )) as { shares: { themes: string[] }[] };
    expect(shares.map(({ themes }) => themes)).toEqual([['market'], ['rules']]);
    expect(
      await output('explain', 'china-genai', 'china-genai', '--rule', 'pipl-66', '--draws', '256'),
    ).toMatch(/rules switched/);
  });

  it.each([
    [['--rule', 'no-such-rule'], '--rule no-such-rule: allowed is one of '],
    [['--rule', 'pipl-66=120'], '--rule pipl-66=120: allowed is a month from 0 to 119'],
    [['--rule', 'pipl-66=soon'], '--rule pipl-66=soon: allowed is a month from 0 to 119'],
  ])('refuses %j and says what is allowed', async (words, message) => {
    const { status, stderr } = await landfall('simulate', ...few, ...words);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });
});
