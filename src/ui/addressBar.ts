import { fragmentOfInputs } from '../state/linkCompany';
import type { AppStore } from '../state/store';

/** Least time between two writes of the address, milliseconds: browsers refuse more than a hundred in thirty seconds. */
export const PAUSE = 300;

/** How the charts are set, as far as the address says. */
const looked = ['lossLine', 'mapAxes', 'pair', 'comparedWith'] as const;

/**
 * Keeps the page's address and its inputs and view the same: opens the link it was started with, writes the fragment as
 * they change, makes a history step of each finished change and of each page, and follows back and forward.
 *
 * @returns lets go of the address
 */
export function keepInAddressBar(store: AppStore, page: Window = window): () => void {
  const { actions } = store.getState();
  const fragmentNow = (): string => fragmentOfInputs(store.getState(), store.getState().view);
  const untouched = fragmentNow();
  /** Fragment in the address bar. */
  let address = page.location.hash;
  /** Fragment of the inputs that the address stands for; it may say more, such as what its sender saw. */
  let written = untouched;
  let stepOpen = false;
  /** Whether more has changed than how the charts are set, which is no step of its own. */
  let isStep = false;
  /** Whether a link is being opened: what changes then stands in the address already. */
  let isOpening = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const pause = (): void => {
    clearTimeout(timer);
    timer = undefined;
  };

  const write = (): void => {
    pause();
    const fragment = fragmentNow();
    const { dragging } = store.getState();
    if (fragment === written) {
      stepOpen &&= dragging;
      return;
    }
    try {
      if (stepOpen || !isStep) page.history.replaceState(null, '', fragment);
      else page.history.pushState(null, '', fragment);
      address = fragment;
      written = fragment;
      stepOpen = dragging;
      isStep = false;
    } catch {
      timer = setTimeout(write, PAUSE);
    }
  };

  const open = (then: () => void): void => {
    const opened = (): void => {
      isOpening = false;
      pause();
      stepOpen = false;
      isStep = false;
      written = fragmentNow();
      then();
    };
    isOpening = true;
    actions.openLink(address.length > 1 ? address : untouched, opened);
  };

  const follow = (): void => {
    if (page.location.hash === address) return;
    address = page.location.hash;
    open(tidy);
  };

  const tidy = (): void => {
    if (!store.getState().notices.some(({ kind }) => kind === 'problem')) return;
    // What could be read of a damaged link replaces it: a new step here would lock the way back.
    stepOpen = true;
    written = address;
    write();
  };

  if (address.length > 1) open(() => undefined);
  else actions.restart();

  const stop = store.subscribe((state, before) => {
    if (isOpening) return;
    if (state.view !== before.view) {
      // A place that was found is none to come back to.
      if (state.view.page === before.view.page && state.view.at === null) stepOpen = true;
      isStep = true;
      write();
      return;
    }
    const isOther = state.inputs !== before.inputs || state.pinned !== before.pinned;
    isStep ||= isOther;
    const isSame = looked.every((part) => state[part] === before[part]);
    if (!isOther && isSame && state.dragging === before.dragging) return;
    // A drag is one step: its way is not written, browsers take long over it.
    if (state.dragging) return;
    if (before.dragging) write();
    else timer ??= setTimeout(write, PAUSE);
  });
  page.addEventListener('popstate', follow);
  page.addEventListener('hashchange', follow);
  return () => {
    pause();
    stop();
    page.removeEventListener('popstate', follow);
    page.removeEventListener('hashchange', follow);
  };
}
