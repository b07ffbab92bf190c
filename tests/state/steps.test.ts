import { describe, expect, it } from 'vitest';
import { fixed } from '../../src/model/overrides';
import { loadPartners } from '../../src/state/explanations';
import { headlinesOf } from '../../src/share/reproduction';
import { valueNow } from '../../src/state/selectors';
import { choiceChanges, isChosen } from '../../src/state/choices';
import { startSmallStore, type StartedStore } from './startedStore';

const { kinds } = await loadPartners();
const [operator, platform] = kinds as [(typeof kinds)[0], (typeof kinds)[0]];

const at = (value: number) => ({ kind: 'fixed', value }) as const;

const stateOf = ({ store }: StartedStore) => store.getState();
const inputsOf = (started: StartedStore) => stateOf(started).inputs;

function choose(started: StartedStore, choice: (typeof kinds)[0]): boolean {
  const others = kinds.filter((kind) => kind !== choice);
  return started.actions.choose(choice.title, choiceChanges(choice, others));
}

/** A store with a value of one’s own and its reason. */
function withOwnValue(): StartedStore {
  const started = startSmallStore();
  started.actions.setOwn('royalty', fixed(0.35), 'Offered to us in May.');
  started.actions.moveCentre('tam', 4500);
  return started;
}

describe('a choice', () => {
  it('sets its values in one step and names what they were and are, in the order of the parameters', () => {
    const started = startSmallStore();
    const before = stateOf(started);
    expect(choose(started, operator)).toBe(true);
    const { step } = stateOf(started);
    expect(step!.title).toBe(operator.title);
    expect(step!.changed.length).toBeGreaterThan(0);
    for (const { key, from, to } of step!.changed) {
      expect(from).toEqual(valueNow(before, key));
      expect(to).toEqual(operator.values[key]);
      expect(to).not.toEqual(from);
    }
    const order = Object.keys(before.scenario.values);
    const places = step!.changed.map(({ key }) => order.indexOf(key));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('takes the place of another choice: values of which it says nothing are those of the scenario again', () => {
    const [left, right] = [
      { values: { tam: at(5000), royalty: at(0.4) } },
      { values: { royalty: at(0.1), vat: at(0.1) } },
    ];
    const started = startSmallStore();
    started.actions.choose('left', choiceChanges(left, [right]));
    started.actions.choose('right', choiceChanges(right, [left]));
    expect(inputsOf(started).overrides).toEqual({
      royalty: fixed(0.1),
      vat: fixed(0.1),
    });
  });

  it('holds when all its values do, whoever set them, and not a moment longer', () => {
    const started = startSmallStore();
    expect(isChosen(stateOf(started), operator)).toBe(false);
    choose(started, operator);
    expect(isChosen(stateOf(started), operator)).toBe(true);
    expect(isChosen(stateOf(started), platform)).toBe(false);
    started.actions.moveCentre('partnerReach', 0.0512);
    expect(isChosen(stateOf(started), operator)).toBe(false);
    choose(started, platform);
    expect(isChosen(stateOf(started), platform)).toBe(true);
  });

  it('makes no step where all is so already', () => {
    const started = startSmallStore();
    choose(started, operator);
    started.actions.dismissStep();
    const { overrides } = inputsOf(started);
    expect(choose(started, operator)).toBe(true);
    expect(stateOf(started).step).toBeNull();
    expect(inputsOf(started).overrides).toEqual(overrides);
  });

  it('that cannot be made says why, makes no step and changes nothing', () => {
    const started = withOwnValue();
    const before = stateOf(started);
    const isMade = started.actions.choose('upside down', {
      vat: fixed(0.1),
      ipLossP10: fixed(5000),
    });
    expect(isMade).toBe(false);
    const { refusal, ...after } = stateOf(started);
    expect(refusal!.problem.code).toBe('ipLossCrossed');
    expect(after).toEqual({ ...before, refusal: undefined });
    expect(after.inputs).toBe(before.inputs);
  });

  it('that cannot be made leaves the step before it to be taken back', () => {
    const started = startSmallStore();
    choose(started, operator);
    const { step } = stateOf(started);
    started.actions.choose('upside down', { ipLossP10: fixed(5000) });
    expect(stateOf(started).step).toBe(step);
  });

  it('drops the reasons of the values that it sets, and no others', () => {
    const started = withOwnValue();
    started.actions.setOwn('vat', fixed(0.1), 'Quoted by our adviser.');
    choose(started, operator);
    expect(inputsOf(started).reasons).toEqual({ vat: 'Quoted by our adviser.' });
  });
});

describe('a step', () => {
  it('is taken back to the inputs as they were, reasons among them', async () => {
    const started = withOwnValue();
    const before = inputsOf(started);
    choose(started, operator);
    expect(inputsOf(started).overrides).not.toEqual(before.overrides);
    started.actions.undoStep();
    expect(inputsOf(started)).toEqual(before);
    expect(stateOf(started).step).toBeNull();
    expect(stateOf(started).run.status).toBe('running');
    await started.settled();
    expect(stateOf(started).shown!.inputs.overrides).toEqual(before.overrides);
  });

  it('is taken back without the settings of the run that were changed since', () => {
    const started = startSmallStore();
    choose(started, operator);
    started.actions.setSeed(9);
    expect(stateOf(started).step).not.toBeNull();
    started.actions.undoStep();
    expect(inputsOf(started)).toMatchObject({ overrides: {}, seed: 9 });
  });

  it('keeps the headlines that were on screen, and none where the result was of other inputs', async () => {
    const started = startSmallStore();
    choose(started, operator);
    expect(stateOf(started).step!.headlines).toBeNull();
    await started.settled();
    const headlines = headlinesOf(stateOf(started).shown!.result);
    choose(started, platform);
    expect(stateOf(started).step!.headlines).toEqual(headlines);
  });

  it.each<[string, (started: StartedStore) => void]>([
    ['a slider that is moved', ({ actions }) => actions.moveCentre('tam', 4321)],
    ['a value that is reset', ({ actions }) => actions.reset('royalty')],
    ['taking back all changes', ({ actions }) => actions.resetAll()],
    ['a value of one’s own', ({ actions }) => void actions.setOwn('vat', fixed(0.1), '')],
    ['a link', ({ actions }) => actions.openLink('#v1;china-genai;seed=4')],
  ])('is over with %s', (_, change) => {
    const started = startSmallStore();
    choose(started, operator);
    change(started);
    expect(stateOf(started).step).toBeNull();
    const before = inputsOf(started);
    started.actions.undoStep();
    expect(inputsOf(started)).toBe(before);
  });

  it('that is dismissed keeps what it changed', () => {
    const started = startSmallStore();
    choose(started, operator);
    const before = inputsOf(started);
    started.actions.dismissStep();
    expect(stateOf(started).step).toBeNull();
    expect(inputsOf(started)).toBe(before);
  });
});

describe('opening a scenario', () => {
  it('is a step that names what differs and brings everything back when it is taken back', () => {
    const started = withOwnValue();
    const before = inputsOf(started);
    started.actions.openScenario('companion-app');
    const { step, scenario, inputs } = stateOf(started);
    expect(step!.title).toBe(scenario.title);
    expect(inputs).toMatchObject({ scenarioId: 'companion-app', overrides: {}, reasons: {} });
    expect(step!.changed.find(({ key }) => key === 'royalty')).toMatchObject({ from: at(0.35) });
    started.actions.undoStep();
    expect(inputsOf(started)).toEqual(before);
    expect(stateOf(started).scenario.id).toBe(before.scenarioId);
  });

  it('makes no step where nothing differs', () => {
    const started = startSmallStore();
    started.actions.openScenario('china-genai');
    expect(stateOf(started).step).toBeNull();
  });
});
