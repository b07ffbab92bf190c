import { exp, ln } from '../numerics/elementary';
import {
  feePerRound,
  hostingSurcharge,
  moderationPerRevenue,
  yearlyBuildOut,
  yearlyComplianceTax,
  yearlyInfrastructure,
} from './complianceTax';
import { SUMMED_PARTS } from './complianceTaxParts';
import { MAX_YEARS, MONTHS_PER_YEAR, type CompiledModel, type PathFlags } from './compiledModel';
import { fineAmount, fineQuantile, leakLoss } from './enforcement';
import type { FineRule } from './epochs';
import type { FilingOutcome } from './filing';
import { attainableShare, lateEntryFactor } from './market';
import { clampedMonth, monthColumns, monthState } from './monthColumns';
import { slot } from './parameters';
import { valuesAt, type PathEpochs } from './pathEpochs';
import { emptyEvents, followEvents, type PathEvents } from './pathEvents';
import {
  causes,
  statementLines,
  type Cause,
  type Ending,
  type MonthRecord,
  type PathOutcome,
} from './pathOutcome';
import { lossPoolAfter, taxOnProfit } from './profitTax';
import { segmentRevenue } from './segmentRevenue';
import type { World } from './world';

const NEVER = Number.POSITIVE_INFINITY;
const LINES = statementLines.length;
const FIRST_REVIEW = 24;

const ACTED = Object.fromEntries(causes.map((cause, index) => [cause, 1 << index])) as Readonly<
  Record<Cause, number>
>;

const filingFees = new Float64Array(MAX_YEARS * MONTHS_PER_YEAR);

/** Adds the fee of each round to its month: all months are 0 between paths. */
function bookFees(filing: FilingOutcome, epochs: PathEpochs, horizonMonths: number): void {
  for (let round = 0; round < filing.feeCount; round++) {
    const month = filing.feeMonths[round]!;
    if (month < horizonMonths) filingFees[month]! += feePerRound(valuesAt(epochs, month));
  }
}

/** Takes the fees off again. */
function clearFees(filing: FilingOutcome, horizonMonths: number): void {
  for (let round = 0; round < filing.feeCount; round++) {
    const month = filing.feeMonths[round]!;
    if (month < horizonMonths) filingFees[month] = 0;
  }
}

/** What the events of a month bring, USD m, signed; adds the discounted payments to the outcome. */
function paymentsOfMonth(
  t: number,
  world: World,
  values: Float64Array,
  fineRule: FineRule,
  model: CompiledModel,
  events: PathEvents,
  outcome: PathOutcome,
): number {
  const discount = model.valuation.discountFactors[t]!;
  let cash = 0;
  for (let k = 0; k < events.rectificationCount; k++) {
    if (events.rectifications[k] !== t) continue;
    const cost = values[slot.rectificationCost]!;
    cash -= cost;
    outcome.rectificationPayments += cost * discount;
  }
  for (let k = 0; k < events.fineCount; k++) {
    if (events.fines[k] !== t) continue;
    let turnover = values[slot.groupTurnover]!;
    if (fineRule.base === 'entity') {
      turnover = 0;
      for (let past = Math.max(0, t - MONTHS_PER_YEAR); past < t; past++)
        turnover += outcome.bookedRevenue[past]!;
    }
    const fx = values[slot.fx]!;
    const amount = fineAmount(fineQuantile(world.sampler!, k), values, fineRule, turnover * fx) / fx;
    const borne = amount * values[slot.partnerPassThrough]!;
    cash -= borne;
    outcome.finePayments += borne * discount;
  }
  if (t === events.leak) {
    const loss = leakLoss(values, world.sampler!);
    cash -= loss;
    outcome.leakPayments += loss * discount;
  }
  return cash;
}

/** Which causes have acted by the end of the path, as bits. */
function causesActed(events: PathEvents, endMonth: number, ending: Ending | null): number {
  let acted = 0;
  if (events.rectificationCount > 0 && events.rectifications[0]! < endMonth) acted |= ACTED.rectification;
  if (events.fineCount > 0 && events.fines[0]! < endMonth) acted |= ACTED.fine;
  if (events.firstSuspension < endMonth) acted |= ACTED.suspension;
  if (events.rupture < endMonth) acted |= ACTED.rupture;
  if (events.leak < endMonth) acted |= ACTED.ipLeak;
  if (ending === 'homeStop' || ending === 'forcedExit') acted |= ACTED[ending];
  return acted;
}

/** Share of the market that a segment has in its month of launch, were everyone to adopt (equation 2.11). */
function shareAtLaunch(
  attainable: number,
  values: Float64Array,
  launch: number,
  end: number,
  halfMonthOfDrift: number,
): number {
  return launch < end ? attainable * lateEntryFactor(values, launch) * halfMonthOfDrift : 0;
}

/** Whether a segment is ever live: launched, and not dark, before the end. */
function wasLive(launch: number, events: PathEvents, end: number): boolean {
  const first = launch >= events.rupture && launch < events.darkUntil ? events.darkUntil : launch;
  return first < end;
}

/** Months before `end` in a state, and not in another. */
function monthsInState(state: number, butNot: number, end: number): number {
  let months = 0;
  for (let t = 0; t < end; t++) {
    const here = monthColumns.state[t]!;
    if ((here & state) !== 0 && (here & butNot) === 0) months++;
  }
  return months;
}

const events = emptyEvents();

/**
 * Runs the months of a path: what happens and when (section 3 of the equations), then what the segments earn, then
 * cash, month by month.
 *
 *   ends     equations 3.13 (closing cash), 3.14 (stop-loss) and 4.5 (refusal)
 *   revenue  equations 2.11 (shares) and 2.13 (booked)
 *   cash     equations 2.14 (capital spending), 2.15 (tax), 2.16 (statement), 6.2 to 6.4 (value) and 6.13 (payback)
 *
 * One long function on purpose: the cash loop runs two hundred million times for a million worlds, so everything that is the same in all months is
 * computed before it and everything inside is plain arithmetic on local numbers.
 *
 * @param epochs  values of the path; costs, fees and ceilings are those of the month (equation 1.4)
 * @param filing  when the segments launch and which review rounds are paid for
 * @param outcome  all but its filing is overwritten; the net present value is without terminal value
 * @param accounts  whether all of the outcome is wanted, or only value, capital, ending, causes and payments
 * @param record  gets every month, with accounts; null to keep none
 */
export function runMonths(
  world: World,
  epochs: PathEpochs,
  flags: PathFlags,
  model: CompiledModel,
  filing: FilingOutcome,
  switchedOff: Cause | null,
  outcome: PathOutcome,
  accounts: boolean,
  record: ((month: MonthRecord) => void) | null,
): void {
  const { horizonMonths, discountFactors } = model.valuation;
  const { cashFlow, bookedRevenue, cumulativeByYear, statement, taxParts } = outcome;
  const royaltyPath = flags.earnsRoyalty;
  let values = epochs.vectors[0]!;
  followEvents(world, epochs, flags, filing, switchedOff, horizonMonths, events);
  const { publicMonth } = events;
  const end = events.end | 0;
  const firstLaunch = clampedMonth(events.firstLaunch, end);
  const { state: states, closedRevenue, publicRevenue, closedAdoption, publicAdoption } = monthColumns;

  const attainable = attainableShare(values, royaltyPath) * (1 - values[slot.alignmentPenalty]!);
  const publicPart = values[slot.publicShare]!;
  const siloLog = ln(1 - values[slot.siloDrift]!);
  const siloMonthly = exp((1 / MONTHS_PER_YEAR) * siloLog);
  const siloHalfMonth = exp((0.5 / MONTHS_PER_YEAR) * siloLog);
  segmentRevenue(
    world,
    values,
    states,
    filing.closedLoopMonth,
    end,
    shareAtLaunch(attainable * (1 - publicPart), values, filing.closedLoopMonth, end, siloHalfMonth),
    siloMonthly,
    monthState.dark,
    1 - values[slot.suspensionRevenueLoss]! * values[slot.spillover]!,
    1,
    closedRevenue,
    closedAdoption,
  );
  segmentRevenue(
    world,
    values,
    states,
    publicMonth,
    end,
    shareAtLaunch(attainable * publicPart, values, publicMonth, end, siloHalfMonth),
    siloMonthly,
    monthState.dark | monthState.suspended,
    1 - values[slot.suspensionRevenueLoss]!,
    1 - values[slot.rectificationHaircut]!,
    publicRevenue,
    publicAdoption,
  );

  const surcharge = hostingSurcharge(values);
  const driftLog = ln(1 + values[slot.costRatioDrift]!);
  const driftMonthly = driftLog === 0 ? 1 : exp((1 / MONTHS_PER_YEAR) * driftLog);
  let drift = driftLog === 0 ? 1 : exp((0.5 / MONTHS_PER_YEAR) * driftLog);
  const costClosed = values[slot.costRatioClosed]!;
  const costPublic = values[slot.costRatioPublic]!;
  let moderation = moderationPerRevenue(values);
  let infrastructure = yearlyInfrastructure(values);
  let yearlyTax = yearlyComplianceTax(values);
  const yearlyOwn = yearlyBuildOut(values);
  const levelBefore = values[slot.prelaunchRunRate]! / MONTHS_PER_YEAR;
  const levelAfter = 1 / MONTHS_PER_YEAR;
  let taxBefore = yearlyTax * levelBefore;
  let taxAfter = yearlyTax * levelAfter;
  const ownBefore = yearlyOwn * levelBefore;
  const ownAfter = yearlyOwn * levelAfter;
  const capexTotal = values[slot.buildCapex]!;
  const buildMonths = values[slot.buildMonths]!;

  const keptShare = royaltyPath ? values[slot.royalty]! * (1 - values[slot.partnerSubstitution]!) : 1;
  const afterVat = royaltyPath ? 1 - values[slot.vat]! : 1;
  const guarantee = royaltyPath ? values[slot.minimumGuarantee]! / MONTHS_PER_YEAR : 0;
  const upfrontFee = royaltyPath ? values[slot.upfrontFee]! : 0;
  const withholding = values[slot.withholdingTax]!;
  const profitTaxRate = values[slot.corporateTax]! + (1 - values[slot.corporateTax]!) * withholding;
  const stopLoss = world.sampler === null ? NEVER : flags.stopLoss;

  bookFees(filing, epochs, horizonMonths);
  outcome.rectificationPayments = 0;
  outcome.finePayments = 0;
  outcome.leakPayments = 0;

  let nextReview = firstLaunch + FIRST_REVIEW;
  let lossPool = 0;
  let capexSpent = 0;
  let cumulative = 0;
  let cumulativeAtLaunch = 0;
  let discounted = 0;
  let capital = 0;
  let peakFunding = 0;
  let payback = 0;
  let revenueValue = 0;
  let taxValue = 0;
  let ending: Ending | null = null;
  let endMonth = horizonMonths;

  let yearRevenue = 0;
  let yearCost = 0;
  let yearCompliance = 0;
  let yearOwn = 0;
  let yearCapex = 0;
  let yearEvents = 0;
  let yearTax = 0;
  let yearCash = 0;
  let yearHosting = 0;
  let yearModeration = 0;
  let year = 0;
  let lastMonthOfYear = MONTHS_PER_YEAR - 1;

  let epoch = 0;
  let nextEpoch = epochs.starts[1]!;
  for (let t = 0; t < horizonMonths; t++) {
    if (t === nextEpoch) {
      values = epochs.vectors[++epoch]!;
      nextEpoch = epochs.starts[epoch + 1]!;
      moderation = moderationPerRevenue(values);
      infrastructure = yearlyInfrastructure(values);
      yearlyTax = yearlyComplianceTax(values);
      taxBefore = yearlyTax * levelBefore;
      taxAfter = yearlyTax * levelAfter;
    }
    if (t === firstLaunch) cumulativeAtLaunch = cumulative;
    if (t === end) ending = events.ending;
    else if (t === nextReview) {
      if (cumulative - cumulativeAtLaunch < -stopLoss) ending = 'stopLoss';
      nextReview += MONTHS_PER_YEAR;
    }

    const discount = discountFactors[t]!;
    let cash: number;
    if (ending !== null) {
      endMonth = t;
      cash = values[slot.salvage]! * capexSpent - values[slot.closureCostShare]! * (yearlyTax + yearlyOwn);
      yearEvents += cash;
    } else {
      const launched = t >= firstLaunch;
      const state = states[t]!;
      const eventCash =
        (state & monthState.pays) === 0
          ? 0
          : paymentsOfMonth(t, world, values, model.epochs[epoch]!.fineRule, model, events, outcome);
      const closedEarned = closedRevenue[t]!;
      const publicEarned = publicRevenue[t]!;
      const endRevenue = closedEarned + publicEarned;
      let booked = endRevenue;
      if (royaltyPath) {
        booked = keptShare * endRevenue;
        if (launched && booked < guarantee && (state & monthState.dark) === 0) booked = guarantee;
        if (t === firstLaunch) booked += upfrontFee;
        booked *= afterVat;
      }
      const baseCost = (closedEarned * costClosed + publicEarned * costPublic) * drift;
      const premium = baseCost * surcharge;
      const compliance =
        (launched ? taxAfter : taxBefore) + moderation * endRevenue + filingFees[t]! + premium;
      const own = launched ? ownAfter : ownBefore;
      let capex = 0;
      if (t < buildMonths) {
        capex = (capexTotal * (Math.min(t + 1, buildMonths) - t)) / buildMonths;
        capexSpent += capex;
      } else if (t === 0) {
        capex = capexTotal;
        capexSpent = capexTotal;
      }
      const profit = booked - baseCost - compliance - own - capex + eventCash;
      const tax = royaltyPath ? withholding * booked : taxOnProfit(profit, lossPool, profitTaxRate);
      lossPool = lossPoolAfter(profit, lossPool);
      cash = profit - tax;
      drift *= driftMonthly;

      bookedRevenue[t] = booked;
      if (accounts) {
        revenueValue += booked * discount;
        taxValue += compliance * discount;
        yearRevenue += booked;
        yearCost += baseCost;
        yearCompliance += compliance;
        yearHosting += infrastructure * (launched ? levelAfter : levelBefore) + premium;
        yearModeration += moderation * endRevenue;
        yearOwn += own;
        yearCapex += capex;
        yearEvents += eventCash;
        yearTax += tax;
        if (record !== null) {
          record({
            month: t,
            tam: world.market[t]!,
            endCustomerRevenue: endRevenue,
            bookedRevenue: booked,
            adoptionClosedLoop: closedAdoption[t]!,
            adoptionPublicFacing: publicAdoption[t]!,
            costOfRevenue: baseCost + premium,
            complianceTax: compliance,
            tax,
            cashFlow: cash,
          });
        }
      }
    }

    cashFlow[t] = cash;
    cumulative += cash;
    const before = discounted;
    discounted += cash * discount;
    if (cash < 0) capital -= cash * discount;
    if (accounts) {
      yearCash += cash;
      if (cumulative < -peakFunding) peakFunding = -cumulative;
      if (discounted < 0) payback = Number.NaN;
      else if (before < 0) payback = (t - before / (discounted - before)) / MONTHS_PER_YEAR;
      if (t === lastMonthOfYear || ending !== null) {
        const row = year * LINES;
        statement[row] = yearRevenue;
        statement[row + 1] = yearCost;
        statement[row + 2] = yearCompliance;
        statement[row + 3] = yearOwn;
        statement[row + 4] = yearCapex;
        statement[row + 5] = yearEvents;
        statement[row + 6] = yearTax;
        statement[row + 7] = yearCash;
        taxParts[year * SUMMED_PARTS] = yearHosting;
        taxParts[year * SUMMED_PARTS + 1] = yearModeration;
        cumulativeByYear[year] = cumulative;
        yearRevenue = yearCost = yearCompliance = yearOwn = yearCapex = yearEvents = yearTax = yearCash = 0;
        yearHosting = yearModeration = 0;
        year++;
        lastMonthOfYear += MONTHS_PER_YEAR;
      }
    }
    if (ending !== null) break;
  }

  clearFees(filing, horizonMonths);
  outcome.netPresentValue = discounted;
  outcome.capital = capital;
  outcome.ending = ending;
  outcome.endMonth = endMonth;
  outcome.causesActed = causesActed(events, endMonth, ending);
  if (!accounts) return;

  const years = horizonMonths / MONTHS_PER_YEAR;
  if (ending !== null) {
    cashFlow.fill(0, endMonth + 1, horizonMonths);
    statement.fill(0, year * LINES, years * LINES);
    taxParts.fill(0, year * SUMMED_PARTS, years * SUMMED_PARTS);
    cumulativeByYear.fill(cumulative, year, years);
  }
  outcome.presentValueOfRevenue = revenueValue;
  outcome.presentValueOfComplianceTax = taxValue;
  outcome.peakFunding = peakFunding;
  outcome.paybackYears = payback;
  outcome.closedLoopWasLive = wasLive(filing.closedLoopMonth, events, endMonth);
  outcome.publicWasLive = wasLive(publicMonth, events, endMonth);
  outcome.monthsSuspended =
    events.firstSuspension < endMonth ? monthsInState(monthState.suspended, monthState.dark, endMonth) : 0;
  outcome.monthsDark = events.rupture < endMonth ? monthsInState(monthState.dark, 0, endMonth) : 0;
}
