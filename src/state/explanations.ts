import type { Cases } from '../model/cases';
import type { FilingRoute } from '../model/filingRoute';
import type { Partners } from '../model/partners';
import type { Reasons } from '../model/reasons';
import type { Rulebook } from '../model/rulebook';

// scripts/scenarioModules.mjs checks the files and makes these modules of them.
const partners = import.meta.glob<Partners>('../../scenarios/partners.json', {
  query: '?data',
  import: 'default',
});
const filing = import.meta.glob<FilingRoute>('../../scenarios/filing.json', {
  query: '?data',
  import: 'default',
});
const reasons = import.meta.glob<Reasons>('../../scenarios/reasons.json', {
  query: '?data',
  import: 'default',
});
const cases = import.meta.glob<Cases>('../../scenarios/cases.json', {
  query: '?data',
  import: 'default',
});
const rules = import.meta.glob<Rulebook>('../../scenarios/rules.json', {
  query: '?data',
  import: 'default',
});

/** Brings the domestic platforms and the kinds of partner. */
export async function loadPartners(): Promise<Partners> {
  return Object.values(partners)[0]!();
}

/** Brings the filings, the way through them, and the decisions on it. */
export async function loadFilingRoute(): Promise<FilingRoute> {
  return Object.values(filing)[0]!();
}

/** Brings the eleven reasons and what is often misquoted of them. */
export async function loadReasons(): Promise<Reasons> {
  return Object.values(reasons)[0]!();
}

/** Brings the cases of history. */
export async function loadCases(): Promise<Cases> {
  return Object.values(cases)[0]!();
}

/** Brings the rules with their dates, and what their switches do. */
export async function loadRulebook(): Promise<Rulebook> {
  return Object.values(rules)[0]!();
}
