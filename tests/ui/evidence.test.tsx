import {
  act,
  configure,
  render,
  screen,
  within,
  type BoundFunctions,
  type queries,
} from '@testing-library/react';
import { userEvent, type UserEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Evaluator } from '../../src/analysis/evaluator';
import { flipsOf } from '../../src/analysis/flips';
import { finish } from '../../src/analysis/steps';
import { swingKeys, swingOf, swingSize, tornadoOf } from '../../src/analysis/swings';
import type { ParameterId } from '../../src/model/parameters';
import type { Scenario } from '../../src/model/scenario';
import { leadingPair } from '../../src/state/analysisPlan';
import { loadScenarios } from '../../src/state/otherScenarios';
import type { AppStore } from '../../src/state/store';
import { ParameterControl } from '../../src/ui/controls/ParameterControl';
import { points } from '../../src/ui/format';
import { enFlips } from '../../src/ui/i18n/en/flips';
import { StoreContext } from '../../src/ui/StoreContext';
import { bring, overtake, type Answer } from './answers';
import { appStore, silentRunner } from './fixtures';

// Parts that are fetched on their own come late where the machine is busy.
configure({ asyncUtilTimeout: 10_000 });

/** Draws of the real analyses here: their numbers are compared with themselves, so few do. */
const DRAWS = 256;

function show(id: ParameterId, store: AppStore = appStore(silentRunner)): AppStore {
  render(
    <StoreContext value={store}>
      <ParameterControl id={id} />
    </StoreContext>,
  );
  return store;
}

type Panel = BoundFunctions<typeof queries>;

/** Opens the evidence from its label. */
async function explain(user: UserEvent, label: string): Promise<Panel> {
  const [opener] = screen
    .getAllByRole('button')
    .filter((button) => button.getAttribute('aria-label')?.startsWith(`Evidence for ${label}:`) === true);
  await user.click(opener!);
  return within(screen.getByRole('dialog', { name: label }));
}

/** The same with the form for a value of one's own unfolded. */
async function unfold(user: UserEvent, label: string): Promise<{ panel: Panel; form: Panel }> {
  const panel = await explain(user, label);
  await user.click(panel.getByRole('button', { name: /^Use my own/ }));
  return { panel, form: within(await panel.findByRole('form', { name: `Your value of ${label}` })) };
}

async function fill(user: UserEvent, form: Panel, entries: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, entry] of Object.entries(entries)) {
    const field = form.getByRole('textbox', { name });
    await user.clear(field);
    if (entry !== '') await user.type(field, entry);
  }
}

const inputsOf = (store: AppStore) => store.getState().inputs;
/** What has been changed and why, whole. */
const ownOf = (store: AppStore) => {
  const { overrides, reasons } = inputsOf(store);
  return { overrides, reasons };
};

const [base] = (await loadScenarios()) as [Scenario];
const MARKET = 'Market size in 2027';

describe('the evidence of a parameter', () => {
  it('says what it means, how good the evidence is, what it is worth, where it enters and who says so', async () => {
    const user = userEvent.setup();
    show('tam');
    screen.getByRole('slider', { name: MARKET }).focus();
    await user.keyboard('?');
    const panel = within(screen.getByRole('dialog', { name: MARKET }));
    const { note, verify, stale, sources } = base.provenance['tam']!;
    expect(panel.getByRole('heading', { level: 3 })).toHaveTextContent(`${MARKET}judged`);
    expect(panel.getByText('Weak evidence: our own estimate.')).toBeInTheDocument();
    expect(panel.getByText(/Spending of mainland customers/)).toBeInTheDocument();
    const said = (term: string): string => panel.getByText(term).nextElementSibling!.textContent;
    expect(said('Default')).toBe('$3.3bn, PERT from $1.5bn to $9bn');
    expect(said('P10 to P90')).toMatch(/^\$\d\.\d+bn to \$\d\.\d+bn/);
    expect(said('What wins')).toBe('not computed yet');
    expect(said('Allowed')).toMatch(/^\$10m to \$1,?000bn/);
    expect(said('What it rests on')).toBe(note);
    expect(said('Who could know better')).toBe(verify);
    expect(said('Out of date when')).toBe(stale);
    const equation = await panel.findByRole('link', { name: /^2\.1 / });
    expect(equation).toHaveAttribute('href', expect.stringContaining(';view=method;at=2.1;'));
    const list = within(panel.getByRole('list', { name: 'Sources' }));
    expect(list.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(
      sources.map(({ title }) => expect.stringContaining(title)),
    );
    expect(list.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(
      sources.flatMap(({ url }) => url ?? []),
    );
    for (const link of list.getAllByRole('link')) {
      expect(link).toHaveAttribute('rel', 'noopener noreferrer');
      expect(link).toHaveAttribute('target', '_blank');
    }
  });

  it('leads to the parameter on the sources page', async () => {
    const user = userEvent.setup();
    const store = show('tam');
    const panel = await explain(user, MARKET);
    await user.click(panel.getByRole('link', { name: 'On the sources page' }));
    expect(store.getState().view).toEqual({ page: 'sources', at: 'tam' });
  });

  it('calls official evidence strong', async () => {
    const user = userEvent.setup();
    show('corporateTax');
    const panel = await explain(user, 'Corporate tax');
    expect(panel.getByText(/^Good evidence: a law firm, an analyst or serious press\.$/)).toBeInTheDocument();
  });

  it('says why a value departs from the evidence, and that a lever is ours', async () => {
    const user = userEvent.setup();
    show('capitalEnvelope');
    const panel = await explain(user, 'Capital envelope');
    expect(panel.getByText('Why it departs from the evidence').nextElementSibling).toHaveTextContent(
      base.provenance['capitalEnvelope']!.departs,
    );
    expect(await panel.findByText(/^Ours to choose, so it is not ranked here/)).toBeInTheDocument();
    expect(panel.queryByRole('button', { name: /^Use my own/ })).not.toBeInTheDocument();
  });

  it('names the preset that set a value, and only then', async () => {
    const user = userEvent.setup();
    const store = appStore(silentRunner);
    act(() => store.getState().actions.openScenario('search-giant'));
    show('tam', store);
    show('bassQ', store);
    const { title } = store.getState().scenario;
    const panel = await explain(user, MARKET);
    expect(panel.getByText(`Set by ${title}.`)).toBeInTheDocument();
    await user.keyboard('{Escape}');
    const other = await explain(user, 'Imitation q (Bass)');
    expect(other.queryByText(/^Set by/)).not.toBeInTheDocument();
  });

  it('tells the paths apart where a preset gives one of them reasons of its own, and grades by the weaker', async () => {
    const user = userEvent.setup();
    const store = appStore(silentRunner);
    act(() => store.getState().actions.openScenario('search-giant'));
    const { provenance } = store.getState().scenario;
    show('alignmentPenalty', store);
    const panel = await explain(user, 'Alignment penalty');
    for (const path of ['bifurcation', 'partner'])
      expect(panel.getByText(provenance[`${path}.alignmentPenalty`]!.note)).toBeInTheDocument();
    expect(panel.getByRole('heading', { level: 4, name: 'Bifurcation' })).toBeInTheDocument();
    expect(panel.getByRole('heading', { level: 4, name: 'Partner-led' })).toBeInTheDocument();
  });

  it('fixes a value that is known for sure, and gives it its spread back', async () => {
    const user = userEvent.setup();
    const store = show('tam');
    const panel = await explain(user, MARKET);
    await user.click(panel.getByRole('checkbox', { name: /Known for sure/ }));
    expect(inputsOf(store).overrides).toEqual({ tam: { value: { kind: 'fixed', value: 3300 } } });
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: `Give ${MARKET} its spread back` }));
    expect(inputsOf(store).overrides).toEqual({});
  });

  it('closes with Escape, gives the focus back to where it was, and closes with a click elsewhere', async () => {
    const user = userEvent.setup();
    show('tam');
    const slider = screen.getByRole('slider', { name: MARKET });
    slider.focus();
    await user.keyboard('?');
    expect(screen.getByRole('dialog')).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(slider).toHaveFocus();
    await explain(user, MARKET);
    await user.click(document.body);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });
});

describe('how much a parameter matters here', () => {
  const evaluator = new Evaluator({ values: base.values, overrides: {}, seed: 1, criterion: undefined });
  const keys = swingKeys(base.values);
  const scores = finish(evaluator.baseScores(DRAWS));
  const swings = keys.map((key) => finish(swingOf(evaluator, key, DRAWS)));
  const answers = swings.map((swing): Answer => [
    { kind: 'swing', key: swing.key },
    { kind: 'swing', swing, base: scores },
  ]);

  async function weight(user: UserEvent, id: ParameterId, label: string, store: AppStore): Promise<string> {
    show(id, store);
    const panel = await explain(user, label);
    const term = await panel.findByText('How much it matters here');
    return term.nextElementSibling!.textContent;
  }

  it('is its place among all swings and how far it moves the lead of the best path', async () => {
    const user = userEvent.setup();
    const store = appStore();
    act(() => bring(store, answers));
    const [first, second] = leadingPair(store.getState());
    const rows = tornadoOf(swings, scores, first, second);
    const [place, row] = [...rows.entries()].find(([, { key }]) => key === 'partnerReach')!;
    expect(await weight(user, 'partnerReach', 'Partner reach', store)).toBe(
      `No. ${place + 1} of ${keys.length} uncertain values: from its P10 to its P90 the lead of ` +
        `${enFlips.paths[first]} over ${enFlips.paths[second]} moves by ` +
        `${points(Math.abs(row.high.gap - row.low.gap))} points. It can flip the choice.`,
    );
    expect(swingSize(row)).toBeGreaterThan(0);
  });

  it('says where it cannot flip the choice alone, as its flips tell', async () => {
    const user = userEvent.setup();
    const store = appStore();
    const flips = finish(flipsOf(evaluator, 'coverageElasticity', DRAWS));
    act(() =>
      bring(store, [
        ...answers,
        [
          { kind: 'flips', key: 'coverageElasticity' },
          { kind: 'flips', flips },
        ],
      ]),
    );
    expect(await weight(user, 'coverageElasticity', 'Effect of coverage β', store)).toMatch(
      /points\. Alone it does not flip the choice\.$/,
    );
  });

  it('is being worked out until enough swings are known, and counts those that are while the rest come in', async () => {
    const user = userEvent.setup();
    const store = appStore();
    expect(await weight(user, 'tam', MARKET, store)).toBe('How much it matters here is being worked out.');
    act(() => bring(store, answers.slice(0, 24)));
    expect(await screen.findByText(/^No\. \d+ of the 24 worked out so far: /)).toBeInTheDocument();
  });

  it('is told as of earlier inputs once they have changed', async () => {
    const user = userEvent.setup();
    const store = appStore();
    act(() => bring(store, answers));
    act(() => overtake(store));
    expect(await weight(user, 'tam', MARKET, store)).toMatch(
      /^With earlier inputs: No\. \d+ of \d+ uncertain/,
    );
  });

  it('is told for each path, and of the two paths that are compared', async () => {
    const user = userEvent.setup();
    const store = appStore();
    act(() => {
      bring(store, answers);
      store.getState().actions.setPair(['bifurcation', 'exit']);
    });
    show('holdProbability', store);
    const panel = await explain(user, 'Political-hold probability');
    expect(await panel.findByText(/^Bifurcation: No\. .* which of the two is ahead\.$/)).toBeInTheDocument();
    expect(panel.getByText(/^Partner-led: No\. .* moves by 0\.0 points\. Alone/)).toBeInTheDocument();
  });

  it('is nothing where a value has no spread', async () => {
    const user = userEvent.setup();
    const store = appStore();
    act(() => {
      bring(store, answers);
      store.getState().actions.pin('tam', true);
    });
    expect(await weight(user, 'tam', MARKET, store)).toMatch(/^No spread, so it is not ranked here/);
  });
});

describe('a range of one’s own', () => {
  const REASON = 'Our own order book, October 2026.';

  it('is filled with the value now, saved with its reason, and marked as the user’s', async () => {
    const user = userEvent.setup();
    const store = show('tam');
    const { panel, form } = await unfold(user, MARKET);
    expect(form.getByRole('radio', { name: 'A range' })).toBeChecked();
    expect(form.getByRole('textbox', { name: 'Lowest' })).toHaveFocus();
    const shown = form
      .getAllByRole('textbox')
      .map((field) => (field as HTMLInputElement | HTMLTextAreaElement).value);
    expect(shown).toEqual(['$1.5bn', '$3.3bn', '$9bn', '']);
    await fill(user, form, { Lowest: '$2bn', 'Best guess': '4500', Why: REASON });
    expect(form.getByText(/^P10 to P90: \$\d\.\d+bn to \$\d\.\d+bn/)).toBeInTheDocument();
    await user.click(form.getByRole('button', { name: 'Save' }));

    expect(ownOf(store)).toEqual({
      overrides: { tam: { value: { kind: 'pert', low: 2000, mode: 4500, high: 9000 } } },
      reasons: { tam: REASON },
    });
    expect(panel.queryByRole('form')).not.toBeInTheDocument();
    expect(panel.getByText(`Yours: ${REASON}`)).toBeInTheDocument();
    expect(panel.getByRole('status')).toHaveTextContent('Saved as yours.');
    expect(screen.getByRole('dialog')).toHaveFocus();
    expect(panel.getByRole('heading', { level: 3 })).toHaveTextContent('yoursjudged');
    expect(panel.getByText('$3.3bn, PERT from $1.5bn to $9bn')).toBeInTheDocument();
    expect(panel.getByText('$4.5bn, PERT from $2bn to $9bn')).toBeInTheDocument();
    expect(panel.getByRole('list', { name: 'Sources' })).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: `Evidence for ${MARKET}: yours; published value judged` }),
    ).toBeInTheDocument();
  });

  it('goes back to the published value, and the reason goes with it', async () => {
    const user = userEvent.setup();
    const store = show('tam');
    const { panel, form } = await unfold(user, MARKET);
    await fill(user, form, { Highest: '12bn', Why: REASON });
    await user.click(form.getByRole('button', { name: 'Save' }));
    await user.click(panel.getByRole('button', { name: 'Back to the published value' }));
    expect(ownOf(store)).toEqual({ overrides: {}, reasons: {} });
    expect(panel.getByRole('status')).toHaveTextContent('Back at the published value.');
    expect(panel.queryByText(/^Yours: /)).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: `Evidence for ${MARKET}: judged` })).toBeInTheDocument();
  });

  it('can be one number that is known', async () => {
    const user = userEvent.setup();
    const store = show('partnerSubstitution');
    const { form } = await unfold(user, 'Partner substitution');
    await user.click(form.getByRole('radio', { name: 'I know it: a single number' }));
    await fill(user, form, { Value: '45%', Why: REASON });
    await user.click(form.getByRole('button', { name: 'Save' }));
    expect(inputsOf(store).overrides).toEqual({
      partnerSubstitution: { value: { kind: 'fixed', value: 0.45 } },
    });
  });

  it('is one number where only whole numbers are counted', async () => {
    const user = userEvent.setup();
    show('campaignMonths');
    const { form } = await unfold(user, 'Campaign season');
    expect(form.queryByRole('radio')).not.toBeInTheDocument();
    await fill(user, form, { Value: '2.5', Why: REASON });
    await user.click(form.getByRole('button', { name: 'Save' }));
    expect(form.getByRole('alert')).toHaveTextContent(
      'Value: “2.5” cannot be used; allowed is whole numbers, 0 to 11',
    );
  });

  it.each([
    [{ Lowest: '$5bn' }, 'Lowest', /lowest, \$5bn, is above the best guess, \$3\.3bn; allowed is at most/],
    [
      { Highest: '$3bn' },
      'Highest',
      /highest, \$3bn, is below the best guess, \$3\.3bn; allowed is at least/,
    ],
    [
      { Lowest: '$3.3bn', Highest: '$3.3bn' },
      'Highest',
      /both \$3\.3bn; allowed is a highest above the lowest, or a single number/,
    ],
    [{ 'Best guess': 'plenty' }, 'Best guess', /^Best guess: “plenty” cannot be used; allowed is \$10m to /],
    [{ Highest: '9000bn' }, 'Highest', /^Highest: “9000bn” cannot be used; allowed is \$10m to /],
    [{ Lowest: '' }, 'Lowest', /^Lowest is empty; allowed is \$10m to /],
    [{}, 'Lowest', /published value; change a number first/],
  ])(
    'refuses %j: says where and what is allowed, keeps the text, changes nothing',
    async (entries, name, says) => {
      const user = userEvent.setup();
      const store = show('tam');
      const before = inputsOf(store);
      const { form } = await unfold(user, MARKET);
      await fill(user, form, { ...entries, Why: REASON });
      await user.click(form.getByRole('button', { name: 'Save' }));
      const field = form.getByRole('textbox', { name });
      expect(form.getByRole('alert')).toHaveTextContent(says);
      expect(field).toBeInvalid();
      expect(field).toHaveFocus();
      expect(field).toHaveAccessibleDescription(expect.stringContaining(form.getByRole('alert').textContent));
      for (const [other, entry] of Object.entries(entries))
        expect(form.getByRole('textbox', { name: other })).toHaveValue(entry);
      expect(form.getByRole('textbox', { name: 'Why' })).toHaveValue(REASON);
      expect(inputsOf(store)).toBe(before);
      expect(store.getState().refusal).toBeNull();
    },
  );

  it('is refused where it does not go with another value', async () => {
    const user = userEvent.setup();
    const store = show('ipLossP10');
    const { form } = await unfold(user, 'Small IP loss (P10)');
    await user.click(form.getByRole('radio', { name: 'I know it: a single number' }));
    await fill(user, form, { Value: '$90bn', Why: REASON });
    await user.click(form.getByRole('button', { name: 'Save' }));
    expect(form.getByRole('alert')).toHaveTextContent(
      /^It does not go with another value\. Small IP loss \(P10\), .*exceeds large IP loss \(P90\), .*; allowed is at most \$[\d.]+m\.$/,
    );
    expect(form.getByRole('textbox', { name: 'Value' })).toHaveValue('$90bn');
    expect(inputsOf(store).overrides).toEqual({});
    expect(store.getState().refusal).toBeNull();
  });

  it('needs a reason, counts it near its limit, and keeps one that is too long', async () => {
    const user = userEvent.setup();
    const store = show('tam');
    const { form } = await unfold(user, MARKET);
    await fill(user, form, { Lowest: '$2bn' });
    await user.click(form.getByRole('button', { name: 'Save' }));
    const why = form.getByRole('textbox', { name: 'Why' });
    expect(why).toHaveFocus();
    expect(why).toBeInvalid();
    expect(why).toHaveAccessibleDescription(/A reason is needed; allowed are 1 to 240 characters\.$/);
    await user.click(why);
    await user.paste('x'.repeat(200));
    expect(form.queryByRole('alert')).not.toBeInTheDocument();
    expect(form.getByText('40 characters left')).toBeInTheDocument();
    await user.paste('y'.repeat(41));
    expect(form.getByText('1 character too many')).toBeInTheDocument();
    await user.click(form.getByRole('button', { name: 'Save' }));
    expect(form.getByRole('alert')).toHaveTextContent(
      'The reason has 241 characters; allowed are at most 240.',
    );
    expect(why).toHaveValue(`${'x'.repeat(200)}${'y'.repeat(41)}`);
    expect(inputsOf(store).overrides).toEqual({});
    await user.keyboard('{End}{Backspace}');
    await user.click(form.getByRole('button', { name: 'Save' }));
    expect(inputsOf(store).reasons['tam']).toHaveLength(240);
  });

  it('folds with Cancel and with Escape, changes nothing and gives the focus back; then Escape closes', async () => {
    const user = userEvent.setup();
    const store = show('tam');
    const { panel, form } = await unfold(user, MARKET);
    await fill(user, form, { Lowest: '$2bn' });
    await user.click(form.getByRole('button', { name: 'Cancel' }));
    const button = panel.getByRole('button', { name: 'Use my own range' });
    expect(button).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(panel.getByRole('textbox', { name: 'Lowest' })).toHaveValue('$1.5bn');
    await user.keyboard('{Escape}');
    expect(panel.queryByRole('form')).not.toBeInTheDocument();
    expect(panel.getByRole('button', { name: 'Use my own range' })).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(inputsOf(store).overrides).toEqual({});
  });

  it('is not lost to a click elsewhere once something is typed', async () => {
    const user = userEvent.setup();
    show('tam');
    const { form } = await unfold(user, MARKET);
    await fill(user, form, { Why: 'Half a tho' });
    await user.click(document.body);
    expect(form.getByRole('textbox', { name: 'Why' })).toHaveValue('Half a tho');
  });

  it('keeps a value that is not shown in full as it is where its field is left alone', async () => {
    const user = userEvent.setup();
    const store = appStore(silentRunner);
    const value = { kind: 'pert', low: 1234.5678, mode: 3333.3333, high: 8765.4321 } as const;
    store.getState().actions.setValue('tam', { value });
    show('tam', store);
    const { form } = await unfold(user, MARKET);
    await fill(user, form, { Highest: '10bn', Why: REASON });
    await user.click(form.getByRole('button', { name: 'Save' }));
    expect(inputsOf(store).overrides).toEqual({ tam: { value: { ...value, high: 10_000 } } });
  });
});

describe('a reason alone', () => {
  it('is given for a value that was changed before, and the change stays as it is', async () => {
    const user = userEvent.setup();
    const store = appStore(silentRunner);
    store.getState().actions.moveCentre('tam', 4500);
    show('tam', store);
    const panel = await explain(user, MARKET);
    expect(panel.getByText('Changed here; nobody has said why.')).toBeInTheDocument();
    await user.click(panel.getByRole('button', { name: 'Say why' }));
    const form = within(await panel.findByRole('form', { name: `Why ${MARKET} is as you set it` }));
    await user.click(form.getByRole('button', { name: 'Save' }));
    expect(form.getByRole('alert')).toHaveTextContent(/^A reason is needed/);
    await user.keyboard('An analyst told us.');
    await user.click(form.getByRole('button', { name: 'Save' }));
    expect(ownOf(store)).toEqual({
      overrides: { tam: { centre: 4500 } },
      reasons: { tam: 'An analyst told us.' },
    });
    expect(panel.getByText('Yours: An analyst told us.')).toBeInTheDocument();
    expect(panel.getByRole('button', { name: 'Change the reason' })).toBeInTheDocument();
  });

  it('stays with the value when it is dragged on', async () => {
    const user = userEvent.setup();
    const store = appStore(silentRunner);
    store.getState().actions.setOwn('tam', { centre: 4500 }, 'An analyst told us.');
    show('tam', store);
    screen.getByRole('slider', { name: MARKET }).focus();
    await user.keyboard('{ArrowRight}?');
    expect(screen.getByText('Yours: An analyst told us.')).toBeInTheDocument();
  });

  it('is not asked for what is ours to choose, which only goes back', async () => {
    const user = userEvent.setup();
    const store = appStore(silentRunner);
    store.getState().actions.moveCentre('royalty', 0.3);
    show('royalty', store);
    const panel = await explain(user, 'Royalty rate');
    expect(panel.queryByRole('button', { name: 'Say why' })).not.toBeInTheDocument();
    await user.click(panel.getByRole('button', { name: 'Back to the published value' }));
    expect(inputsOf(store).overrides).toEqual({});
  });
});

describe('a value of one’s own for each path', () => {
  const LABEL = 'Political-hold probability';

  it('is for the path that is chosen, filled with its value, and marked on the control of both', async () => {
    const user = userEvent.setup();
    const store = show('holdProbability');
    const { panel, form } = await unfold(user, LABEL);
    expect(form.getByRole('radio', { name: 'Bifurcation' })).toBeChecked();
    expect(form.getByRole('textbox', { name: 'Best guess' })).toHaveValue('30%');
    await user.click(form.getByRole('radio', { name: 'Partner-led' }));
    expect(form.getByRole('textbox', { name: 'Best guess' })).toHaveValue('15%');
    await fill(user, form, { 'Best guess': '20%', Why: 'Counsel.' });
    await user.click(form.getByRole('button', { name: 'Save' }));
    expect(ownOf(store)).toEqual({
      overrides: {
        'partner.holdProbability': { value: { kind: 'pert', low: 0.05, mode: 0.2, high: 0.35 } },
      },
      reasons: { 'partner.holdProbability': 'Counsel.' },
    });
    expect(panel.getByText('Yours for partner-led entry: Counsel.')).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: `Evidence for ${LABEL}: yours; published value judged` }),
    ).toBeInTheDocument();
  });

  it('can be for both at once, and goes back path by path', async () => {
    const user = userEvent.setup();
    const store = show('holdProbability');
    const { panel, form } = await unfold(user, LABEL);
    await user.click(form.getByRole('radio', { name: 'Both' }));
    await fill(user, form, { Lowest: '10%', 'Best guess': '20%', Highest: '40%', Why: 'Counsel.' });
    await user.click(form.getByRole('button', { name: 'Save' }));
    const value = { kind: 'pert', low: 0.1, mode: 0.2, high: 0.4 };
    expect(ownOf(store)).toEqual({
      overrides: { 'bifurcation.holdProbability': { value }, 'partner.holdProbability': { value } },
      reasons: { 'bifurcation.holdProbability': 'Counsel.', 'partner.holdProbability': 'Counsel.' },
    });
    await user.click(panel.getByRole('button', { name: 'Bifurcation: Back to the published value' }));
    expect(Object.keys(inputsOf(store).overrides)).toEqual(['partner.holdProbability']);
    expect(Object.keys(inputsOf(store).reasons)).toEqual(['partner.holdProbability']);
  });
});
