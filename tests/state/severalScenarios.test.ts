import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeLink } from '../../src/share/shareLink';
import type { Inputs } from '../../src/state/appState';
import { linkedInputs } from '../../src/state/linkedInputs';
import { loadScenarios } from '../../src/state/otherScenarios';
import { MOST_BESIDE } from '../../src/state/initialState';
import {
  differingInputs,
  isSameRun,
  changeBetween,
  severalScenarios,
} from '../../src/state/severalScenarios';
import { withChosen } from '../../src/ui/pages/compare/several/withChosen';
import { startSmallStore } from './startedStore';

const scenarios = await loadScenarios();
const plain = { overrides: {}, reasons: {}, seed: 9, draws: 4096, untilPrecise: true, criterion: undefined };
const base: Inputs = { ...plain, scenarioId: 'china-genai' };
const chatbot: Inputs = { ...plain, scenarioId: 'consumer-chatbot' };
const larger: Inputs = { ...base, overrides: { tam: { centre: 4500 } } };

const statuses = (state: Parameters<typeof severalScenarios>[0]) =>
  severalScenarios(state).map(({ status, isStale }) => (isStale ? `${status}, stale` : status));

describe('scenarios side by side', () => {
  it('are what is on screen and the others in their order, each worked out in the worlds on screen', async () => {
    const { store, actions, settled, until } = startSmallStore();
    await settled();
    actions.setSeveral([chatbot, larger]);
    expect(statuses(store.getState())).toEqual(['here', 'working', 'working']);
    actions.wantRuns('several', store.getState().several);
    await until((state) => statuses(state).every((status) => status === 'here'));
    const runs = severalScenarios(store.getState()).map(({ run }) => run!);
    expect(runs.map(({ inputs }) => inputs.scenarioId)).toEqual([
      'china-genai',
      'consumer-chatbot',
      'china-genai',
    ]);
    expect(new Set(runs.map(({ result, inputs }) => `${result.draws} ${inputs.seed}`))).toEqual(
      new Set(['256 1']),
    );
    expect(runs[2]!.result.fingerprint).not.toBe(runs[0]!.result.fingerprint);
  });

  it('keep their figures while the one on screen moves, and call them stale when the worlds change', async () => {
    const { store, actions, settled, until } = startSmallStore();
    await settled();
    actions.setSeveral([chatbot]);
    actions.wantRuns('several', [chatbot]);
    await until((state) => statuses(state)[1] === 'here');
    actions.moveCentre('tam', 5000);
    expect(severalScenarios(store.getState())[1]).toMatchObject({ isStale: false });
    await settled();
    actions.setSeed(7);
    expect(statuses(store.getState())[1]).toBe('working, stale');
    expect(severalScenarios(store.getState())[1]!.run).not.toBeNull();
    await until((state) => statuses(state).every((status) => status === 'here'));
  });

  it('are no more than four, and the others stay where they are', () => {
    const { store, actions } = startSmallStore();
    const three = [chatbot, larger, base];
    actions.setSeveral(three);
    actions.setSeveral([...three, { ...base, overrides: { tam: { centre: 6000 } } }]);
    expect(store.getState().several).toBe(three);
  });

  it('say which cannot be had: of no known kind, not fetched, or failed, and then are tried again when asked', async () => {
    const { store, actions, settled, until, workers } = startSmallStore();
    await settled();
    const few = { ...store.getState(), several: [{ ...base, scenarioId: 'gone' }, chatbot] };
    expect(statuses({ ...few, scenarios: [scenarios[0]!] })).toEqual(['here', 'gone', 'absent']);
    workers.circumstances = { fate: () => 'stop' };
    actions.setSeveral([chatbot]);
    actions.wantRuns('several', [chatbot]);
    await until((state) => statuses(state)[1] === 'failed');
    expect(statuses(store.getState())[0]).toBe('here');
    workers.circumstances = {};
    actions.retryRuns();
    await until((state) => statuses(state)[1] === 'here');
    expect(store.getState().failedRuns).toEqual({});
  });
});

describe('the change of a score', () => {
  it('is measured in the same worlds: none from a run to itself, and none at all between different worlds', async () => {
    const { store, actions, settled, until } = startSmallStore();
    await settled();
    actions.setSeveral([larger]);
    actions.wantRuns('several', [larger]);
    await until((state) => statuses(state)[1] === 'here');
    const [first, second] = severalScenarios(store.getState()).map(({ run }) => run!);
    expect(changeBetween(first!, first!, 'partner', 'riskAdjusted', false)).toEqual({
      gap: 0,
      standardError: 0,
      isTold: false,
    });
    const change = changeBetween(first!, second!, 'partner', 'riskAdjusted', false)!;
    expect(change.gap).toBeCloseTo(
      second!.result.paths.partner.riskAdjustedRoi - first!.result.paths.partner.riskAdjustedRoi,
      12,
    );
    expect(change.isTold).toBe(true);
    expect(changeBetween(first!, second!, 'exit', 'riskAdjusted', false)).toMatchObject({ isTold: false });
    const inMoney = changeBetween(first!, second!, 'partner', 'certaintyEquivalent', true)!;
    const inShares = changeBetween(first!, second!, 'partner', 'certaintyEquivalent', false)!;
    expect(inMoney.gap).toBeCloseTo(inShares.gap * first!.result.capitalEnvelope, 9);
    const elsewhere = { ...second!, inputs: { ...second!.inputs, seed: 2 } };
    expect(changeBetween(first!, elsewhere, 'partner', 'riskAdjusted', false)).toBeNull();
  });
});

describe('what differs', () => {
  it('is by side, the world first, and nothing between equals', () => {
    const changed: Inputs = {
      ...base,
      overrides: { royalty: { value: { kind: 'fixed', value: 0.3 } }, tam: { centre: 4500 } },
    };
    expect(differingInputs(base, changed, scenarios)!.map(({ side, keys }) => [side, ...keys])).toEqual([
      ['world', 'tam'],
      ['levers', 'royalty'],
    ]);
    expect(differingInputs(base, { ...base, seed: 3 }, scenarios)).toEqual([]);
    expect(differingInputs(base, { ...base, scenarioId: 'gone' }, scenarios)).toBeNull();
  });
});

describe('a pasted link', () => {
  const read = (text: string) => linkedInputs(text, scenarios, 'china-genai');

  it('gives the inputs that it was made of, with their name', () => {
    const inputs: Inputs = { ...larger, untilPrecise: false, correlations: undefined, name: 'Harder rules' };
    const link = `https://example.org/#${encodeLink(inputs)}`;
    expect(read(link)).toEqual({ inputs, problems: [] });
  });

  it('gives nothing where it is none, or of a kind of company that is not here', () => {
    expect(read('hello').inputs).toBeNull();
    expect(read('hello').problems).toMatchObject([{ code: 'notALink' }]);
    const other = read(`#${encodeLink({ ...base, scenarioId: 'mars' })}`);
    expect(other.inputs).toBeNull();
    expect(other.problems).toMatchObject([{ code: 'unknownScenario', named: 'mars' }]);
  });

  it('gives what of it can be used, and says what cannot', () => {
    const { inputs, problems } = read('#v1;china-genai;20=~4500;999=3;seed=1;n=4096');
    expect(inputs!.overrides).toEqual({ tam: { centre: 4500 } });
    expect(problems.map(({ code }) => code)).toContain('unknownInput');
  });
});

describe('scenarios ticked in the library', () => {
  const own = (tam: number): Inputs => ({ ...base, overrides: { tam: { centre: tam } } });

  it('join those that are there as far as there is room, in their order, and none comes twice', () => {
    const someInputs = fc.uniqueArray(fc.integer({ min: 3000, max: 3008 }), { maxLength: 4 });
    fc.assert(
      fc.property(fc.integer({ min: 3000, max: 3008 }), someInputs, someInputs, (screen, here, asked) => {
        const several = here.filter((tam) => tam !== screen).slice(0, MOST_BESIDE);
        const next = withChosen(own(screen), several.map(own), asked.map(own));
        const tams = next.several.map(({ overrides }) => (overrides['tam'] as { centre: number }).centre);
        expect(tams.length).toBeLessThanOrEqual(MOST_BESIDE);
        expect(new Set([screen, ...tams]).size).toBe(tams.length + 1);
        const kept = several.filter((tam) => tams.includes(tam));
        expect(tams.slice(0, kept.length)).toEqual(kept);
        const wanted = asked.filter((tam) => tam !== screen);
        expect(wanted.filter((tam) => tams.includes(tam)).length).toBe(Math.min(MOST_BESIDE, wanted.length));
        expect(next.leftOut).toHaveLength(Math.max(0, wanted.length - MOST_BESIDE));
      }),
      { numRuns: 50 },
    );
  });

  it('are told apart by what they run, not by their names', () => {
    expect(isSameRun(base, { ...base, name: 'Mine', seed: 4 })).toBe(true);
    expect(isSameRun(base, larger)).toBe(false);
  });
});
