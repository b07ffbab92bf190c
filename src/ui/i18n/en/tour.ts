import { m, type Words } from '../message';

/** The words of the tour and of the invitation to it. Labels, names and numbers come as finished text; `**` marks what is bold. */
export const enTour = {
  label: 'A one-minute tour',
  newHere: 'New here?',
  invite: 'A one-minute tour',
  decline: 'No tour, thank you',
  again: 'Take the one-minute tour',

  step: m('{step} of {all}'),
  back: 'Back',
  next: 'Next',
  end: 'End the tour',
  close: 'Close',

  question: {
    title: 'One question, three answers',
    asked: m(
      'What should a foreign AI company do about mainland China with {capital}? **Stay out** (market exit), **go alone** with a separate stack of its own (bifurcation), or **go through a local partner** (partner-led).',
    ),
    answer:
      'The verdict is the answer for the values as they are now. Behind it are thousands of possible futures, run in this browser.',
  },

  slider: {
    title: 'What would change the answer?',
    below: m('Nothing is nearer to changing it than {link}: below {value}, {path} takes over.'),
    above: m('Nothing is nearer to changing it than {link}: above {value}, {path} takes over.'),
    noFlip: m('Much depends on {link}. Move it, and every figure follows.'),
    how: 'Drag its slider past the mark and let go; with keys, go to it and press F or the arrows. The tour then goes on.',
    howFreely: 'Drag its slider and let go; with keys, go to it and use the arrows. The tour then goes on.',
    show: 'Show me',
  },

  change: {
    title: 'What that changed',
    moved: m('{label}: from {from} to {to}.'),
    newLeader: m('**{leader} leads now**, by {gap}; before, {before} led by {gapBefore}.'),
    ledBefore: m('**{first} and {second} are too close to call now**; before, {before} led by {gapBefore}.'),
    sameLeader: m('**{leader} still leads**, by {gap}; before, by {gapBefore}.'),
    leadsNow: m('**{leader} leads now**, by {gap}; before, it was too close to call.'),
    stillClose: m('**{first} and {second} are too close to call**, as before.'),
    points: m('{points} points'),
    path: m(
      'It is mostly {path} that moves: its risk-adjusted ROI goes from {from} to {to}, and it is best in {best} of 100 futures; before, in {bestBefore}.',
    ),
    dots: m('Of its fifty dots, {dots} are hollow, worse than the loss line; before, {dotsBefore}.'),
    working: 'The new figures are being worked out.',
    unchanged: 'Nothing is changed yet. Go back and move the slider, or have it shown.',
  },

  source: {
    title: 'Where numbers come from',
    evidence: m(
      'The dot beside {label} says how good its evidence is: **{grade}**, {explanation}. Press it for sources, or for a value of your own.',
    ),
    lever: m(
      '{label} is ours to choose. Assumptions have a dot that says how good their evidence is; press one for sources, or for a value of your own.',
    ),
    share: '**Share** makes a link with your values in it. They leave the browser in no other way.',
    sources: 'Sources of all values',
    glossary: 'Glossary',
    keep: 'Keep the change',
    takeBack: 'Take it back',
    done: 'Done',
  },

  restored: {
    title: 'Your values are back',
    body: m(
      '{label} is at {value} again, and nothing else was touched. The tour is at the foot of the page.',
    ),
  },
} as const;

export type TourText = Words<typeof enTour>;
