import { act, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import type { FilingStage, RouteOption, RouteQuestion } from '../../src/model/filingRoute';
import { parameterOfKey, valueKeys, type Value, type ValueKey } from '../../src/model/values';
import { loadFilingRoute } from '../../src/state/explanations';
import { fragmentOf, valueNow } from '../../src/state/selectors';
import type { AppStore } from '../../src/state/store';
import { App } from '../../src/ui/App';
import { enRoute } from '../../src/ui/i18n/en/route';
import { enStep } from '../../src/ui/i18n/en/step';
import { loadParts } from '../../src/ui/lazyPart';
import { Question } from '../../src/ui/pages/route/Question';
import { offRoute, routeKind } from '../../src/ui/pages/route/stageStanding';
import { StoreContext } from '../../src/ui/StoreContext';
import { appStore, silentRunner } from './fixtures';

beforeAll(() => loadParts());

const route = await loadFilingRoute();
/** A part redraws in its turn, which a busy machine keeps waiting. */
const SLOW = { timeout: 10_000 };

async function open(store: AppStore = appStore(), at: string | null = null): Promise<AppStore> {
  act(() => store.getState().actions.openPage('route', at));
  render(<App store={store} />);
  await screen.findByRole('heading', { level: 1, name: enRoute.route.title });
  return store;
}

function questionOf(id: string): RouteQuestion {
  return route.questions.find((question) => question.id === id)!;
}

function optionOf(questionId: string, optionId: string): RouteOption {
  return questionOf(questionId).options.find(({ id }) => id === optionId)!;
}

/** By its title: a search by role over so long a page takes its time. */
function group(question: RouteQuestion): HTMLElement {
  return screen.getByText(question.title).closest('fieldset')!;
}

function radio(question: RouteQuestion, option: RouteOption): HTMLElement {
  return within(group(question)).getByRole('radio', { name: option.title });
}

function checked(question: RouteQuestion): readonly string[] {
  return question.options.filter((option) => radio(question, option).matches(':checked')).map(({ id }) => id);
}

function stageItem({ title }: FilingStage): HTMLElement {
  return screen.getByRole('heading', { level: 3, name: new RegExp(`^\\d+ ${title}$`) }).closest('li')!;
}

describe('the route page', () => {
  it('says when its law is of, and that it is no legal advice', async () => {
    await open();
    expect(screen.getByText(/The law as of .*\d{4}.*not legal advice/)).toBeVisible();
  });

  it('asks every question of the data, and has one answer of each checked as the values are', async () => {
    await open();
    for (const question of route.questions) expect(checked(question)).toHaveLength(1);
  });

  it.each(route.questions.map(({ id }) => id))(
    'sets what the data says for each answer, tells it and takes it back: %s',
    async (id) => {
      const user = userEvent.setup();
      const question = questionOf(id);
      const store = await open();
      const [asPublished] = checked(question);
      expect(screen.getByRole('group', { name: question.title })).toBe(group(question));
      for (const option of question.options) {
        await user.click(radio(question, option));
        for (const [key, value] of Object.entries(option.values))
          expect(valueNow(store.getState(), key)).toEqual(value);
        expect(checked(question)).toEqual([option.id]);
        if (option.id === asPublished) continue;
        const notice = screen.getByText(option.title, { selector: 'strong' }).closest('section')!;
        expect(notice).toHaveAccessibleName(enStep.step.label);
        await user.click(within(notice).getByRole('button', { name: enStep.step.undo }));
        expect(store.getState().inputs.overrides).toEqual({});
        expect(checked(question)).toEqual([asPublished]);
      }
    },
  );

  it('leaves the values of other answers as the scenario has them', async () => {
    const user = userEvent.setup();
    const question = questionOf('partner-model');
    const store = await open();
    await user.click(radio(question, optionOf('partner-model', 'foreign-model')));
    await user.click(radio(question, optionOf('partner-model', 'registered')));
    expect(store.getState().inputs.overrides).toEqual({});
  });

  it('is chosen from with arrow keys', async () => {
    const user = userEvent.setup();
    const question = questionOf('own-weights');
    const store = await open();
    radio(question, optionOf('own-weights', 'chinese-base')).focus();
    await user.keyboard('{ArrowDown}');
    expect(checked(question)).toEqual(['foreign-weights']);
    expect(store.getState().step?.title).toBe(optionOf('own-weights', 'foreign-weights').title);
    expect(radio(question, optionOf('own-weights', 'foreign-weights'))).toHaveFocus();
  });

  it('has no answer checked, and says so, when a person set a value otherwise', async () => {
    const question = questionOf('own-weights');
    const store = await open();
    act(() => store.getState().actions.moveCentre('bifurcation.licenceProbability', 0.33));
    expect(checked(question)).toEqual([]);
    expect(group(question)).toHaveTextContent(enRoute.route.own);
  });

  it('says which questions do not apply when nothing is filed, and takes no answer to them', async () => {
    const user = userEvent.setup();
    await open();
    const closed = optionOf('public-service', 'closed-loop-only');
    await user.click(radio(questionOf('public-service'), closed));
    for (const question of route.questions.filter(({ id }) => id !== 'public-service')) {
      expect(group(question)).toHaveTextContent(/Does not apply: .* for the public/);
      for (const option of question.options) expect(radio(question, option)).toBeDisabled();
    }
    expect(radio(questionOf('public-service'), closed)).toBeEnabled();
  });

  it('unfolds why an answer sets what it sets, with grade and sources', async () => {
    const user = userEvent.setup();
    await open();
    const option = optionOf('own-weights', 'foreign-weights');
    const summary = screen.getByText(`: ${option.title}`).closest('summary')!;
    const { note, grade, sources } = Object.values(option.provenance)[0]!;
    expect(screen.getByText(note)).not.toBeVisible();
    await user.click(summary);
    expect(screen.getByText(note)).toBeVisible();
    const why = within(summary.closest('details')!);
    expect(why.getByText(enRoute.grades[grade].name)).toBeVisible();
    for (const { title } of sources) expect(why.getByText(title)).toBeVisible();
  });

  it('carries the answer in the link', async () => {
    const user = userEvent.setup();
    const question = questionOf('partner-model');
    const store = await open();
    await user.click(radio(question, optionOf('partner-model', 'fine-tuned')));
    const other = appStore();
    other.getState().actions.openLink(fragmentOf(store.getState()));
    expect(other.getState().view.page).toBe('route');
    for (const [key, value] of Object.entries(optionOf('partner-model', 'fine-tuned').values))
      expect(valueNow(other.getState(), key)).toEqual(value);
  });

  it('says of each path which filing it goes through, and when it launches', async () => {
    const user = userEvent.setup();
    const store = await open();
    const part = (name: string): HTMLElement => screen.getByRole('region', { name });
    await waitFor(
      () => expect(part('The route chosen')).toHaveTextContent(/Partner-led: a registration/),
      SLOW,
    );
    const { p50 } = store.getState().shown!.result.paths.bifurcation.launchMonth!.publicFacing;
    expect(part('The route chosen')).toHaveTextContent(
      new RegExp(`Bifurcation: the full filing.* – ${p50} – .*never licensed in \\d+ of 100`),
    );
    expect(part('When can we launch?')).toBeInTheDocument();
    await user.click(radio(questionOf('public-service'), optionOf('public-service', 'public-on-own-stack')));
    await waitFor(() => expect(part('The route chosen')).toHaveTextContent(/Partner-led: no filing/), SLOW);
  });

  it('shows every demand of every stage with its grade and its sources', async () => {
    await open();
    for (const stage of route.stages) {
      const item = within(stageItem(stage));
      for (const { text, grade, sources } of stage.demands) {
        const demand = item.getByText(text).closest('li')!;
        expect(demand).toHaveTextContent(enRoute.grades[grade].name);
        for (const { title, url } of sources)
          expect(within(demand).getByText(title).getAttribute('href')).toBe(url ?? null);
      }
    }
  });

  it('says of each stage when it is over on the paths that go through it, and why others do not', async () => {
    const user = userEvent.setup();
    const store = await open();
    const of = (id: string): HTMLElement => stageItem(route.stages.find((stage) => stage.id === id)!);
    const row = (id: string, path: string): HTMLElement =>
      within(of(id)).getByRole('row', { name: new RegExp(`^${path}`) });
    await waitFor(() => expect(row('registration', 'Bifurcation')).toHaveTextContent(/full filing/), SLOW);
    expect(row('licences', 'Partner-led')).toHaveTextContent(/not on this route: the partner holds/);
    expect(row('nationalReview', 'Partner-led')).toHaveTextContent(/not on this route: a registration/);
    expect(row('onSite', 'Bifurcation')).toHaveTextContent(/counts this into publication/);
    const { p10, p90 } = store
      .getState()
      .shown!.pictures.partner.stages.find(({ stage }) => stage === 'registration')!;
    const cells = within(row('registration', 'Partner-led')).getAllByRole('cell');
    expect(Number(cells[0]!.textContent)).toBeCloseTo(p10, 0);
    expect(Number(cells[2]!.textContent)).toBeCloseTo(p90, 0);
    await user.click(radio(questionOf('partner-model'), optionOf('partner-model', 'fine-tuned')));
    await waitFor(
      () => expect(row('registration', 'Partner-led')).toHaveTextContent(/full filing takes its place/),
      SLOW,
    );
    expect(row('nationalReview', 'Partner-led')).not.toHaveTextContent(/not on this route/);
  });

  it('leads from a value behind a stage to its slider and its sources', async () => {
    const user = userEvent.setup();
    const store = await open();
    const hold = stageItem(route.stages.find(({ id }) => id === 'hold')!);
    const grade = within(hold).getByRole('link', { name: /^Evidence for Length of a hold: judged/ });
    expect(grade).toHaveAttribute('href', expect.stringContaining('view=sources;at=holdMedian'));
    await user.click(within(hold).getByRole('link', { name: 'Length of a hold' }));
    expect(store.getState().view.page).toBe('cockpit');
    await waitFor(() => expect(screen.getByRole('slider', { name: 'Length of a hold' })).toHaveFocus(), SLOW);
  });

  it('marks a value behind a stage that a person has changed', async () => {
    const store = await open();
    act(() => store.getState().actions.moveCentre('holdMedian', 24));
    const hold = stageItem(route.stages.find(({ id }) => id === 'hold')!);
    await waitFor(() => expect(hold).toHaveTextContent(/Length of a hold24 monthschanged/), SLOW);
  });

  it.each(['hold', 'own-weights', 'stages'])('opens at the place that a link names: %s', async (place) => {
    await open(appStore(), place);
    await waitFor(() => expect(document.activeElement).toHaveAttribute('data-place', place), SLOW);
  });

  it('explains the route before the first result', async () => {
    await open(appStore(silentRunner));
    for (const { title } of route.filings)
      expect(screen.getByRole('heading', { level: 3, name: title })).toBeVisible();
    for (const { text } of route.notes) expect(screen.getByText(text)).toBeVisible();
    expect(checked(questionOf('partner-model'))).toEqual(['registered']);
  });
});

describe('a question', () => {
  const value = (number: number): Value => ({ kind: 'fixed', value: number });
  const answer = (id: string, values: Readonly<Record<ValueKey, Value>>): RouteOption => ({
    id,
    title: `The ${id} answer`,
    description: 'It says something.',
    explains: 'Something follows.',
    values,
    provenance: Object.fromEntries(
      Object.keys(values).map((key) => [
        key,
        { grade: 'judged', sources: [], note: 'A reason.', departs: '', verify: '', stale: '', setBy: id },
      ]),
    ),
  });
  const question: RouteQuestion = {
    id: 'made-up',
    title: 'Which one?',
    help: 'One of them.',
    paths: ['partner'],
    options: [
      answer('first', { royalty: value(0.4), upfrontFee: value(3) }),
      answer('second', { royalty: value(0.1) }),
      answer('impossible', { royalty: value(0.3), campaignMonths: value(11) }),
    ],
  };
  const openQuestion = (): AppStore => {
    const store = appStore();
    render(
      <StoreContext value={store}>
        <Question question={question} />
      </StoreContext>,
    );
    return store;
  };

  it('takes back what the answer before it set, where the new one says nothing of it', async () => {
    const user = userEvent.setup();
    const store = openQuestion();
    await user.click(radio(question, question.options[0]!));
    await user.click(radio(question, question.options[1]!));
    expect(Object.keys(store.getState().inputs.overrides)).toEqual(['royalty']);
    expect(checked(question)).toEqual(['second']);
  });

  it('says why an answer cannot be chosen, and changes nothing', async () => {
    const user = userEvent.setup();
    const store = openQuestion();
    act(() => store.getState().actions.moveCentre('campaignIntensity', 3));
    const before = store.getState().inputs.overrides;
    await user.click(radio(question, question.options[2]!));
    expect(screen.getByRole('alert')).toHaveTextContent(
      /^This cannot be chosen now, so nothing was changed\. Campaign intensity .* over 11 months of campaign is more than a whole year/,
    );
    expect(store.getState().inputs.overrides).toEqual(before);
    expect(store.getState().step).toBeNull();
    await user.click(radio(question, question.options[1]!));
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});

describe('the data of the route', () => {
  it('has each stage hang on parameters that have a slider', () => {
    for (const { parameters } of route.stages) {
      const keys = valueKeys.filter((key) => parameters.includes(parameterOfKey(key).id));
      expect(keys.length).toBeGreaterThanOrEqual(parameters.length);
      for (const key of keys) expect(parameterOfKey(key).slider).toBeDefined();
    }
  });
});

describe('the standing of a stage', () => {
  const own = (['build', 'licences', 'preparation', 'nationalReview', 'publication', 'hold'] as const).map(
    (stage) => ({ stage }),
  );
  const light = (['build', 'preparation', 'registration', 'publication'] as const).map((stage) => ({
    stage,
  }));
  const none = [{ stage: 'build' as const }];

  it('tells the full filing, a registration and no filing apart', () => {
    expect([own, light, none].map(routeKind)).toEqual(['fullFiling', 'registration', 'none']);
  });

  it('is on the route where the timeline has it, the check on site where it has the national review', () => {
    expect(offRoute('preparation', 'bifurcation', own)).toBeNull();
    expect(offRoute('onSite', 'bifurcation', own)).toBeNull();
    expect(offRoute('onSite', 'partner', light)).toBe('registered');
  });

  it('says why it is off the route', () => {
    expect(offRoute('licences', 'partner', light)).toBe('partnerHolds');
    expect(offRoute('registration', 'bifurcation', own)).toBe('fullFiling');
    expect(offRoute('preparation', 'partner', none)).toBe('notFiled');
    expect(offRoute('hold', 'partner', none)).toBe('notFiled');
    expect(offRoute('hold', 'partner', light)).toBe('neverHeld');
  });
});
