import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { ParameterId } from '../../src/model/parameters';
import type { AppStore } from '../../src/state/store';
import { fittingLabels } from '../../src/ui/controls/FlipLabels';
import { ParameterControl } from '../../src/ui/controls/ParameterControl';
import { Rail } from '../../src/ui/controls/Rail';
import { focusParameter } from '../../src/ui/focusParameter';
import { StoreContext } from '../../src/ui/StoreContext';
import { bring, flipsAnswer, overtake, type Answer } from './answers';
import { appStore, silentRunner } from './fixtures';

function show(id: ParameterId, ...answers: readonly Answer[]): AppStore {
  const store = appStore(silentRunner);
  bring(store, answers);
  render(
    <StoreContext value={store}>
      <ParameterControl id={id} />
    </StoreContext>,
  );
  return store;
}

const reachFlips = flipsAnswer('partnerReach', {
  centre: 0.025,
  reach: [0.001, 0.2],
  below: 0.015,
  above: 0.1,
});

describe('a slider along which another path wins', () => {
  it('says what wins here and where another does', () => {
    show('partnerReach', reachFlips);
    expect(screen.getByRole('slider', { name: 'Partner reach' })).toHaveAttribute(
      'aria-valuetext',
      '2.5% of segment; partner-led wins; exit wins below 1.5%; bifurcation wins above 10%',
    );
    expect(screen.getByText('exit below 1.5%')).toBeInTheDocument();
    expect(screen.getByText(/bifurcation above 10%$/)).toBeInTheDocument();
  });

  it('jumps from flip to flip with F', async () => {
    const user = userEvent.setup();
    const store = show('partnerReach', reachFlips);
    screen.getByRole('slider', { name: 'Partner reach' }).focus();
    await user.keyboard('f');
    expect(store.getState().inputs.overrides['partnerReach']).toEqual({ centre: 0.1 });
    await user.keyboard('F');
    expect(store.getState().inputs.overrides['partnerReach']).toEqual({ centre: 0.015 });
  });

  it('tells each flip with its simulation error in the popover', async () => {
    const user = userEvent.setup();
    show('partnerReach', reachFlips);
    await user.click(screen.getByRole('button', { name: /^Evidence for Partner reach/ }));
    const popover = screen.getByRole('dialog');
    expect(
      within(popover).getByText('exit below 1.5% (between 1.35% and 1.65%, simulation error)'),
    ).toBeInTheDocument();
  });

  it('says that its flips are of earlier inputs while new ones are computed', async () => {
    const user = userEvent.setup();
    const store = show('partnerReach', reachFlips);
    act(() => overtake(store));
    expect(screen.getByRole('slider', { name: 'Partner reach' })).toHaveAttribute(
      'aria-valuetext',
      expect.stringMatching(/of earlier inputs$/) as string,
    );
    await user.click(screen.getByRole('button', { name: /^Evidence for Partner reach/ }));
    expect(screen.getByText('What won, with earlier inputs')).toBeInTheDocument();
  });

  it('keeps its marks while a control is dragged', () => {
    const store = show('partnerReach', reachFlips);
    act(() => store.getState().actions.startDrag());
    act(() =>
      bring(store, [flipsAnswer('partnerReach', { centre: 0.025, reach: [0.001, 0.2], below: 0.02 })]),
    );
    expect(screen.getByText('exit below 1.5%')).toBeInTheDocument();
    act(() => store.getState().actions.endDrag());
    expect(screen.getByText('exit below 2%')).toBeInTheDocument();
  });
});

describe('a slider along which one path wins', () => {
  it('says so in its popover, and has no mark', async () => {
    const user = userEvent.setup();
    show('partnerReach', flipsAnswer('partnerReach', { centre: 0.025, reach: [0.001, 0.2] }));
    expect(screen.queryByText(/below/)).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /^Evidence for Partner reach/ }));
    expect(
      screen.getByText('partner-led throughout: no flip within the slider’s limits, 0.1% to 20%'),
    ).toBeInTheDocument();
  });

  it('says in its popover that flips are not computed yet', async () => {
    const user = userEvent.setup();
    show('partnerReach');
    await user.click(screen.getByRole('button', { name: /^Evidence for Partner reach/ }));
    expect(screen.getByText('not computed yet')).toBeInTheDocument();
  });
});

describe('a value for each path', () => {
  it('marks whose flip it is', () => {
    show(
      'homeStopRate',
      flipsAnswer('partner.homeStopRate', { centre: 0.08, reach: [0, 0.6], above: 0.125 }),
    );
    expect(screen.getByText('bifurcation above 12.5%')).toBeInTheDocument();
    expect(screen.getByRole('slider', { name: 'Home-stop rate, partner-led entry' })).toHaveAttribute(
      'aria-valuetext',
      '8% per year; partner-led wins; bifurcation wins above 12.5%',
    );
  });
});

describe('a flag', () => {
  it('says what wins under the other option', () => {
    const [task, result] = flipsAnswer('terminalValue', { centre: Number.NaN, reach: [0, 0] });
    if (result.kind !== 'flips') throw new Error('no flips');
    const option = (value: boolean, winner: 'exit' | 'partner') =>
      ({ value, winner, second: 'bifurcation', gap: 0.1, standardError: 0.01 }) as const;
    const options = [option(true, 'partner'), option(false, 'exit')];
    show('terminalValue', [
      task,
      { ...result, flips: { ...result.flips, centre: null, reach: null, segments: [], options } },
    ]);
    expect(screen.getByText('exit if no')).toBeInTheDocument();
  });
});

describe('fittingLabels', () => {
  const words = (place: number, text: string) => ({ place, words: text });

  it('sets two side by side where there is room', () => {
    expect(fittingLabels([words(0.1, 'exit below 1%'), words(0.9, 'exit above 9%')])).toHaveLength(2);
  });

  it('sets two as one where their marks are close', () => {
    const [only, none] = fittingLabels([words(0.5, 'exit below 1%'), words(0.52, 'exit above 9%')]);
    expect(only?.labels).toHaveLength(2);
    expect(none).toBeUndefined();
  });

  it('keeps the nearest alone where two are too long for a line', () => {
    const long = 'bifurcation above RMB 123.4bn';
    const [only] = fittingLabels([words(0.6, long), words(0.5, long)]);
    expect(only?.labels).toEqual([words(0.6, long)]);
  });
});

describe('focusParameter', () => {
  it('unfolds the group of a parameter and focuses its slider', () => {
    const store = appStore(silentRunner);
    render(
      <StoreContext value={store}>
        <section id="controls">
          <Rail parts={['decisive', 'choose', 'value', 'world']} />
        </section>
      </StoreContext>,
    );
    act(() => focusParameter('ipLossP90'));
    return expect
      .poll(() => document.activeElement?.getAttribute('aria-label'))
      .toBe(screen.getByRole('slider', { name: /Large IP loss/ }).getAttribute('aria-label'));
  });
});
