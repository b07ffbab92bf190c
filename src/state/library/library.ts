import { createStore, type StoreApi } from 'zustand/vanilla';
import { freeName } from '../../share/freeName';
import { mergeLibrary } from '../../share/mergeLibrary';
import type { LibraryRecord } from '../../share/libraryRecord';
import { inLibraryOrder, movedInOrder } from '../../share/libraryOrder';
import { tidyName } from '../../share/reasonText';
import { encodeLink } from '../../share/shareLink';
import type { AppState, Inputs } from '../appState';
import { changeCount } from '../selectors';
import type { AppStore } from '../store';
import { arrives, Belonging, linkOf } from './belonging';
import { LibraryConnection } from './libraryConnection';
import { LibraryDatabase, type RecordContent, type Written } from './libraryDatabase';
import { emptyLibrary, MOST_CHOSEN, type LibraryNews, type LibraryState } from './libraryState';
import { figuresNow, newId } from './newRecord';
import { inputsOfLink, inputsOfRecord } from './recordInputs';
import { storageFaultOf } from './storageFault';
import type { Draft, UnreadableRecord } from './storedLibrary';
import { joinTabs, type Tabs } from './tabs';

/** What a tab remembers over a reload. */
export interface TabMemory {
  get(): string | null;
  set(word: string | null): void;
}

/** Rest after which what has changed is written, milliseconds. */
const PAUSE = 700;
/** Drafts of closed tabs that are kept; older ones go. */
const MOST_DRAFTS = 20;

/**
 * The library of this browser: scenarios that a person saved, and the work of each tab that was not saved yet.
 *
 * The page never waits for it. The inputs on screen belong to a saved scenario or to none; what changes is written at rest,
 * from the revision that it was made of, so that two tabs keep both of what they wrote. What cannot be stored stays on
 * screen and in the address, and `keeping` says so.
 */
export class Library {
  readonly store: StoreApi<LibraryState> = createStore(() => emptyLibrary);
  private readonly app: AppStore;
  private readonly memory: TabMemory;
  private readonly tab = newId();
  private readonly belonging = new Belonging();
  private readonly connection = new LibraryConnection({
    onBack: () => {
      this.store.setState({ storage: { status: 'ready' } });
      void this.refresh();
    },
    onFault: (fault, isUseless) => {
      this.store.setState(isUseless ? { storage: { status: 'unavailable', fault } } : { writeFault: fault });
      this.showKeeping();
    },
  });
  private readonly tabs: Tabs;
  private readonly stop: () => void;
  /** Revision of the current scenario that the inputs on screen were made of. */
  private revision = 0;
  /** Whether the inputs were changed here since they were opened or written. */
  private isTouched = false;
  private hasDraft = false;
  /** Whether the library itself is opening inputs or naming them. */
  private isOwnDoing = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** What is being written; writes follow each other. */
  private writing: Promise<void> = Promise.resolve();
  /** Deleted, and gone once nobody can bring them back. */
  private readonly leaving = new Map<string, LibraryRecord>();

  constructor(app: AppStore, memory: TabMemory) {
    this.app = app;
    this.memory = memory;
    this.tabs = joinTabs(this.tab, () => void this.refresh());
    this.belonging.remember(app.getState().inputs, null);
    this.stop = app.subscribe((state, before) => this.follow(state, before));
    void this.start();
  }

  /** Lets go of the page, the other tabs and the storage, as a tab does that is closed; nothing more is written. */
  close(): void {
    clearTimeout(this.timer);
    this.stop();
    this.tabs.leave();
    this.connection.close();
  }

  /** Looks at the storage again after it could not be used. */
  async retry(): Promise<void> {
    this.connection.close();
    this.store.setState({ writeFault: null });
    await this.refresh();
    await this.flush();
  }

  /** Reads what is stored. */
  async refresh(): Promise<void> {
    const [stored, open] = await Promise.all([
      this.connection.using((database) => database.read()),
      this.tabs.open(),
    ]);
    if (stored === null) return;
    const left = stored.drafts
      .filter(({ tab }) => tab !== this.tab && open?.has(tab) !== true)
      .sort((a, b) => b.changedAt - a.changedAt);
    const records = stored.records.filter(({ id }) => !this.leaving.has(id));
    const ids = new Set(records.map(({ id }) => id));
    this.store.setState(({ chosen }) => ({
      storage: { status: 'ready' },
      records: this.sorted(records),
      unreadable: stored.unreadable,
      drafts: left,
      chosen: chosen.filter((id) => ids.has(id)),
    }));
    this.compareWithStored();
  }

  /**
   * Saves the inputs on screen as a new scenario, to which they belong from then on.
   *
   * @returns  whether they could be stored
   */
  async saveAs(name: string): Promise<boolean> {
    const { inputs } = this.app.getState();
    const { records } = this.store.getState();
    const now = Date.now();
    const record: LibraryRecord = {
      ...this.content(
        inputs,
        freeName(
          name,
          records.map((one) => one.name),
        ),
      ),
      id: newId(),
      createdAt: now,
      changedAt: now,
      revision: 1,
      frozen: false,
      order: this.firstPlace(),
    };
    if (!(await this.change((database) => database.add([record])))) {
      this.showKeeping();
      return false;
    }
    // What changed while it was written is written next.
    const isSame = linkOf(this.app.getState().inputs) === record.link;
    this.attach(record);
    this.isTouched = !isSame;
    this.put([record]);
    this.name(record.name);
    await this.dropOwnDraft();
    if (!isSame) this.schedule();
    this.showKeeping();
    return true;
  }

  /** Writes at once what waits to be written. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.writing = this.writing.then(() => this.write()).catch(() => {});
    this.showKeeping();
    await this.writing;
    this.showKeeping();
  }

  /**
   * Puts a saved scenario on screen, as a step that can be taken back.
   *
   * @returns  whether it can be read
   */
  async open(id: string): Promise<boolean> {
    await this.flush();
    await this.app.getState().actions.bringScenarios();
    const record = this.store.getState().records.find((one) => one.id === id);
    const kept = record === undefined ? null : inputsOfRecord(this.app, record);
    if (record === undefined || kept === null) return false;
    this.show(record.name, kept.inputs);
    this.attach(record);
    if (kept.problems.length > 0)
      this.app.setState({ notices: kept.problems.map((problem) => ({ kind: 'problem', problem })) });
    this.dismiss((news) => news.kind === 'changedElsewhere' || news.kind === 'deletedElsewhere');
    this.showKeeping();
    return true;
  }

  /** The inputs of a saved scenario, as far as their kind of company is here; null where they cannot be read. */
  inputsOf(id: string): Inputs | null {
    const record = this.store.getState().records.find((one) => one.id === id);
    return record === undefined ? null : (inputsOfRecord(this.app, record)?.inputs ?? null);
  }

  async rename(id: string, asked: string): Promise<boolean> {
    const name = tidyName(asked);
    if (name === '') return false;
    const changed = await this.changeRecord(id, (record) => ({ ...record, name }));
    if (changed && id === this.current) this.name(name);
    return changed;
  }

  /** Freezes a scenario as it is, or lets it change again. */
  async freeze(id: string, frozen: boolean): Promise<boolean> {
    if (id === this.current && frozen) await this.flush();
    const changed = await this.changeRecord(id, (record) => ({
      ...record,
      frozen,
      revision: record.revision + 1,
    }));
    if (changed && id === this.current) {
      this.revision = this.record(id)!.revision;
      this.remember();
      if (this.isTouched) this.schedule();
      this.showKeeping();
    }
    return changed;
  }

  /** @returns  identifier of the copy; null where it could not be stored */
  async duplicate(id: string): Promise<string | null> {
    if (id === this.current) await this.flush();
    const { records } = this.store.getState();
    const record = records.find((one) => one.id === id);
    if (record === undefined) return null;
    const copy: LibraryRecord = {
      ...record,
      id: newId(),
      name: freeName(
        record.name,
        records.map(({ name }) => name),
      ),
      createdAt: Date.now(),
      changedAt: Date.now(),
      revision: 1,
      frozen: false,
      order: this.firstPlace(),
    };
    if (!(await this.change((database) => database.add([copy])))) return null;
    this.put([copy]);
    return copy.id;
  }

  /** Moves a scenario past its neighbour in the own order. */
  async move(id: string, by: -1 | 1): Promise<void> {
    const own = inLibraryOrder(this.store.getState().records, 'own', 'en');
    const places = movedInOrder(own, id, by);
    if (places.size === 0 || !(await this.change((database) => database.place(places)))) return;
    this.put(
      own
        .filter((record) => places.has(record.id))
        .map((record) => ({ ...record, order: places.get(record.id)! })),
    );
  }

  /** Takes a scenario out of the library; it is gone once `settleDeleted` says so, and until then it can be brought back. */
  async delete(id: string): Promise<void> {
    if (id === this.current) await this.flush();
    const record = this.record(id);
    if (record === undefined) return;
    this.leaving.set(id, record);
    if (id === this.current) this.detach();
    this.store.setState(({ records, chosen }) => ({
      records: records.filter((one) => one.id !== id),
      chosen: chosen.filter((one) => one !== id),
    }));
    this.tellNews({ kind: 'deleted', id, name: record.name });
  }

  bringBack(id: string): void {
    const record = this.leaving.get(id);
    if (record === undefined) return;
    this.leaving.delete(id);
    this.dismiss((news) => news.kind === 'deleted' && news.id === id);
    this.put([record]);
    const { inputs } = this.app.getState();
    if (this.current === null && linkOf(inputs) === record.link && inputs.name === record.name) {
      this.attach(record);
      this.showKeeping();
    }
  }

  /** Lets what was deleted go for good. */
  async settleDeleted(ids: readonly string[] = [...this.leaving.keys()]): Promise<void> {
    const gone = ids.filter((id) => this.leaving.has(id));
    if (gone.length === 0) return;
    this.dismiss((news) => news.kind === 'deleted' && gone.includes(news.id));
    if (await this.change((database) => database.remove(gone)))
      for (const id of gone) this.leaving.delete(id);
    else for (const id of gone) this.bringBack(id);
  }

  async deleteUnreadable({ key }: UnreadableRecord): Promise<void> {
    if (await this.change((database) => database.remove([key]))) await this.refresh();
  }

  /** Adds the scenarios of a backup; nothing that is here changes. */
  async addBackup(arriving: readonly LibraryRecord[]): Promise<boolean> {
    await this.settleDeleted();
    const { added, copies, skipped } = mergeLibrary(this.store.getState().records, arriving);
    const all = [...added, ...copies];
    if (all.length > 0) {
      if (!(await this.change((database) => database.add(all)))) return false;
      this.put(all);
    }
    this.dismiss((news) => news.kind === 'added');
    this.tellNews({ kind: 'added', added: added.length, copies: copies.length, skipped });
    return true;
  }

  /** Puts the work of a closed tab on screen. */
  async openDraft(draft: Draft): Promise<boolean> {
    await this.app.getState().actions.bringScenarios();
    const kept = inputsOfLink(this.app, draft.link);
    if (kept === null) return false;
    const { titles } = this.app.getState();
    const kind = titles.find(({ id }) => id === kept.inputs.scenarioId)!.title;
    this.show(kept.inputs.name ?? kind, kept.inputs);
    this.detach();
    this.isTouched = true;
    await this.flush();
    await this.dropDraft(draft);
    return true;
  }

  async dropDraft(draft: Draft): Promise<void> {
    this.dismiss((news) => news.kind === 'draft' && news.draft.tab === draft.tab);
    if (await this.change((database) => database.removeDrafts([draft.tab]))) await this.refresh();
  }

  /** Deletes everything that the library has stored in this browser. What is on screen stays there. */
  async deleteEverything(): Promise<boolean> {
    clearTimeout(this.timer);
    this.timer = undefined;
    await this.writing;
    this.connection.close();
    try {
      await LibraryDatabase.deleteAll();
    } catch (error) {
      this.store.setState({ writeFault: storageFaultOf(error) });
      return false;
    }
    this.leaving.clear();
    this.memory.set(null);
    this.detach();
    this.isTouched = false;
    this.hasDraft = false;
    this.store.setState({ ...emptyLibrary, storage: { status: 'ready' } });
    this.tabs.tell();
    return true;
  }

  /** Chooses a scenario to be compared, as long as there is room for it. */
  choose(id: string, isChosen: boolean): void {
    this.store.setState(({ chosen }) => {
      const others = chosen.filter((one) => one !== id);
      return { chosen: isChosen && others.length < MOST_CHOSEN ? [...others, id] : others };
    });
  }

  clearChosen(): void {
    this.store.setState({ chosen: [] });
  }

  dismiss(which: (news: LibraryNews) => boolean): void {
    this.store.setState(({ news }) => ({ news: news.filter((one) => !which(one)) }));
  }

  private get current(): string | null {
    return this.store.getState().current;
  }

  private record(id: string | null): LibraryRecord | undefined {
    return this.store.getState().records.find((one) => one.id === id);
  }

  private sorted(records: readonly LibraryRecord[]): readonly LibraryRecord[] {
    return inLibraryOrder(records, 'changed', 'en');
  }

  /** Place before all others. */
  private firstPlace(): number {
    return Math.min(0, ...this.store.getState().records.map(({ order }) => order)) - 1;
  }

  private tellNews(news: LibraryNews): void {
    this.store.setState((state) => ({ news: [...state.news, news] }));
  }

  private content(inputs: Inputs, name: string): RecordContent {
    return {
      link: linkOf(inputs),
      name,
      scenarioId: inputs.scenarioId,
      figures: figuresNow(this.app.getState()),
    };
  }

  /** Opens the storage with the first tab, and finds again what this tab had open before a reload. */
  private async start(): Promise<void> {
    await this.refresh();
    const [id, revision] = (this.memory.get() ?? '').split(' ');
    const record = this.record(id ?? null);
    const { inputs } = this.app.getState();
    if (
      this.current === null &&
      record !== undefined &&
      inputs.name === record.name &&
      inputs.scenarioId === record.scenarioId
    ) {
      this.attach(record);
      this.revision = Number(revision);
      this.isTouched = linkOf(inputs) !== record.link;
      if (this.isTouched) this.schedule();
    }
    await this.takeUpDrafts();
    this.showKeeping();
  }

  /** Offers the newest work of closed tabs; what is on screen or saved anyway needs no offer. */
  private async takeUpDrafts(): Promise<void> {
    const { drafts, records } = this.store.getState();
    const { inputs } = this.app.getState();
    const here = encodeLink(inputs);
    const known = new Set(records.map(({ link }) => link));
    const isKept = ({ link }: Draft): boolean => {
      if (link === here) return this.record(this.current) !== undefined;
      const kept = inputsOfLink(this.app, link);
      return kept !== null && known.has(linkOf(kept.inputs));
    };
    const own = drafts.filter(({ link }) => link === here);
    if (own.length > 0 && this.record(this.current) === undefined) this.isTouched = true;
    const needless = [...drafts.filter(isKept), ...own, ...drafts.slice(MOST_DRAFTS)];
    if (own.length > 0) await this.flush();
    const left = drafts.filter((draft) => !needless.includes(draft));
    if (needless.length > 0) {
      await this.change((database) => database.removeDrafts(needless.map(({ tab }) => tab)));
      this.store.setState({ drafts: left });
    }
    const [newest] = left;
    if (newest !== undefined) this.tellNews({ kind: 'draft', draft: newest });
  }

  /** Follows what happens to the inputs on screen. */
  private follow(state: AppState, before: AppState): void {
    if (state.inputs !== before.inputs && !this.isOwnDoing) {
      const whose = this.belonging.after(before, state, this.current);
      if (whose !== this.current) {
        const record = whose === null ? undefined : this.record(whose);
        if (record === undefined) this.detach();
        else this.attach(record);
      }
      this.isTouched = this.current === null ? !arrives(before, state) : this.isTouched || this.differs();
    }
    if (state.dragging) return;
    if (state.inputs !== before.inputs || before.dragging) {
      this.belonging.remember(state.inputs, this.current);
      if (this.isTouched) this.schedule();
      this.showKeeping();
    } else if (state.shown !== before.shown) {
      if (this.lacksFigures()) this.schedule();
      else this.compareFigures();
    }
  }

  /** Says so where a frozen scenario does not come to what it came to when it was frozen. */
  private compareFigures(): void {
    const record = this.record(this.current);
    if (record === undefined || !record.frozen || record.figures === undefined || this.differs()) return;
    const now = figuresNow(this.app.getState());
    if (now === undefined || now.fingerprint === record.figures.fingerprint) return;
    const { id, name } = record;
    if (this.store.getState().news.some((news) => news.kind === 'otherFigures' && news.id === id)) return;
    this.tellNews({ kind: 'otherFigures', id, name, frozenAt: record.figures.headlines, now: now.headlines });
  }

  private differs(): boolean {
    const { inputs } = this.app.getState();
    const record = this.record(this.current);
    return record !== undefined && (linkOf(inputs) !== record.link || inputs.name !== record.name);
  }

  /** Whether the current scenario is on screen as it is stored, with figures that are not. */
  private lacksFigures(): boolean {
    const record = this.record(this.current);
    if (record === undefined || this.differs()) return false;
    // What a board has seen stays as it was seen.
    if (record.frozen && record.figures !== undefined) return false;
    const figures = figuresNow(this.app.getState());
    return figures !== undefined && figures.fingerprint !== record.figures?.fingerprint;
  }

  private schedule(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), PAUSE);
    this.showKeeping();
  }

  /** Writes the inputs on screen to what they belong to, or as this tab's draft. */
  private async write(): Promise<void> {
    const state = this.app.getState();
    if (state.dragging) return;
    const { inputs } = state;
    const record = this.record(this.current);
    if (record === undefined || (record.frozen && this.differs())) {
      if (this.isTouched) await this.writeDraft(inputs, record);
      return;
    }
    if (!this.isTouched && !this.lacksFigures()) return;
    const content = this.content(inputs, inputs.name ?? record.name);
    const written = await this.connection.using((database) =>
      database.write(record.id, this.revision, content, newId(), Date.now()),
    );
    const isTold = this.store.getState().news.some(({ kind }) => kind === 'notKept');
    if (written === null) {
      if (this.isTouched && !isTold) this.tellNews({ kind: 'notKept', name: record.name });
      return;
    }
    this.dismiss(({ kind }) => kind === 'notKept');
    this.tabs.tell();
    this.takeWritten(written, record.id);
    await this.dropOwnDraft();
  }

  private takeWritten(written: Written, id: string): void {
    const { record } = written;
    this.put([record]);
    this.store.setState({ writeFault: null });
    if (this.current !== id) return;
    const isSame = linkOf(this.app.getState().inputs) === record.link;
    this.attach(record);
    this.isTouched = !isSame;
    if (!isSame) this.schedule();
    if (written.kind !== 'keptApart') return;
    this.name(record.name);
    this.dismiss((news) => news.kind === 'changedElsewhere');
    this.tellNews({ kind: 'keptApart', name: record.name, from: written.from, because: written.because });
    void this.refresh();
  }

  private async writeDraft(inputs: Inputs, frozen: LibraryRecord | undefined): Promise<void> {
    const isPublished = frozen === undefined && changeCount(inputs) === 0 && inputs.name === undefined;
    if (isPublished) {
      await this.dropOwnDraft();
      return;
    }
    const draft = { tab: this.tab, link: encodeLink(inputs), changedAt: Date.now() };
    if ((await this.connection.using((database) => database.putDraft(draft).then(() => true))) === true)
      this.hasDraft = true;
  }

  private async dropOwnDraft(): Promise<void> {
    if (!this.hasDraft) return;
    const isGone = await this.connection.using((database) =>
      database.removeDrafts([this.tab]).then(() => true),
    );
    if (isGone === true) this.hasDraft = false;
  }

  /** Lets the inputs on screen belong to a saved scenario as it is stored. */
  private attach(record: LibraryRecord): void {
    this.revision = record.revision;
    this.isTouched = false;
    this.store.setState({ current: record.id });
    this.remember();
    // What is known already is in before anybody asks.
    if (this.lacksFigures()) this.schedule();
    else this.compareFigures();
  }

  private detach(): void {
    this.store.setState({ current: null });
    this.remember();
  }

  private remember(): void {
    const { current } = this.store.getState();
    this.belonging.remember(this.app.getState().inputs, current);
    this.memory.set(current === null ? null : `${current} ${this.revision}`);
  }

  /** Puts inputs on screen that the library knows. */
  private show(title: string, inputs: Inputs): void {
    this.isOwnDoing = true;
    this.app.getState().actions.openInputs(title, inputs);
    this.isOwnDoing = false;
  }

  /** Calls the inputs on screen by the name of what they belong to. */
  private name(name: string): void {
    if (this.app.getState().inputs.name === name) return;
    this.isOwnDoing = true;
    this.app.getState().actions.rename(name);
    this.isOwnDoing = false;
    this.remember();
  }

  /** What other tabs have done to what is open here. */
  private compareWithStored(): void {
    const { current, news } = this.store.getState();
    if (current === null) return;
    const record = this.record(current);
    const { inputs } = this.app.getState();
    if (record === undefined) {
      if (this.leaving.has(current)) return;
      this.detach();
      this.isTouched = true;
      this.schedule();
      this.tellNews({ kind: 'deletedElsewhere', name: inputs.name ?? '' });
    } else if (record.revision !== this.revision) {
      if (record.link === linkOf(inputs)) {
        this.revision = record.revision;
        this.remember();
      } else if (!this.isTouched && !news.some(({ kind }) => kind === 'changedElsewhere'))
        this.tellNews({ kind: 'changedElsewhere', id: record.id, name: record.name });
    }
    if (record !== undefined && !this.isTouched) this.name(record.name);
    this.showKeeping();
  }

  private put(changed: readonly LibraryRecord[]): void {
    const ids = new Set(changed.map(({ id }) => id));
    this.store.setState(({ records }) => ({
      records: this.sorted([...records.filter(({ id }) => !ids.has(id)), ...changed]),
    }));
  }

  private async changeRecord(id: string, change: (record: LibraryRecord) => LibraryRecord): Promise<boolean> {
    const record = await this.connection.using((database) => database.change(id, change));
    if (record === null) return false;
    if (record === undefined) await this.refresh();
    else this.put([record]);
    this.tabs.tell();
    this.store.setState({ writeFault: null });
    return record !== undefined;
  }

  /** Changes what is stored, and tells the other tabs; false where that could not be done. */
  private async change(change: (database: LibraryDatabase) => Promise<void>): Promise<boolean> {
    const isDone = await this.connection.using((database) => change(database).then(() => true));
    if (isDone === null) return false;
    this.store.setState({ writeFault: null });
    this.tabs.tell();
    return true;
  }

  private showKeeping(): void {
    const { storage, writeFault, current, keeping } = this.store.getState();
    const record = this.record(current);
    const isUnstored = this.isTouched || record === undefined;
    const next: LibraryState['keeping'] =
      (storage.status === 'unavailable' || writeFault !== null) && isUnstored
        ? 'failed'
        : record === undefined
          ? 'unsaved'
          : record.frozen && this.differs()
            ? 'apart'
            : this.isTouched
              ? 'saving'
              : 'saved';
    if (next !== keeping) this.store.setState({ keeping: next });
  }
}
