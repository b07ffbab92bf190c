import { act, render, screen, within } from '@testing-library/react';
import { PointerEventsCheckLevel, userEvent } from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parameters } from '../../src/model/parameters';
import type { AppStore } from '../../src/state/store';
import { loadParts } from '../../src/ui/lazyPart';
import { MethodPage } from '../../src/ui/pages/MethodPage';
import { StoreContext, useApp } from '../../src/ui/StoreContext';
import { appStore } from './fixtures';

beforeAll(() => loadParts());

const scrolledTo: Element[] = [];

beforeEach(() => {
  scrolledTo.length = 0;
  // jsdom lays nothing out, so it has nothing to scroll.
  Element.prototype.scrollIntoView = function scrollIntoView(this: Element) {
    scrolledTo.push(this);
  };
});

function Page() {
  const at = useApp((state) => state.view.at);
  return <MethodPage at={at} />;
}

function open(at: string | null = null): AppStore {
  const store = appStore();
  store.getState().actions.openPage('method', at);
  render(
    <StoreContext value={store}>
      <Page />
    </StoreContext>,
  );
  return store;
}

// The page is long: to work out the role and the name of everything on it takes seconds, so places are found by what
// is read there, and roles are asked of what is found.

/** An equation, found by the label of its link. */
function equation(number: string): HTMLElement {
  return screen.getByLabelText(new RegExp(`^Link to ${number} `)).closest<HTMLElement>('[role="group"]')!;
}

/** A section, found by its title. */
function section(title: string): HTMLElement {
  return screen.getByText(title, { selector: 'h2' }).closest('section')!;
}

/** The row of a parameter, found by its label. */
function row(label: string): HTMLElement {
  return screen.getByText(label, { selector: 'th span' }).closest('tr')!;
}

describe('the method page', () => {
  it('says what it is and is not, as of which date, and lists its sections in their order', () => {
    open();
    expect(screen.getByText('Method', { selector: 'h1' })).toHaveFocus();
    expect(document.body).toHaveTextContent(/not legal or investment advice/);
    expect(document.body).toHaveTextContent(/as of 10 Nov 2026/);
    expect(document.body).toHaveTextContent(/Model version 1\.\d+\.\d+/);
    const contents = screen.getByText('Contents').closest<HTMLElement>('nav')!;
    expect(contents).toHaveAccessibleName('Contents');
    const listed = within(contents)
      .getAllByRole('link')
      .map((link) => link.textContent);
    const titles = [...document.querySelectorAll('section > h2')].map(({ textContent }) =>
      textContent.replace(/^\d+ /, ''),
    );
    expect(listed).toEqual(titles);
    expect(listed).toEqual(
      expect.arrayContaining(['Sampling', 'Limits', 'Symbols', 'Parameters', 'Sources']),
    );
    expect(section('Limits')).toHaveAccessibleName('9 Limits');
  });

  it('goes to the equation that a link names, gives it the focus, and says its number, title and formulas', () => {
    const store = open('2.5');
    const adoption = equation('2.5');
    expect(adoption).toHaveFocus();
    expect(scrolledTo).toEqual([adoption]);
    expect(within(adoption).getByRole('heading', { level: 3 })).toHaveTextContent('§ 2.5 Adoption');
    expect(adoption.querySelectorAll('math').length).toBeGreaterThan(3);
    expect(adoption).toHaveTextContent(/The state w starts at 1\/p when the segment launches \(N=0\)\./);
    act(() => store.getState().actions.openPage('method', '6.8'));
    expect(equation('6.8')).toHaveFocus();
    act(() => store.getState().actions.openPage('method', 'sampling'));
    expect(section('Sampling')).toHaveFocus();
    act(() => store.getState().actions.openPage('method', 'partner.buildCapex'));
    expect(row('Build-out capex')).toHaveFocus();
    act(() => store.getState().actions.openPage('method', 'nowhere'));
    expect(row('Build-out capex')).toHaveFocus();
  });

  it('leads by links that can be copied from text to parameter to equation, and there again', async () => {
    const user = userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never });
    const store = open();
    const adoption = equation('2.5');
    await user.click(within(adoption).getByText('bassP'));
    expect(store.getState().view).toEqual({ page: 'method', at: 'bassP' });
    expect(row('Innovation p (Bass)')).toHaveFocus();
    await user.click(within(row('Innovation p (Bass)')).getByText('2.5'));
    expect(adoption).toHaveFocus();
    const link = screen.getByLabelText('Link to 2.5 Adoption');
    expect(link).toHaveAttribute('href', expect.stringMatching(/^#v1;.*view=method;at=2\.5/));
    const before = scrolledTo.length;
    await user.click(link);
    expect(scrolledTo.slice(before)).toEqual([adoption]);
    expect(adoption).toHaveFocus();
  });

  it('lists every parameter once, with its meaning, symbol, range, default, grade and equations', () => {
    open();
    const ids = [...section('Parameters').querySelectorAll('tbody th')].map(
      (header) => within(header as HTMLElement).getByRole('link').textContent,
    );
    expect(ids.toSorted()).toEqual(parameters.map(({ id }) => id).toSorted());
    const cells = within(row('Fade after the horizon'))
      .getAllByRole('cell')
      .map((cell) => cell.textContent);
    expect(cells).toEqual([
      'Rate at which cash after the horizon fades.',
      'ξ',
      'per year 0 to 2',
      '0.25',
      ' judged',
      '6.3',
    ]);
    expect(row('Market size in 2027')).toHaveTextContent(/\$3\.3bn, PERT from \$1\.5bn to \$9bn/);
    expect(row('Build-out capex')).toHaveTextContent(/Bifurcation: \$15m.*Partner-led: \$2m/);
    expect(row('Stop-loss')).toHaveTextContent(/\$1m to \$100bn, or off/);
    const tables = [...document.querySelectorAll('table')];
    expect(tables.length).toBeGreaterThan(20);
    for (const table of tables) expect(table.caption).toHaveTextContent(/\w/);
    expect(row('Fade of early growth').closest('table')).toHaveAccessibleName('Market');
  });
});
