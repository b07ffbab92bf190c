import { act, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { lazyPart, loadParts } from '../../src/ui/lazyPart';

function Greeting({ name }: { name: string }) {
  return <p>Hello {name}</p>;
}

describe('a lazy part', () => {
  it('holds its place until it is here, and then shows', async () => {
    let arrive = (_part: typeof Greeting): void => {};
    const Part = lazyPart<{ name: string }>(
      'later',
      () => new Promise<typeof Greeting>((resolve) => (arrive = resolve)),
    );
    render(<Part name="reader" placeholder={<p>soon</p>} />);
    expect(screen.getByText('soon')).toBeInTheDocument();
    await act(async () => arrive(Greeting));
    expect(screen.getByText('Hello reader')).toBeInTheDocument();
    expect(screen.queryByText('soon')).not.toBeInTheDocument();
  });

  it('shows at once where it is here already', async () => {
    const Part = lazyPart('later', async () => Greeting);
    await loadParts();
    render(<Part name="reader" placeholder={<p>soon</p>} />);
    expect(screen.getByText('Hello reader')).toBeInTheDocument();
  });

  it('that comes with the rest is not fetched by its place', async () => {
    const fetchPart = vi.fn<() => Promise<typeof Greeting>>(async () => Greeting);
    const Part = lazyPart('rest', fetchPart);
    render(<Part name="reader" placeholder={<p>soon</p>} />);
    await act(() => loadParts('later'));
    expect(fetchPart).not.toHaveBeenCalled();
    expect(screen.getByText('soon')).toBeInTheDocument();
    await act(() => loadParts('rest'));
    expect(screen.getByText('Hello reader')).toBeInTheDocument();
  });

  it('says so and offers a reload where it cannot be had', async () => {
    const Part = lazyPart<{ name: string }>('later', () => Promise.reject(new Error('offline')));
    await act(async () => {
      render(<Part name="reader" />);
    });
    expect(screen.getByRole('alert')).toHaveTextContent('could not be loaded');
    expect(screen.getByRole('button', { name: 'Reload the page' })).toBeInTheDocument();
  });
});

describe('loadParts', () => {
  it('fetches the parts of a turn once, with the parts inside them', async () => {
    const inner = vi.fn<() => Promise<typeof Greeting>>(async () => Greeting);
    const outer = vi.fn<() => Promise<typeof Greeting>>(async () => {
      lazyPart('first', inner);
      return Greeting;
    });
    const later = vi.fn<() => Promise<typeof Greeting>>(async () => Greeting);
    lazyPart('first', outer);
    lazyPart('later', later);
    await loadParts('first');
    await loadParts('first');
    expect([outer, inner, later].map(({ mock }) => mock.calls.length)).toEqual([1, 1, 0]);
    await loadParts();
    expect(later).toHaveBeenCalledOnce();
  });
});
