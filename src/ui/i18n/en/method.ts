import { m, type Words } from '../message';

/** The words around the equations on the method page; the equations and their text are src/model/README.md. */
export const enMethod = {
  title: 'Method',
  lead: m(
    'What Landfall computes, from which numbers, and how exactly. This page is made from the model and the base scenario themselves, so it says what the program does. It is a model of a decision, not legal or investment advice: law and evidence are as of {asOf}, and every number can be replaced by a better one. Model version {version}; results of one version stay the same to the last bit.',
  ),
  contents: 'Contents',
  linkTo: m('Link to {title}'),
  mark: m('§ {number}'),
  equation: m('{number} {title}'),
  formula: m('Formula: {title}'),

  parameters: {
    title: 'Parameters',
    intro: m(
      'All {count} parameters in the groups of the controls. Defaults are those of the base scenario, “{scenario}”; where bifurcation and partner-led have a value each, both are given. Sources and reasons are on the sources page.',
    ),
    grades: 'How good the evidence is:',
    grade: m('{name}: {explanation}'),
    /** After the identifier of a parameter. */
    kind: m(', {kind}'),
    kinds: { assumption: 'assumption', lever: 'lever', setting: 'setting', fixed: 'constant' },
    decisive: { decisiveWorld: 'Decisive: how the world is', decisiveLevers: 'Decisive: what we choose' },
    parameter: 'Parameter',
    meaning: 'Meaning',
    symbol: 'Symbol',
    range: 'Unit and range',
    default: 'Default',
    evidence: 'Evidence',
    equations: 'Equations',
    /** Between two equations. */
    and: ', ',
    /** Units as src/model/parameterTable.ts has them. */
    units: {
      'years (whole)': 'years (whole)',
      years: 'years',
      'per year': 'per year',
      'per month': 'per month',
      'per root year': 'per root year',
      'per year of delay': 'per year of delay',
      months: 'months',
      'months (whole)': 'months (whole)',
      'USD m': 'USD m',
      'USD m, or off': 'USD m, or off',
      'USD m per year': 'USD m per year',
      'USD m per year, 2027': 'USD m per year, 2027',
      'USD m per year equivalent': 'USD m per year equivalent',
      'USD m per round': 'USD m per round',
      'USD NPV per USD': 'USD NPV per USD',
      'RMB m': 'RMB m',
      'RMB per USD': 'RMB per USD',
      multiple: 'multiple',
      'multiple of the required minimum': 'multiple of the required minimum',
      probability: 'probability',
      'weight on the tail': 'weight on the tail',
      fraction: 'fraction',
      'fraction of TAM': 'fraction of TAM',
      'fraction of a segment': 'fraction of a segment',
      'fraction of partner revenue': 'fraction of partner revenue',
      'fraction of share': 'fraction of share',
      'of revenue': 'of revenue',
      'of turnover': 'of turnover',
      'of yearly fixed cost': 'of yearly fixed cost',
      'of capex spent': 'of capex spent',
    },
    yesOrNo: 'yes or no',
    orOff: m('{range}, or {off}'),
  },
} as const;

export type MethodText = Words<typeof enMethod>;
