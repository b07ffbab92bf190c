import { lazyPart } from './lazyPart';

/** The rail, which a page beside the controls shows at once and a phone when they are opened. */
export const LazyRail = lazyPart('later', async () => (await import('./controls/Rail')).Rail);
