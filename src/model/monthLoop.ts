import { power } from '../numerics/elementary';
import { adoptionOfState, monthlyBassFactor, stateOfAdoption } from './adoption';
import { inCampaign, meanMultiplier, offSeasonFactor, stationaryTenseShare } from './climate';
import {
  feePerRound,
  hostingSurcharge,
  moderationPerRevenue,
  yearlyBuildOut,
  yearlyComplianceTax,
} from './complianceTax';
import { MAX_YEARS, MONTHS_PER_YEAR, type CompiledModel, type PathFlags } from './compiledModel';
import { luckDimension } from './dimensions';
import {
  darkMonths,
  exponentialThreshold,
  fineAmount,
  fineGap,
  fineQuantile,
  leakLoss,
  rectificationGap,
  suspensionGap,
  suspensionMonths,
} from './enforcement';
import type { FilingOutcome } from './filing';
import { attainableShare, lateEntryFactor } from './market';
import { slot } from './parameters';
import {
  causes,
  statementLines,
  type Cause,
  type Ending,
  type MonthRecord,
  type PathOutcome,
} from './pathOutcome';
import { lossPoolAfter, taxOnProfit } from './profitTax';
import type { Sampler } from './sampler';
import type { World } from './world';

const NEVER = Number.POSITIVE_INFINITY;
const LINES = statementLines.length;
const FIRST_REVIEW = 24;

const ACTED = Object.fromEntries(causes.map((cause, index) => [cause, 1 << index])) as Readonly<
  Record<Cause, number>
>;

const filingFees = new Float64Array(MAX_YEARS * MONTHS_PER_YEAR);

/** For each length of the campaign, which months of the horizon fall in it. */
const campaigns = Array.from({ length: MONTHS_PER_YEAR }, (_, campaignMonths) =>
  Uint8Array.from({ length: MAX_YEARS * MONTHS_PER_YEAR }, (_month, month) =>
    inCampaign(month, campaignMonths) ? 1 : 0,
  ),
);

/** Month in which a plain rate that runs from `start` on brings its event (equation 3.5), or never. */
function eventMonth(start: number, threshold: number, yearlyRate: number): number {
  return start - 1 + Math.max(1, Math.ceil((MONTHS_PER_YEAR * threshold) / yearlyRate));
}

/** Month of the home stop (equation 3.4): a hazard from month 0, faster in tense months; never when beyond the horizon. */
function homeStopMonth(world: World, values: Float64Array, sampler: Sampler, months: number): number {
  const multiplier = values[slot.tenseHomeMultiplier]!;
  const rate =
    values[slot.homeStopRate]! / (MONTHS_PER_YEAR * meanMultiplier(stationaryTenseShare(values), multiplier));
  if (rate === 0) return NEVER;
  const threshold = exponentialThreshold(sampler, luckDimension.homeStop) / rate;
  let exposure = 0;
  for (let month = 0; month < months; month++) {
    exposure += world.tense[month] === 1 ? multiplier : 1;
    if (exposure >= threshold) return month;
  }
  return NEVER;
}

/**
 * Runs the months of a path, in the order that section 3 of the equations gives: absorbing events, then enforcement,
 * then adoption, then cash.
 *
 *   ends     equations 3.13 (closing cash), 3.14 (stop-loss) and 4.5 (refusal)
 *   events   equations 3.11 (hazards) and 3.12 (what a month still earns)
 *   revenue  equations 2.11 (shares), 2.12 (end customers) and 2.13 (booked)
 *   cash     equations 2.14 (capital spending), 2.15 (tax), 2.16 (statement), 6.2 to 6.4 (value) and 6.13 (payback)
 *
 * One long function on purpose: the loop runs two hundred million times for a million worlds, so everything that is
 * the same in all months is computed before it and everything inside is plain arithmetic on local numbers.
 *
 * @param filing  when the segments launch and which review rounds are paid for
 * @param outcome  all but its filing is overwritten; the net present value is without terminal value
 */
export function runMonths(
  world: World,
  values: Float64Array,
  flags: PathFlags,
  model: CompiledModel,
  filing: FilingOutcome,
  switchedOff: Cause | null,
  outcome: PathOutcome,
  record: ((month: MonthRecord) => void) | null,
): void {
  const { sampler, market, tense } = world;
  const { horizonMonths, discountFactors } = model.valuation;
  const { cashFlow, bookedRevenue, cumulativeByYear, statement } = outcome;
  const royaltyPath = flags.earnsRoyalty;

  const closedMonth = filing.closedLoopMonth;
  const publicMonth = filing.granted ? filing.publicMonth : NEVER;
  const refusalMonth =
    filing.granted || flags.closedLoopAfterRefusal || !flags.filesPublic ? NEVER : filing.publicMonth;
  const firstLaunch = Math.min(closedMonth, publicMonth);

  const p = values[slot.bassP]!;
  const q = values[slot.bassQ]!;
  const bassFactor = monthlyBassFactor(p, q);
  const churn = values[slot.suspensionChurn]!;
  const attainable = attainableShare(values, royaltyPath) * (1 - values[slot.alignmentPenalty]!);
  const publicShare = values[slot.publicShare]!;
  const siloYearly = 1 - values[slot.siloDrift]!;
  const siloMonthly = power(siloYearly, 1 / MONTHS_PER_YEAR);
  const siloHalfMonth = power(siloYearly, 0.5 / MONTHS_PER_YEAR);
  let closedShare =
    closedMonth < horizonMonths
      ? attainable * (1 - publicShare) * lateEntryFactor(values, closedMonth) * siloHalfMonth
      : 0;
  let publicSegmentShare =
    publicMonth < horizonMonths
      ? attainable * publicShare * lateEntryFactor(values, publicMonth) * siloHalfMonth
      : 0;

  const surcharge = hostingSurcharge(values);
  const driftYearly = 1 + values[slot.costRatioDrift]!;
  const driftMonthly = power(driftYearly, 1 / MONTHS_PER_YEAR);
  let drift = power(driftYearly, 0.5 / MONTHS_PER_YEAR);
  const costClosed = values[slot.costRatioClosed]!;
  const costPublic = values[slot.costRatioPublic]!;
  const moderation = moderationPerRevenue(values);
  const yearlyTax = yearlyComplianceTax(values);
  const yearlyOwn = yearlyBuildOut(values);
  const beforeLaunch = values[slot.prelaunchRunRate]!;
  const capexTotal = values[slot.buildCapex]!;
  const buildMonths = values[slot.buildMonths]!;

  const keptShare = royaltyPath ? values[slot.royalty]! * (1 - values[slot.partnerSubstitution]!) : 1;
  const afterVat = royaltyPath ? 1 - values[slot.vat]! : 1;
  const guarantee = royaltyPath ? values[slot.minimumGuarantee]! / MONTHS_PER_YEAR : 0;
  const upfrontFee = royaltyPath ? values[slot.upfrontFee]! : 0;
  const withholding = values[slot.withholdingTax]!;
  const profitTaxRate = values[slot.corporateTax]! + (1 - values[slot.corporateTax]!) * withholding;

  const closedLoopFactor = values[slot.closedLoopFactor]!;
  const campaignMonths = values[slot.campaignMonths]!;
  const inSeason =
    campaignMonths === 0 ? 1 : Math.min(values[slot.campaignIntensity]!, MONTHS_PER_YEAR / campaignMonths);
  const campaign = campaigns[campaignMonths]!;
  const offSeason = offSeasonFactor(campaignMonths, inSeason);
  const buffer = values[slot.partnerBuffer]! / MONTHS_PER_YEAR;
  const enforced = buffer * power(values[slot.coverage]!, -values[slot.coverageElasticity]!);
  const exitMultiplier = values[slot.tenseExitMultiplier]!;
  const exitMean = meanMultiplier(stationaryTenseShare(values), exitMultiplier);

  const rectificationScale = enforced * values[slot.rectificationRate]!;
  const fineScale = enforced * values[slot.fineRate]!;
  const suspensionScale = enforced * values[slot.suspensionRate]!;
  const forcedExitScale = (buffer * values[slot.forcedExitRate]!) / exitMean;
  const acts = (cause: Cause): boolean => sampler !== null && switchedOff !== cause;
  let rectificationAt =
    acts('rectification') && rectificationScale > 0
      ? rectificationGap(sampler!, 0) / rectificationScale
      : NEVER;
  let fineAt = acts('fine') && fineScale > 0 ? fineGap(sampler!, 0) / fineScale : NEVER;
  let suspensionAt =
    acts('suspension') && suspensionScale > 0 ? suspensionGap(sampler!, 0) / suspensionScale : NEVER;
  const forcedExitAt =
    acts('forcedExit') && forcedExitScale > 0
      ? exponentialThreshold(sampler!, luckDimension.forcedExit) / forcedExitScale
      : NEVER;
  const homeStopAt = acts('homeStop') ? homeStopMonth(world, values, sampler!, horizonMonths) : NEVER;
  const ruptureRate = values[slot.ruptureRate]!;
  const ruptureAt =
    acts('rupture') && ruptureRate > 0
      ? eventMonth(firstLaunch, exponentialThreshold(sampler!, luckDimension.rupture), ruptureRate)
      : NEVER;
  const leakRate = values[slot.ipLeakRate]!;
  const leakAt =
    acts('ipLeak') && leakRate > 0
      ? eventMonth(firstLaunch, exponentialThreshold(sampler!, luckDimension.ipLeak), leakRate)
      : NEVER;
  const stopLoss = sampler === null ? NEVER : flags.stopLoss;

  filingFees.fill(0, 0, horizonMonths);
  const fee = feePerRound(values);
  for (let round = 0; round < filing.feeCount; round++) {
    const month = filing.feeMonths[round]!;
    if (month < horizonMonths) filingFees[month]! += fee;
  }

  const haircut = 1 - values[slot.rectificationHaircut]!;
  const rectificationMonths = values[slot.rectificationMonths]!;
  const suspendedPublic = 1 - values[slot.suspensionRevenueLoss]!;
  const suspendedClosed = 1 - values[slot.suspensionRevenueLoss]! * values[slot.spillover]!;

  let closedState = 1 / p;
  let publicState = 1 / p;
  let closedAdoption = 0;
  let publicAdoption = 0;
  let exposure = 0;
  let exitExposure = 0;
  let rectifications = 0;
  let fines = 0;
  let suspensions = 0;
  let rectifyingUntil = 0;
  let suspendedUntil = 0;
  let darkFrom = NEVER;
  let darkUntil = 0;
  let returnAt = NEVER;
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
  let monthsSuspended = 0;
  let monthsDark = 0;
  let rectificationPayments = 0;
  let finePayments = 0;
  let leakPayments = 0;
  let acted = 0;
  let closedWasLive = false;
  let publicWasLive = false;
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
  let year = 0;
  let lastMonthOfYear = MONTHS_PER_YEAR - 1;

  statement.fill(0, 0, (horizonMonths / MONTHS_PER_YEAR) * LINES);

  for (let t = 0; t < horizonMonths; t++) {
    const closedLaunched = t >= closedMonth;
    const publicLaunched = t >= publicMonth;
    const launched = closedLaunched || publicLaunched;
    const wasDark = t >= darkFrom && t < darkUntil;
    const liveExposure = wasDark ? 0 : (publicLaunched ? 1 : 0) + (closedLaunched ? closedLoopFactor : 0);

    if (t === firstLaunch) cumulativeAtLaunch = cumulative;
    if (t >= homeStopAt) {
      ending = 'homeStop';
      acted |= ACTED.homeStop;
    } else {
      exitExposure += liveExposure * (tense[t] === 1 ? exitMultiplier : 1);
      if (exitExposure >= forcedExitAt) {
        ending = 'forcedExit';
        acted |= ACTED.forcedExit;
      } else if (
        t === returnAt &&
        sampler!.uniform(luckDimension.repartner) >= values[slot.repartnerProbability]!
      ) {
        ending = 'rupture';
      } else if (t === refusalMonth) {
        ending = 'refusal';
      } else if (t === nextReview) {
        if (cumulative - cumulativeAtLaunch < -stopLoss) ending = 'stopLoss';
        nextReview += MONTHS_PER_YEAR;
      }
    }

    const discount = discountFactors[t]!;
    let cash: number;
    if (ending !== null) {
      endMonth = t;
      cash = values[slot.salvage]! * capexSpent - values[slot.closureCostShare]! * (yearlyTax + yearlyOwn);
      yearEvents += cash;
    } else {
      let eventCash = 0;
      if (liveExposure > 0) {
        exposure += liveExposure * (campaign[t] === 1 ? inSeason : offSeason);
        while (exposure >= rectificationAt) {
          acted |= ACTED.rectification;
          const cost = values[slot.rectificationCost]!;
          eventCash -= cost;
          rectificationPayments += cost * discount;
          rectifyingUntil = t + rectificationMonths;
          rectificationAt += rectificationGap(sampler!, ++rectifications) / rectificationScale;
        }
        while (exposure >= fineAt) {
          acted |= ACTED.fine;
          let turnover = values[slot.groupTurnover]!;
          if (model.fineRule.base === 'entity') {
            turnover = 0;
            for (let past = Math.max(0, t - MONTHS_PER_YEAR); past < t; past++)
              turnover += bookedRevenue[past]!;
          }
          const fx = values[slot.fx]!;
          const amount =
            fineAmount(fineQuantile(sampler!, fines), values, model.fineRule, turnover * fx) / fx;
          const borne = amount * values[slot.partnerPassThrough]!;
          eventCash -= borne;
          finePayments += borne * discount;
          fineAt += fineGap(sampler!, ++fines) / fineScale;
        }
        while (exposure >= suspensionAt) {
          acted |= ACTED.suspension;
          suspendedUntil = Math.max(suspendedUntil, t + suspensionMonths(values, sampler!, suspensions));
          suspensionAt += suspensionGap(sampler!, ++suspensions) / suspensionScale;
        }
      }
      if (t === ruptureAt) {
        acted |= ACTED.rupture;
        darkFrom = t;
        darkUntil = t + darkMonths(values, sampler!);
        returnAt = Math.max(darkUntil, t + 1);
      }
      if (t === leakAt) {
        acted |= ACTED.ipLeak;
        const loss = leakLoss(values, sampler!);
        eventCash -= loss;
        leakPayments += loss * discount;
      }

      const dark = t >= darkFrom && t < darkUntil;
      const suspended = !dark && t < suspendedUntil;
      if (launched) {
        if (dark) monthsDark++;
        else if (suspended) monthsSuspended++;
      }

      let closedRevenue = 0;
      let publicRevenue = 0;
      if (closedLaunched) {
        if (dark) {
          closedAdoption *= 1 - churn;
          closedState = stateOfAdoption(closedAdoption, p, q);
        } else {
          closedWasLive = true;
          closedState *= bassFactor;
          closedAdoption = adoptionOfState(closedState, p, q);
          const open = suspended ? suspendedClosed : 1;
          closedRevenue = (market[t]! * closedShare * closedAdoption * open) / MONTHS_PER_YEAR;
        }
        closedShare *= siloMonthly;
      }
      if (publicLaunched) {
        if (dark || suspended) {
          publicAdoption *= 1 - churn;
          publicState = stateOfAdoption(publicAdoption, p, q);
        } else {
          publicState *= bassFactor;
          publicAdoption = adoptionOfState(publicState, p, q);
        }
        if (!dark) {
          publicWasLive = true;
          const open = (suspended ? suspendedPublic : 1) * (t < rectifyingUntil ? haircut : 1);
          publicRevenue = (market[t]! * publicSegmentShare * publicAdoption * open) / MONTHS_PER_YEAR;
        }
        publicSegmentShare *= siloMonthly;
      }

      const endRevenue = closedRevenue + publicRevenue;
      let booked = endRevenue;
      if (royaltyPath) {
        booked = keptShare * endRevenue;
        if (launched && !dark && booked < guarantee) booked = guarantee;
        if (t === firstLaunch) booked += upfrontFee;
        booked *= afterVat;
      }
      const level = (launched ? 1 : beforeLaunch) / MONTHS_PER_YEAR;
      const baseCost = (closedRevenue * costClosed + publicRevenue * costPublic) * drift;
      const premium = baseCost * surcharge;
      const compliance = yearlyTax * level + moderation * endRevenue + filingFees[t]! + premium;
      const own = yearlyOwn * level;
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
      revenueValue += booked * discount;
      taxValue += compliance * discount;
      yearRevenue += booked;
      yearCost += baseCost;
      yearCompliance += compliance;
      yearOwn += own;
      yearCapex += capex;
      yearEvents += eventCash;
      yearTax += tax;
      if (record !== null) {
        record({
          month: t,
          tam: market[t]!,
          endCustomerRevenue: endRevenue,
          bookedRevenue: booked,
          adoptionClosedLoop: closedAdoption,
          adoptionPublicFacing: publicAdoption,
          costOfRevenue: baseCost + premium,
          complianceTax: compliance,
          tax,
          cashFlow: cash,
        });
      }
    }

    cashFlow[t] = cash;
    yearCash += cash;
    cumulative += cash;
    if (cumulative < -peakFunding) peakFunding = -cumulative;
    const before = discounted;
    discounted += cash * discount;
    if (cash < 0) capital -= cash * discount;
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
      cumulativeByYear[year] = cumulative;
      if (ending !== null) break;
      yearRevenue = yearCost = yearCompliance = yearOwn = yearCapex = yearEvents = yearTax = yearCash = 0;
      year++;
      lastMonthOfYear += MONTHS_PER_YEAR;
    }
  }

  if (ending !== null) {
    cashFlow.fill(0, endMonth + 1, horizonMonths);
    cumulativeByYear.fill(cumulative, year, horizonMonths / MONTHS_PER_YEAR);
  }
  outcome.netPresentValue = discounted;
  outcome.capital = capital;
  outcome.presentValueOfRevenue = revenueValue;
  outcome.presentValueOfComplianceTax = taxValue;
  outcome.peakFunding = peakFunding;
  outcome.paybackYears = payback;
  outcome.ending = ending;
  outcome.endMonth = endMonth;
  outcome.closedLoopWasLive = closedWasLive;
  outcome.publicWasLive = publicWasLive;
  outcome.monthsSuspended = monthsSuspended;
  outcome.monthsDark = monthsDark;
  outcome.rectificationPayments = rectificationPayments;
  outcome.finePayments = finePayments;
  outcome.leakPayments = leakPayments;
  outcome.causesActed = acted;
}
