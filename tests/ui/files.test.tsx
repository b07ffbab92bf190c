import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { scenarioFile } from '../../src/share/scenarioFile';
import { encodeLink } from '../../src/share/shareLink';
import type { AppStore } from '../../src/state/store';
import { FileOpener } from '../../src/ui/files/FileOpener';
import { useOffered } from '../../src/ui/files/offered';
import { enFiles } from '../../src/ui/i18n/en/files';
import { enPicker } from '../../src/ui/i18n/en/picker';
import { zhFiles } from '../../src/ui/i18n/zh/files';
import { speak } from '../../src/ui/i18n/language';
import { loadParts } from '../../src/ui/lazyPart';
import { StepNotice } from '../../src/ui/panels/StepNotice';
import { TopBar } from '../../src/ui/panels/TopBar';
import { StoreContext } from '../../src/ui/StoreContext';
import { baseScenario } from '../../src/state/catalogue';
import { appStore, silentRunner } from './fixtures';

const words = enFiles.files;
const tam = { value: 4500, reason: 'Our own order book.', grade: 'judged' };
const royalty = { value: 0.3, reason: 'As offered.', grade: 'judged' };

/** What browsers have and jsdom has not. */
function text(this: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.readAsText(this);
  });
}

beforeAll(async () => {
  Object.defineProperty(Blob.prototype, 'text', { value: text });
  await loadParts();
});
beforeEach(() => {
  vi.spyOn(window, 'scrollTo').mockImplementation(() => {});
  useOffered.setState({ offered: [] });
});
afterEach(async () => {
  vi.restoreAllMocks();
  await act(() => speak('en'));
});

function scenario(entries: object, more: object = {}, name = 'ours.landfall.json'): File {
  const head = { schemaVersion: 1, id: 'ours', extends: 'china-genai', title: 'Ours', description: 'Ours.' };
  return new File([JSON.stringify({ ...head, asOf: '2026', overrides: entries, ...more })], name);
}

function page(store: AppStore = appStore(silentRunner)) {
  const user = userEvent.setup();
  render(
    <StoreContext value={store}>
      <TopBar drawer={null} />
      <input aria-label="field" />
      <StepNotice />
      <FileOpener />
    </StoreContext>,
  );
  return { user, store, inputs: () => store.getState().inputs };
}

/** Opens files by the button in the dialog of kinds. */
async function choose(user: ReturnType<typeof userEvent.setup>, ...files: File[]): Promise<void> {
  await user.click(screen.getByRole('button', { name: /^Kind of company/ }));
  await user.upload(screen.getByLabelText(enPicker.picker.fromFile), files);
}

function carrying(files: File[], text = '') {
  return {
    types: files.length > 0 ? ['Files'] : ['text/plain'],
    files,
    getData: () => text,
    dropEffect: 'none',
  };
}

const dialog = () => screen.findByRole('dialog', { name: /^Opening/ });

describe('opening a scenario file', () => {
  it('takes its place as one step, with seed and criterion, and Undo brings everything back', async () => {
    const { user, store, inputs } = page();
    store.getState().actions.setValue('vat', { value: { kind: 'fixed', value: 0.1 } });
    store.getState().actions.setSeed(9);
    const before = inputs();
    const saved = {
      overrides: { tam: { centre: 4500 }, royalty: { value: { kind: 'fixed' as const, value: 0.3 } } },
      reasons: { tam: 'Our own order book.' },
      seed: 42,
      draws: 4096,
      untilPrecise: false,
      criterion: 'mean' as const,
    };
    const text = scenarioFile(baseScenario, saved, '2026-11-23', 'Our case');
    await choose(user, new File([text], 'ours.landfall.json'));
    const step = await screen.findByRole('region', { name: 'What was chosen' });
    expect(step).toHaveTextContent('Our case changed 3 values.');
    expect(inputs()).toEqual({
      scenarioId: 'china-genai',
      correlations: undefined,
      ...saved,
      name: 'Our case',
    });
    expect(screen.queryByRole('dialog')).toBeNull();
    await user.click(within(step).getByRole('button', { name: 'Undo' }));
    expect(inputs()).toEqual(before);
  });

  it('that differs in nothing but its seed says so', async () => {
    const { user, inputs } = page();
    await choose(user, scenario({}, { run: { seed: 7 } }));
    expect(await screen.findByRole('region', { name: 'What was chosen' })).toHaveTextContent(
      'Ours changed no values.',
    );
    expect(inputs().seed).toBe(7);
  });

  it('shows where it may be dropped while it is dragged, and stays on the page', async () => {
    const { inputs } = page();
    const files = [scenario({ tam })];
    expect(fireEvent.dragEnter(window, { dataTransfer: carrying(files) })).toBe(false);
    expect(fireEvent.dragOver(window, { dataTransfer: carrying(files) })).toBe(false);
    expect(screen.getByText(words.drop)).toBeInTheDocument();
    fireEvent.dragLeave(window, { relatedTarget: null });
    expect(screen.queryByText(words.drop)).toBeNull();
    expect(fireEvent.drop(window, { dataTransfer: carrying(files) })).toBe(false);
    await screen.findByRole('region', { name: 'What was chosen' });
    expect(inputs().overrides).toEqual({ tam: { value: { kind: 'fixed', value: 4500 } } });
  });

  it('leaves alone what is dragged and is no file', () => {
    page();
    expect(fireEvent.dragOver(window, { dataTransfer: carrying([], 'words') })).toBe(true);
    expect(fireEvent.drop(window, { dataTransfer: carrying([], 'words') })).toBe(true);
    expect(screen.queryByText(words.drop)).toBeNull();
  });

  it('pasted as text does the same, but not into a text field, and other text does nothing', async () => {
    const { inputs } = page();
    const text = await scenario({ tam }).text();
    fireEvent.paste(screen.getByLabelText('field'), { clipboardData: carrying([], text) });
    fireEvent.paste(document.body, { clipboardData: carrying([], 'Dear all') });
    expect(inputs().overrides).toEqual({});
    fireEvent.paste(document.body, { clipboardData: carrying([], text) });
    await screen.findByRole('region', { name: 'What was chosen' });
    expect(Object.keys(inputs().overrides)).toEqual(['tam']);
  });

  it('pasted as a share link opens the link', () => {
    const { inputs } = page();
    const run = { scenarioId: 'china-genai', overrides: { tam: { centre: 4500 } }, seed: 5, draws: 4096 };
    const address = `https://example.org/landfall/#${encodeLink(run)}`;
    fireEvent.paste(document.body, { clipboardData: carrying([], `See ${address}`) });
    expect(inputs()).toMatchObject({ seed: 5, draws: 4096, overrides: { tam: { centre: 4500 } } });
  });

  it('that is wrong in places says all of them and offers the rest; nothing changes meanwhile', async () => {
    const { user, store, inputs } = page();
    const before = inputs();
    await choose(
      user,
      scenario({
        tam,
        royalty: { ...royalty, value: 1.5 },
        moonPhase: { ...tam, value: '=1+1' },
        buildCapex: tam,
      }),
    );
    const inside = within(await dialog());
    const rows = inside.getAllByRole('row').map((row) => row.textContent);
    expect(rows).toEqual([
      'WhereFoundAllowed',
      'overrides.royalty.value1.5Royalty rate cannot be 150%; allowed is 0% to 90% of sales.',
      expect.stringContaining(
        `overrides.moonPhase{"value":"=1+1","reason":"Our own order book.","grade":"judged"}${words.plain.parameter}`,
      ),
      expect.stringContaining('"grade":"judged"}“bifurcation.buildCapex” or “partner.buildCapex”'),
    ]);
    expect(inside.getByText(words.leftOut({ names: 'royalty, moonPhase, buildCapex' }))).toBeInTheDocument();
    expect(inputs()).toBe(before);
    await user.click(inside.getByRole('button', { name: 'Open it without these 3 values' }));
    expect(inputs().overrides).toEqual({ tam: { value: { kind: 'fixed', value: 4500 } } });
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(store.getState().step).not.toBeNull();
  });

  it('is told in Chinese too', async () => {
    const { user } = page();
    await act(() => speak('zh'));
    fireEvent.drop(window, {
      dataTransfer: carrying([scenario({ tam, royalty: { ...royalty, value: 1.5 } })]),
    });
    const found = await screen.findByRole('dialog', { name: zhFiles.files.title({ count: 1 }) });
    expect(within(found).getByRole('columnheader', { name: '允许内容' })).toBeInTheDocument();
    await user.click(within(found).getByRole('button', { name: '舍去这 1 个取值后打开' }));
    expect(await screen.findByRole('region', { name: '所作的选择' })).toHaveTextContent(
      'Ours改动了 1 项取值',
    );
  });

  it('of several says of each what it is, and opens the one that is chosen', async () => {
    const { user, inputs } = page();
    await choose(
      user,
      scenario({ tam }, { title: 'First' }, 'first.json'),
      scenario({ royalty }, { title: 'Second' }, 'second.json'),
      new File(['Dear all'], 'letter.json'),
      scenario({ tam }, { schemaVersion: 2 }, 'newer.json'),
      new File([JSON.stringify({ schemaVersion: 1, kind: 'partners' })], 'partners.json'),
    );
    const inside = within(await dialog());
    const found = (name: string): HTMLElement => inside.getByRole('region', { name });
    expect(found('first.json')).toHaveTextContent('“First”: 1 change to “Generative AI in mainland China”.');
    expect(found('letter.json')).toHaveTextContent(words.notJson);
    expect(found('newer.json')).toHaveTextContent(/newer Landfall: its form is version 2/);
    expect(found('partners.json')).toHaveTextContent(words.otherKind);
    const open = within(found('second.json')).getByRole('button', { name: words.open });
    expect(open).toHaveAccessibleDescription('second.json');
    await user.click(open);
    expect(Object.keys(inputs().overrides)).toEqual(['royalty']);
  });

  it('of more than 1 MB is refused before it is read', async () => {
    page();
    const text = vi.fn<() => Promise<string>>();
    act(() => useOffered.setState({ offered: [{ name: 'big.json', size: 1_000_001, text }] }));
    expect(await dialog()).toHaveTextContent(words.tooLarge({ size: '1' }));
    expect(text).not.toHaveBeenCalled();
  });

  it('that cannot be read, such as a folder, is said to be so', async () => {
    const { user, inputs } = page();
    const before = inputs();
    const text = () => Promise.reject(new Error('NotFoundError'));
    act(() => useOffered.setState({ offered: [{ name: 'folder', size: 0, text }] }));
    const found = await dialog();
    expect(found).toHaveTextContent(words.unreadable);
    await user.click(within(found).getByRole('button', { name: words.close }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(inputs()).toBe(before);
  });

  it('of a hundred looks at twenty and says so', async () => {
    page();
    const offered = Array.from({ length: 100 }, (_, at) => ({
      name: `${at}.json`,
      size: 2,
      text: () => Promise.resolve('{}'),
    }));
    act(() => useOffered.setState({ offered }));
    const inside = within(await dialog());
    expect(inside.getByText(words.tooMany({ most: 20 }))).toBeInTheDocument();
    expect(inside.getAllByRole('region')).toHaveLength(20);
  });

  it('shows markup in names and values as text', async () => {
    page();
    const name = '<img src=x onerror=alert(1)>';
    act(() =>
      useOffered.setState({
        offered: [
          {
            name,
            size: 100,
            text: async () => scenario({ [name]: tam, tam: { ...tam, value: '<b>1</b>' } }).text(),
          },
        ],
      }),
    );
    const found = await dialog();
    expect(within(found).getByRole('heading', { name })).toBeInTheDocument();
    expect(found).toHaveTextContent('"<b>1</b>"');
    expect(found.querySelector('img, b')).toBeNull();
  });
});
