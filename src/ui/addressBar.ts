import { encodeLink } from '../share/shareLink';
import type { AppStore } from '../state/store';

/** Least time between two writes of the address, milliseconds: browsers refuse more than a hundred in thirty seconds. */
const PAUSE = 300;

/**
 * Keeps the page's address and its inputs the same: opens the link it was started with, writes the fragment as inputs
 * change, makes a history step of each finished change, and follows back and forward.
 */
export function keepInAddressBar(store: AppStore, page: Window = window): void {
  const { actions } = store.getState();
  const fragmentNow = (): string => `#${encodeLink(store.getState().inputs)}`;
  const untouched = fragmentNow();
  let written = page.location.hash;
  let stepOpen = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const write = (): void => {
    timer = undefined;
    const fragment = fragmentNow();
    if (fragment === written) return;
    const asStep = !stepOpen;
    try {
      if (asStep) page.history.pushState(null, '', fragment);
      else page.history.replaceState(null, '', fragment);
      written = fragment;
      stepOpen = store.getState().dragging;
    } catch {
      timer = setTimeout(write, PAUSE);
    }
  };

  const follow = (): void => {
    if (page.location.hash === written) return;
    clearTimeout(timer);
    timer = undefined;
    written = page.location.hash;
    // What opening makes of a link replaces it: a new step here would lock the way back.
    stepOpen = true;
    actions.openLink(written.length > 1 ? written : untouched);
  };

  if (written.length > 1) actions.openLink(written);
  else actions.restart();

  store.subscribe((state, before) => {
    if (state.inputs === before.inputs && state.dragging === before.dragging) return;
    if (!state.dragging && before.dragging) {
      clearTimeout(timer);
      write();
      stepOpen = false;
      return;
    }
    timer ??= setTimeout(write, PAUSE);
  });
  page.addEventListener('popstate', follow);
  page.addEventListener('hashchange', follow);
}
