import { enControls } from './controls';
import { m, type Words } from '../message';

/** What the pages say that set values by choices: beside the words of parameters. */
export const enGuide = {
  ...enControls,
  guide: {
    asOf: m('As of {date}. Our research, not legal or investment advice.'),
    why: 'Why these values',
    whyOf: m(': {choice}'),
    value: 'Value',
    scenario: 'Scenario',
    departs: m('Why it departs from the evidence: {reason}'),
    verify: m('Who could know better: {open}'),
    onPath: m('{label}, {path}'),
    /** "2.5% of segment", "6 months". */
    withUnit: m('{value} {unit}'),
    /** Units of exactly one, where they are written otherwise. */
    single: { months: 'month', years: 'year' } as Readonly<Record<string, string>>,
    sources: m('{count, plural, one {# source} other {# sources}}'),
    /** A choice that could not be made. */
    refused: m('This cannot be chosen now, so nothing was changed. {problem}'),
    changed: 'changed',
  },
} as const;

export type GuideText = Words<typeof enGuide>;
