import { describe, expect, it } from 'vitest';
import { offeredCorrelations } from '../../src/model/scenarioCorrelations';
import { shippedScenario } from '../shippedScenarios';
import { folderWith, landfall, landfallIn, output } from './landfall';

const few = ['china-genai', '--draws', '256'];
const offered = offeredCorrelations(shippedScenario('china-genai'));

async function jsonOf(...words: readonly string[]): Promise<Record<string, unknown>> {
  return JSON.parse(await output(...words, '--json')) as Record<string, unknown>;
}

describe('simulate with correlations', () => {
  it('draws other worlds with those of the scenario, and says so; without them nothing is said', async () => {
    const [off, on, plain] = await Promise.all([
      jsonOf('simulate', ...few, '--correlations', 'off'),
      jsonOf('simulate', ...few, '--correlations', 'on'),
      jsonOf('simulate', ...few),
    ]);
    expect(off).toEqual(plain);
    expect(plain).not.toHaveProperty('correlations');
    expect(on['correlations']).toHaveLength(offered.length);
    expect(on['fingerprint']).not.toBe(plain['fingerprint']);
  });

  it('adds pairs to them, replaces some and leaves some out', async () => {
    const { correlations } = (await jsonOf(
      'simulate',
      ...few,
      '--correlations=on',
      '--correlate',
      'bassQ,tam=.25',
      '--correlate=fineRate,rectificationRate=0.1',
      '--correlate',
      'fineRate,suspensionRate=0',
    )) as { correlations: { between: string[]; rank: number }[] };
    expect(correlations).toHaveLength(offered.length);
    expect(correlations).toContainEqual({ between: ['tam', 'bassQ'], rank: 0.25 });
    expect(correlations).toContainEqual({ between: ['rectificationRate', 'fineRate'], rank: 0.1 });
  });

  it('is the same in parts and by link', async () => {
    const folder = folderWith({});
    const asked = ['china-genai', '--draws', '512', '--correlate', 'tam,bassQ=0.5', '--seed', '3'];
    for (const part of ['1', '2'])
      await landfallIn(folder, 'simulate', ...asked, '--shard', `${part}/2`, '--out', `part${part}`);
    const merged = await landfallIn(folder, 'merge', 'part1', 'part2', '--json');
    const once = await jsonOf('simulate', ...asked);
    expect(JSON.parse(merged.stdout)).toMatchObject({
      fingerprint: once['fingerprint'],
      correlations: once['correlations'],
    });
    const opened = await jsonOf('open', (await output('link', ...asked)).trim());
    expect(opened).toMatchObject({ reproduces: true, correlations: once['correlations'] });
    expect(opened['fingerprint']).toBe(once['fingerprint']);
  });

  it.each([
    [['--correlate', 'tam=0.5'], '--correlate tam=0.5: allowed is --correlate ID,ID=RHO'],
    [['--correlate', 'tam,bassQ=much'], '"much" is no number'],
    [['--correlate', 'tam,bassQ=1'], 'above -1 and below 1'],
    [['--correlate', 'tam,bassX=0.5'], 'there is no parameter "bassX"'],
    [['--correlate', 'tam,partner.buildCapex=0.5'], 'allowed is "buildCapex", for both'],
    [['--correlate', 'tam,royalty=0.5'], '"royalty" is a lever'],
    [['--correlate', 'tam,vat=0.5'], '"vat" is certain here'],
    [['--correlate', 'tam,tam=0.5'], 'correlated with itself'],
    [['--correlations', 'maybe'], 'allowed is on or off'],
    [['--central', '--correlations', 'on'], 'the central case has none'],
    [
      ['--correlate', 'tam,bassQ=0.9', '--correlate', 'bassQ,fineRate=0.9'],
      'the nearest that are possible: tam,bassQ=0.69 bassQ,fineRate=0.69',
    ],
  ])('ends with status 2 and says what is allowed: %j', async (words, message) => {
    const { status, stdout, stderr } = await landfall('simulate', ...few, ...words);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('is a question to analyses too', async () => {
    const flips = await jsonOf(
      'flips',
      ...few,
      '--set',
      'tam=3300',
      '--correlate',
      'reachableShare,partnerReach=0.5',
    );
    expect(flips['correlations']).toEqual([{ between: ['reachableShare', 'partnerReach'], rank: 0.5 }]);
  });
});
