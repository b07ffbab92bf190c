import type { ComplianceTaxPart } from '../../../model/complianceTaxParts';
import type { StatementLine } from '../../../model/pathOutcome';
import { m, type Words } from '../message';
import { enCauses } from './causes';
import { enPage } from './page';

const parts: Readonly<Record<ComplianceTaxPart, string>> = {
  peopleAndFiling: 'People, filing',
  hostingAndInfrastructure: 'Hosting, infrastructure',
  moderation: 'Moderation',
};

const lines: Readonly<Record<StatementLine, string>> = {
  revenue: 'Revenue booked',
  costOfRevenue: 'Cost of revenue',
  complianceTax: 'Compliance tax',
  ownBuildOut: 'Own model, going to market',
  capex: 'Capital spending',
  events: 'Fines, leaks, closing',
  tax: 'Taxes',
  cashFlow: 'Cash flow',
};

/** The words of what costs, losses and the books say, beside those of the page: they come with what shows them. */
export const enMoney = {
  ...enPage,
  causes: enCauses,

  complianceTax: {
    question: enPage.further.complianceTax,
    how: 'Means of each year, USD m: the tax filled, revenue outlined. Each strategy has a scale of its own. Rate: present value of the tax over that of revenue.',
    rate: m('{rate} of revenue'),
    rateError: m('± {points} pt'),
    noRevenue: 'no revenue',
    parts,
    revenue: 'Revenue booked',
    tax: 'Tax, all',
    caption: 'What does compliance cost, against revenue? Means of each year, USD m',
    year: 'Year',
    presentValue: 'Present value',
    rateRow: 'Tax as a part of revenue',
    rateValue: m('{rate} ± {points} pt'),
  },

  losses: {
    question: enPage.further.losses,
    loading: 'What each cause takes from net present value on average, USD m.',
    how: m(
      'What each cause takes from net present value on average, USD m; they do not add up. {draws} futures, 2 standard errors at most {error}.',
    ),
    loss: 'expected loss, USD m',
    chance: m('chance by {year}'),
    notExposed: 'not exposed',
    inTheRate: 'priced in the discount rate',
    saves: m('stopping early saves {amount}'),
    awaited: 'being worked out',
    earlier: 'of earlier inputs',
    caption: m(
      'What goes wrong, and what does it cost? Expected loss, USD m, and chance by the end of {year}, ± two standard errors, those of chances in points',
    ),
    cause: 'Cause',
    lossHead: 'Loss',
    chanceHead: 'Chance',
    value: m('{value} ± {error}'),
    chanceValue: m('{value} ± {error}'),
    savesValue: m('{value} ± {error}: stopping early saves'),
  },

  books: {
    question: enPage.further.books,
    how: 'Means over all futures, USD m; what flows out is negative. A strategy that has ended counts as 0 from then on.',
    strategy: 'Strategy shown',
    caption: m('Cash-flow statement of {path}: means over all futures, USD m'),
    line: 'USD m',
    lines,
    of: m('of which {part}'),
    allYears: 'All years',
    cumulative: 'Cumulative cash',
    discounted: 'Discounted cash flow',
    terminalValue: 'Terminal value, discounted',
    netPresentValue: 'Net present value',
    awaited: 'The first figures are being worked out.',
    figures: {
      roi: 'Risk-adjusted ROI',
      withoutTerminal: m('{roi} without terminal value'),
      noTerminal: 'terminal value is not counted',
      peakFunding: 'Peak funding, median',
      peakHigh: m('P90 {money}'),
      ownCapital: 'Own-capital ROI',
      ownCapitalNote: m('net present value per dollar put in, {capital} on average'),
      ownCapitalNone: 'hardly any capital is put in',
      internalRate: 'Internal rate of return',
      internalRateValue: m('{rate} a year'),
      internalRateNone: 'none',
      internalRateNote: 'of mean cash and terminal value',
      internalRateCash: 'of mean cash',
      internalRateSeveral: 'several rates: read none of them alone',
      payback: 'Discounted payback, median',
      paybackValue: m('{years} years'),
      paybackNone: 'never',
      paybackNoneNote: m('in {futures} of 100 futures, terminal value apart'),
      paybackNote: m('never in {futures} of 100 futures, terminal value apart'),
    },
  },
} as const;

export type MoneyText = Words<typeof enMoney>;
