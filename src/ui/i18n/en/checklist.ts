import { m, type Words } from '../message';
import { enReport } from './report';

/** The words of the next steps, beside those of the report, whose figures they take further. `**` is bold. */
export const enChecklist = {
  ...enReport,

  checklist: {
    title: 'What to do next',
    lead: m(
      'A deployment checklist filled in with the figures of “{title}”: for each step what bears on it now, what to find out first, who could know, and what it would change.',
    ),
    how: 'In brackets: P10 to P90. ± is two standard errors of the simulation.',
    print: 'Print or save as PDF',
    waiting: 'What to find out first is being worked out.',
    earlier: 'The inputs have changed: all of this is being worked out anew.',

    first: {
      title: m(
        '{count, plural, =0 {What to find out first} =1 {The first thing to find out} =2 {First two things to find out} other {First three things to find out}}',
      ),
      how: 'Not ours to choose, and either able to hand the lead to another path within its P10 to P90 or worth finding out: the most worth first, then what moves the lead most. Worth is the most that knowing this alone can be worth to an owner who looks at the mean.',
      exit: m('**Stay out for now.** Before money goes into a way in, find out {labels}.'),
      entry: m('**{path} leads.** Before capital is committed, find out {labels}.'),
      tied: m('**{paths} are too close to call.** Find out {labels}: that tells them apart first.'),
      exitFree: m(
        '**Stay out:** no single thing that can be found out changes that, as far as can be told. {label} moves the lead most, by {points} points.',
      ),
      entryFree: m(
        '**{path} leads,** and no single thing that can be found out changes that, as far as can be told. {label} moves the lead most, by {points} points.',
      ),
      tiedFree: m(
        '**{paths} are too close to call,** and no single thing that can be found out tells them apart. {label} moves the gap most, by {points} points.',
      ),
      certain: 'No assumption is uncertain: there is nothing to find out.',
    },

    finding: {
      item: m('**{label}**, {value}: {grade}.'),
      below: m('Below {value}, {path} leads.'),
      above: m('Above {value}, {path} leads.'),
      belowOn: m('Below {value} on {own}, {path} leads.'),
      aboveOn: m('Above {value} on {own}, {path} leads.'),
      within: 'Another path leads within its P10 to P90.',
      worth: m('Worth up to {worth} ± {error} to find out.'),
      noWorth: 'What it is worth to know it alone cannot be told from nothing.',
      ask: m('Who could know: {verify}'),
      nobody:
        'Nobody is named who could know better: set a range of your own and see whether the choice holds.',
      slider: 'Its slider',
      sliderOn: m('Its slider: {path}'),
      evidence: 'Its evidence',
    },

    before: {
      title: 'What would have to be true first',
      lead: 'On these numbers none of the steps below is worth its money. One of these alone would change that:',
      none: 'On these numbers none of the steps below is worth its money, and no single value within the limits of its slider changes that: several would have to move together.',
      waiting: 'What alone would change that is being worked out.',
      world: 'True of the world',
      ours: 'Chosen by us',
      below: m('{label} below {value}: {path} leads'),
      above: m('{label} above {value}: {path} leads'),
      noWorld: 'No single fact.',
      noOurs: 'No single choice.',
    },

    steps: {
      title: 'Deployment checklist',
      inTurn: 'In the order in which they are done.',
      byStake: 'What could change the decision comes first.',
    },
    abilities: {
      title: 'What we have to be good at',
      how: 'Three abilities that the steps draw on, as this scenario puts them to use.',
    },
    now: 'As things stand',
    ours: 'Ours to choose',
    find: 'Find out first',
    alsoDecide: m('Then: {labels}.'),
    decides: m('Hangs on {labels}.'),
    nothing: m('Nothing here changes the choice by itself. {label} moves the lead most, by {points} points.'),
    nearestBelow: m(
      'Nothing here changes the choice by itself within its P10 to P90. Nearest comes {label} below {value}, where {path} leads.',
    ),
    nearestAbove: m(
      'Nothing here changes the choice by itself within its P10 to P90. Nearest comes {label} above {value}, where {path} leads.',
    ),
    nothingMoves: 'Nothing here moves the lead.',
    where: 'Where to go on',

    items: {
      feasibility: {
        title: 'Feasibility audit',
        question:
          'Is the product still worth buying once it says only what it may say, and will it be let in?',
      },
      infrastructure: {
        title: 'Infrastructure and host',
        question:
          'Where does it run, with whom, and what does it lose and cost cut off from the global stack?',
      },
      governance: {
        title: 'Governance',
        question: 'Who files and answers to the regulator, and how long until the service may open?',
      },
      compliance: {
        title: 'Continuous compliance',
        question: 'What does it take each year to stay lawful, and how often will that not be enough?',
      },
      jurisdictions: {
        title: 'Mapping the risk of each jurisdiction',
        question: 'Which state can stop the service, and how likely is it to?',
      },
      bifurcation: {
        title: 'Splitting the architecture',
        question: 'How much of the global product survives the cut, and what does the second stack cost?',
      },
      regulation: {
        title: 'Managing rules through the life of the product',
        question: 'Does the effort keep pace with enforcement, and what share of revenue does it take?',
      },
    },

    outcomes: {
      publicLaunch: 'Public launch, median',
      closedLaunch: 'Closed loop live, median',
      neverLicensed: 'Never licensed',
      survival: m('Still operating at the end of {year}'),
      taxRate: 'Compliance tax, share of revenue',
      suspended: 'Suspended until the horizon, mean',
      cause: m('{cause}: chance by the end of {year}'),
    },
    spread: m('{value} ({low} to {high})'),
    plusMinus: m('{value} ± {error}'),
    plusMinusPoints: m('{value} ± {error} points'),
    notExposed: 'not exposed',
    inTheRate: 'in the discount rate',
    ofPath: m('{path}: {value}'),

    links: {
      route: 'The filing route',
      partners: 'Kinds of partner',
      rules: 'The rules and their dates',
      reasons: 'The eleven barriers',
      deeper: 'What it is worth to find out',
    },

    table: {
      title: 'All of it in tables',
      facts: 'Figures and what to find out, step by step',
      choices: 'What is ours to choose, step by step',
      columns: {
        step: 'Step',
        what: 'Figure or assumption',
        choice: 'Choice',
        now: 'Now',
        evidence: 'Evidence',
        changes: 'What it would change',
        worth: 'Worth up to, USD m',
        who: 'Who could know',
      },
    },
  },
} as const;

export type ChecklistText = Words<typeof enChecklist>;
