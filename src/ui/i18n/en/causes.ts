import type { Cause } from '../../../model/pathOutcome';

/** The causes of loss, as rows of a picture or a table. */
export const enCauses: Readonly<Record<Cause, string>> = {
  rectification: 'Orders to rectify',
  fine: 'Fines',
  suspension: 'Suspensions',
  forcedExit: 'Forced exit',
  homeStop: 'Home stop',
  rupture: 'Partner rupture',
  ipLeak: 'IP leak',
};
