import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AppStore } from '../../src/state/store';
import { App } from '../../src/ui/App';
import { loadParts } from '../../src/ui/lazyPart';
import { appStore } from './fixtures';

beforeAll(() => loadParts());

function open(): AppStore {
  const store = appStore();
  render(<App store={store} />);
  return store;
}

describe('the seed', () => {
  it('is taken from what is typed', async () => {
    const user = userEvent.setup();
    const store = open();
    await user.clear(screen.getByRole('textbox', { name: 'Seed' }));
    await user.type(screen.getByRole('textbox', { name: 'Seed' }), '42{Enter}');
    expect(store.getState().inputs.seed).toBe(42);
  });

  it.each(['abc', '-1', '1.5', '4294967296', ''])(
    'stays as it was when “%s” is typed, and the page says what is allowed',
    async (entry) => {
      const user = userEvent.setup();
      const store = open();
      const box = screen.getByRole('textbox', { name: 'Seed' });
      await user.clear(box);
      if (entry !== '') await user.type(box, entry);
      await user.tab();
      expect(store.getState().inputs.seed).toBe(1);
      expect(box).toHaveValue(entry);
      expect(box).toBeInvalid();
      expect(box).toHaveAccessibleDescription(/is no seed; allowed is a whole number from 0 to 4294967295/);
    },
  );

  it('comes back with Escape', async () => {
    const user = userEvent.setup();
    open();
    const box = screen.getByRole('textbox', { name: 'Seed' });
    await user.type(box, 'x{Enter}{Escape}');
    expect(box).toHaveValue('1');
    expect(box).toBeValid();
  });
});
