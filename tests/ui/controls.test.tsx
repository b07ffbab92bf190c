import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { ParameterId } from '../../src/model/parameters';
import type { AppStore } from '../../src/state/store';
import { ParameterControl } from '../../src/ui/controls/ParameterControl';
import { Rail } from '../../src/ui/controls/Rail';
import { StoreContext } from '../../src/ui/StoreContext';
import { appStore, silentRunner } from './fixtures';

function show(...ids: ParameterId[]): AppStore {
  const store = appStore(silentRunner);
  render(
    <StoreContext value={store}>
      {ids.map((id) => (
        <ParameterControl key={id} id={id} />
      ))}
    </StoreContext>,
  );
  return store;
}

const override = (store: AppStore, key: string): unknown => store.getState().inputs.overrides[key];

describe('the control of a number', () => {
  it('says its value in words', () => {
    show('partnerReach');
    expect(screen.getByRole('slider', { name: 'Partner reach' })).toHaveAttribute(
      'aria-valuetext',
      '2.5% of segment',
    );
  });

  it('moves by a step, ten steps, and to the ends of its track', async () => {
    const user = userEvent.setup();
    show('partnerSubstitution');
    const slider = screen.getByRole('slider', { name: 'Partner substitution' });
    slider.focus();
    await user.keyboard('{ArrowRight}');
    expect(slider).toHaveAttribute('aria-valuetext', '60.5% of business');
    await user.keyboard('{Shift>}{ArrowLeft}{/Shift}');
    expect(slider).toHaveAttribute('aria-valuetext', '55.5% of business');
    await user.keyboard('{End}');
    expect(slider).toHaveAttribute('aria-valuetext', '100% of business');
    await user.keyboard('{Home}');
    expect(slider).toHaveAttribute('aria-valuetext', '0% of business');
  });

  it('jumps to the percentiles and back to its default', async () => {
    const user = userEvent.setup();
    const store = show('partnerSubstitution');
    const slider = screen.getByRole('slider', { name: 'Partner substitution' });
    slider.focus();
    await user.keyboard('[[');
    const p10 = Number(slider.getAttribute('aria-valuenow'));
    expect(p10).toBeGreaterThan(0.3);
    expect(p10).toBeLessThan(0.6);
    await user.keyboard(']');
    expect(Number(slider.getAttribute('aria-valuenow'))).toBeGreaterThan(0.6);
    await user.keyboard('{Delete}');
    expect(override(store, 'partnerSubstitution')).toBeUndefined();
  });

  it('runs coarsely while a key is held and in full when it is let go', async () => {
    const user = userEvent.setup();
    const store = show('royalty');
    screen.getByRole('slider', { name: 'Royalty rate' }).focus();
    await user.keyboard('{ArrowRight>}');
    expect(store.getState().dragging).toBe(true);
    await user.keyboard('{/ArrowRight}');
    expect(store.getState().dragging).toBe(false);
  });

  it('restores the value from before the key with Escape', async () => {
    const user = userEvent.setup();
    const store = show('royalty');
    screen.getByRole('slider', { name: 'Royalty rate' }).focus();
    await user.keyboard('{ArrowRight>3}{Escape}{/ArrowRight}');
    expect(override(store, 'royalty')).toBeUndefined();
    expect(store.getState().dragging).toBe(false);
  });

  it('takes a typed value in the unit it shows', async () => {
    const user = userEvent.setup();
    const store = show('partnerReach');
    await user.click(screen.getByRole('button', { name: /^Partner reach, 2\.5%/ }));
    await user.keyboard('3{Enter}');
    expect(override(store, 'partnerReach')).toEqual({ centre: 0.03 });
    expect(screen.getByRole('slider', { name: 'Partner reach' })).toHaveFocus();
  });

  it('reads amounts with their unit', async () => {
    const user = userEvent.setup();
    const store = show('tam');
    await user.click(screen.getByRole('button', { name: /^Market size in 2027, \$3\.3bn/ }));
    await user.keyboard('$4.2bn{Enter}');
    expect(override(store, 'tam')).toEqual({ centre: 4200 });
  });

  it('starts typing from the thumb with a digit', async () => {
    const user = userEvent.setup();
    const store = show('partnerReach');
    screen.getByRole('slider', { name: 'Partner reach' }).focus();
    await user.keyboard('4{Enter}');
    expect(override(store, 'partnerReach')).toEqual({ centre: 0.04 });
  });

  it('keeps a refused entry, says what is allowed, and changes nothing', async () => {
    const user = userEvent.setup();
    const store = show('partnerReach');
    await user.click(screen.getByRole('button', { name: /^Partner reach, / }));
    await user.keyboard('250{Enter}');
    const field = screen.getByRole('textbox', { name: 'Value of Partner reach' });
    expect(field).toHaveValue('250');
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription(
      'Partner reach: “250” cannot be used; allowed is 0% to 100% of segment. The last value was kept.',
    );
    expect(override(store, 'partnerReach')).toBeUndefined();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: /^Partner reach, 2\.5%/ })).toBeInTheDocument();
  });

  it('offers a reset only when changed', async () => {
    const user = userEvent.setup();
    const store = show('tam');
    expect(screen.queryByRole('button', { name: /^Reset/ })).not.toBeInTheDocument();
    screen.getByRole('slider', { name: 'Market size in 2027' }).focus();
    await user.keyboard('{ArrowRight}');
    await user.click(screen.getByRole('button', { name: 'Reset Market size in 2027' }));
    expect(override(store, 'tam')).toBeUndefined();
  });

  it('widens its band from the keyboard', async () => {
    const user = userEvent.setup();
    const store = show('partnerSubstitution');
    const end = screen.getByRole('slider', { name: 'P90 of Partner substitution' });
    const before = Number(end.getAttribute('aria-valuenow'));
    end.focus();
    await user.keyboard('{ArrowRight}');
    expect(Number(end.getAttribute('aria-valuenow'))).toBeGreaterThan(before);
    expect(override(store, 'partnerSubstitution')).toHaveProperty('value.kind', 'pert');
  });

  it('shows a value beyond its track with its true number', async () => {
    const user = userEvent.setup();
    show('tam');
    await user.click(screen.getByRole('button', { name: /^Market size in 2027, / }));
    await user.keyboard('50bn{Enter}');
    expect(screen.getByRole('button', { name: /\$50bn/ })).toBeInTheDocument();
    expect(screen.getByRole('slider', { name: 'Market size in 2027' })).toHaveAttribute(
      'aria-valuemax',
      '50000',
    );
  });
});

describe('the control of a value for each path', () => {
  it('moves each path by its own thumb on one track', async () => {
    const user = userEvent.setup();
    const store = show('holdProbability');
    screen.getByRole('slider', { name: 'Political-hold probability, partner-led entry' }).focus();
    await user.keyboard('{ArrowRight}');
    expect(override(store, 'partner.holdProbability')).toBeDefined();
    expect(override(store, 'bifurcation.holdProbability')).toBeUndefined();
  });

  it('opens into a row for each path', async () => {
    const user = userEvent.setup();
    show('holdProbability');
    await user.click(screen.getByRole('button', { name: 'Political-hold probability: a row for each path' }));
    expect(
      screen.getByRole('button', { name: /^Evidence for Political-hold probability, bifurcation/ }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('slider', { name: 'P10 of Political-hold probability, bifurcation' }),
    ).toBeInTheDocument();
  });
});

describe('other controls', () => {
  it('turn a flag', async () => {
    const user = userEvent.setup();
    const store = show('fineTunesPartnerModel');
    const flag = screen.getByRole('switch', { name: 'Fine-tune the partner’s model' });
    expect(flag).not.toBeChecked();
    await user.click(flag);
    expect(override(store, 'fineTunesPartnerModel')).toEqual({ value: true });
  });

  it('choose a word', async () => {
    const user = userEvent.setup();
    const store = show('valuationMode');
    await user.click(screen.getByRole('radio', { name: 'Certainty eq.' }));
    expect(override(store, 'valuationMode')).toEqual({ value: 'D2' });
  });

  it('turn a limit off and on again', async () => {
    const user = userEvent.setup();
    const store = show('stopLoss');
    await user.click(screen.getByRole('switch', { name: 'Stop-loss' }));
    expect(override(store, 'stopLoss')).toEqual({ value: 'off' });
    expect(screen.queryByRole('slider')).not.toBeInTheDocument();
    await user.click(screen.getByRole('switch', { name: 'Stop-loss' }));
    expect(override(store, 'stopLoss')).toBeUndefined();
  });
});

describe('the rail', () => {
  function showRail(): AppStore {
    const store = appStore(silentRunner);
    render(
      <StoreContext value={store}>
        <Rail parts={['decisive', 'choose', 'value', 'world']} />
      </StoreContext>,
    );
    return store;
  }

  it('shows a few of a group and all of it on request', async () => {
    const user = userEvent.setup();
    showRail();
    expect(screen.queryByRole('slider', { name: 'Preparation, bifurcation' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Show all 29: Filing and licence' }));
    expect(screen.getByRole('slider', { name: 'Preparation, bifurcation' })).toBeInTheDocument();
  });

  it('finds a parameter by a word of its meaning', async () => {
    const user = userEvent.setup();
    showRail();
    await user.type(screen.getByRole('searchbox', { name: 'Find a parameter' }), 'rework for the national');
    expect(screen.getAllByRole('slider').map((slider) => slider.getAttribute('aria-label'))).toContain(
      'National rework time',
    );
    expect(screen.queryByRole('slider', { name: 'Royalty rate' })).not.toBeInTheDocument();
  });

  it('lists only what is changed, on request', async () => {
    const user = userEvent.setup();
    const store = showRail();
    store.getState().actions.moveCentre('vat', 0.1);
    await user.click(screen.getByRole('checkbox', { name: 'Changed only' }));
    expect(screen.getAllByRole('slider', { name: /^[^P]/ })).toHaveLength(1);
    expect(screen.getByRole('slider', { name: 'VAT in the royalty' })).toBeInTheDocument();
  });
});
