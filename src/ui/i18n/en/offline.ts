import { enPage } from './page';
import { m, type Words } from '../message';

/** What the page says of its copy in this browser, of newer versions, and of what is kept. */
export const enOffline = {
  ...enPage,

  offline: {
    newVersion: 'New version',
    here: 'A new version of Landfall is here. Your inputs stay.',
    reload: 'Reload now',
    later: 'Later',
    dismiss: 'Dismiss',
    /** After the reload: what the new version makes of the same inputs. */
    carried: {
      same: 'This is the new version. Your inputs are the same, and so are all figures, bit for bit.',
      sameHeadlines:
        'This is the new version. Your inputs are the same, and so is the risk-adjusted ROI of all three paths; another figure of the run differs, if only in its last digits.',
      otherModel: m(
        'This is the new version, with your inputs and other figures: model {made} has become model {here}. Risk-adjusted ROI, then\u00A0→\u00A0now: market exit {exitThen}\u00A0→\u00A0{exitNow}; bifurcation {bifurcationThen}\u00A0→\u00A0{bifurcationNow}; partner-led {partnerThen}\u00A0→\u00A0{partnerNow}.',
      ),
      otherValues: m(
        'This is the new version, with your inputs and other figures: published values have changed. Risk-adjusted ROI, then\u00A0→\u00A0now: market exit {exitThen}\u00A0→\u00A0{exitNow}; bifurcation {bifurcationThen}\u00A0→\u00A0{bifurcationNow}; partner-led {partnerThen}\u00A0→\u00A0{partnerNow}.',
      ),
    },
    works: 'works offline from now on',
    kept: {
      title: 'What is kept here',
      nothingLeaves:
        'Nothing you enter leaves this browser. The page asks its own address for its own files, and nobody for anything else.',
      works:
        'The whole page is kept in this browser and opens without a connection. A new version waits until you reload into it, or have closed every tab.',
      worksNot:
        'The page itself is not, or not yet, kept in this browser: without a connection it may not open.',
      rest: 'Inputs are in the address, behind the #, and so in the browser’s history. Also kept: the scenarios you save, work not yet saved, language, colours, and whether the tour was offered.',
      remove:
        'Deleting this site’s data in the settings of the browser removes what is kept; addresses go with the history.',
    },
  },
} as const;

export type OfflineText = Words<typeof enOffline>;
