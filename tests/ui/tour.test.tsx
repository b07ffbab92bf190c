import { act, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { FlipResult } from '../../src/analysis/flips';
import { fixed } from '../../src/model/overrides';
import type { AppStore } from '../../src/state/store';
import { ParameterControl } from '../../src/ui/controls/ParameterControl';
import { roi } from '../../src/ui/format';
import { enPage } from '../../src/ui/i18n/en/page';
import { enTour } from '../../src/ui/i18n/en/tour';
import { loadParts } from '../../src/ui/lazyPart';
import { RunFacts } from '../../src/ui/panels/RunFacts';
import { TopBar } from '../../src/ui/panels/TopBar';
import { Verdict } from '../../src/ui/panels/Verdict';
import { StoreContext, useApp } from '../../src/ui/StoreContext';
import { changeSentences, type TouredRun } from '../../src/ui/tour/changeSentences';
import { centreToShow, subjectNow } from '../../src/ui/tour/subject';
import { useInvitation } from '../../src/ui/tour/invitation';
import { Tour } from '../../src/ui/tour/Tour';
import { verdictOf } from '../../src/ui/verdict';
import { bring, flipsAnswer } from './answers';
import { appStore, base, runWith, silentRunner } from './fixtures';

/** Longer than the figures have to stand still. */
const PATIENCE = { timeout: 4000 };
const REACH = 'partnerReach' as const;
/** Partner reach of the base scenario. */
const CENTRE = 0.025;
const FLIP = 0.015;

beforeAll(() => loadParts());
beforeEach(() => {
  localStorage.clear();
  useInvitation.setState({ isTouring: false, isInvited: true });
});

const reachFlips = flipsAnswer(REACH, { centre: CENTRE, reach: [0.001, 0.2], below: FLIP });

/** What the tour is about, without the rest of the page, which takes its time to find things in. */
function Parts() {
  const isTouring = useInvitation((state) => state.isTouring);
  const isCockpit = useApp((state) => state.view.page === 'cockpit');
  return (
    <>
      <TopBar drawer={null} />
      <main tabIndex={-1}>
        <Verdict />
        {isTouring && isCockpit && <Tour />}
        <section id="controls" aria-label="Controls">
          <input type="search" />
          <ParameterControl id={REACH} />
          <ParameterControl id="tam" />
        </section>
        <RunFacts />
      </main>
    </>
  );
}

function show(store: AppStore): void {
  render(
    <StoreContext value={store}>
      <Parts />
    </StoreContext>,
  );
}

/** The page on a scenario in which partner-led entry leads clearly, with what would change that. */
function open(prepare: (store: AppStore) => void = () => {}): AppStore {
  const store = appStore();
  store.getState().actions.setValue('royalty', fixed(0.35));
  prepare(store);
  bring(store, [reachFlips]);
  show(store);
  return store;
}

const user = userEvent.setup();
const card = (): HTMLElement => screen.getByRole('region', { name: enTour.label });
const title = (): string => within(card()).getByRole('heading').textContent;
const press = (name: string): Promise<void> => user.click(within(card()).getByRole('button', { name }));
const begin = (): Promise<void> => user.click(screen.getByRole('button', { name: enTour.invite }));
const reachNow = (store: AppStore) => store.getState().inputs.overrides[REACH];
const slider = (): HTMLElement => within(controls()).getByRole('slider', { name: 'Partner reach' });
const controls = (): HTMLElement => screen.getByRole('region', { name: 'Controls' });

async function toSlider(): Promise<void> {
  await begin();
  await press(enTour.next);
}

/** Has the tour make the change and tell what it did. */
async function toChange(): Promise<void> {
  await toSlider();
  await press(enTour.slider.show);
  await waitFor(() => expect(title()).toBe(enTour.change.title), PATIENCE);
}

async function toEnd(): Promise<void> {
  await toChange();
  await press(enTour.next);
}

describe('the invitation', () => {
  it('is a line under the verdict that goes when it is declined, and is not made again', async () => {
    open();
    await user.click(screen.getByRole('button', { name: enTour.decline }));
    expect(screen.queryByRole('button', { name: enTour.invite })).not.toBeInTheDocument();
    expect(screen.queryByRole('region', { name: enTour.label })).not.toBeInTheDocument();
    expect(localStorage.getItem('landfall.tour')).not.toBeNull();
    expect(document.body).not.toHaveFocus();
  });

  it('is answered by the tour, which can be taken again from the foot of the page', async () => {
    open();
    await begin();
    await press(enTour.end);
    expect(screen.queryByRole('button', { name: enTour.invite })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: enTour.again }));
    expect(title()).toBe(enTour.question.title);
  });
});

describe('the tour', () => {
  it('leads the focus to the text of each step and leaves the page to be used', async () => {
    const store = open();
    await begin();
    expect(card()).toHaveTextContent('1 of 4');
    expect(card()).toHaveTextContent(/mainland China with \$150m/);
    await waitFor(() => expect(within(card()).getByRole('heading')).toHaveFocus());
    await press(enTour.next);
    await waitFor(() => expect(within(card()).getByRole('heading')).toHaveFocus());
    act(() => slider().focus());
    await user.keyboard('{ArrowRight}');
    expect(reachNow(store)).toBeDefined();
    expect(title()).toBe(enTour.slider.title);
  });

  it('names the value that is nearest to changing the answer, marks its control and leads to it', async () => {
    open();
    await toSlider();
    expect(card()).toHaveTextContent('partner reach: below 1.5%, market exit takes over');
    await waitFor(() => expect(slider().closest('.control')).toHaveAttribute('data-toured'));
    await press('partner reach');
    await waitFor(() => expect(slider()).toHaveFocus());
    await press(enTour.back);
    expect(slider().closest('.control')).not.toHaveAttribute('data-toured');
  });

  it('has the first decisive value moved while it is not known what would change the answer', async () => {
    show(appStore());
    await toSlider();
    expect(card()).toHaveTextContent(/^.*Much depends on market size in 2027\./);
    await press(enTour.slider.show);
    await waitFor(() => expect(title()).toBe(enTour.change.title), PATIENCE);
    expect(card()).toHaveTextContent(/Market size in 2027: from \$3\.3bn to \$/);
  });

  it('shows the change beyond the flip as one change, and goes on when the figures are in', async () => {
    const store = open();
    const before = Object.keys(store.getState().inputs.overrides);
    await toChange();
    expect(Object.keys(store.getState().inputs.overrides)).toEqual([...before, REACH]);
    const { centre } = reachNow(store) as { centre: number };
    expect(centre).toBeLessThan(FLIP * 0.9); // beyond what is too close to call
    expect(centre).toBeGreaterThan(0.001);
    await waitFor(() => expect(within(card()).getByRole('heading')).toHaveFocus());
  });

  it('goes on by itself when somebody moves the slider to the flip, and not before', async () => {
    open();
    await toSlider();
    await press('partner reach');
    await waitFor(() => expect(slider()).toHaveFocus());
    await user.keyboard('{ArrowLeft}');
    await new Promise((resolve) => setTimeout(resolve, 1200));
    expect(title()).toBe(enTour.slider.title);
    await user.keyboard('f');
    await waitFor(() => expect(title()).toBe(enTour.change.title), PATIENCE);
    await waitFor(() => expect(within(card()).getByRole('heading')).toHaveFocus());
  });

  it('goes on without taking the focus from where it has not led it', async () => {
    const store = open();
    await toSlider();
    const search = within(controls()).getByRole('searchbox');
    await user.click(search);
    act(() => store.getState().actions.moveCentre(REACH, 0.01));
    await waitFor(() => expect(title()).toBe(enTour.change.title), PATIENCE);
    expect(search).toHaveFocus();
    expect(screen.getByText(enTour.change.title, { selector: '[role=status]' })).toBeInTheDocument();
  });

  it('says what changed with the figures before and after', async () => {
    const store = open();
    const roiOfPartner = (): string => roi(store.getState().shown!.result.paths.partner.riskAdjustedRoi);
    const from = roiOfPartner();
    await toChange();
    const to = roiOfPartner();
    expect(to).not.toBe(from);
    expect(card()).toHaveTextContent(`its risk-adjusted ROI goes from ${from} to ${to}`);
    expect(card()).toHaveTextContent(/Partner reach: from 2\.5% to \d/);
    expect(card()).toHaveTextContent(/best in \d+ of 100 futures; before, in \d+/);
  });

  it('says that nothing is changed where nothing is', async () => {
    const store = open();
    await toChange();
    act(() => store.getState().actions.reset(REACH));
    expect(card()).toHaveTextContent(enTour.change.unchanged);
    await press(enTour.next);
    expect(within(card()).queryByRole('button', { name: enTour.source.takeBack })).not.toBeInTheDocument();
    await press(enTour.source.done);
    expect(screen.queryByRole('region', { name: enTour.label })).not.toBeInTheDocument();
  });

  it('ends with the change kept', async () => {
    const store = open();
    await toEnd();
    expect(card()).toHaveTextContent(/how good its evidence is: judged, our own estimate/);
    await press(enTour.source.keep);
    expect(screen.queryByRole('region', { name: enTour.label })).not.toBeInTheDocument();
    expect(reachNow(store)).toBeDefined();
    expect(screen.getByRole('main')).toHaveFocus();
  });

  it('or taken back, to what it was: the published value, or one of somebody’s own', async () => {
    const store = open();
    await toEnd();
    await press(enTour.source.takeBack);
    expect(title()).toBe(enTour.restored.title);
    expect(card()).toHaveTextContent('Partner reach is at 2.5% again');
    expect(reachNow(store)).toBeUndefined();
    await press(enTour.close);
    expect(screen.queryByRole('region', { name: enTour.label })).not.toBeInTheDocument();
  });

  it('takes an own value back to that, with its reason', async () => {
    const own = { centre: 0.024 };
    const store = open(({ getState }) => {
      getState().actions.setOwn(REACH, own, 'Asked around.');
    });
    await toEnd();
    await press(enTour.source.takeBack);
    expect(reachNow(store)).toEqual(own);
    expect(store.getState().inputs.reasons[REACH]).toBe('Asked around.');
  });

  it('turns its steps with arrows and ends with Escape, wherever the focus is', async () => {
    open();
    await toChange();
    await waitFor(() => expect(within(card()).getByRole('heading')).toHaveFocus());
    await user.keyboard('{ArrowRight}'); // this one still belongs to a slider that was being moved
    expect(title()).toBe(enTour.change.title);
    await new Promise((resolve) => setTimeout(resolve, 1100));
    await user.keyboard('{ArrowRight}');
    expect(title()).toBe(enTour.source.title);
    act(() => slider().focus());
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('region', { name: enTour.label })).not.toBeInTheDocument();
  });

  it('leaves Escape to an entry and to what lies over the page', async () => {
    open();
    await toSlider();
    await user.click(within(controls()).getByRole('searchbox'));
    await user.keyboard('{Escape}');
    expect(title()).toBe(enTour.slider.title);
    await user.click(within(controls()).getByRole('button', { name: /^Evidence for Partner reach/ }));
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(title()).toBe(enTour.slider.title);
  });

  it('waits while another page is open', async () => {
    const store = open();
    await toEnd();
    await user.click(within(card()).getByRole('link', { name: enTour.source.sources }));
    expect(store.getState().view.page).toBe('sources');
    expect(screen.queryByRole('region', { name: enTour.label })).not.toBeInTheDocument();
    act(() => store.getState().actions.openPage('cockpit'));
    expect(title()).toBe(enTour.source.title);
  });

  it('asks its question before the first run is in', async () => {
    show(appStore(silentRunner));
    expect(screen.queryByRole('button', { name: enTour.invite })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: enTour.again }));
    expect(card()).toHaveTextContent('$150m');
    await press(enTour.next);
    expect(card()).toHaveTextContent(/Much depends on/);
  });
});

/** A run in which the two entry paths are so far ahead of exit, which is at 0, with an error of their gaps. */
function run(partner: number, error = 0.001): TouredRun {
  const { result, compared } = runWith(
    {
      exit: { score: 0, best: 0.5 },
      bifurcation: { score: -0.5, best: 0.1 },
      partner: { score: partner, best: 0.4 },
    },
    { 'partner-exit': { better: 0.5, error } },
  );
  const verdict = { result, verdict: verdictOf(result, compared, 'riskAdjusted'), tail: 0.05 };
  return { shown: { result, pictures: base().pictures } as TouredRun['shown'], verdict };
}

const CLOSE = 0.1;

describe('what the tour shows', () => {
  /** The centre that is shown where exit wins from the low end of a reach up to the flip. */
  function shown(low: number): number {
    const store = appStore();
    const [, answer] = flipsAnswer(REACH, { centre: CENTRE, reach: [low, 0.2], below: FLIP });
    const along = (answer as { flips: FlipResult }).flips;
    const subject = { ...subjectNow(store.getState(), enPage), key: REACH, flip: { along, at: FLIP } };
    return centreToShow(subject, store.getState());
  }

  it('is well beyond the flip, and never beyond what the slider can reach', () => {
    expect(shown(0.001)).toBeLessThan(FLIP * 0.7);
    expect(shown(0.013)).toBeGreaterThan(0.013);
    expect(shown(0.013)).toBeLessThan(FLIP * 0.9);
    // All that is beyond is too close to call: as far as can be.
    expect(shown(0.0145)).toBe(0.0145);
  });
});

describe('what a change did', () => {
  it.each([
    [
      'another path leads',
      run(0.1),
      run(-0.02),
      /^\*\*Market exit leads now\*\*, by 2\.0 points; before, partner-led entry led by 10\.0 points\./,
    ],
    [
      'the same path leads',
      run(0.1),
      run(0.04),
      /^\*\*Partner-led entry still leads\*\*, by 4\.0 points; before, by 10\.0 points\./,
    ],
    [
      'it has become too close to call',
      run(0.1),
      run(0.01, CLOSE),
      /^\*\*Partner-led entry and market exit are too close to call now\*\*; before, partner-led entry led/,
    ],
    [
      'it was too close to call',
      run(0.01, CLOSE),
      run(0.1),
      /^\*\*Partner-led entry leads now\*\*, by 10\.0 points; before, it was too close to call\./,
    ],
    [
      'it is and was too close to call',
      run(0.01, CLOSE),
      run(-0.01, CLOSE),
      /too close to call\*\*, as before\./,
    ],
  ])('is told where %s', (_case, before, now, told) => {
    expect(changeSentences(before, now, 0, enTour, enPage)[0]).toMatch(told);
  });

  it('names the path that moved most, and its dots only where another number of them is hollow', () => {
    const [, path, ...more] = changeSentences(run(0.1), run(0.04), 0, enTour, enPage);
    expect(path).toMatch(/mostly partner-led entry that moves: .* from \+10\.0% to \+4\.0%/);
    expect(more).toEqual([]);
  });
});
