import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Rule } from '../../src/model/rulebook';
import { keysOfEffect } from '../../src/model/ruleSwitches';
import { fixed } from '../../src/model/overrides';
import { loadRulebook } from '../../src/state/explanations';
import { fragmentOf } from '../../src/state/selectors';
import type { AppStore } from '../../src/state/store';
import { App } from '../../src/ui/App';
import { enRules } from '../../src/ui/i18n/en/rules';
import { enStep } from '../../src/ui/i18n/en/step';
import { loadParts } from '../../src/ui/lazyPart';
import { isoOfMonth } from '../../src/ui/pages/rules/ruleWords';
import { RuleItem } from '../../src/ui/pages/rules/RuleItem';
import { StoreContext } from '../../src/ui/StoreContext';
import { appStore, silentRunner } from './fixtures';

beforeAll(() => loadParts());

const rulebook = await loadRulebook();
const words = enRules.rules;
const ruleOf = (id: string): Rule => rulebook.rules.find((rule) => rule.id === id)!;

/** One rule alone: what is said and done there hangs on nothing else of so long a page. */
function alone(rule: Rule, store: AppStore = appStore(silentRunner)): AppStore {
  render(
    <StoreContext value={store}>
      <RuleItem rule={rule} />
    </StoreContext>,
  );
  return store;
}

const theSwitch = (rule: Rule): HTMLElement =>
  screen.getByLabelText(words.turn(rule), { selector: '[role="switch"]' });
const month = (rule: Rule): HTMLElement =>
  screen.getByLabelText(words.fromOf(rule), { selector: '[role="spinbutton"]' });
const switches = (store: AppStore): readonly (readonly [string, number])[] =>
  (store.getState().inputs.rules ?? []).map(({ id, from }) => [id, from]);

describe('a rule', () => {
  it.each(rulebook.rules.map(({ id }) => id))(
    'tells what it demands, on whom it falls, since when and by what text: %s',
    (id) => {
      const rule = ruleOf(id);
      alone(rule);
      const { name, demands, liable, personal, citation, authority, leaves, sources, status, effects } = rule;
      expect(screen.getByText(name, { selector: 'h3' })).toBeVisible();
      for (const said of [demands, liable, leaves, citation, authority])
        expect(screen.getByText(said)).toBeVisible();
      const ofPersons = screen.queryByText(words.personal)?.parentElement?.textContent ?? words.personal;
      expect(ofPersons).toBe(`${words.personal}${personal}`);
      expect(screen.getByText(words.states[status])).toBeVisible();
      const linked = [...document.links].map(({ href }) => href);
      const addresses = sources.flatMap(({ url }) => (url === undefined ? [] : [new URL(url).href]));
      expect(linked).toEqual(expect.arrayContaining(addresses));
      for (const { because } of effects) expect(screen.getByText(because)).toBeVisible();
      for (const key of effects.flatMap((effect) => keysOfEffect(effect)))
        expect(
          linked.some((href) => href.includes(`at=${key}`)),
          key,
        ).toBe(true);
    },
  );

  it('binds while it is in force and left alone, and is switched off from the start and back', async () => {
    const user = userEvent.setup();
    const rule = ruleOf('pipl-66');
    const store = alone(rule);
    const before = fragmentOf(store.getState());
    expect(theSwitch(rule)).toBeChecked();
    await user.click(theSwitch(rule));
    expect(theSwitch(rule)).not.toBeChecked();
    expect(switches(store)).toEqual([['pipl-66', 0]]);
    expect(store.getState().step?.title).toBe(words.stepOff({ name: rule.name, month: '0' }));
    expect(screen.getByText(rule.name, { selector: 'h3' }).closest('li')).toHaveTextContent(
      'switched off from month 0',
    );
    await user.click(theSwitch(rule));
    expect(switches(store)).toEqual([]);
    expect(fragmentOf(store.getState())).toBe(before);
  });

  it('that is coming is switched on from the month in which we expect it', async () => {
    const user = userEvent.setup();
    const rule = ruleOf('coins-act');
    const store = alone(rule);
    expect(theSwitch(rule)).not.toBeChecked();
    theSwitch(rule).focus();
    await user.keyboard(' ');
    expect(theSwitch(rule)).toBeChecked();
    expect(switches(store)).toEqual([['coins-act', 3]]);
    expect(month(rule)).toHaveValue('3');
    expect(month(rule)).toHaveAttribute('aria-valuetext', '3, Apr 2027');
  });

  it('takes a month by typing and by arrows, and puts back what Escape leaves', async () => {
    const user = userEvent.setup();
    const rule = ruleOf('coins-act');
    const store = alone(rule);
    await user.click(theSwitch(rule));
    await user.clear(month(rule));
    await user.type(month(rule), '24{Enter}');
    expect(switches(store)).toEqual([['coins-act', 24]]);
    expect(month(rule)).toHaveAttribute('aria-valuetext', '24, Jan 2029');
    await user.keyboard('{ArrowDown}');
    expect(switches(store)).toEqual([['coins-act', 23]]);
    await user.keyboard('{PageUp}{PageUp}{PageUp}{PageUp}{PageUp}{PageUp}{ArrowUp}');
    expect(switches(store)).toEqual([['coins-act', 83]]);
    await user.clear(month(rule));
    await user.type(month(rule), '5{Escape}');
    expect(month(rule)).toHaveValue('83');
    await user.clear(month(rule));
    await user.type(month(rule), '6');
    await user.tab();
    expect(switches(store)).toEqual([['coins-act', 6]]);
  });

  it.each(['84', '-1', '2.5'])(
    'refuses the month %s, says what is allowed and keeps the one before',
    async (entry) => {
      const user = userEvent.setup();
      const rule = ruleOf('coins-act');
      const store = alone(rule);
      await user.click(theSwitch(rule));
      await user.clear(month(rule));
      await user.type(month(rule), `${entry}{Enter}`);
      expect(screen.getByRole('alert')).toHaveTextContent(
        words.monthProblem({ entry, last: '83', kept: '3' }),
      );
      expect(month(rule)).toBeInvalid();
      expect(month(rule)).toHaveAccessibleDescription(/kept is 3/);
      expect(month(rule)).toHaveValue('3');
      expect(switches(store)).toEqual([['coins-act', 3]]);
      await user.clear(month(rule));
      await user.type(month(rule), '4{Enter}');
      expect(screen.queryByRole('alert')).toBeNull();
    },
  );

  it('says so when its month lies beyond a shorter horizon', async () => {
    const user = userEvent.setup();
    const rule = ruleOf('hr-8283');
    const store = alone(rule);
    await user.click(theSwitch(rule));
    await user.clear(month(rule));
    await user.type(month(rule), '40{Enter}');
    act(() => void store.getState().actions.applyChanges({ horizonYears: fixed(3) }));
    expect(screen.getByText(words.beyond({ month: '40', months: '36' }))).toBeVisible();
    expect(switches(store)).toEqual([['hr-8283', 40]]);
  });

  it('has no switch where nothing in the model hangs on it, or where it is about other companies', () => {
    alone(ruleOf('interim-measures-abroad'));
    expect(screen.getByText(words.noEffect)).toBeVisible();
    alone(ruleOf('companion-ai'));
    expect(screen.getByText(/It is about “.*ompanion.*” only/)).toBeVisible();
    expect(screen.queryByRole('switch')).toBeNull();
  });

  it('shows what its switch makes of the values as they are', () => {
    const store = appStore(silentRunner);
    act(() => void store.getState().actions.applyChanges({ fineRate: fixed(0.2) }));
    alone(ruleOf('csl-69'), store);
    const effects = within(screen.getByLabelText(words.changesOf(ruleOf('csl-69'))));
    expect(effects.getByText('RMB 10m → RMB 2m')).toBeVisible();
    expect(effects.getByText('× 0.87')).toBeVisible();
    expect(effects.getByText('20% → 17.4% per year')).toBeVisible();
  });
});

describe('a month of the horizon', () => {
  it.each([
    [0, '2027-01'],
    [11, '2027-12'],
    [12, '2028-01'],
    [119, '2036-12'],
  ])('%i is %s', (at, iso) => expect(isoOfMonth(at)).toBe(iso));
});

describe('the rules page', () => {
  async function open(store: AppStore = appStore()): Promise<AppStore> {
    act(() => store.getState().actions.openPage('rules'));
    render(<App store={store} />);
    await screen.findByRole('heading', { level: 1, name: words.title });
    return store;
  }

  it('says once that effects are judged and no legal advice, and lists every rule on the timeline’s table', async () => {
    const user = userEvent.setup();
    await open();
    expect(document.body.textContent.split(words.judged)).toHaveLength(2);
    const chart = screen.getByText(words.timeline.question).closest('section')!;
    await user.click(within(chart).getByRole('button', { name: enRules.table }));
    const rows = within(within(chart).getByRole('table')).getAllByRole('row').slice(1);
    expect(rows).toHaveLength(rulebook.rules.length);
    for (const { name } of rulebook.rules)
      expect(rows.some((row) => row.textContent.startsWith(name))).toBe(true);
  });

  it('tells a switch and takes it back, marks it on the timeline, and puts all back at once', async () => {
    const user = userEvent.setup();
    const store = await open();
    const { fingerprint } = store.getState().shown!.result;
    expect(screen.getByText(words.effect.none)).toBeVisible();
    const pipl = ruleOf('pipl-66');
    await user.click(screen.getByLabelText(words.turn(pipl)));
    expect(store.getState().shown!.result.fingerprint).not.toBe(fingerprint);
    expect(document.querySelector('.rules-plot .is-switched')).toHaveTextContent(
      `${pipl.name}off from month 0`,
    );
    expect(screen.getByText(`${pipl.name}, off from month 0`)).toBeVisible();
    const notice = screen.getByLabelText(enStep.step.label);
    await user.click(within(notice).getByRole('button', { name: enStep.step.undo }));
    expect(switches(store)).toEqual([]);
    expect(store.getState().shown!.result.fingerprint).toBe(fingerprint);

    await user.click(screen.getByLabelText(words.turn(pipl)));
    await user.click(screen.getByLabelText(words.turn(ruleOf('coins-act'))));
    expect(switches(store)).toEqual([
      ['coins-act', 3],
      ['pipl-66', 0],
    ]);
    await user.click(screen.getByText(words.effect.reset));
    expect(switches(store)).toEqual([]);
    expect(store.getState().shown!.result.fingerprint).toBe(fingerprint);
    expect(screen.getByText(words.effect.title)).toHaveFocus();
  });
});
