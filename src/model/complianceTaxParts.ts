import { MONTHS_PER_YEAR } from './compiledModel';
import { hostingSurcharge, moderationPerRevenue, yearlyInfrastructure } from './complianceTax';
import { slot } from './parameters';
import { statementLines, type PathOutcome } from './pathOutcome';

/** What the compliance tax is spent on (equation 2.17). */
export const complianceTaxParts = ['peopleAndFiling', 'hostingAndInfrastructure', 'moderation'] as const;
export type ComplianceTaxPart = (typeof complianceTaxParts)[number];

/** Parts that are summed; people and filing are the rest of the tax. */
export const SUMMED_PARTS = 2;

const LINES = statementLines.length;
const REVENUE = statementLines.indexOf('revenue');
const COST = statementLines.indexOf('costOfRevenue');

/** Months of a year, counted from 0, before a month. */
function monthsBefore(month: number, year: number): number {
  return Math.max(0, Math.min(MONTHS_PER_YEAR, month - year * MONTHS_PER_YEAR));
}

/**
 * Adds, for each year, hosting and infrastructure, then moderation, to sums (equation 2.17), USD m.
 *
 *   hosting and infrastructure  c · localInfrastructure · Σ ℓ/12 + c · (hostingPremium - 1) · cost of revenue
 *   moderation                  c · moderationRate · revenue
 *
 * Nothing is added up again month by month: rates are the same in all months of a world, so the lines of its statement say
 * it. A partner pays hosting and moderation itself, and both rates are 0 there.
 *
 * @param values  of the path in the world that `outcome` came of
 * @param sums  `SUMMED_PARTS` numbers a year
 * @param first  index of the first of them
 */
export function addComplianceTaxParts(
  values: Float64Array,
  outcome: PathOutcome,
  sums: Float64Array,
  first: number,
): void {
  const { filing, endMonth, statement } = outcome;
  const launch = filing.granted
    ? Math.min(filing.closedLoopMonth, filing.publicMonth)
    : filing.closedLoopMonth;
  const firstLaunch = Math.min(launch, endMonth);
  const infrastructure = yearlyInfrastructure(values) / MONTHS_PER_YEAR;
  const levelBefore = values[slot.prelaunchRunRate]!;
  const surcharge = hostingSurcharge(values);
  const moderation = moderationPerRevenue(values);
  const years = Math.ceil(endMonth / MONTHS_PER_YEAR);
  for (let year = 0; year < years; year++) {
    const before = monthsBefore(firstLaunch, year);
    const level = levelBefore * before + (monthsBefore(endMonth, year) - before);
    const row = year * LINES;
    const at = first + year * SUMMED_PARTS;
    sums[at]! += infrastructure * level + surcharge * statement[row + COST]!;
    sums[at + 1]! += moderation * statement[row + REVENUE]!;
  }
}
