/** The words around the equations on the method page; the equations and their text are src/model/README.md. */
export const enMethod = {
  title: 'Method',
  lead: (asOf: string, version: string) =>
    `What Landfall computes, from which numbers, and how exactly. This page is made from the model and the base scenario themselves, so it says what the program does. It is a model of a decision, not legal or investment advice: law and evidence are as of ${asOf}, and every number can be replaced by a better one. Model version ${version}; results of one version stay the same to the last bit.`,
  contents: 'Contents',
  linkTo: (title: string) => `Link to ${title}`,
  mark: (number: string) => `§ ${number}`,
  equation: (number: string, title: string) => `${number} ${title}`,
  formula: (title: string) => `Formula: ${title}`,

  parameters: {
    title: 'Parameters',
    intro: (count: number, scenario: string) =>
      `All ${count} parameters in the groups of the controls. Defaults are those of the base scenario, “${scenario}”; where bifurcation and partner-led have a value each, both are given. Sources and reasons are on the sources page.`,
    grades: 'How good the evidence is:',
    grade: (name: string, explanation: string) => `${name}: ${explanation}`,
    kinds: { assumption: 'assumption', lever: 'lever', setting: 'setting', fixed: 'constant' },
    decisive: { decisiveWorld: 'Decisive: how the world is', decisiveLevers: 'Decisive: what we choose' },
    parameter: 'Parameter',
    meaning: 'Meaning',
    symbol: 'Symbol',
    range: 'Unit and range',
    default: 'Default',
    evidence: 'Evidence',
    equations: 'Equations',
    yesOrNo: 'yes or no',
    or: (words: readonly string[]) => `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`,
    orOff: (range: string, off: string) => `${range}, or ${off}`,
  },
} as const;

export type MethodText = typeof enMethod;
