import { criteria } from '../analysis/criterion';
import type { MapProblem } from '../analysis/mapAxis';
import { allowedFor, combinationProblemText, valueProblemText } from '../model/problemText';
import { pathIds, type PathId } from '../model/parameters';
import { MODEL_VERSION } from '../model/version';
import type { LinkPart, LinkProblem } from '../share/linkProblem';
import { partNames, type WrittenProblem } from '../share/parseOverride';
import type { Reproduction } from '../share/reproduction';
import { sameHeadlines } from '../share/sameHeadlines';
import { DEFAULT_DRAWS, DEFAULT_SEED, MAX_DRAWS, MAX_SEED, MIN_DRAWS, SCHEMA } from '../share/shareLink';
import { pageIds } from '../share/view';

/** What is wrong with a change as it was written. */
export function writtenProblemText(problem: WrittenProblem): string {
  switch (problem.code) {
    case 'unreadable':
      return `"${problem.written}" cannot be read; allowed is ${allowedFor(problem.key)}`;
    case 'unusable':
      return `"${problem.written}" cannot be used; allowed is ${allowedFor(problem.key)}`;
    case 'movesNoCentre':
      return `"${problem.written}" does not move a centre; allowed is ~ and ${allowedFor(problem.key)}`;
    case 'unknownDistribution':
      return `"${problem.written}" is no distribution; allowed is ${Object.keys(partNames).join(', ')} with its numbers`;
    case 'numbersMissing':
      return `"${problem.written}" cannot be read; allowed is ${problem.kind}:${partNames[problem.kind].join(',')} with numbers`;
    default:
      return valueProblemText(problem);
  }
}

const partTexts: Readonly<Record<LinkPart, (quoted: string) => string>> = {
  seed: (quoted) =>
    `The seed ${quoted} cannot be used; allowed is 0 to ${MAX_SEED}; ${DEFAULT_SEED} was used`,
  draws: (quoted) =>
    `The number of worlds ${quoted} cannot be used; allowed is a power of two from ${MIN_DRAWS} to ${MAX_DRAWS}; ${DEFAULT_DRAWS} was used`,
  correlations: (quoted) =>
    `The correlations ${quoted} cannot be read or cannot all hold at once; those of the scenario were used`,
  rules: (quoted) =>
    `The switched rules ${quoted} cannot be read or are not known here; all are as the scenario has them`,
  criterion: (quoted) =>
    `The criterion ${quoted} is not known; allowed is ${criteria.join(', ')}; that of the valuation mode was used`,
  modelVersion: (quoted) => `The model version ${quoted} cannot be read; the model here is ${MODEL_VERSION}`,
  fingerprint: (quoted) =>
    `The fingerprint ${quoted} cannot be read, so it cannot be checked whether the result is the same`,
  headlines: (quoted) => `The figures the sender saw, ${quoted}, cannot be read`,
  page: (quoted) =>
    `The page ${quoted} is not known; allowed is ${pageIds.join(', ')}; the cockpit was opened`,
  place: (quoted) => `The place ${quoted} on the page cannot be read`,
  name: (quoted) => `The name ${quoted} cannot be read; the inputs have none`,
  lossLine: (quoted) => `The loss line at ${quoted} cannot be read; it is where it starts`,
  mapAxes: (quoted) => `No map spans ${quoted}; it spans what it starts with`,
  pair: (quoted) => `The pair of paths ${quoted} cannot be read; the two best are compared`,
  comparedWith: (quoted) => `The scenario ${quoted} to compare with is not known here; it was left out`,
  against: (quoted) => `The scenario ${quoted} of A is not known here; nothing is compared`,
};

/** What of a link could not be used, and what was done instead. */
export function linkProblemText(problem: LinkProblem): string {
  switch (problem.code) {
    case 'notALink':
      return `This is not a Landfall link: "${problem.text}"; such a link starts with #${SCHEMA};`;
    case 'otherFormat':
      return `This link is of format "${problem.format}"; this page reads ${SCHEMA}. A newer page may open it`;
    case 'damaged':
      return 'The link was cut off or changed on its way: its check letters do not match; what could be read was kept';
    case 'noScenario':
      return `The link names no scenario; ${problem.opened} was opened`;
    case 'unknownScenario':
      return `The scenario "${problem.named}" is not known here; ${problem.opened} was opened instead`;
    case 'twice':
      return `"${problem.name}" comes twice; the first was kept`;
    case 'part':
      return partTexts[problem.part](`"${problem.text}"`);
    case 'unreadableReason':
      return `The reason given for ${problem.key} cannot be read; it was left out`;
    case 'idleReason':
      return `A reason is given for ${problem.key}, which is not changed; it was left out`;
    case 'unknownInput':
      return `"${problem.name}" is no input of this model; it was left out`;
    case 'withoutPath':
      return `"${problem.name}" names ${problem.id} without its path; it was left out`;
    case 'otherPath':
      return `"${problem.name}" names ${problem.id} for a path that it does not have; it was left out`;
    case 'change':
      return `${problem.problem.key}: ${writtenProblemText(problem.problem)}; the scenario's own value was kept`;
    case 'together':
      return `${combinationProblemText(problem.problem)}; the change to ${problem.dropped} was left out`;
    case 'inA':
      return `In A, with which the inputs are compared: ${linkProblemText(problem.problem)}`;
    case 'more':
      return `and ${problem.count} more parts could not be used`;
  }
}

const names: Readonly<Record<PathId, string>> = {
  exit: 'market exit',
  bifurcation: 'bifurcation',
  partner: 'partner-led',
};

function signedPercent(fraction: number): string {
  const text = (100 * fraction).toFixed(1);
  return `${fraction > 0 ? '+' : ''}${text}%`.replace('-', '−');
}

/** Whether a link's run comes out as its sender saw it; else then, now and why. */
export function reproductionText(reproduction: Reproduction): string {
  if (reproduction.reproduces === null)
    return 'The link does not hold what its sender saw, so it cannot be compared.';
  if (reproduction.reproduces) return 'This reproduces what the sender saw, bit for bit.';
  const { seen, here, otherModel } = reproduction.difference;
  const moved = pathIds
    .map((path) => `${names[path]} ${signedPercent(seen[path])} then, ${signedPercent(here[path])} now`)
    .join('; ');
  const why =
    otherModel === undefined
      ? 'not all of its inputs could be used here, or values of the scenario have changed since'
      : `it was made with model ${otherModel}, this is model ${MODEL_VERSION}`;
  return sameHeadlines({ seen, here })
    ? `The three headlines are those the sender saw, to every digit of the link; another figure of the run differs, if only in its last digits: ${whyBehind(otherModel)}.`
    : `The sender saw other figures (${moved}), because ${why}.`;
}

/** Why a run with the same headlines is not the same to the last bit. */
function whyBehind(otherModel: string | undefined): string {
  return otherModel === undefined
    ? 'the arithmetic has been refined or a value that hardly matters has changed since'
    : `the link was made with model ${otherModel}, this is model ${MODEL_VERSION}`;
}

/** What keeps two keys from spanning a map. */
export function mapProblemText(problem: MapProblem): string {
  switch (problem.code) {
    case 'noSlider':
      return `${problem.key} cannot be an axis: it has no slider; allowed is a number that has one`;
    case 'sameAxis': {
      const { key, sibling } = problem;
      return `both axes are ${key}; allowed are two different parameters${sibling === undefined ? '' : `, such as ${key} and ${sibling}`}`;
    }
  }
}
