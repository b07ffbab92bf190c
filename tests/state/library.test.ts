import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { readLibraryFile } from '../../src/share/readLibraryFile';
import { libraryFile } from '../../src/share/libraryFile';
import { decodeLink } from '../../src/share/readLink';
import { encodeLink } from '../../src/share/shareLink';
import { BASE_SCENARIO } from '../../src/state/catalogue';
import { Library } from '../../src/state/library/library';
import { LibraryDatabase } from '../../src/state/library/libraryDatabase';
import { loadScenarios } from '../../src/state/otherScenarios';
import { createAppStore } from '../../src/state/store';
import { linkWith, saved } from '../share/savedScenarios';

const scenarios = await loadScenarios();

/** Where the tests of one file store; each has its own. */
beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

interface Tab {
  readonly library: Library;
  readonly state: () => ReturnType<Library['store']['getState']>;
  readonly actions: ReturnType<ReturnType<typeof createAppStore>['getState']>['actions'];
  readonly inputs: () => ReturnType<ReturnType<typeof createAppStore>['getState']>['inputs'];
  readonly names: () => readonly string[];
  readonly tam: () => unknown;
  /** Reloads the tab: a new page with the address and what the tab remembers. */
  readonly reload: () => Promise<Tab>;
  readonly crash: () => void;
}

/** A tab of one browser, with its own page; what it remembers over a reload. */
async function openTab(fragment = '', memory: { word: string | null } = { word: null }): Promise<Tab> {
  const app = createAppStore({
    scenarios,
    base: BASE_SCENARIO,
    readLink: decodeLink,
    createRunner: () => ({ run() {}, analyse() {}, rest() {}, dispose() {} }),
  });
  if (fragment !== '') app.getState().actions.openLink(fragment);
  const library = new Library(app, {
    get: () => memory.word,
    set: (word) => {
      memory.word = word;
    },
  });
  onTestFinished(() => library.close());
  const state = () => library.store.getState();
  await vi.waitUntil(() => state().storage.status !== 'opening');
  await library.flush();
  const crash = () => library.close();
  return {
    library,
    state,
    actions: app.getState().actions,
    inputs: () => app.getState().inputs,
    names: () =>
      state()
        .records.map(({ name }) => name)
        .sort(),
    tam: () => app.getState().inputs.overrides['tam'],
    crash,
    reload: () => {
      crash();
      return openTab(`#${encodeLink(app.getState().inputs)}`, memory);
    },
  };
}

/** The market that each saved scenario holds. */
function markets({ library, state }: Tab): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    state().records.map(({ id, name }) => [name, library.inputsOf(id)!.overrides['tam']]),
  );
}

describe('a scenario that is saved', () => {
  it('keeps its inputs with every change, over a reload, and opens again as it was', async () => {
    const tab = await openTab();
    expect(tab.state().keeping).toBe('unsaved');
    tab.actions.moveCentre('tam', 4500);
    await tab.library.saveAs('Harder rules');
    expect(tab.state().keeping).toBe('saved');
    tab.actions.moveCentre('tam', 5000);
    expect(tab.state().keeping).toBe('saving');
    await vi.waitUntil(() => tab.state().keeping === 'saved'); // by itself, at rest
    const again = await tab.reload();
    expect(again.state()).toMatchObject({
      keeping: 'saved',
      records: [{ name: 'Harder rules', revision: 2 }],
    });
    again.actions.openScenario('companion-app');
    expect(again.state()).toMatchObject({ keeping: 'unsaved', current: null });
    await again.library.open(again.state().records[0]!.id);
    expect(again.inputs()).toMatchObject({ name: 'Harder rules', overrides: { tam: { centre: 5000 } } });
    expect(again.state().keeping).toBe('saved');
  });

  it('is not written in the middle of a drag', async () => {
    const tab = await openTab();
    await tab.library.saveAs('Ours');
    tab.actions.startDrag();
    tab.actions.moveCentre('tam', 4500);
    await tab.library.flush();
    expect(tab.state().records[0]!.revision).toBe(1);
    tab.actions.endDrag();
    await tab.library.flush();
    expect(markets(tab)).toEqual({ Ours: { centre: 4500 } });
  });

  it('is never taken for what arrives from elsewhere under its name', async () => {
    const tab = await openTab();
    await tab.library.saveAs('Ours');
    tab.actions.openInputs('Ours', { ...tab.inputs(), overrides: { tam: { centre: 9000 } } });
    tab.actions.moveCentre('tam', 8000);
    await tab.library.flush();
    expect(tab.state().current).toBeNull();
    expect(markets(tab)).toEqual({ Ours: undefined });
    const link = encodeLink({ ...tab.inputs(), overrides: {}, seed: 9 });
    tab.actions.openLink(`#${link}`);
    expect(tab.state().current).toBeNull();
  });

  it('is found again by Undo, and keeps what was undone to', async () => {
    const tab = await openTab();
    tab.actions.moveCentre('tam', 4500);
    await tab.library.saveAs('Ours');
    tab.actions.openInputs('Theirs', { ...tab.inputs(), name: 'Theirs', overrides: {} });
    expect(tab.state().current).toBeNull();
    tab.actions.undoStep();
    expect(tab.state()).toMatchObject({ current: tab.state().records[0]!.id, keeping: 'saved' });
  });

  it('is renamed, duplicated, ordered, frozen, deleted and brought back', async () => {
    const tab = await openTab();
    const { library, names, state } = tab;
    await library.saveAs('Ours');
    const { id } = state().records[0]!;
    expect(await library.rename(id, '  ')).toBe(false);
    expect(await library.rename(id, ' Theirs\n')).toBe(true);
    expect(tab.inputs().name).toBe('Theirs');
    const copy = await library.duplicate(id);
    expect(names()).toEqual(['Theirs', 'Theirs (2)']);
    const own = () => [...state().records].sort((a, b) => a.order - b.order).map((one) => one.id);
    expect(own()).toEqual([copy, id]);
    await library.move(id, -1);
    expect(own()).toEqual([id, copy]);
    await library.freeze(copy!, true);
    await library.delete(copy!);
    expect(names()).toEqual(['Theirs']);
    library.bringBack(copy!);
    expect(names()).toEqual(['Theirs', 'Theirs (2)']);
    await library.delete(copy!);
    await library.settleDeleted();
    const other = await openTab();
    expect(other.names()).toEqual(['Theirs']);
  });

  it('once frozen stays as it is: changes are a draft until they are saved as a new one', async () => {
    const tab = await openTab();
    await tab.library.saveAs('Board');
    await tab.library.freeze(tab.state().current!, true);
    tab.actions.moveCentre('tam', 4500);
    await tab.library.flush();
    expect(tab.state().keeping).toBe('apart');
    expect(markets(tab)).toEqual({ Board: undefined });
    await tab.library.saveAs('Board');
    expect(markets(tab)).toEqual({ Board: undefined, 'Board (2)': { centre: 4500 } });
    expect(tab.state().keeping).toBe('saved');
  });
});

describe('two tabs', () => {
  it('that change one scenario keep both, and the later says so', async () => {
    const one = await openTab();
    await one.library.saveAs('Ours');
    const two = await openTab();
    await two.library.open(two.state().records[0]!.id);
    one.actions.moveCentre('tam', 4500);
    two.actions.moveCentre('tam', 5000);
    await Promise.all([one.library.flush(), two.library.flush()]);
    const three = await openTab();
    expect(Object.values(markets(three))).toEqual(
      expect.arrayContaining([{ centre: 4500 }, { centre: 5000 }]),
    );
    expect(three.names()).toEqual(['Ours', 'Ours (2)']);
    const later = [one, two].find((tab) => tab.inputs().name === 'Ours (2)')!;
    expect(later.state().news).toMatchObject([
      { kind: 'keptApart', from: 'Ours', name: 'Ours (2)', because: 'written' },
    ]);
    later.actions.moveCentre('tam', 6000);
    await later.library.flush();
    expect((await openTab()).names()).toEqual(['Ours', 'Ours (2)']);
  });

  it('see what the other did; a change elsewhere is offered and not forced', async () => {
    const one = await openTab();
    await one.library.saveAs('Ours');
    const two = await openTab();
    await two.library.open(two.state().records[0]!.id);
    one.actions.moveCentre('tam', 4500);
    await one.library.flush();
    await vi.waitUntil(() => two.state().news.some(({ kind }) => kind === 'changedElsewhere'));
    expect(two.tam()).toBeUndefined();
    await two.library.open(two.state().records[0]!.id);
    expect(two.tam()).toEqual({ centre: 4500 });
    expect(two.state().news).toEqual([]);
    await one.library.rename(one.state().current!, 'Theirs');
    await vi.waitUntil(() => two.inputs().name === 'Theirs');
    await one.library.delete(one.state().current!);
    await one.library.settleDeleted();
    await vi.waitUntil(() => two.state().news.some(({ kind }) => kind === 'deletedElsewhere'));
    expect(two.tam()).toEqual({ centre: 4500 });
    expect(two.state().keeping).toBe('unsaved');
  });

  it('never write to a frozen scenario, whatever revision they know', async () => {
    const tab = await openTab();
    await tab.library.saveAs('Board');
    await tab.library.freeze(tab.state().current!, true);
    const [board] = tab.state().records;
    const database = await LibraryDatabase.open(() => {});
    const content = { ...saved({ id: 'x' }), name: 'Board', figures: undefined };
    const written = await database.write(board!.id, board!.revision, content, 'apart', 1);
    database.close();
    expect(written).toMatchObject({
      kind: 'keptApart',
      because: 'frozen',
      record: { id: 'apart', name: 'Board (2)' },
    });
    expect(markets(await openTab())).toMatchObject({ Board: undefined });
  });

  it('of which one freezes: the changes of the other are kept apart', async () => {
    const one = await openTab();
    await one.library.saveAs('Board');
    const two = await openTab();
    const { id } = two.state().records[0]!;
    await two.library.open(id);
    two.actions.moveCentre('tam', 5000);
    await one.library.freeze(id, true);
    await two.library.flush();
    await vi.waitUntil(() => two.state().records.length === 2 || two.state().keeping === 'apart');
    expect(markets(await openTab())['Board']).toBeUndefined();
    expect(two.tam()).toEqual({ centre: 5000 });
  });
});

describe('work that was never saved', () => {
  it('is offered after the tab has crashed, opened or dropped, and not offered again', async () => {
    const tab = await openTab();
    tab.actions.moveCentre('tam', 4500);
    await tab.library.flush();
    tab.crash();
    const next = await openTab();
    await vi.waitUntil(() => next.state().news.length > 0);
    expect(next.state().news).toMatchObject([{ kind: 'draft' }]);
    expect(next.tam()).toBeUndefined();
    await next.library.openDraft(next.state().drafts[0]!);
    expect(next.tam()).toEqual({ centre: 4500 });
    expect(next.state()).toMatchObject({ news: [], drafts: [] });
    next.crash();
    const third = await openTab();
    await vi.waitUntil(() => third.state().news.length > 0);
    await third.library.dropDraft(third.state().drafts[0]!);
    expect((await openTab()).state().drafts).toEqual([]);
  });

  it('is not offered where it is on screen anyway, was saved, or is as published', async () => {
    const tab = await openTab();
    tab.actions.moveCentre('tam', 4500);
    await tab.library.flush();
    const same = await tab.reload();
    expect(same.state().news).toEqual([]);
    await same.library.saveAs('Ours');
    same.crash();
    expect((await openTab()).state().drafts).toEqual([]);
    const reset = await openTab();
    reset.actions.moveCentre('tam', 4500);
    await reset.library.flush();
    reset.actions.resetAll();
    await reset.library.flush();
    reset.crash();
    expect((await openTab(`#${linkWith(7000)}`)).state().drafts).toEqual([]);
  });
});

describe('a backup', () => {
  it('comes back into an empty library as it was, and adds to another', async () => {
    const tab = await openTab();
    await tab.library.saveAs('Ours');
    await tab.library.duplicate(tab.state().current!);
    const before = tab.state().records;
    const text = libraryFile(before, '2026-11-23');
    await tab.library.deleteEverything();
    expect(tab.state().records).toEqual([]);
    const reading = readLibraryFile(text);
    if (reading.kind !== 'library') throw new Error(reading.kind);
    expect(await tab.library.addBackup(reading.records)).toBe(true);
    expect(new Set(tab.state().records)).toEqual(new Set(before));
    expect(await tab.library.addBackup([saved({ id: 'more' })])).toBe(true);
    expect(tab.state().news).toEqual([{ kind: 'added', added: 1, copies: 0, skipped: 0 }]);
    expect((await openTab()).names()).toEqual(['Ours', 'Ours (2)', 'more']);
  });
});

describe('a storage that fails', () => {
  it.each([
    ['is missing', undefined, 'none'],
    [
      'throws',
      {
        open() {
          throw new DOMException('no', 'SecurityError');
        },
      },
      'none',
    ],
  ])('as it %s leaves the page as it is and says what', async (_, broken, fault) => {
    vi.stubGlobal('indexedDB', broken);
    const tab = await openTab();
    tab.actions.moveCentre('tam', 4500);
    expect(await tab.library.saveAs('Ours')).toBe(false);
    expect(tab.state()).toMatchObject({ storage: { status: 'unavailable', fault }, keeping: 'failed' });
    expect(tab.tam()).toEqual({ centre: 4500 });
    vi.stubGlobal('indexedDB', new IDBFactory());
    await tab.library.retry();
    expect(await tab.library.saveAs('Ours')).toBe(true);
    expect(tab.state()).toMatchObject({ storage: { status: 'ready' }, keeping: 'saved' });
  });

  it('as it is full keeps the inputs on screen, says so, and stores them when there is room again', async () => {
    const tab = await openTab();
    await tab.library.saveAs('Ours');
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    put.mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    tab.actions.moveCentre('tam', 4500);
    await tab.library.flush();
    expect(tab.state()).toMatchObject({ writeFault: 'full', keeping: 'failed', news: [{ kind: 'notKept' }] });
    expect(tab.tam()).toEqual({ centre: 4500 });
    put.mockRestore();
    await tab.library.retry();
    expect(tab.state()).toMatchObject({ writeFault: null, keeping: 'saved', news: [] });
    expect(markets(await openTab())).toEqual({ Ours: { centre: 4500 } });
  });

  it('as a newer page has been here is left alone', async () => {
    (await openDB('landfall-library', 7)).close();
    const tab = await openTab();
    expect(tab.state().storage).toEqual({ status: 'unavailable', fault: 'newer' });
    expect((await indexedDB.databases())[0]).toMatchObject({ version: 7 });
  });

  it('as its stores are gone is told as damaged, and works once everything is deleted', async () => {
    (await openDB('landfall-library', 1)).close();
    const tab = await openTab();
    expect(tab.state().storage).toEqual({ status: 'unavailable', fault: 'damaged' });
    expect(await tab.library.deleteEverything()).toBe(true);
    expect(await tab.library.saveAs('Ours')).toBe(true);
    expect(tab.names()).toEqual(['Ours']);
  });

  it('as some of it is rubbish or of a newer page lists that apart, and throws none of it away', async () => {
    const first = await openTab();
    await first.library.saveAs('Ours');
    first.crash();
    const database = await openDB('landfall-library', 1);
    await database.put('records', { id: 'rubbish', name: 'Old', link: 7 });
    await database.put('records', { id: 5 });
    await database.put('records', { id: 'later', version: 2, name: 'Later' });
    await database.put('drafts', { tab: 'x' });
    database.close();
    const tab = await openTab();
    expect(tab.names()).toEqual(['Ours']);
    expect(tab.state().unreadable).toMatchObject([
      { key: 5, why: 'damaged' },
      { key: 'later', why: 'newer', name: 'Later' },
      { key: 'rubbish', why: 'damaged', name: 'Old' },
    ]);
    await tab.library.deleteUnreadable(tab.state().unreadable[0]!);
    expect(tab.state().unreadable).toHaveLength(2);
    expect((await openTab()).state().unreadable).toHaveLength(2);
  });
});

describe('choosing what to compare', () => {
  it('holds four, in the order of the choice, and forgets what is deleted', async () => {
    const { library, state } = await openTab();
    for (const name of ['A', 'B', 'C', 'D', 'E']) await library.saveAs(name);
    const ids = state().records.map(({ id }) => id);
    for (const id of ids) library.choose(id, true);
    expect(state().chosen).toEqual(ids.slice(0, 4));
    library.choose(ids[0]!, false);
    await library.delete(ids[1]!);
    expect(state().chosen).toEqual(ids.slice(2, 4));
  });
});
