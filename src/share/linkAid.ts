import { mendLink } from './mendLink';
import { parseCorrelations } from './parseCorrelations';
import type { LinkAid } from './readLink';

/** What reads links that were changed on their way, and those that say which assumptions go together. */
export const linkAid: LinkAid = { mend: mendLink, correlationsIn: parseCorrelations };
