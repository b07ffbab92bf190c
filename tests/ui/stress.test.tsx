import { act, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReverseStress } from '../../src/analysis/reverseStress';
import type { EntryPath } from '../../src/model/parameters';
import type { AppStore } from '../../src/state/store';
import { enStress } from '../../src/ui/i18n/en/stress';
import { speak, useSpoken } from '../../src/ui/i18n/language';
import { zhStress } from '../../src/ui/i18n/zh/stress';
import { loadParts } from '../../src/ui/lazyPart';
import { StressSection } from '../../src/ui/pages/deeper/StressSection';
import { StoreContext } from '../../src/ui/StoreContext';
import { bring, overtake } from './answers';
import { appStore } from './fixtures';
import { reachUnder, stressAnswers, stressOf, stressRule, substitutionOver } from './stressAnswers';

const words = enStress.stress;
/** A part redraws in its turn, which a busy machine keeps waiting. */
const SLOW = { timeout: 10_000 };

beforeAll(() => loadParts());
beforeEach(() => void vi.spyOn(window, 'scrollTo').mockImplementation(() => {}));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  useSpoken.setState({ language: 'en' });
});

type Changes = Partial<Readonly<Record<EntryPath, Partial<ReverseStress>>>>;

/** The section alone, with answers. */
async function open(changes: Changes = {}): Promise<AppStore> {
  const store = appStore();
  render(
    <StoreContext value={store}>
      <StressSection />
    </StoreContext>,
  );
  act(() => bring(store, stressAnswers(changes)));
  await screen.findByRole('heading', { level: 3, name: 'Partner-led' }, SLOW);
  return store;
}

/** The words beside a path's picture. */
function wordsOf(title: string): HTMLElement {
  return screen.getByRole('heading', { level: 3, name: title }).parentElement!;
}

describe('when going in loses', () => {
  it('is a sentence for each path: rule, share of all worlds, coverage, density, and what is elsewhere', async () => {
    await open();
    expect(wordsOf('Partner-led')).toHaveTextContent(
      'Partner-led entry loses to market exit in 66% of all worlds, above all when partner reach is under 2.5%: that is 40% of all worlds, 46% of its losing worlds are there, and 75% of the worlds there lose, against 59% elsewhere.',
    );
    expect(wordsOf('Partner-led')).toHaveTextContent(
      'It loses most surely when partner reach is under 2.5% and market size in 2027 is under $4.4bn: in 84% of such worlds, which are 40% of all worlds.',
    );
    expect(wordsOf('Bifurcation')).toHaveTextContent(/^Bifurcation ?Bifurcation loses/);
  });

  it('joins two conditions by what the rule says', async () => {
    await open({ partner: { rule: stressRule([reachUnder, substitutionOver], 'or') } });
    expect(wordsOf('Partner-led')).toHaveTextContent(
      'partner reach is under 2.5% or partner substitution is over 68%',
    );
  });

  it('says its error, and how many worlds it rests on', async () => {
    await open();
    expect(screen.getByText(words.how({ draws: '8,192', error: '0.8' }))).toBeVisible();
  });

  it('tells the surest rule only where losing is surer there by five points and beyond error', async () => {
    const surest = (density: number, standardError: number) => ({
      surest: {
        ...stressRule([reachUnder, substitutionOver]),
        density: { value: density, standardError },
      },
    });
    await open({ partner: surest(0.799, 0.004), bifurcation: surest(0.801, 0.004) });
    expect(wordsOf('Partner-led')).not.toHaveTextContent(/most surely/);
    expect(within(wordsOf('Partner-led')).getAllByRole('link')).toHaveLength(1);
    expect(wordsOf('Bifurcation')).toHaveTextContent(/most surely/);
  });

  it('tells no surest rule that could be chance', async () => {
    const density = { value: 0.85, standardError: 0.06 };
    await open({ partner: { surest: { ...stressRule([reachUnder, substitutionOver]), density } } });
    expect(wordsOf('Partner-led')).not.toHaveTextContent(/most surely/);
  });

  it.each<readonly [string, Partial<ReverseStress>, RegExp]>([
    ['no simple rule', { rule: null, surest: null }, /in 66% of all worlds, and no rule/],
    ['it always loses', lost(1), /in every world/],
    ['it never loses', lost(0), /in no world/],
  ])('says so where %s', async (_, change, says) => {
    await open({ partner: change });
    expect(wordsOf('Partner-led')).toHaveTextContent(says);
    expect(within(wordsOf('Partner-led')).queryByRole('link')).not.toBeInTheDocument();
  });

  it.each<readonly [string, Partial<ReverseStress>, string]>([
    [
      'little hangs on the rule',
      {},
      words.decision.weak({ labels: 'partner reach', path: 'partner-led entry', elsewhere: '59%' }),
    ],
    [
      'much hangs on it',
      { rule: stressRule([reachUnder], 'and', 0.95, 0.8) },
      words.decision.strong({ labels: 'partner reach', path: 'partner-led entry' }),
    ],
    ['there is no rule', { rule: null, surest: null }, words.decision.none({ path: 'partner-led entry' })],
    ['it never loses', lost(0), words.decision.never({ path: 'Partner-led entry' })],
  ])('tells what to do about the path that loses less often where %s', async (_, change, says) => {
    await open({ partner: change });
    expect(screen.getByText(says)).toBeVisible();
  });

  it('tells what to do where both paths always lose', async () => {
    await open({ bifurcation: lost(1), partner: lost(1) });
    expect(screen.getByText(words.decision.always({ path: 'bifurcation' }))).toBeVisible();
  });

  it('says nothing about what to do until both paths are known', async () => {
    const store = appStore();
    const { container } = render(
      <StoreContext value={store}>
        <StressSection />
      </StoreContext>,
    );
    act(() => bring(store, stressAnswers().slice(1)));
    await screen.findByRole('heading', { level: 3, name: 'Partner-led' }, SLOW);
    expect(screen.queryByRole('heading', { level: 3, name: 'Bifurcation' })).not.toBeInTheDocument();
    expect(container.querySelector('.deeper-decision')).toBeEmptyDOMElement();
  });

  it('leads to the controls of the assumptions it names, each once', async () => {
    const user = userEvent.setup();
    const store = await open();
    const links = within(wordsOf('Partner-led')).getAllByRole('link');
    expect(links.map(({ textContent }) => textContent)).toEqual(['Partner reach', 'Market size in 2027']);
    await user.click(links[1]!);
    expect(store.getState().view).toEqual({ page: 'cockpit', at: 'tam' });
  });

  it('shows worlds as marks of two shapes, the rule’s part outlined, and says in words what is seen', async () => {
    await open();
    const [, picture] = screen.getAllByRole('img') as [HTMLElement, HTMLElement];
    expect(picture).toHaveAccessibleName(/^40 worlds over Partner reach and Partner substitution/);
    const outlines = (name: string) => picture.querySelector(`.${name}`)!.getAttribute('d')!;
    const marks = (name: string) => outlines(name).match(/M/g)!.length;
    const { loses } = stressOf('partner').sample!;
    expect(marks('stress-loses')).toBe(loses.filter((lost) => lost === 1).length);
    expect(marks('stress-other')).toBe(loses.filter((lost) => lost === 0).length);
    expect(outlines('stress-loses')).toContain('h5');
    expect(outlines('stress-other')).toContain('a2.75');
    expect(outlines('stress-edge')).toMatch(/^M\d.*,0V\d/);
    expect(picture).toHaveTextContent(words.inside({ density: '75%' }));
    expect(picture).toHaveTextContent(words.outside({ elsewhere: '59%' }));
  });

  it('draws a rule of which one condition is enough as all but a corner', async () => {
    await open({ partner: { rule: stressRule([reachUnder, substitutionOver], 'or') } });
    const picture = screen.getAllByRole('img')[1]!;
    expect(picture.querySelector('.stress-region')!.getAttribute('d')!.match(/M/g)).toHaveLength(2);
    // Neither holds in the lower right corner: its edge runs from the bottom up and to the right.
    expect(picture.querySelector('.stress-edge')!.getAttribute('d')).toMatch(/^M[\d.]+,254V[\d.]+H458$/);
  });

  it('draws no part where there is no rule', async () => {
    await open({ partner: { rule: null, surest: null } });
    const picture = screen.getAllByRole('img')[1]!;
    expect(picture.querySelector('.stress-region')).toBeNull();
    expect(picture.querySelector('.stress-loses')).not.toBeNull();
  });

  it('has all of it in a table: each rule once, with its errors, the base rate, and what chance alone brings', async () => {
    const user = userEvent.setup();
    await open();
    await user.click(screen.getByRole('button', { name: enStress.table }));
    const table = screen.getByRole('table', { name: words.table.caption });
    const [, partner] = within(table).getAllByRole('rowgroup').slice(1) as [HTMLElement, HTMLElement];
    const rows = within(partner).getAllByRole('row');
    expect(rows.map((row) => row.textContent)).toEqual([
      'Partner-led: all worlds––66% ± 0.8––',
      'partner reach is under 2.5% (the rule above)40% ± 0.846% ± 0.875% ± 0.859% ± 0.816.0 ± 0.8',
      'partner reach is under 2.5% and market size in 2027 is under $4.4bn (surest)40% ± 0.846% ± 0.884% ± 0.859% ± 0.813.0 ± 0.8',
      'partner reach is under 2.5% or partner substitution is over 68%40% ± 0.846% ± 0.874% ± 0.859% ± 0.818.6 ± 0.8',
    ]);
    expect(screen.getByText(words.table.note({ chance: '5.4' }))).toBeVisible();
  });

  it('marks the picture as of earlier inputs, and keeps it', async () => {
    const store = await open();
    act(() => overtake(store));
    await waitFor(() => expect(screen.getAllByRole('img')[1]).toHaveClass('is-stale'), SLOW);
    expect(screen.getByText(enStress.deeper.state.earlier)).toBeVisible();
  });

  it('is said in Chinese', async () => {
    await act(() => speak('zh'));
    const store = appStore();
    render(
      <StoreContext value={store}>
        <StressSection />
      </StoreContext>,
    );
    act(() => bring(store, stressAnswers()));
    await screen.findByRole('heading', { level: 3, name: zhStress.paths.partner.title }, SLOW);
    expect(wordsOf(zhStress.paths.partner.title)).toHaveTextContent(
      zhStress.stress.under({ label: zhStress.parameters.partnerReach.label, value: '2.5%' }),
    );
    expect(screen.getByRole('region', { name: zhStress.deeper.questions.stress })).toBeVisible();
  });
});

/** All worlds end alike. */
function lost(share: number): Partial<ReverseStress> {
  return { base: { value: share, standardError: 0 }, rule: null, surest: null, best: [], sample: null };
}
