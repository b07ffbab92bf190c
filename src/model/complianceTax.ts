import { slot } from './parameters';

/**
 * Yearly part of the compliance tax at full level, USD m (equation 2.8):
 *
 *   c · (localInfrastructure + complianceStaff·coverage + alignmentUpkeep + refilingCost)
 */
export function yearlyComplianceTax(values: Float64Array): number {
  return (
    values[slot.complianceTaxMultiplier]! *
    (values[slot.localInfrastructure]! +
      values[slot.complianceStaff]! * values[slot.coverage]! +
      values[slot.alignmentUpkeep]! +
      values[slot.refilingCost]!)
  );
}

/** Yearly cost of infrastructure at full level, a part of it, USD m: c · localInfrastructure. */
export function yearlyInfrastructure(values: Float64Array): number {
  return values[slot.complianceTaxMultiplier]! * values[slot.localInfrastructure]!;
}

/** Moderation per dollar of end-customer revenue (equation 2.8): c · moderationRate. */
export function moderationPerRevenue(values: Float64Array): number {
  return values[slot.complianceTaxMultiplier]! * values[slot.moderationRate]!;
}

/** Fee of one review round, USD m (equation 2.9): c · filingCost. */
export function feePerRound(values: Float64Array): number {
  return values[slot.complianceTaxMultiplier]! * values[slot.filingCost]!;
}

/** Part of each dollar of cost of revenue that local hosting adds (equation 2.7): c · (hostingPremium - 1). */
export function hostingSurcharge(values: Float64Array): number {
  return values[slot.complianceTaxMultiplier]! * (values[slot.hostingPremium]! - 1);
}

/** Our own yearly build-out at full level, USD m (equation 2.10): modelInvestment + goToMarket. */
export function yearlyBuildOut(values: Float64Array): number {
  return values[slot.modelInvestment]! + values[slot.goToMarket]!;
}
