import type { Seen } from '../share/shareLink';
import { roi } from './format';

/** The headlines of two runs as what a sentence names of them: those that were seen, and those that are here. */
export function headlinesThenAndNow(seen: Seen['headlines'], here: Seen['headlines']) {
  return {
    exitThen: roi(seen.exit),
    exitNow: roi(here.exit),
    bifurcationThen: roi(seen.bifurcation),
    bifurcationNow: roi(here.bifurcation),
    partnerThen: roi(seen.partner),
    partnerNow: roi(here.partner),
  };
}
