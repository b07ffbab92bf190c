import { enBarriers } from './barriers';
import { m, type Words } from '../message';
import { enSources } from './sources';

/** The words of what it is worth to find out, beside those of parameters and of their evidence. */
export const enInformation = {
  ...enSources,

  information: {
    how: 'Bars: the most that it can be worth to know one assumption before choosing, and nothing else, USD m, to an owner who looks at the mean. Lines: two standard errors.',
    noise: m(
      'Grey: cannot be told from nothing. Of 100 assumptions that do not matter, 99 would stay below {floor}.',
    ),
    perfect: m(
      'To know the whole future before choosing would be worth **{value}** (± {error}). Luck is in that, and nobody sells luck. To know one assumption alone, at most:',
    ),
    worth: m('{value} ± {error}'),
    allNothing: m('Nothing, for each of the {count}: none of them alone changes the choice.'),
    untold: 'cannot be told from nothing',
    more: m('{count, plural, one {# more assumption is} other {# more assumptions are}} in the table.'),
    none: 'No assumption is uncertain: there is nothing to find out.',
    decision: {
      nothing: m(
        'Decide on what is known: no single assumption is worth finding out first. Whatever one of them turns out to be, {path} stays the best choice at the mean, as far as can be told.',
      ),
      one: m(
        'Find out **{label}** before deciding, if that costs less than {worth}. No other single assumption is worth a study.',
      ),
      some: m(
        'Find out **{label}** before deciding, if that costs less than {worth}. {others} are worth less each, and no other single assumption is worth a study.',
      ),
      second: m(
        'Find out **{label}** before deciding, if that costs less than {worth}. {other} is worth less, and no other single assumption is worth a study.',
      ),
      many: m(
        'Find out **{label}** before deciding, if that costs less than {worth}. Next come {others}; {count} in all are worth something, each less than the one before.',
      ),
      atTheMean: m(
        'This counts the mean alone, at which {path} is best; with caution counted another path leads.',
      ),
    },
    caption: 'What it is worth to find out each assumption before choosing, USD m',
    columns: {
      assumption: 'Assumption',
      worth: 'Worth up to, USD m',
      error: '± two standard errors',
      told: 'Told from nothing',
      evidence: 'Evidence',
    },
    everything: 'Everything, luck included',

    steps: {
      question: 'What does one step of our own levers do?',
      how: m(
        'Change, in {measure}, where one lever alone moves by a twentieth of its slider (Page up, Page down), or a switch is thrown; ● up, ○ down. Lines: two standard errors. These are ours to choose, and no part of the figures above.',
      ),
      loading: 'being worked out',
      earlier: 'of earlier inputs, being worked out anew',
      measures: enBarriers.barriers.measures,
      best: m('to {to}: {points}'),
      noGain: 'neither way gains',
      still: m('Neither way changes anything that can be told: {levers}.'),
      partnerAgrees: 'the partner has to agree',
      costOnly: 'only its cost is in the model',
      withNote: m('{label} ({note})'),
      gain: m(
        'On {path}, of one step each, **{label}** from {from} to {to} gains most: {points} points (± {error}) and {value} of mean value.',
      ),
      gainIfAgreed: m(
        'On {path}, of one step each, **{label}** from {from} to {to} gains most: {points} points (± {error}) and {value} of mean value, if the partner agrees.',
      ),
      costWarning: m(
        'Cutting {labels} looks better than it is: the model knows what it costs, not the customers it brings.',
      ),
      noLever: 'No single step of a lever gains anything that can be told: leave them where they are.',
      caption: 'What one step of each lever does to the paths that it touches',
      columns: {
        lever: 'Lever',
        path: 'Path',
        move: 'From, to',
        points: 'Change, points',
        value: 'Change of the mean, USD m',
      },
      move: m('{from} → {to}'),
    },

    weak: {
      question: 'Which weak evidence decides?',
      how: 'Graded reported or judged, not ours to choose, and either able to flip the choice within its P10 to P90 or worth finding out. What matters most comes first.',
      none: 'None: what decides rests on official or professional evidence.',
      nothingDecides: 'None: no single assumption changes the choice, however it is graded.',
      waiting: 'What can flip the choice is being worked out.',
      earlier: 'Of earlier inputs; it is being worked out anew.',
      item: m('**{label}**, {value}: {grade}.'),
      flipsAt: m('Another path leads at {flips}.'),
      flipsWithin: 'Another path leads within its P10 to P90.',
      worth: m('Worth up to {worth} to find out.'),
      noWorth: 'To know it alone would not change the choice often enough to pay for a study.',
      ask: m('What would settle it: {verify}'),
      nobody:
        'Nobody is named who could know better: set a range of your own and see whether the choice holds.',
      slider: 'Its slider',
      evidence: 'Its evidence',
      of: m('{link}: {label}'),
      showAll: m('Show all {count}'),
      showFewer: 'Show fewer',
      decision: m('Check {labels} before signing anything: on weak evidence they decide which path is best.'),
      decisionOne: m(
        'Check {label} before signing anything: on weak evidence it decides which path is best.',
      ),
    },
  },
} as const;

export type InformationText = Words<typeof enInformation>;
