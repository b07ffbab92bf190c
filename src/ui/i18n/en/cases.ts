import { enGuide } from './guide';
import { m, type Words } from '../message';

/** The words of the page that replays history. */
export const enCases = {
  ...enGuide,
  cases: {
    title: 'Does it fit what happened?',
    lead: m(
      '{cases} foreign companies, what became of them on the mainland, and how the model would have ranked their three paths.',
    ),
    caveat:
      '**A consistency check, not a validation.** The cases are few, famous and selected by being known; their exits also informed the hazard rates that the model starts from; and whoever scored them also judged what would have been right. Each is run as if it decided today: with the budgets, prices and law of the base scenario, except for what its five scores move. Nothing was adjusted to fit.',
    waiting: m('Replayed so far: {done} of {all}.'),

    score: 'What does it come to?',
    passed: m('The model ranks **{agrees} of the {of}** scored cases as the evidence asks.'),
    passedSomeClose: m(
      'The model ranks **{agrees} of the {of}** scored cases as the evidence asks; {tooClose} more are too close to call.',
    ),
    byLot: m('Rankings drawn by lot pass {byLot} on average, and {agrees} or more in {chance} of tries.'),
    byFixedOrder: m('One order for all cases ({order}) passes {passes}.'),
    noMore:
      'So the score does not show that the model tells one company from another: an order that looks at none of them does as well or better.',
    more: 'No order that looks at none of them passes as many.',
    asked: 'What the evidence asks',
    tests: {
      partnerAboveBifurcation:
        'Partner-led above bifurcation, where at least half the customers are businesses and sensitive content scores at most 2',
      exitFirst:
        'Market exit first, where sensitive content scores at least 4 and there is nothing to license, or no licence',
      bifurcationFirst: 'Bifurcation first, for the one own operation that lasted',
    },
    of: m('{agrees} of {of}'),
    nowhereElse: 'Bifurcation first in no other case (not counted: easily met)',
    holds: 'holds',
    fails: m('not for {names}'),
    rule: 'Only cases that the evidence names for a test are scored, and it named them before any was run. The others are held against what hindsight would have chosen, and not counted.',

    groups: {
      scored: 'Which scored cases does the model rank as the evidence asks?',
      closeCall: 'What does it say of close calls?',
      shown: 'What does it say of cases that no test covers?',
      heldOut: 'What does it say of cases kept out of everything?',
    },
    how: {
      scored: m(
        'Risk-adjusted ROI of each path in {draws} worlds, the same for all cases; two standard errors are at most {error} points. Open a case for its scores and sources.',
      ),
      closeCall: m(
        'Left open by the evidence, for a reason that each case gives. Not scored. The model’s first path is one that hindsight names in {agrees} of {of}.',
      ),
      shown: m(
        'Held against hindsight, not scored. The model’s first path is one that hindsight names in {agrees} of {of}.',
      ),
      heldOut: m(
        'These three set nothing: no value, no rate, no rule. The model’s first path is one that hindsight names in {agrees} of {of}.',
      ),
      loading: 'The replays are being made.',
    },
    columns: {
      case: 'Case',
      took: 'Path taken',
      model: 'Risk-adjusted ROI in the model',
      ranking: 'Ranking',
      happened: 'What happened',
      agreement: 'Model',
      asked: 'Asked for',
      best: m('{path}: best in'),
    },
    agreements: {
      agrees: 'agrees',
      disagrees: 'disagrees',
      tooClose: 'too close',
      waiting: 'running',
    },
    years: m('{from} to {to}'),
    since: m('since {from}'),
    changedTo: m('{first}, then {second}'),
    modelSays: m('In the model: {ranking}.'),
    scoreOf: m('{path} {score}'),
    value: m('{value} ± {error}'),
    above: m('{first} above {second}'),
    first: m('{paths} first'),
    inWorlds: m('{share} in 100'),

    hindsight: m('In hindsight: {paths}, {because}.'),
    countings: {
      scored: m('Scored: {test}.'),
      closeCall: m('A close call, not scored. {because}'),
      heldOut: m('Held out, not scored. {because}'),
      shown: m('Not scored. {because}'),
    },
    lacks: m('What the model lacks here: {what}'),
    inModel: 'In the model',
    roi: 'Risk-adjusted ROI',
    best: 'Best in',
    mapping: 'What its scores make of the base scenario',
    mappingHow:
      'Scores are our judgement, from 0 to 5. Inputs that no score moves are those of the base scenario.',
    mapped: { input: 'Input', by: 'Moved by', factor: 'Times', from: 'Base', to: 'Here' },
    scores: {
      businessShare: 'Business customers',
      contentSensitivity: 'Sensitive content',
      dataSensitivity: 'Sensitive data',
      rivals: 'Strong rivals',
      protectedAssets: 'Assets hard to copy',
      isAiFirm: 'Sells no AI models',
    },
    scored: m('{label}: {score}'),
    ofFive: m('{score} of 5'),
    isSet: 'set',
    open: 'Open in the cockpit',
    openOf: m('Open {name} in the cockpit'),
    opened: m('Inputs of {name}'),
    evidenceOf: m('Sources on {name}'),

    ends: 'Do operations end more often alone than with a partner?',
    endsTable: 'Ends a year, as a table',
    endsHow: {
      agrees:
        'Ends a year, for whatever reason. The order that the evidence asks for comes out; but the model has it by construction: a partner buffers enforcement, and less is at stake with one.',
      disagrees: 'Ends a year, for whatever reason. The order that the evidence asks for does not come out.',
      tooClose: 'Ends a year, for whatever reason. Two of the rates are too close to put in order.',
    },
    endsNote:
      'The model counts from the decision on, waiting included, and its own operations bear the cost of a whole stack, so that losses end many of them. History is counted from entry, over famous firms, those held out included.',
    endsColumns: {
      group: 'Operation',
      cases: 'Cases',
      model: 'Ends a year in the model',
      forced: 'Of these by order of the authorities',
      history: 'Ends in history',
    },
    caseGroups: {
      own: 'Own operation',
      consumerPartner: 'With a partner, for consumers',
      businessPartner: 'With a partner, for businesses',
    },
    observed: m('{ends} in {years} years: {rate}'),

    rules: 'How does a case become inputs?',
    rulesHow:
      'By the same rule for all. Scores multiply centres of the base scenario and spreads come along; a score of 0 leaves nothing uncertain. Budgets, prices, taxes and the law stay those of the base scenario, which fits none of the older cases well.',
    method: 'The equations',
  },
} as const;

export type CasesText = Words<typeof enCases>;
