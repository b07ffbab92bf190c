import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

// jsdom lays nothing out, so there is nothing to scroll; its own would complain.
window.scrollTo = () => undefined;

afterEach(cleanup);
