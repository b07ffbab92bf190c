import { lazyPart } from '../lazyPart';

/** Comes with the rest of the page. */
export const TableExport = lazyPart('rest', async () => (await import('./TableExport')).TableExport);
