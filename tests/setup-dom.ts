import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// jsdom lays nothing out, so there is nothing to scroll; its own would complain.
window.scrollTo = () => undefined;

afterEach(cleanup);

// A limit that no working page meets: it tells a page that hangs from a machine that is busy.
configure({ asyncUtilTimeout: 15_000 });
