import type { LinkPart } from '../../../share/linkProblem';
import { m, type Message, type Words } from '../message';

/** What the page says of the link that was opened: what of it could not be used, where, and what was kept. */
export const enNotices = {
  label: 'About the link you opened',
  dismiss: 'Dismiss',
  titles: {
    problem: 'Part of this link could not be used; the rest is kept.',
    reproduced: 'This link reproduces what its sender saw.',
    changed: 'This link comes out differently here.',
  },

  notALink: m(
    '“{text}” is not a Landfall link: such a link starts with “{start}”. What was on screen was kept.',
  ),
  otherFormat: m(
    'This link is of format “{format}”, this page reads {schema}; a newer page may open it. What was on screen was kept.',
  ),
  damaged:
    'The link was cut off or changed on its way: its check letters do not match. What could be read was kept.',
  noScenario: m('The link names no kind of company; {opened} was opened.'),
  unknownScenario: m('The kind of company “{named}” is not known here; {opened} was opened instead.'),
  scenarioMissing: m('{title} could not be loaded. What was on screen was kept; try again.'),
  twice: m('“{name}” comes twice in the link; the first was kept.'),
  parts: {
    seed: m('The seed “{text}” cannot be used; allowed is a whole number from 0 to {most}. {used} was used.'),
    draws: m(
      'The number of worlds “{text}” cannot be used; allowed is a power of two from {least} to {most}. {used} were used.',
    ),
    criterion: m(
      'The criterion “{text}” is not known. The strategies are ranked as the way of pricing risk says.',
    ),
    correlations: m(
      'The correlations “{text}” cannot be read, or cannot all hold at once. Assumptions go together as the scenario says.',
    ),
    rules: m(
      'The switched rules “{text}” cannot be read, or one of them is not known here. All rules are as the scenario has them.',
    ),
    modelVersion: m('The model version “{text}” cannot be read; the model here is {here}.'),
    fingerprint: m(
      'The fingerprint “{text}” cannot be read, so it cannot be checked whether the result is the same.',
    ),
    headlines: m(
      'The figures that the sender saw, “{text}”, cannot be read, so they cannot be compared with those here.',
    ),
    page: m('There is no page “{text}”; there are {pages}. {used} was opened.'),
    place: m('The place “{text}” cannot be read; the page was opened at its top.'),
    name: m('The name “{text}” cannot be read; these inputs have none.'),
    lossLine: m('The loss line at “{text}” cannot be read; it is where it starts.'),
    mapAxes: m('No strategy map spans “{text}”; the map spans what it starts with.'),
    pair: m('The pair of strategies “{text}” cannot be read; the two best are compared.'),
    comparedWith: m(
      'The scenario “{text}” to compare with is not known here; these inputs are compared with their own.',
    ),
    against: m('The scenario “{text}” of A is not known here; nothing is compared.'),
  } satisfies Readonly<Record<LinkPart, Message<'text' | 'least' | 'most' | 'used' | 'here' | 'pages'>>>,
  tooManyWorlds: m(
    'The link asks for {asked} worlds; the page runs at most {most}, the command line more. {most} were used.',
  ),
  unreadableReason: m('{label}: the reason in the link cannot be read; it was left out.'),
  idleReason: m('{label}: the link gives a reason and no change; the reason was left out.'),
  unknownInput: m('“{name}” is no input of this model; it was left out.'),
  withoutPath: m('“{name}” names {label} but not its path; it was left out.'),
  otherPath: m('“{name}” names {label} for a path that does not have it; it was left out.'),
  /** A change that cannot be used. */
  change: m('{problem} The published value was kept.'),
  unreadable: m('{label}: “{written}” cannot be read; allowed is {allowed}.'),
  unusable: m('{label}: “{written}” cannot be used; allowed is {allowed}.'),
  movesNoCentre: m('{label}: “{written}” moves no centre; allowed is {allowed}.'),
  unknownDistribution: m('{label}: “{written}” is no distribution; allowed are {kinds} with their numbers.'),
  numbersMissing: m('{label}: “{written}” has not the right numbers; allowed is {form}.'),
  /** Changes that do not go together. */
  together: m('{problem} The change to {label} was left out.'),
  inA: m('In A, with which these inputs are compared: {problem}'),
  linkReaderMissing:
    'The link could not be read, because a part of Landfall did not load. What was on screen was kept; reload the page to try again.',
  more: m('{count, plural, one {# more part} other {# more parts}} of the link could not be used.'),

  reproduced: 'All figures are those that the sender saw, bit for bit.',
  sameHeadlines:
    'The risk-adjusted ROI of all three paths is what the sender saw, to every digit that the link holds. Another figure of the run differs, if only in its last digits: the arithmetic, or a value that hardly matters, has changed since.',
  otherModel: m(
    'The sender saw other figures: the link was made with model {made}, this is model {here}. Risk-adjusted ROI, then\u00A0→\u00A0now: market exit {exitThen}\u00A0→\u00A0{exitNow}; bifurcation {bifurcationThen}\u00A0→\u00A0{bifurcationNow}; partner-led {partnerThen}\u00A0→\u00A0{partnerNow}.',
  ),
  otherInputs: m(
    'The sender saw other figures: not all inputs of the link could be used here, or published values have changed since. Risk-adjusted ROI, then\u00A0→\u00A0now: market exit {exitThen}\u00A0→\u00A0{exitNow}; bifurcation {bifurcationThen}\u00A0→\u00A0{bifurcationNow}; partner-led {partnerThen}\u00A0→\u00A0{partnerNow}.',
  ),
} as const;

export type NoticeText = Words<typeof enNotices>;
