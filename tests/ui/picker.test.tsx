import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Scenario } from '../../src/model/scenario';
import { valueKeys } from '../../src/model/values';
import { BASE_SCENARIO, baseScenario, scenarioTitles } from '../../src/state/catalogue';
import { loadScenarios } from '../../src/state/otherScenarios';
import { createAppStore, type AppStore } from '../../src/state/store';
import { enFormat } from '../../src/ui/i18n/en/format';
import { enPicker } from '../../src/ui/i18n/en/picker';
import { loadParts } from '../../src/ui/lazyPart';
import { StepNotice } from '../../src/ui/panels/StepNotice';
import { TopBar } from '../../src/ui/panels/TopBar';
import { StoreContext } from '../../src/ui/StoreContext';
import { appStore, silentRunner } from './fixtures';

const words = enPicker.picker;
const OTHER = 'companion-app';
const scenarios = await loadScenarios();
const other = scenarios.find(({ id }) => id === OTHER)!;
const kinds = scenarios.filter(({ id }) => id !== BASE_SCENARIO);

beforeAll(() => loadParts());
beforeEach(() => void vi.spyOn(window, 'scrollTo').mockImplementation(() => {}));
afterEach(() => vi.restoreAllMocks());

function changed({ values }: Scenario): readonly string[] {
  return valueKeys.filter((key) => JSON.stringify(values[key]) !== JSON.stringify(baseScenario.values[key]));
}

function button(): HTMLElement {
  return screen.getByRole('button', { name: /^Kind of company/ });
}

/** Opens the dialog from the top bar. */
async function ask(store: AppStore = appStore()) {
  const user = userEvent.setup();
  render(
    <StoreContext value={store}>
      <TopBar drawer={null} />
      <StepNotice />
    </StoreContext>,
  );
  await user.click(button());
  const dialog = screen.getByRole('dialog', { name: words.title });
  return { user, store, dialog, inside: within(dialog) };
}

/** A store that starts with the base scenario alone. */
function startWithBase(load: () => Promise<readonly Scenario[]>): AppStore {
  return createAppStore({
    scenarios: [baseScenario],
    base: BASE_SCENARIO,
    catalogue: { titles: scenarioTitles, load },
    createRunner: silentRunner,
  });
}

describe('the kind of company', () => {
  it('stands in the top bar, on a button that asks for another', async () => {
    const { dialog, inside } = await ask();
    expect(button()).toHaveTextContent(baseScenario.title);
    expect(button()).toHaveAttribute('aria-haspopup', 'dialog');
    expect(dialog).toHaveTextContent(/the kind is described, not the firm/);
    expect(inside.getAllByRole('radio').map((radio) => radio.nextSibling?.firstChild?.textContent)).toEqual(
      scenarioTitles.map(({ title }) => title),
    );
    const radio = inside.getByRole('radio', { name: baseScenario.title });
    expect(radio).toBeChecked();
    expect(radio).toHaveFocus();
  });

  it.each(kinds)(
    'is told of $id: whom it is for, products of the kind, and how much it changes',
    async (kind) => {
      const { user, dialog, inside } = await ask();
      const radio = inside.getByRole('radio', { name: kind.title });
      expect(kind.examples.length).toBeGreaterThan(0);
      expect(radio).toHaveAccessibleDescription(words.example({ products: enFormat.some(kind.examples) }));
      await user.click(radio);
      expect(dialog).toHaveTextContent(kind.audience);
      expect(dialog).toHaveTextContent(`Changes ${changed(kind).length} values of the base case`);
      expect(dialog).toHaveTextContent(/Weakest number: Market size in 2027/);
    },
  );

  it('shows those changes that move the answer most without unfolding anything', async () => {
    const { user, inside } = await ask();
    await user.click(inside.getByRole('radio', { name: other.title }));
    const terms = inside.getAllByRole('term').map((term) => term.textContent);
    expect(terms).toContain('Market size in 2027');
    expect(terms).not.toContain('Public-facing share');
    expect(inside.getByText('$3.3bn → $450m per year')).toBeInTheDocument();
  });

  it.each(kinds)('unfolds for $id what was, what is, why, how sure that is and who says so', async (kind) => {
    const { user, inside } = await ask();
    await user.click(inside.getByRole('radio', { name: kind.title }));
    await user.click(inside.getByText(words.all({ count: changed(kind).length })));
    const table = inside.getByRole('table', { name: words.table({ kind: kind.title }) });
    expect(within(table).getAllByRole('rowheader')).toHaveLength(changed(kind).length);
    for (const key of changed(kind)) {
      const { note, grade, sources } = kind.provenance[key]!;
      const why = within(table).getAllByText(note)[0]!.closest('td')!;
      expect(why).toHaveTextContent(enPicker.grades[grade].name);
      for (const source of sources) {
        expect(why).toHaveTextContent(`${source.title}`);
        expect(why).toHaveTextContent(enFormat.date(source.date));
      }
      const links = within(why).queryAllByRole('link');
      expect(links.map((link) => link.getAttribute('href'))).toEqual(sources.flatMap(({ url }) => url ?? []));
    }
  });

  it('is chosen by Enter: it opens, the dialog closes, and what changed is said', async () => {
    const { user, store, inside } = await ask();
    await user.click(inside.getByRole('radio', { name: other.title }));
    await user.keyboard('{Enter}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(store.getState().scenario.id).toBe(OTHER);
    expect(button()).toHaveAccessibleName(`Kind of company: ${other.title}`);
    expect(screen.getByRole('region', { name: 'What was chosen' })).toHaveTextContent(
      `${other.title} changed ${changed(other).length} values.`,
    );
  });

  it('brings the reader of the cockpit to what it changes, and leaves the reader of a page where he is', async () => {
    const { user, store, inside } = await ask();
    await user.click(inside.getByRole('radio', { name: other.title }));
    await user.click(inside.getByRole('button', { name: words.use }));
    expect(window.scrollTo).toHaveBeenCalledExactlyOnceWith(0, 0);
    act(() => store.getState().actions.openPage('reasons'));
    vi.mocked(window.scrollTo).mockClear();
    await user.click(button());
    await user.click(screen.getByRole('radio', { name: baseScenario.title }));
    await user.click(screen.getByRole('button', { name: words.use }));
    expect(store.getState().scenario.id).toBe(BASE_SCENARIO);
    expect(window.scrollTo).not.toHaveBeenCalled();
  });

  it('says beforehand that changes of one’s own are dropped, and Undo brings them back', async () => {
    const store = appStore();
    store.getState().actions.setOwn('royalty', { value: { kind: 'fixed', value: 0.4 } }, 'Offered in May.');
    store.getState().actions.moveCentre('tam', 5000);
    const before = store.getState().inputs;
    const { user, inside } = await ask(store);
    expect(inside.queryByText(/dropped/)).not.toBeInTheDocument();
    await user.click(inside.getByRole('radio', { name: other.title }));
    expect(inside.getByRole('status')).toHaveTextContent(
      'Your 2 changes will be dropped. Undo brings them back.',
    );
    expect(inside.getByRole('button', { name: words.use })).toHaveAccessibleDescription(/dropped/);
    await user.click(inside.getByRole('button', { name: words.use }));
    expect(store.getState().inputs.overrides).toEqual({});
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(store.getState().inputs).toEqual(before);
    expect(button()).toHaveTextContent(baseScenario.title);
  });

  it('keeps the changes where the kind that is open is kept, and drops none where nobody chooses', async () => {
    const store = appStore();
    store.getState().actions.moveCentre('tam', 5000);
    const before = store.getState().inputs;
    const { user, inside } = await ask(store);
    await user.click(inside.getByRole('button', { name: words.keep }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    await user.click(button());
    await user.click(screen.getByRole('radio', { name: other.title }));
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(store.getState().inputs).toBe(before);
    expect(store.getState().step).toBeNull();
  });

  it('says nothing of whom it is for and of examples where the file does not', async () => {
    const silent = { ...other, audience: '', examples: [] };
    const store = createAppStore({
      scenarios: [baseScenario, silent],
      base: BASE_SCENARIO,
      createRunner: silentRunner,
    });
    const { user, dialog, inside } = await ask(store);
    const radio = inside.getByRole('radio', { name: other.title });
    expect(radio).toHaveAccessibleDescription('');
    await user.click(radio);
    expect(dialog).toHaveTextContent(other.description);
    expect(dialog).not.toHaveTextContent(/for example/);
  });
});

describe('kinds that are not here yet', () => {
  it('are named at once, and told when they come', async () => {
    let arrive = (_scenarios: readonly Scenario[]): void => {};
    const store = startWithBase(() => new Promise((resolve) => (arrive = resolve)));
    const { user, dialog, inside } = await ask(store);
    expect(inside.getAllByRole('radio')).toHaveLength(scenarioTitles.length);
    await user.click(inside.getByRole('radio', { name: other.title }));
    expect(dialog).toHaveTextContent(words.coming);
    await act(async () => arrive(scenarios));
    expect(dialog).toHaveTextContent(other.audience);
    expect(dialog).not.toHaveTextContent(words.coming);
  });

  it('that cannot be had are told so in a sentence, with another try', async () => {
    const load = vi.fn<() => Promise<readonly Scenario[]>>(() => Promise.reject(new Error('offline')));
    const { user, dialog, inside } = await ask(startWithBase(load));
    await user.click(inside.getByRole('radio', { name: other.title }));
    expect(await inside.findByRole('alert')).toHaveTextContent(words.missing);
    load.mockImplementation(loadScenarios);
    await user.click(inside.getByRole('button', { name: words.again }));
    expect(await inside.findByText(other.audience)).toBeInTheDocument();
    expect(dialog).not.toHaveTextContent(words.missing);
  });
});
