import { lazyPart } from '../lazyPart';

/** Comes with the rest of the page; its place is kept from the start. */
export const ChartExports = lazyPart('rest', async () => (await import('./ChartExports')).ChartExports);
