import { plural } from './en';
import { enControls } from './enControls';

/** What the pages say that set values by choices: beside the words of parameters. */
export const enGuide = {
  ...enControls,
  guide: {
    asOf: (date: string) => `As of ${date}. Our research, not legal or investment advice.`,
    why: 'Why these values',
    whyOf: (choice: string) => `: ${choice}`,
    value: 'Value',
    scenario: 'Scenario',
    departs: (reason: string) => `Why it departs from the evidence: ${reason}`,
    verify: (open: string) => `Who could know better: ${open}`,
    onPath: (label: string, path: string) => `${label}, ${path}`,
    /** "2.5% of segment", "1 month", "0.5". */
    withUnit: (value: string, unit: string) =>
      unit === '' ? value : `${value} ${value === '1' ? unit.replace(/^(month|year)s$/, '$1') : unit}`,
    sources: (count: string) => plural(count, 'source', 'sources'),
    /** A choice that could not be made. */
    refused: (reason: string) => `This cannot be chosen now: ${reason}`,
    changed: 'changed',
  },
} as const;

export type GuideText = typeof enGuide;
