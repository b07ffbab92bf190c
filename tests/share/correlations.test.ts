import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkProblemText } from '../../src/cli/problemText';
import { correlationsProblem, isUncertain } from '../../src/model/checkCorrelations';
import { inOrder } from '../../src/model/correlations';
import { parseScenario } from '../../src/model/scenario';
import { correlationsInForce, offeredCorrelations } from '../../src/model/scenarioCorrelations';
import { correlationsText } from '../../src/share/correlationsText';
import { parseCorrelations } from '../../src/share/parseCorrelations';
import { decodeLink } from '../../src/share/readLink';
import { scenarioFile } from '../../src/share/scenarioFile';
import { encodeLink, sameRun, type SharedRun } from '../../src/share/shareLink';
import { shippedEffects, shippedIds, shippedScenario } from '../shippedScenarios';
import { possibleCorrelations, sharedRuns } from './sharedRuns';

const base: SharedRun = { scenarioId: 'china-genai', overrides: {}, seed: 1, draws: 256 };
const scenario = shippedScenario('china-genai');
const open = (fragment: string) =>
  decodeLink(
    fragment,
    (id) => (shippedIds.includes(id) ? shippedScenario(id) : undefined),
    'china-genai',
    shippedEffects,
  );

describe('correlations in a link', () => {
  it('come back as they were sent, beside everything else', () => {
    fc.assert(
      fc.property(sharedRuns, possibleCorrelations, (run, correlations) => {
        const link = encodeLink({ ...run, correlations });
        const opened = open(link);
        expect(opened.problems).toEqual([]);
        expect(opened).toMatchObject({ overrides: run.overrides, reasons: run.reasons, seed: run.seed });
        expect(opened.correlations).toEqual(inOrder(correlations));
      }),
      { numRuns: 100 },
    );
  });

  it('are not there where the scenario’s own are in force: such a link is as it always was', () => {
    expect(encodeLink(base)).toBe('v1;china-genai;m=1.0.0;seed=1;n=256;k=cq1');
    expect(open(encodeLink(base)).correlations).toBeUndefined();
    expect(encodeLink({ ...base, correlations: [] })).toContain(';r=none;');
    expect(open(encodeLink({ ...base, correlations: [] })).correlations).toEqual([]);
  });

  it('make another run, in whatever order they are told', () => {
    const correlations = offeredCorrelations(scenario);
    expect(sameRun(base, { ...base, correlations })).toBe(false);
    expect(sameRun({ ...base, correlations: correlations.toReversed() }, { ...base, correlations })).toBe(
      true,
    );
  });

  it.each([
    ['words', 'tam~bassQ:0.5'],
    ['no assumption', '20~33:0.5'],
    ['nothing', ''],
    ['one with itself', '20~20:0.5'],
    ['certainty', '20~30:1'],
    ['what cannot all hold', '20~30:0.9,30~99:0.9'],
  ])('are left out with a word about it where they say %s', (_, text) => {
    const opened = open(`v1;china-genai;r=${text};seed=7`);
    expect(opened.correlations).toBeUndefined();
    expect(opened.seed).toBe(7);
    const problem = opened.problems.find(({ code }) => code === 'part')!;
    expect(linkProblemText(problem)).toContain('those of the scenario were used');
  });

  it('are read back from their text, and nothing that cannot be drawn is', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\d~:,.-]{0,24}$/), (text) => {
        const read = parseCorrelations(text);
        if (read === undefined) return;
        expect(correlationsProblem(read)).toBeUndefined();
        expect(parseCorrelations(correlationsText(read))).toEqual(read);
      }),
    );
  });
});

describe('correlations in a scenario file of one’s own', () => {
  const fileOf = (run: Parameters<typeof scenarioFile>[1]) =>
    parseScenario(
      JSON.parse(scenarioFile(scenario, run, '2026-11-23', 'Ours')),
      'ours.json',
      shippedScenario,
    );

  it('are in force when it is read, those of the scenario with their reasons', () => {
    fc.assert(
      fc.property(possibleCorrelations, (correlations) => {
        const read = fileOf({ overrides: {}, correlations });
        const canDiffer = ({ between }: (typeof correlations)[number]): boolean =>
          between.every((id) => isUncertain(scenario.values, id));
        expect(correlationsInForce(read, undefined)).toEqual(correlations.filter(canDiffer));
      }),
      { numRuns: 50 },
    );
    const read = fileOf({ overrides: {}, correlations: offeredCorrelations(scenario) });
    expect(read.correlations!.pairs).toEqual(scenario.correlations!.pairs);
  });

  it('stay those of the scenario where nobody said otherwise', () => {
    expect(fileOf({ overrides: {} }).correlations).toEqual(scenario.correlations);
  });
});
