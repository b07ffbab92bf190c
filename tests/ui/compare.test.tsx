import { act, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { pathIds } from '../../src/model/parameters';
import { fixed, type Override } from '../../src/model/overrides';
import { decodeLink } from '../../src/share/readLink';
import { encodeLink } from '../../src/share/shareLink';
import { loadScenarios } from '../../src/state/otherScenarios';
import { otherRun } from '../../src/state/otherRuns';
import { RunsBeside } from '../../src/state/runsBeside';
import { createAppStore, type AppStore } from '../../src/state/store';
import { roi } from '../../src/ui/format';
import { speak } from '../../src/ui/i18n/language';
import { ComparePage } from '../../src/ui/pages/ComparePage';
import { StoreContext } from '../../src/ui/StoreContext';
import type { RunListener, Runner, RunRequest } from '../../src/worker/runner';
import { simulated } from './fixtures';

const scenarios = await loadScenarios();
const title = 'Generative AI in mainland China';
const worldAndLevers: Readonly<Record<string, Override>> = {
  tam: { centre: 2400 },
  royalty: fixed(0.2),
};

const known = new Map<string, ReturnType<typeof simulated>>();

/** Answers at once with few draws, and knows what it was asked before; fails where it is told to. */
function inlineRunner(failsOn: (request: RunRequest) => boolean = () => false) {
  return (listener: RunListener): Runner => ({
    run(request) {
      if (failsOn(request)) {
        listener.onFailure(request, { code: 'outOfMemory' } as never);
        return;
      }
      const key = JSON.stringify(request.values);
      const { result, pictures } = known.get(key) ?? simulated(request.values);
      known.set(key, { result, pictures });
      listener.onResult(request, { ...result, draws: request.draws }, pictures, 12);
      listener.onDone(request);
    },
    analyse() {},
    rest() {},
    dispose() {},
  });
}

/** A store that answers at once, with runs beside the one on screen too. */
function appStore(createRunner = inlineRunner()): AppStore {
  const store = createAppStore({
    scenarios,
    base: 'china-genai',
    createRunner,
    openBeside: (beside, runner) => Promise.resolve(new RunsBeside(beside, runner)),
  });
  store.getState().actions.restart();
  return store;
}

function open(store: AppStore = appStore()) {
  act(() => store.getState().actions.openPage('compare'));
  render(
    <StoreContext value={store}>
      <ComparePage />
    </StoreContext>,
  );
  return { store, user: userEvent.setup() };
}

/** The base case as A, something else as B. */
function openCompared(changes = worldAndLevers, store = appStore()) {
  act(() => {
    store.getState().actions.pinAsA();
    store.getState().actions.applyChanges(changes);
  });
  return open(store);
}

const differs = () => screen.getByRole('region', { name: 'What differs' });
const heading = () => screen.getByRole('heading', { level: 1 });

describe('the page that compares, before there is an A', () => {
  it('says in one line what to do, and pins what is on screen', async () => {
    const { user, store } = open();
    expect(screen.getByText('Pin a scenario as A to compare.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Pin what is on screen as A' }));
    expect(store.getState().pinned!.inputs).toEqual(store.getState().inputs);
    expect(heading()).toHaveTextContent('A and B are the same.');
    expect(heading()).toHaveFocus();
    expect(differs()).toHaveTextContent('Nothing differs yet: move a slider, and it moves B.');
    expect(screen.getByText('Nothing differs, so there is nothing to explain.')).toBeInTheDocument();
  });

  it('takes a published scenario as A', async () => {
    const { user, store } = open();
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Take a published scenario as A' }),
      'Answer engine (Perplexity-like), US, as published',
    );
    expect(store.getState().pinned!.inputs).toMatchObject({ scenarioId: 'answer-engine', overrides: {} });
    expect(differs()).toHaveTextContent(/\d\d of \d+ inputs/);
  });

  it('takes a link as A, and keeps what its sender saw', async () => {
    const { user, store } = open();
    const { result } = store.getState().shown!;
    const seen = {
      fingerprint: result.fingerprint,
      headlines: { exit: 0.05, bifurcation: -0.5, partner: 0.09 },
    };
    const { draws } = result;
    const run = { scenarioId: 'china-genai', overrides: { tam: { centre: 2400 } }, seed: 1, draws };
    await user.click(screen.getByRole('textbox', { name: 'Take a link as A' }));
    await user.paste(`https://example.org/landfall/#${encodeLink(run, seen)}`);
    await user.click(screen.getByRole('button', { name: 'Use as A' }));
    expect(await screen.findByRole('region', { name: 'What differs' })).toHaveTextContent('1 of');
    const { inputs, sent } = store.getState().pinned!;
    expect(inputs.overrides).toEqual({ tam: { centre: 2400 } });
    expect(sent!.seen).toEqual(seen);
    // The figures in that link are none of these inputs.
    expect(await screen.findByText(/^The sender saw other figures/)).toBeInTheDocument();
  });

  it('says what is wrong with a link, and what was done about it', async () => {
    const { user, store } = open();
    const field = screen.getByRole('textbox', { name: 'Take a link as A' });
    const use = screen.getByRole('button', { name: 'Use as A' });
    await user.click(use);
    expect(screen.getByText(/^Nothing is pasted yet/)).toBeInTheDocument();
    await user.click(field);
    await user.paste('nonsense');
    await user.click(use);
    expect(await screen.findByText('It was not taken as A.')).toBeInTheDocument();
    expect(screen.getByText(/“nonsense” is not a Landfall link/)).toBeInTheDocument();
    expect(field).toBeInvalid();
    expect(store.getState().pinned).toBeNull();
    await user.clear(field);
    await user.click(field);
    await user.paste('#v1;china-genai;20=~2400;9999=4;seed=1');
    await user.click(use);
    expect(await screen.findByText('It was taken as A, but for this:')).toBeInTheDocument();
    expect(screen.getByText(/“9999” is no input of this model/)).toBeInTheDocument();
    expect(store.getState().pinned!.inputs.overrides).toEqual({ tam: { centre: 2400 } });
    await user.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(screen.queryByText('It was taken as A, but for this:')).not.toBeInTheDocument();
  });
});

describe('A beside B', () => {
  it('lists what differs, the world apart from our choices, with both values', () => {
    openCompared({ ...worldAndLevers, horizonYears: fixed(3) });
    const heads = within(differs())
      .getAllByRole('heading', { level: 3 })
      .map(({ textContent }) => textContent);
    expect(heads).toEqual(['The worldassumptions', 'What we chooselevers', 'How we value itsettings']);
    expect(differs()).toHaveTextContent('3 of');
    expect(differs()).toHaveTextContent('$3.3bn per year → $2.4bn per year');
    expect(differs()).toHaveTextContent('25% of sales → 20% of sales');
    expect(differs()).toHaveTextContent(
      /Both meet B’s [\d,]+ worlds of seed 1 and are ranked by risk-adjusted ROI/,
    );
  });

  it('shows the figures that each of them has alone, in the same worlds', async () => {
    const { store } = openCompared();
    await screen.findByText('Mean V, USD m');
    const state = store.getState();
    const a = otherRun(state, state.pinned!.inputs)!.run.result;
    const b = state.shown!.result;
    expect(a).not.toEqual(b);
    const row = within(screen.getByRole('region', { name: 'The measures, side by side' })).getByRole('row', {
      name: /^Risk-adjusted ROI/,
    });
    const cells = within(row)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent);
    expect(cells).toEqual(
      pathIds.flatMap((path) => [roi(a.paths[path].riskAdjustedRoi), roi(b.paths[path].riskAdjustedRoi)]),
    );
  });

  it('moves B by the sliders of the page, and leaves A as it is', async () => {
    const { store, user } = openCompared();
    const a = store.getState().pinned;
    const slider = within(differs()).getByRole('slider', { name: /^Royalty rate/ });
    slider.focus();
    await user.keyboard('{ArrowRight}');
    expect(store.getState().pinned).toBe(a);
    expect(store.getState().inputs.overrides['royalty']).not.toEqual(fixed(0.2));
    await user.keyboard('{Delete}');
    expect(store.getState().inputs.overrides['royalty']).toBeUndefined();
    // What is as in A again stays where it is, under the hand.
    expect(await within(differs()).findByText('as in A again')).toBeInTheDocument();
    expect(within(differs()).getByRole('slider', { name: /^Royalty rate/ })).toHaveFocus();
  });

  it('changes places, says so, and goes back to nothing pinned', async () => {
    const { store, user } = openCompared();
    const { pinned, inputs } = store.getState();
    await user.click(screen.getByRole('button', { name: 'Swap A and B' }));
    expect(store.getState().pinned!.inputs).toEqual(inputs);
    expect(store.getState().inputs.overrides).toEqual(pinned!.inputs.overrides);
    expect(screen.getByText('A and B have changed places.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Unpin A' }));
    expect(store.getState().pinned).toBeNull();
    expect(heading()).toHaveTextContent('What would be different?');
    expect(heading()).toHaveFocus();
  });

  it('has half steps as links that open them as B beside the same A', async () => {
    openCompared();
    const opened = (name: string) =>
      decodeLink(
        screen.getByRole('link', { name }).getAttribute('href')!,
        (id) => scenarios.find((scenario) => scenario.id === id),
        'china-genai',
      );
    expect(opened('A’s world, B’s choices')).toMatchObject({
      overrides: { royalty: worldAndLevers['royalty'] },
      against: { scenarioId: 'china-genai', overrides: {} },
      view: { page: 'compare' },
      problems: [],
    });
    expect(opened('B’s world, A’s choices')).toMatchObject({ overrides: { tam: worldAndLevers['tam'] } });
    const halves = screen.getByRole('region', { name: 'Try the half steps' });
    await waitFor(() => expect(halves).not.toHaveTextContent('being run'));
    expect(halves).toHaveTextContent(/leads|too close to call/);
  });

  it('says whether the world or A itself comes from elsewhere', () => {
    const store = appStore();
    act(() => {
      store.getState().actions.setPinned({
        inputs: { ...store.getState().inputs, seed: 7, criterion: 'mean', overrides: worldAndLevers },
      });
    });
    open(store);
    expect(differs()).toHaveTextContent('A was made with seed 7; here it meets B’s worlds.');
    expect(differs()).toHaveTextContent('A was ranked by mean ROI; here it is ranked as B is.');
  });

  it('says so where A’s kind of company is no more, and lets go of it', async () => {
    const store = appStore();
    const { inputs } = store.getState();
    act(() => store.getState().actions.setPinned({ inputs: { ...inputs, scenarioId: 'gone' } }));
    const { user } = open(store);
    expect(screen.getByText(/^“gone”, the kind of company/)).toHaveTextContent('does not exist any more');
    await user.click(screen.getByRole('button', { name: 'Unpin A' }));
    expect(screen.getByText('Pin a scenario as A to compare.')).toBeInTheDocument();
  });

  it('says that A could not be run, keeps B, and tries again when asked', async () => {
    let isBroken = true;
    const store = appStore(inlineRunner(({ key }) => isBroken && key.includes(';20=')));
    const { inputs } = store.getState();
    act(() =>
      store.getState().actions.setPinned({ inputs: { ...inputs, overrides: { tam: { centre: 2400 } } } }),
    );
    const { user } = open(store);
    expect(await screen.findByText('A could not be run. B is still as it was.')).toBeInTheDocument();
    expect(store.getState().run.status).toBe('done');
    isBroken = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Mean V, USD m')).toBeInTheDocument();
    expect(screen.queryByText('A could not be run. B is still as it was.')).not.toBeInTheDocument();
  });

  it('speaks Chinese', async () => {
    openCompared();
    await act(() => speak('zh'));
    expect(screen.getByRole('region', { name: '不同之处' })).toHaveTextContent('外部环境');
    expect(screen.getByRole('button', { name: '互换 A 与 B' })).toBeInTheDocument();
    await act(() => speak('en'));
    expect(heading()).toHaveTextContent(title);
  });
});
