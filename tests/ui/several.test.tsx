import { act, render, screen, waitFor, within } from '@testing-library/react';
import { PointerEventsCheckLevel, userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { encodeLink } from '../../src/share/shareLink';
import type { Inputs } from '../../src/state/appState';
import { loadScenarios } from '../../src/state/otherScenarios';
import { RunsBeside } from '../../src/state/runsBeside';
import { createAppStore, type AppStore } from '../../src/state/store';
import { speak } from '../../src/ui/i18n/language';
import { libraryOf } from '../../src/ui/library/libraryOf';
import { SeveralSection } from '../../src/ui/pages/compare/SeveralSection';
import { StoreContext } from '../../src/ui/StoreContext';
import type { RunListener, Runner } from '../../src/worker/runner';
import { silentRunner, simulated } from './fixtures';

const scenarios = await loadScenarios();
const question = 'How do up to four scenarios compare?';
const answerEngine = 'Answer engine (Perplexity-like), US';
const chatbot = 'Consumer chatbot (ChatGPT-like), US';
const companion = 'Companion and character app (Character.AI-like), US';
const base = 'Generative AI in mainland China';

const known = new Map<string, ReturnType<typeof simulated>>();

/** Answers at once with few draws, and knows what it was asked before. */
function inlineRunner(listener: RunListener): Runner {
  return {
    run(request) {
      const key = JSON.stringify(request.values);
      const { result, pictures } = known.get(key) ?? simulated(request.values);
      known.set(key, { result, pictures });
      listener.onResult(request, { ...result, draws: request.draws }, pictures, 12);
      listener.onDone(request);
    },
    analyse() {},
    rest() {},
    dispose() {},
  };
}

/** A store that answers at once, with runs beside the one on screen too. */
function appStore(createRunner = inlineRunner): AppStore {
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
  const { unmount } = render(
    <StoreContext value={store}>
      <SeveralSection />
    </StoreContext>,
  );
  return {
    store,
    unmount,
    user: userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never }),
    section: screen.getByRole('region', { name: question }),
  };
}

type Opened = ReturnType<typeof open>;

async function add({ section, user }: Opened, title: string): Promise<void> {
  await user.selectOptions(within(section).getByLabelText('Scenario to add'), title);
  await user.click(within(section).getByText('Add'));
}

async function paste({ section, user }: Opened, link: string): Promise<void> {
  const field = within(section).getByLabelText('Or a Landfall link');
  await user.clear(field);
  await user.click(field);
  await user.paste(link);
  await user.click(within(section).getByText('Add the link'));
}

/** Waits until all of them have their figures. */
async function worked({ section }: Opened): Promise<void> {
  await waitFor(() => expect(section.querySelector('.several-progress')).toBeEmptyDOMElement());
}

/** What was answered last. */
const said = ({ section }: Opened): string => section.querySelector('.several-said')!.textContent;

/** Titles of the columns. */
const columns = ({ section }: Opened): string[] =>
  [...section.querySelectorAll('thead th')].map(({ textContent }) => textContent).slice(1);

/** Cells of the first row of a path, or of words, that follows a title. */
function cells({ section }: Opened, title: string, row: string): string[] {
  const groups = [...section.querySelectorAll('tbody')];
  const group = groups.find((body) => body.querySelector('.several-group')!.textContent === title)!;
  const found = [...group.rows].find(
    (each) => each.querySelector('[scope=row]')!.textContent.trim() === row,
  )!;
  return [...found.querySelectorAll('td')].map(({ textContent }) => textContent);
}

describe('several scenarios side by side', () => {
  it('begin with what is on screen and the ways to add others', () => {
    const opened = open();
    expect(opened.section).toHaveTextContent('Only what is on screen stands here so far.');
    expect(within(opened.section).queryByRole('table')).not.toBeInTheDocument();
  });

  it('have the figures of each, the first what is on screen, in the order in which they came', async () => {
    const opened = open();
    await add(opened, chatbot);
    expect(said(opened)).toBe(`${chatbot} was added. 2 more fit.`);
    await add(opened, answerEngine);
    expect(columns(opened)).toEqual([base, chatbot, answerEngine]);
    await worked(opened);
    const runs = Object.values(opened.store.getState().otherRuns);
    const { shown } = opened.store.getState();
    const results = [
      shown!.result,
      ...['consumer-chatbot', 'answer-engine'].map(
        (id) => runs.find(({ inputs }) => inputs.scenarioId === id)!.result,
      ),
    ];
    const inWords = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(100 * value).toFixed(1)}%`;
    for (const [index, { paths }] of results.entries()) {
      expect(cells(opened, 'Risk-adjusted ROI', 'Partner-led')[index]).toContain(
        inWords(paths.partner.riskAdjustedRoi),
      );
      expect(cells(opened, 'Never licensed', 'Bifurcation')[index]).toMatch(
        new RegExp(
          `^${Math.round(100 * paths.bifurcation.launchMonth!.publicFacing.probabilityNeverLicensed)}% ± `,
        ),
      );
    }
    expect(opened.section).toHaveTextContent(
      /the same .* worlds, those of the scenario on screen \(seed 1\)/,
    );
  });

  it('say of a figure that it is the same, or by how much another, and what differs', async () => {
    const opened = open();
    await add(opened, base);
    expect(columns(opened)).toEqual([base, `${base} (2)`]);
    await worked(opened);
    expect(cells(opened, 'Risk-adjusted ROI', 'Partner-led')[1]).toMatch(/the same$/);
    expect(cells(opened, 'What differs from the one on screen', 'The world')).toEqual(['–', 'Nothing']);
    act(() => opened.store.getState().actions.moveCentre('tam', 4500));
    await waitFor(() =>
      expect(cells(opened, 'Risk-adjusted ROI', 'Partner-led')[1]).toMatch(/−\d+\.\d ± \d+\.\d pt$/),
    );
    expect(cells(opened, 'Risk-adjusted ROI', 'Exit')[1]).toMatch(/the same$/);
    expect(cells(opened, 'What differs from the one on screen', 'The world')[1]).toBe(
      '1: market size in 2027',
    );
    expect(cells(opened, 'What differs from the one on screen', 'Ours to choose')[1]).toBe('Nothing');
    expect(columns(opened)).toEqual([`${base}, 1 change`, base]);
  });

  it('are ranked by the criterion of the one on screen, in its unit', async () => {
    const opened = open();
    await add(opened, chatbot);
    await worked(opened);
    act(() => opened.store.getState().actions.setCriterion('certaintyEquivalent'));
    expect(cells(opened, 'Certainty equivalent', 'Partner-led')[1]).toMatch(/m ± \$.*m[+−]\$.* ± \$/);
    expect(cells(opened, 'The answer', 'By how much')[1]).toMatch(/^\$.* ± \$/);
    act(() => opened.store.getState().actions.setCriterion('worseThanExit'));
    expect(cells(opened, 'Worse than exit', 'Exit')).toEqual(['–', '–']);
    expect(opened.section).toHaveTextContent('by the chance of doing worse than exit');
    // The chance that is shown rises where the score falls.
    const [own, other] = cells(opened, 'Worse than exit', 'Partner-led');
    const chance = (cell: string): number => Number(/^>?(\d+)%/.exec(cell)![1]);
    expect(Math.sign(chance(other!) - chance(own!))).toBe(other!.includes('+') ? 1 : -1);
  });

  it('take a fifth for no more than a question, and nothing twice', async () => {
    const opened = open();
    for (const title of [chatbot, answerEngine, companion]) await add(opened, title);
    expect(said(opened)).toBe(`${companion} was added. That makes four.`);
    await add(opened, base);
    expect(said(opened)).toBe(
      `Four fit side by side, so ${base} was not added. Remove one of the others first.`,
    );
    await add(opened, chatbot);
    expect(said(opened)).toBe(`${chatbot} is here already.`);
    expect(columns(opened)).toEqual([base, chatbot, answerEngine, companion]);
    await opened.user.click(within(opened.section).getByText('Add'));
    expect(said(opened)).toBe('Choose a scenario first.');
  });

  it('are moved and removed by buttons, which keep the focus where its reader is', async () => {
    const opened = open();
    const { section, user } = opened;
    for (const title of [chatbot, answerEngine]) await add(opened, title);
    await user.click(within(section).getByLabelText(`Move ${answerEngine} to the left`));
    expect(columns(opened)).toEqual([base, answerEngine, chatbot]);
    expect(within(section).getByLabelText(`Move ${answerEngine} to the right`)).toHaveFocus();
    expect(within(section).getByLabelText(`Move ${answerEngine} to the left`)).toBeDisabled();
    await user.click(within(section).getByLabelText(`Remove ${answerEngine}`));
    expect(columns(opened)).toEqual([base, chatbot]);
    expect(within(section).getByLabelText(`Remove ${chatbot}`)).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(within(section).getByRole('combobox')).toHaveFocus();
    expect(said(opened)).toBe(`${chatbot} was removed.`);
    expect(opened.store.getState().wantedRuns).toEqual({});
  });

  it('open by their names in the worlds of the table, as a step that can be taken back', async () => {
    const opened = open();
    await paste(
      opened,
      `#${encodeLink({ scenarioId: 'consumer-chatbot', overrides: {}, seed: 7, draws: 512, criterion: 'mean' })}`,
    );
    await worked(opened);
    const before = opened.store.getState().inputs;
    const figure = cells(opened, 'Risk-adjusted ROI', 'Partner-led')[1]!;
    await opened.user.click(within(opened.section).getByTitle(`Open ${chatbot}`));
    expect(opened.store.getState().inputs).toMatchObject({
      scenarioId: 'consumer-chatbot',
      seed: before.seed,
      draws: before.draws,
      criterion: undefined,
    });
    await waitFor(() =>
      expect(figure.startsWith(cells(opened, 'Risk-adjusted ROI', 'Partner-led')[0]!)).toBe(true),
    );
    act(() => opened.store.getState().actions.undoStep());
    expect(opened.store.getState().wantedRuns).toHaveProperty('several');
    opened.unmount();
    expect(opened.store.getState().wantedRuns).toEqual({});
    expect(opened.store.getState().inputs).toBe(before);
  });

  it('take what is put aside as A, and a pasted link by its name, or say what is wrong with it', async () => {
    const store = appStore();
    const { inputs, actions } = store.getState();
    actions.setPinned({ inputs: { ...inputs, overrides: { tam: { centre: 6000 } }, name: 'Larger market' } });
    const opened = open(store);
    await add(opened, 'A: Larger market');
    const own: Inputs = { ...inputs, overrides: { tam: { centre: 2000 } }, name: 'Small market' };
    await paste(opened, '');
    expect(said(opened)).toBe('Paste a link first.');
    await paste(opened, 'hello');
    expect(said(opened)).toMatch(/^Nothing was added\. “hello” is not a Landfall link/);
    await paste(opened, `#${encodeLink({ ...own, scenarioId: 'mars' })}`);
    expect(said(opened)).toBe(
      'Nothing was added. The link is of the kind of company “mars”, which is not known here.',
    );
    await paste(opened, `#${encodeLink(own)}`);
    expect(said(opened)).toMatch(/^Small market was added/);
    expect(columns(opened)).toEqual([base, 'Larger market', 'Small market']);
    await paste(opened, '#v1;china-genai;20=~4500;999=3;seed=1;n=4096');
    expect(said(opened)).toMatch(/was added without what of the link could not be used: .*“999” is no input/);
  });

  it('come from the library when they are ticked there, and stay away once they are removed', async () => {
    const opened = open();
    const { store } = libraryOf(opened.store);
    const { inputs } = opened.store.getState();
    const record = (id: string, tam: number) => ({
      id,
      name: `Saved ${id}`,
      scenarioId: inputs.scenarioId,
      link: encodeLink({ ...inputs, overrides: { tam: { centre: tam } }, name: `Saved ${id}` }),
    });
    const records = [record('one', 2000), record('two', 5000)] as never;
    act(() => store.setState({ records, chosen: ['two'] }));
    expect(columns(opened)).toEqual([base, 'Saved two']);
    expect(said(opened)).toBe('Saved two came from your library.');
    await opened.user.click(within(opened.section).getByLabelText('Remove Saved two'));
    act(() => store.setState({ chosen: ['two', 'one'] }));
    expect(columns(opened)).toEqual([base, 'Saved one']);
    await add(opened, 'Saved two');
    expect(columns(opened)).toEqual([base, 'Saved one', 'Saved two']);
  });

  it('say how many are worked out, and draw their places meanwhile', async () => {
    const opened = open(appStore(silentRunner));
    await add(opened, chatbot);
    expect(opened.section).toHaveTextContent('working out 0 of 2');
    expect(cells(opened, 'Risk-adjusted ROI', 'Partner-led')).toEqual(['–', '–']);
    const pictures = screen.getByRole('region', { name: /^How much could each strategy/ });
    expect(pictures.querySelectorAll('.several-panel')).toHaveLength(2);
  });

  it('have a picture on one axis, and its table, of outcomes and of cash', async () => {
    const opened = open();
    await add(opened, chatbot);
    await worked(opened);
    const { user } = opened;
    const pictures = screen.getByRole('region', { name: /^How much could each strategy/ });
    const labels = [...pictures.querySelectorAll('.several-panel')].map((panel) =>
      [...panel.querySelectorAll('.several-tick')].map(
        (tick) => `${tick.textContent} ${tick.getAttribute('x')}`,
      ),
    );
    expect(labels[0]!.length).toBeGreaterThan(2);
    expect(labels[1]).toEqual(labels[0]);
    await user.click(within(pictures).getByRole('button', { name: 'Table' }));
    const { paths } = opened.store.getState().shown!.result;
    const row = within(pictures).getAllByRole('row')[3]!;
    expect(within(row).getAllByRole('cell')[0]).toHaveTextContent(
      `${paths.partner.value.mean < 0 ? '−' : '+'}${Math.abs(Math.round(paths.partner.value.mean))}`,
    );
    await user.click(within(pictures).getByRole('button', { name: 'Table' }));
    await user.click(within(pictures).getByRole('radio', { name: 'Cash' }));
    const cash = screen.getByRole('region', { name: 'When does the cash come back in each scenario?' });
    await user.click(within(cash).getByRole('button', { name: 'Table' }));
    expect(within(cash).getAllByRole('columnheader').at(-1)).toHaveTextContent('2033');
    expect(within(cash).getAllByRole('row')).toHaveLength(1 + 2 * 2 * 3);
  });

  it('speak Chinese', async () => {
    const opened = open();
    await add(opened, chatbot);
    await worked(opened);
    await act(() => speak('zh'));
    const section = screen.getByRole('region', { name: '多个方案相比如何？' });
    expect(section).toHaveTextContent('相同');
    expect(section.querySelector('.several-how, .chart-how')!.textContent).toMatch(
      /按同一依据排名：风险调整后/,
    );
    await act(() => speak('en'));
  });
});
