import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { libraryFile } from '../../src/share/libraryFile';
import { writtenRecord, type LibraryRecord } from '../../src/share/libraryRecord';
import { encodeLink } from '../../src/share/shareLink';
import type { AppStore } from '../../src/state/store';
import { FileOpener } from '../../src/ui/files/FileOpener';
import { useOffered } from '../../src/ui/files/offered';
import { enFiles } from '../../src/ui/i18n/en/files';
import { enLibrary } from '../../src/ui/i18n/en/library';
import { loadParts } from '../../src/ui/lazyPart';
import { libraryOf } from '../../src/ui/library/libraryOf';
import { LibraryPage } from '../../src/ui/pages/LibraryPage';
import { TopBar } from '../../src/ui/panels/TopBar';
import { StoreContext } from '../../src/ui/StoreContext';
import { saved } from '../share/savedScenarios';
import { appStore } from './fixtures';

const words = enLibrary.library;

/** What browsers have and jsdom has not. */
function text(this: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.readAsText(this);
  });
}

const opened: AppStore[] = [];

beforeAll(async () => {
  Object.defineProperty(Blob.prototype, 'text', { value: text });
  await loadParts();
});
beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  localStorage.clear();
  sessionStorage.clear();
  useOffered.setState({ offered: [] });
});
afterEach(() => {
  for (const app of opened.splice(0)) libraryOf(app).close();
  vi.unstubAllGlobals();
});

/** The page over what is stored already. */
async function page(records: readonly LibraryRecord[] = [], others: readonly object[] = []) {
  const database = await openDB('landfall-library', 1, {
    upgrade(fresh) {
      fresh.createObjectStore('records', { keyPath: 'id' });
      fresh.createObjectStore('drafts', { keyPath: 'tab' });
    },
  });
  for (const one of [...records.map(writtenRecord), ...others]) await database.put('records', one);
  database.close();
  return show();
}

function show() {
  const app = appStore();
  opened.push(app);
  const user = userEvent.setup();
  render(
    <StoreContext value={app}>
      <TopBar drawer={null} />
      <LibraryPage at={null} />
      <FileOpener />
    </StoreContext>,
  );
  return { app, user, library: libraryOf(app) };
}

const row = (name: string) => screen.findByRole('listitem', { name });
const button = (name: string | RegExp) => screen.findByRole('button', { name });

describe('the page of saved scenarios', () => {
  it('says that nothing is saved yet, and saves what is on screen under a name that is needed', async () => {
    const { user, app } = await page();
    expect(await screen.findByText(words.empty)).toBeInTheDocument();
    await user.click(await button(words.saveThis));
    const name = await screen.findByRole('textbox', { name: enLibrary.save.name });
    expect(name).toHaveValue('Generative AI in mainland China');
    await user.clear(name);
    await user.keyboard(' {Enter}');
    expect(screen.getByText(enLibrary.save.needsName)).toBeInTheDocument();
    expect(name).toHaveFocus();
    await user.type(name, 'Ours{Enter}');
    expect(await row('Ours')).toHaveTextContent(words.isOpen);
    expect(app.getState().inputs.name).toBe('Ours');
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  });

  it('shows of each what it came to with its error, and says where that is not known', async () => {
    const figures = {
      fingerprint: 'wVLzPplwKe-1',
      headlines: { exit: 0.052, bifurcation: -0.571, partner: 0.087 },
      errors: { exit: 0.0001, bifurcation: 0.002, partner: 0.001 },
    };
    await page([saved({ id: 'a', name: 'Known', figures }), saved({ id: 'b', name: 'Unknown' })]);
    expect(await row('Known')).toHaveTextContent(
      'Exit+5.2%± <0.1Bifurcation−57.1%± 0.4Partner-led+8.7%± 0.2',
    );
    expect(await row('Unknown')).toHaveTextContent(words.noFigures);
  });

  it('refuses an empty name and keeps the old; Escape keeps it too, and the focus comes back', async () => {
    const { user } = await page([saved({ id: 'a', name: 'Ours' })]);
    await user.click(await button('Rename Ours'));
    const field = screen.getByRole('textbox', { name: 'New name of Ours' });
    await user.clear(field);
    await user.keyboard('{Enter}');
    expect(await screen.findByText(words.needsName)).toBeInTheDocument();
    expect(await button('Rename Ours')).toHaveFocus();
    await user.keyboard('{Enter}Theirs{Escape}');
    expect(await row('Ours')).toBeInTheDocument();
    expect(await button('Rename Ours')).toHaveFocus();
  });

  it('lets four be chosen to be compared, and no more until one is taken out', async () => {
    const { user, app, library } = await page(['a', 'b', 'c', 'd', 'e'].map((id) => saved({ id })));
    await row('a');
    for (const id of ['a', 'b', 'c', 'd'])
      await user.click(screen.getByRole('checkbox', { name: `Compare ${id}` }));
    const fifth = screen.getByRole('checkbox', { name: 'Compare e' });
    expect(fifth).toBeDisabled();
    await user.click(screen.getByRole('checkbox', { name: 'Compare b' }));
    await user.click(fifth);
    expect(library.store.getState().chosen).toEqual(['a', 'c', 'd', 'e']);
    await user.click(await button(words.compareChosen));
    expect(app.getState().view.page).toBe('compare');
  });

  it('says what of a saved link cannot be used when it is opened, and keeps the link', async () => {
    const link = `${encodeLink({ scenarioId: 'china-genai', overrides: {}, seed: 1, draws: 65536 })}`.replace(
      'seed=1',
      'seed=x',
    );
    const { user, app, library } = await page([saved({ id: 'a', name: 'Old', link })]);
    await user.click(await button('Open Old'));
    await vi.waitFor(() => expect(app.getState().view.page).toBe('cockpit'));
    expect(app.getState().notices.length).toBeGreaterThan(0);
    expect(library.store.getState().records[0]!.link).toBe(link);
  });

  it('lists what cannot be read apart, with its markup as text, and deletes only that', async () => {
    const { user } = await page(
      [saved({ id: 'a', name: 'Ours' })],
      [
        { id: 'x', name: '<b>Old\u202E</b>' },
        { id: 'y', version: 9 },
      ],
    );
    const apart = await screen.findByRole('region', { name: words.unreadable });
    expect(within(apart).getByText('<b>Old?</b>: damaged')).toBeInTheDocument();
    expect(within(apart).getByText('Without a name: saved by a newer Landfall')).toBeInTheDocument();
    await user.click(within(apart).getByRole('button', { name: 'Delete <b>Old?</b>: damaged' }));
    await vi.waitFor(() => expect(within(apart).queryByText(/Old/)).toBeNull());
    expect(await row('Ours')).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  });
});

describe('the control in the bar', () => {
  it('says of a frozen scenario that changes are not part of it, and leads back to it', async () => {
    const { user, app, library } = await page([saved({ id: 'a', name: 'Board', frozen: true })]);
    await row('Board');
    await act(() => library.open('a'));
    act(() => app.getState().actions.moveCentre('tam', 9000));
    await user.click(await button(/^“Board”: changes not saved/));
    expect(screen.getByText(/frozen and stays as it is/)).toBeInTheDocument();
    await user.click(await button(enLibrary.save.back));
    await vi.waitFor(() => expect(app.getState().inputs.overrides['tam']).toEqual({ centre: 4500 }));
    expect(await button(/^“Board”: saved/)).toBeInTheDocument();
  });

  it('says so where a frozen scenario does not come to what it came to then', async () => {
    const headlines = { exit: 0.9, bifurcation: -0.9, partner: 0.1 };
    const figures = { fingerprint: 'AAAAAAAAAAAA', headlines, errors: headlines };
    const { library } = await page([saved({ id: 'a', name: 'Board', frozen: true, figures })]);
    await row('Board');
    await act(() => library.open('a'));
    const told = await screen.findByText(/^“Board” does not come to what it came to when it was frozen/);
    expect(told).toHaveTextContent(/market exit \+90.0% → \+5.\d%;/);
    await act(() => library.flush());
    expect(library.store.getState().records[0]!.figures).toEqual(figures);
  });

  it('takes Ctrl+S for itself, but not where a dialog is open', async () => {
    const { user } = await page();
    await screen.findByText(words.empty);
    await user.click(await button('Share'));
    await screen.findByRole('dialog');
    await user.keyboard('{Control>}s{/Control}');
    expect(screen.queryByRole('textbox', { name: enLibrary.save.name })).toBeNull();
  });
});

describe('where nothing can be stored', () => {
  it('the page says so and what to do, and tries again', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const { user } = show();
    expect(await screen.findByText(enLibrary.faults.none.what)).toBeInTheDocument();
    expect(screen.getByText(enLibrary.faults.none.how)).toBeInTheDocument();
    vi.stubGlobal('indexedDB', new IDBFactory());
    await user.click(await button(words.again));
    expect(await screen.findByText(words.empty)).toBeInTheDocument();
    expect(screen.queryByText(enLibrary.faults.none.what)).toBeNull();
  });
});

describe('a backup that is opened', () => {
  it('says what it would add and what is wrong in it, and adds the rest', async () => {
    const { user } = await page([saved({ id: 'a', name: 'Ours' })]);
    await row('Ours');
    const file = JSON.parse(
      libraryFile([saved({ id: 'a', name: 'Ours' }), saved({ id: 'b', name: 'Theirs' })], '2026'),
    ) as {
      records: object[];
    };
    file.records.push({ ...writtenRecord(saved({ id: 'c' })), frozen: 'yes' }, { version: 7 });
    const backup = new File([JSON.stringify(file)], 'all.landfall-library.json');
    await user.upload(screen.getByLabelText(words.openBackup, { selector: 'input' }), backup);
    const dialog = await screen.findByRole('dialog', { name: /^Opening/ });
    expect(dialog).toHaveTextContent('1 is new; none is here with other inputs; 1 is here already.');
    expect(dialog).toHaveTextContent('Left out: 2 entries that cannot be used.');
    expect(dialog).toHaveTextContent('records[2].frozen"yes"true or false');
    await user.click(within(dialog).getByRole('button', { name: enFiles.files.addBackup }));
    expect(await row('Theirs')).toBeInTheDocument();
    expect(screen.getByText(/^1 scenario was added/)).toBeInTheDocument();
  });

  it('that is cut off, or of a newer page, is not read, and says so', async () => {
    const { user } = await page();
    const input = await screen.findByLabelText(words.openBackup, { selector: 'input' });
    await user.upload(input, new File(['{"kind": "library", "sche'], 'cut.json'));
    expect(await screen.findByText(enFiles.files.notALibrary)).toBeInTheDocument();
    await user.click(await button(enFiles.files.close));
    await user.upload(input, new File(['{"kind":"library","schemaVersion":9,"records":[]}'], 'new.json'));
    expect(await screen.findByText(/its form is version 9, this page reads up to 1/)).toBeInTheDocument();
  });
});
