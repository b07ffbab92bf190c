import type { Reasons } from '../../../share/shareLink';
import { COCKPIT } from '../../../share/view';
import type { Shown } from '../../../state/appState';
import { fragmentOf } from '../../../state/selectors';

/**
 * The link to the run of the memo: it opens the cockpit, and tells what is printed here once the run is complete.
 *
 * @param reasons  why a person set values of their own
 */
export function memoLink(shown: Shown, reasons: Reasons): string {
  const [page] = window.location.href.split('#');
  return `${page}${fragmentOf({ shown, inputs: { ...shown.inputs, reasons }, view: COCKPIT })}`;
}
