import type { ContractTerm } from '../../../analysis/contractTerms';
import { CALLABLE } from '../../../analysis/criterion';
import type { PathId } from '../../../model/parameters';
import type { FoundLevers } from '../../../state/bestLeversFound';
import { pointsSigned } from '../../format';
import type { LeversText } from '../../i18n/en/levers';
import {
  errorWords,
  filingProposal,
  leverProposal,
  numberValue,
  proposalWords,
  valueWords,
  type Proposal,
} from './leverWords';

function isThere<T>(each: T | null): each is T {
  return each !== null;
}

/** What the reader should do about our own choices, once all of them are known; null before. */
export function leversDecision(found: FoundLevers, leader: PathId, text: LeversText): string | null {
  const levers = found.levers.filter(isThere);
  const filings = found.filings.filter(isThere);
  const terms = found.terms.filter(isThere);
  const isWhole =
    levers.length === found.levers.length &&
    filings.length === found.filings.length &&
    terms.length === found.terms.length;
  if (!isWhole) return null;
  const proposals = [...levers.map(leverProposal), ...filings.map(filingProposal)]
    .filter(isThere)
    .toSorted((a, b) => b.change - a.change);
  return text.format.sentences([...aboutProposals(proposals, leader, text), aboutTerms(terms, text)]);
}

function aboutProposals(proposals: readonly Proposal[], leader: PathId, text: LeversText): readonly string[] {
  const words = text.levers.decision;
  const [largest] = proposals;
  if (largest === undefined) return [words.nothing];
  const leading = proposals.find(
    ({ path, rival }) => path !== leader && rival.gap > CALLABLE * rival.standardError,
  );
  const figures = {
    what: proposalWords(largest, text),
    gain: pointsSigned(largest.change),
    error: errorWords(largest.standardError),
  };
  return [
    proposals.length === 1
      ? words.improveOne(figures)
      : words.improveMore({ count: proposals.length, ...figures }),
    leading === undefined
      ? words.unchanged({ leader: text.paths[leader].object })
      : words.changes({ path: text.paths[leading.path].object, what: proposalWords(leading, text) }),
  ];
}

/** What the contract must bring: what to hold on to where partner-led leads, what it would take where it does not. */
function aboutTerms(terms: readonly ContractTerm[], text: LeversText): string {
  const words = text.levers.decision;
  const [first] = terms;
  if (first === undefined) return '';
  const even = terms.flatMap(({ key, breakEven }) => (breakEven === null ? [] : [{ key, ...breakEven }]));
  const rival = even[0]?.rival ?? first.always!;
  const named = even.map(({ key, at }) => {
    const { name, value } = valueWords({ key, value: numberValue(at) }, text);
    return first.leads ? words.above({ name, at: value }) : words.reaching({ name, at: value });
  });
  const path = text.paths[rival].object;
  if (even.length === 0) return first.leads ? words.safe : words.never({ rival: path });
  return first.leads
    ? words.floor({ terms: text.format.allOf(named), rival: path })
    : words.needs({ terms: text.format.anyOf(named), rival: path });
}
