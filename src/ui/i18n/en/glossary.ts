import type { Words } from '../message';

/** A word of the field: its name, how texts write it (a regular expression), and what it means. */
interface Term {
  readonly name: string;
  readonly written: string;
  readonly meaning: string;
}

/** What the words of the field mean, for whoever meets them for the first time. In the order in which they build on each other. */
export const enGlossary = {
  title: 'Glossary',
  intro:
    'The words that the page uses without explaining them each time. Equations and exact definitions are above.',
  terms: {
    worlds: {
      name: 'World, future',
      written: '\\bworlds?\\b|\\bfutures?\\b',
      meaning:
        'One way in which everything uncertain could turn out: market, regulator, partner, luck. All three strategies are run through the same worlds, so they are compared on equal terms.',
    },
    bifurcation: {
      name: 'Bifurcation',
      written: '[Bb]ifurcation',
      meaning:
        'Going in alone, with a sovereign stack for mainland China: own entity, own infrastructure, own model, kept apart from the global product.',
    },
    value: {
      name: 'V',
      written: '\\bV\\b',
      meaning:
        'What a strategy is worth today to the owner of the capital, in USD m: the net present value of its cash, and what the capital it leaves unused earns elsewhere.',
    },
    percentiles: {
      name: 'P10, P50, P90',
      written: 'P10(?: … P90| to P90)?',
      meaning:
        'Percentiles: in 10 of 100 worlds the figure is below P10, in 50 below P50 (the median), in 90 below P90. Eight of ten worlds lie between P10 and P90.',
    },
    quantileDot: {
      name: 'Quantile dot',
      written: '[Ee]qually likely outcomes',
      meaning:
        'Each dot is one of fifty equally likely outcomes, so to count dots is to read a chance: ten dots beyond a value are a chance of ten in fifty. Hollow dots are worse than the loss line.',
    },
    expectedShortfall: {
      name: 'Expected shortfall',
      written: '[Ee]xpected shortfall|worst \\S+ in \\S+ futures',
      meaning:
        'The average of the worst futures, such as the worst 1 in 20: how bad it is when it is bad. The share that counts as worst is ours to set.',
    },
    riskAversion: {
      name: 'λ, risk aversion',
      written: 'λ',
      meaning:
        'How much the worst futures count against the average one: at 0 only the mean counts, at 1 only the expected shortfall.',
    },
    riskAdjustedRoi: {
      name: 'Risk-adjusted ROI',
      written: '[Rr]isk-adjusted ROI',
      meaning:
        'What a strategy returns for each dollar of the capital once risk is paid for: the mean of V and its expected shortfall, weighed by λ. The strategies are ranked by it.',
    },
    terminalValue: {
      name: 'Terminal value',
      written: '[Tt]erminal value|[Cc]ash after \\d{4}',
      meaning:
        'The value today of the cash that a running business brings after the horizon, fading from year to year. It is the least certain part of a return, so figures are also given without it.',
    },
    flip: {
      name: 'Flip',
      written: '\\bflips?\\b',
      meaning:
        'The value of one parameter at which another strategy takes the lead, all else as it is. Sliders, tornado, map and verdict take it from the same computation.',
    },
    complianceTax: {
      name: 'Compliance tax',
      written: '[Cc]ompliance tax|\\bthe tax\\b',
      meaning:
        'What it costs to be allowed to operate: local infrastructure and the dearer hosting, compliance staff and upkeep, moderation, filings. It is no tax in the law’s sense, and fines are not part of it.',
    },
    filing: {
      name: 'Filing',
      written: '[Nn]ever licensed',
      meaning:
        'Generative AI services for the public must be filed with the regulator and approved before launch; an algorithm filing comes beside it. Where the approval is refused, the public service never opens.',
    },
    politicalHold: {
      name: 'Political hold',
      written: '[Pp]olitical hold',
      meaning:
        'A filing that lies still for reasons that are none of its own, such as tense relations between two countries. It adds months to the wait, and it may not happen at all.',
    },
    closedLoop: {
      name: 'Closed loop',
      written: '[Cc]losed[- ]loop',
      meaning:
        'A service to firms behind a contract, not open to the public. By our reading of the law it needs no generative-AI filing, so it can start earlier.',
    },
  } satisfies Readonly<Record<string, Term>>,
} as const;

export type GlossaryText = Words<typeof enGlossary>;
export type TermId = keyof GlossaryText['terms'];
