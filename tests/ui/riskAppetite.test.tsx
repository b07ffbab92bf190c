import { act, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import type { RiskAppetite } from '../../src/analysis/riskAppetite';
import type { ValueKey } from '../../src/model/values';
import { parameterView } from '../../src/state/parameterView';
import { fragmentOf } from '../../src/state/selectors';
import type { AppStore } from '../../src/state/store';
import { enRisk } from '../../src/ui/i18n/en/risk';
import { RiskAppetite as RiskAppetitePanel } from '../../src/ui/panels/RiskAppetite';
import { Strategies } from '../../src/ui/panels/Strategies';
import { Verdict } from '../../src/ui/panels/Verdict';
import { StoreContext } from '../../src/ui/StoreContext';
import { loadParts } from '../../src/ui/lazyPart';
import { appetiteMeaning, breakEvenSentence } from '../../src/ui/riskSentences';
import { appStore, silentRunner } from './fixtures';

beforeAll(() => loadParts());

const question = 'How much caution would change the answer?';
/** A part redraws in its turn, which a busy machine keeps waiting. */
const SLOW = { timeout: 10_000 };
const handle = 'Risk aversion λ, on the chart';

function open(store: AppStore = appStore()): { readonly store: AppStore; readonly panel: HTMLElement } {
  render(
    <StoreContext value={store}>
      <Verdict />
      <Strategies isNarrow={false} />
      <RiskAppetitePanel />
    </StoreContext>,
  );
  // The frame and the choices below it.
  return { store, panel: screen.getByRole('region', { name: question }).parentElement! };
}

function verdict(): string {
  return screen.getByRole('heading', { level: 1 }).textContent;
}

function centre(store: AppStore, key: ValueKey): number {
  return parameterView(store.getState(), key).centre;
}

describe('the panel on risk appetite', () => {
  it('says at which λ the lead changes, with its error', () => {
    const { store, panel } = open();
    const [first] = store.getState().shown!.pictures.comparison.riskAppetite.switches;
    expect(first).toBeDefined();
    expect(panel).toHaveTextContent(
      new RegExp(`At λ = 0\\.25 .* ${first!.weight.toFixed(2)} ± ${(2 * first!.standardError).toFixed(2)}`),
    );
  });

  it('moves λ itself by keys, and back to its default', async () => {
    const user = userEvent.setup();
    const { store, panel } = open();
    const slider = within(panel).getByRole('slider', { name: handle });
    slider.focus();
    await user.keyboard('{ArrowRight}');
    expect(centre(store, 'riskAversion')).toBe(0.255);
    expect(slider).toHaveAttribute('aria-valuenow', '0.255');
    await user.keyboard('{End}');
    expect(slider).toHaveAttribute('aria-valuetext', '1; market exit leads');
    await user.keyboard('{Delete}');
    expect(store.getState().inputs.overrides).toEqual({});
  });

  it('refuses a λ and a return that cannot be, and says what is allowed', async () => {
    const user = userEvent.setup();
    const { store, panel } = open();
    await user.click(within(panel).getByRole('button', { name: /^Risk aversion λ, on the chart, .*type/ }));
    await user.keyboard('{Control>}a{/Control}1.5{Enter}');
    expect(within(panel).getByRole('alert')).toHaveTextContent(
      /^Risk aversion λ: “1\.5” cannot be used; allowed is 0 to 1 on the tail\. The last value was kept\.$/,
    );
    await user.keyboard('{Escape}');
    await user.click(within(panel).getByRole('button', { name: /^Return on redeployed cash, .*type/ }));
    await user.keyboard('{Control>}a{/Control}300%{Enter}');
    expect(within(panel).getByRole('alert')).toHaveTextContent(
      /“300%” cannot be used; allowed is −50% to 100%/,
    );
    expect(store.getState().inputs.overrides).toEqual({});
  });

  it('sets the tail by a usual share', async () => {
    const user = userEvent.setup();
    const { store, panel } = open();
    await user.click(within(panel).getByRole('radio', { name: 'Worst 1 in 100' }));
    expect(centre(store, 'tail')).toBe(0.01);
    await waitFor(() => expect(panel).toHaveTextContent('the worst 1 in 100 futures alone'), SLOW);
  });

  it.each([
    ['Mean ROI', 'mean', 'Mean ROI', /on the mean/],
    ['Worst futures', 'shortfall', 'ROI, worst 1 in 20', /worst 1 in 20/],
    [
      'Certainty equivalent',
      'certaintyEquivalent',
      'Certainty equivalent',
      /best use|certainty equivalent|close/,
    ],
    ['Worse than exit', 'worseThanExit', 'Worse than exit', /does worse|close/],
  ])('ranks by %s: verdict, figures and link follow', async (name, criterion, header, words) => {
    const user = userEvent.setup();
    const { store, panel } = open();
    await user.click(within(panel).getByRole('radio', { name: new RegExp(`^${name}`) }));
    expect(store.getState().inputs.criterion).toBe(criterion);
    expect(await screen.findByRole('columnheader', { name: header }, SLOW)).toBeInTheDocument();
    await waitFor(() => expect(verdict()).toMatch(words), SLOW);
    expect(fragmentOf(store.getState())).toContain('by=');
  });

  it('says how often each path does worse than exit, and nothing of exit itself', async () => {
    const { store } = open();
    act(() => store.getState().actions.setCriterion('worseThanExit'));
    const { paths } = store.getState().shown!.result;
    const worse = String(Math.round(100 * paths.partner.probabilityWorseThanExit));
    expect(await screen.findByText(`worse than exit in ${worse} of 100`, {}, SLOW)).toBeInTheDocument();
    const exit = screen.getByRole('rowheader', { name: /^Market exit/ });
    expect(exit).toHaveTextContent('–');
    expect(exit).not.toHaveTextContent('±');
  });

  it('warns where risk is paid for twice, and stops when it no longer is', async () => {
    const user = userEvent.setup();
    const { panel } = open();
    expect(panel).not.toHaveTextContent('paid for twice');
    await user.click(within(panel).getByRole('radio', { name: /^Certainty equivalent/ }));
    expect(panel).toHaveTextContent(/paid for twice: by a discount rate .* Price risk as “Certainty eq.”/);
    await user.click(within(panel).getByRole('radio', { name: 'Certainty eq.' }));
    expect(panel).not.toHaveTextContent('paid for twice');
    expect(panel).toHaveTextContent('ranked by the certainty equivalent now, which λ does not enter');
  });

  it('says what redeployed cash must return for exit to win on the mean', () => {
    const { panel } = open();
    expect(panel).toHaveTextContent(
      /Exit beats partner-led entry on the mean if redeployed cash returns more than/,
    );
  });

  it('has the lines and the changes of the lead in its table twin', async () => {
    const user = userEvent.setup();
    const { panel } = open();
    await user.click(within(panel).getByRole('button', { name: 'Table' }));
    const table = within(panel).getByRole('table', { name: /How much caution/ });
    expect(within(table).getByRole('row', { name: /^0 / })).toHaveTextContent('Partner-led');
    expect(within(table).getByRole('row', { name: /^1 / })).toHaveTextContent('Exit');
    expect(table).toHaveTextContent(/Lead changes at 0\.\d\d ± 0\.\d\d/);
  });

  it('has its controls before the first result', () => {
    const { panel } = open(appStore(silentRunner));
    expect(within(panel).getByRole('slider', { name: handle })).toBeInTheDocument();
    expect(panel).not.toHaveTextContent('NaN');
  });
});

const appetite: RiskAppetite = {
  segments: [
    { fromWeight: 0, toWeight: 0.34, winner: 'partner' },
    { fromWeight: 0.34, toWeight: 1, winner: 'exit' },
  ],
  switches: [{ weight: 0.34, from: 'partner', to: 'exit', standardError: 0.01, low: 0.32, high: 0.36 }],
};

describe('appetiteMeaning', () => {
  it.each([
    [
      0.2,
      'At λ = 0.20 partner-led entry leads. Above 0.34 ± 0.02 market exit does: caution beyond that changes the answer.',
    ],
    [
      0.6,
      'At λ = 0.60 market exit leads. Below 0.34 ± 0.02 partner-led entry does: less caution than that changes the answer.',
    ],
    [
      0.35,
      'At λ = 0.35 partner-led entry and market exit are too close to call: the lead changes at 0.34 ± 0.02.',
    ],
  ])('names the nearest change of the lead, at λ = %s', (weight, sentence) => {
    expect(appetiteMeaning(appetite, weight, enRisk)).toBe(sentence);
  });

  it('says so where no caution changes the answer', () => {
    const always: RiskAppetite = { segments: [{ fromWeight: 0, toWeight: 1, winner: 'exit' }], switches: [] };
    expect(appetiteMeaning(always, 0.25, enRisk)).toBe(
      'Market exit leads at every λ: how cautious you are does not change the answer.',
    );
  });
});

describe('breakEvenSentence', () => {
  it.each([
    [0.14, 'Exit beats partner-led entry on the mean if redeployed cash returns more than 14% ± 1%.'],
    [
      -0.53,
      'Exit beats partner-led entry on the mean already: redeployed cash would have to return less than -53% ± 1%.',
    ],
    [
      0.055,
      'Exit and partner-led entry are too close to call on the mean: they are equal where redeployed cash returns 6% ± 1%.',
    ],
  ])('sets %s against what is believed', (value, sentence) => {
    const says = breakEvenSentence('partner', { value, standardError: 0.005 }, 0.05, enRisk);
    expect(says.replace('−', '-')).toBe(sentence);
  });
});
