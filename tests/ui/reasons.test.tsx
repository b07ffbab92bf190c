import { act, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { changesRemoving } from '../../src/model/barriers';
import { keysOf } from '../../src/model/values';
import { questionKey } from '../../src/state/analysisDesk';
import { loadReasons } from '../../src/state/explanations';
import type { AppStore } from '../../src/state/store';
import { enParameters } from '../../src/ui/i18n/en/parameters';
import { ReasonsPage } from '../../src/ui/pages/ReasonsPage';
import { StoreContext } from '../../src/ui/StoreContext';
import { bring } from './answers';
import { weightsAsFound } from '../writtenWeights';
import { appStore } from './fixtures';

const { reasons, corrections } = await loadReasons();
/** A page this long takes its time in jsdom where the machine is busy. */
const LONG = { timeout: 15_000 };

/** Has the analyses say what each barrier weighs, as the barriers panel learns it. */
function know(store: AppStore): void {
  store.setState({
    analyses: { ...store.getState().analyses, question: questionKey(store.getState().inputs) },
  });
  bring(
    store,
    weightsAsFound.map((weight) => [
      { kind: 'barrier', barrier: weight.barrier },
      { kind: 'barrier', weight },
    ]),
  );
}

async function open({
  store = appStore(),
  at = null,
  isKnown = true,
}: { store?: AppStore; at?: string | null; isKnown?: boolean } = {}) {
  if (isKnown) know(store);
  const page = render(
    <StoreContext value={store}>
      <ReasonsPage at={at} />
    </StoreContext>,
  );
  await screen.findByRole('heading', { level: 1 });
  return { store, page, user: userEvent.setup() };
}

const numbered = (index: number): string => `${index + 1} ${reasons[index]!.title}`;
/** A reason's section by its heading: asking for the region by name takes a second on a page this long. */
const section = (index: number): HTMLElement => {
  const own = screen.getByText(numbered(index)).closest('section')!;
  expect(own).toHaveAccessibleName(numbered(index));
  return own;
};
const row = (index: number): HTMLElement =>
  within(screen.getByRole('table')).getByText(reasons[index]!.title).closest('tr')!;

describe('the page of the eleven reasons', () => {
  it('tells all eleven in order, each under a heading with its number', async () => {
    await open();
    const headings = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(headings.filter((heading) => /^\d/.test(heading ?? ''))).toEqual(
      reasons.map((_, index) => numbered(index)),
    );
  });

  it('says of each what is said, how it acts, how it enters the model and what is left out', async () => {
    await open();
    for (const [index, { claim, mechanism, inModel, limits }] of reasons.entries())
      for (const told of [claim, ...mechanism, inModel, limits])
        expect(section(index)).toHaveTextContent(told);
  });

  it('says as of when the law is described and that it is no legal advice', async () => {
    await open();
    expect(screen.getByRole('article')).toHaveTextContent('Law as of 10 Nov 2026');
    expect(screen.getByRole('article')).toHaveTextContent('the newest source is of 9 Jun 2026');
    expect(screen.getByRole('article')).toHaveTextContent('This is not legal advice');
  });

  it('has the weights worked out first while it is open', async () => {
    const { store, page } = await open({ isKnown: false });
    expect(store.getState().inSight).toContain('barriers');
    page.unmount();
    expect(store.getState().inSight).not.toContain('barriers');
  });
});

describe('the weights', () => {
  it('stand in the table and beside each reason, with two standard errors', async () => {
    await open();
    expect(row(6)).toHaveTextContent('+46.0 ± 1.0');
    expect(row(6)).toHaveTextContent('+22.0 ± 1.0');
    expect(section(6)).toHaveTextContent('Bifurcation+46.0 ± 1.0');
    expect(section(6)).toHaveTextContent('Partner-led+22.0 ± 1.0');
  });

  it('are ordered by number, and by weight on request', async () => {
    const { user } = await open();
    const order = (): readonly (string | undefined)[] =>
      screen.getAllByRole('rowheader').map((cell) => within(cell).getByRole('link').textContent!);
    expect(order()).toEqual(reasons.map(({ title }) => title));
    await user.click(screen.getByRole('radio', { name: 'By weight' }));
    expect(order().slice(0, 3)).toEqual([6, 9, 1].map((index) => reasons[index]!.title));
    expect(order().at(-1)).toBe(reasons[4]!.title);
  });

  it('are called small or close to nothing where they are', async () => {
    await open();
    expect(row(4)).toHaveTextContent('close to nothing by this evidence');
    expect(section(3)).toHaveTextContent('Small: a public licence adds exposure and little margin.');
    expect(section(6)).not.toHaveTextContent('by this evidence');
  });

  it('are said to be on their way until they are there, and then appear', async () => {
    const { store } = await open({ isKnown: false });
    expect(screen.getByRole('status')).toHaveTextContent('The weights are being worked out.');
    expect(section(0)).toHaveTextContent('Bifurcationbeing worked out');
    act(() => know(store));
    await waitFor(() => expect(section(0)).toHaveTextContent('Bifurcation+5.0 ± 1.0'), LONG);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it('are said to have failed, with a way to try again', async () => {
    const { store } = await open({ isKnown: false });
    const problem = { code: 'workerStopped', end: { cause: 'silent' } } as const;
    act(() => store.setState({ analyses: { ...store.getState().analyses, problem } }));
    await waitFor(() => expect(section(0)).toHaveTextContent('Bifurcationcould not be worked out'), LONG);
    expect(screen.getByRole('alert')).toHaveTextContent('A background worker did not answer.');
    expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
  });

  it('are marked as of earlier inputs once the inputs change', async () => {
    const { store } = await open();
    act(() => store.getState().actions.moveCentre('royalty', 0.3));
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('of earlier inputs'), LONG);
    expect(section(0)).toHaveTextContent('Of earlier inputs.');
  });

  it('give way to a word where the inputs already do without a reason', async () => {
    const store = appStore();
    store
      .getState()
      .actions.applyChanges(changesRemoving(store.getState().scenario.values, 'cybersecurityLiability'));
    await open({ store });
    expect(row(4)).toHaveTextContent('removed');
    expect(section(4)).toHaveTextContent('Bifurcationremoved');
    expect(section(4)).toHaveTextContent('0% already');
  });
});

describe('the parameters of a reason', () => {
  it('are those that the model gives it, each a link to its slider and one to its evidence', async () => {
    const { store, user } = await open();
    const list = within(section(1)).getByRole('list', { name: 'What it moves: with it and without' });
    const ids = ['localInfrastructure', 'hostingPremium', 'buildCapex'] as const;
    expect(within(list).getAllByRole('listitem')).toHaveLength(ids.length);
    for (const id of ids) {
      await user.click(within(list).getByRole('link', { name: enParameters[id].label }));
      expect(store.getState().view).toEqual({ page: 'cockpit', at: keysOf(id)[0] });
      await user.click(
        within(list).getByRole('link', { name: `Evidence for ${enParameters[id].label}: judged` }),
      );
      expect(store.getState().view).toEqual({ page: 'sources', at: id });
    }
  });

  it('say what they are and what they would be without it, on each path', async () => {
    await open();
    const list = within(section(1)).getByRole('list', { name: /^What it moves/ });
    expect(list).toHaveTextContent('Hosting premiumglobal cost1.35× → 1.0×');
    expect(list).toHaveTextContent('Bifurcation $15m → $7.5m');
    expect(list).toHaveTextContent('Partner-led $2m → $1m');
  });

  it('tell of a budget that is halved what keeps its effect', async () => {
    await open();
    const list = within(section(8)).getByRole('list', { name: /^What it moves/ });
    expect(list).toHaveTextContent('Own model investmentper year$15m → $7.5m');
    expect(list).toHaveTextContent('Global carry-overper year$20m → $27.5m');
  });
});

describe('what is often quoted', () => {
  it('stands beside what the text says and what it means, each with its evidence', async () => {
    await open();
    for (const { often, text, means, grade, sources } of corrections) {
      const item = screen.getByText(`“${often}”`).closest('li')!;
      for (const told of [text, means, `Evidence: ${grade}`]) expect(item).toHaveTextContent(told);
      const cited = within(item).getByRole('list', { name: `Sources: ${often}` });
      expect(within(cited).getAllByRole('listitem')).toHaveLength(sources.length);
    }
  });

  it('leads to the sliders that it is about', async () => {
    const { store, user } = await open();
    const list = screen.getByRole('list', { name: `Parameters: ${corrections[1]!.often}` });
    await user.click(within(list).getByRole('link', { name: 'Content-fine ceiling' }));
    expect(store.getState().view).toEqual({ page: 'cockpit', at: 'contentFineCap' });
  });

  it('dates its sources, opens them in a tab of their own and does not link what is only a copy', async () => {
    await open();
    const list = screen.getByRole('list', { name: `Sources: ${corrections[4]!.often}` });
    const [copy, agent] = within(list).getAllByRole('listitem') as [HTMLElement, HTMLElement];
    expect(copy).toHaveTextContent('read through a copy: what a filing asks for Mar 2026');
    expect(within(copy).queryByRole('link')).toBeNull();
    const link = within(agent).getByRole('link');
    expect(link).toHaveAttribute('href', 'https://www.9mayi.cn/index.php/suanfabeian/38991.html');
    expect(link).toHaveAttribute('target', '_blank');
    expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  });
});

describe('a place on the page', () => {
  it.each([
    ['a reason', 'divergentLaw', '8 Divergent legal frameworks'],
    ['a correction', 'weights-on-demand', '“The regulator demands the model’s weights.”'],
  ])('gets the focus when a link names it: %s', async (_, at, name) => {
    await open({ at });
    await waitFor(() => expect(screen.getByRole('heading', { name })).toHaveFocus(), LONG);
  });

  it('is ignored when there is none of that name', async () => {
    await open({ at: 'tariffs' });
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  });

  it('is reached from the table, again and again, and is in the address', async () => {
    const { store, user } = await open();
    const link = within(row(10)).getByRole('link');
    for (const _ of [1, 2]) {
      await user.click(link);
      expect(screen.getByRole('heading', { name: numbered(10) })).toHaveFocus();
      expect(store.getState().view).toEqual({ page: 'reasons', at: 'sovereignAlternatives' });
    }
    await user.click(screen.getByRole('link', { name: /^10 sentences that are often quoted/ }));
    expect(screen.getByRole('heading', { name: 'Often quoted, and what the text says' })).toHaveFocus();
  });
});
