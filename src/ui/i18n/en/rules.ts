import type { RuleSide, RuleState } from '../../../model/rulebook';
import { enStep } from './step';
import { m, type Words } from '../message';

const states: Readonly<Record<RuleState, string>> = {
  inForce: 'in force',
  coming: 'coming',
  proposed: 'proposed',
  repealed: 'taken back',
};

const sides: Readonly<Record<RuleSide, string>> = {
  host: 'On the mainland',
  home: 'At home, in the United States',
};

/** The words of the page on rules. */
export const enRules = {
  ...enStep,
  rules: {
    title: 'Which rules bind, and when?',
    lead: 'Every rule here has a date, a text and an authority. Scenarios hold the law as it stands: what is in force binds, what is coming, proposed or taken back does not. Switch a rule, from the start or from a month of your choice, and see how the three paths move.',
    asOf: m('The law as of {date}, as far as our research read it.'),
    judged:
      'What a switch does to the model is our judgement, not law; every effect says why. None of this is legal advice.',

    contents: 'On this page',
    parts: {
      timeline: 'Timeline',
      effect: 'What switches do',
      host: 'Mainland rules',
      home: 'Rules at home',
    },

    states,
    sides,

    timeline: {
      question: 'When does each rule bind?',
      how: m(
        'A line runs as long as a rule binds; a dot marks its start, a diamond (decided) or a ring (proposed) the day an open one was announced, a cross where it was taken back or is switched off. The shaded part is the horizon: month 0 is January 2027, month {last} its last.',
      ),
      caption: 'The rules by date',
      today: 'today',
      start: 'month 0',
      older: m('before {year}'),
      rule: 'Rule',
      side: 'Law of',
      host: 'mainland',
      home: 'home',
      status: 'Status',
      date: 'Date',
      inRun: 'In this run',
    },

    /** When a rule began, or was announced. */
    since: m('since {date}'),
    announced: m('announced {date}'),
    ended: m('announced {date}, until {end}'),
    undated: 'date not in our evidence',

    /** A rule in this run. */
    asScenario: { on: 'binds, as in the scenario', off: 'does not bind, as in the scenario' },
    off: m('off from month {month}'),
    on: m('on from month {month}'),
    beyond: m('Month {month} is beyond the horizon of {months} months, so the switch changes nothing.'),

    effect: {
      title: 'What the switches do',
      none: 'No rule is switched: every rule is as the scenario has it.',
      how: 'Risk-adjusted ROI of each path, in the same futures; ± two standard errors.',
      caption: 'Risk-adjusted ROI with and without the switches',
      path: 'Path',
      before: 'As in the scenario',
      after: 'As switched',
      change: 'Difference, points',
      waiting: '…',
      unchanged: '0',
      by: m('{points} ± {error}'),
      switched: m('{count, plural, one {# rule is switched:} other {# rules are switched:}}'),
      one: m('{name}, {how}'),
      reset: 'All as the scenario has them',
    },

    turn: m('{name}: binds in this run'),
    turnedOn: 'binds',
    turnedOff: 'does not bind',
    from: 'from month',
    fromOf: m('{name}: from month'),
    monthIs: m('{month}, {date}'),
    monthProblem: m(
      '“{entry}” is no month of the horizon. Allowed is a whole number from 0 to {last}; kept is {kept}.',
    ),

    /** What a step is called. */
    stepOff: m('{name}: off from month {month}'),
    stepOn: m('{name}: on from month {month}'),
    stepBack: m('{name}: as the scenario has it'),

    citation: 'Text',
    authority: 'Authority',
    demands: 'What it demands',
    liable: 'Who is liable, and for what',
    personal: 'What falls on managers in person',
    changes: { inForce: 'What changes without it', other: 'What changes with it' },
    changesOf: m('What its switch changes: {name}'),
    factor: m('× {factor}'),
    fromTo: m('{from} → {to}'),
    effectAfter: m('{count, plural, one {# month later} other {# months later}}'),
    /** What folds out where there is little room. */
    model: 'What its switch does in the model',
    modelOf: m(': {name}'),
    leaves: 'What of it the model does not hold',
    noEffect: 'Nothing in the model hangs on it, so it has no switch.',
    concerns: m('It is about “{kinds}” only, so it has no switch for this kind of company.'),
    standing: m('**{status}**, {date}'),
    marked: m('**switched** {how}'),
  },
} as const;

export type RulesText = Words<typeof enRules>;
