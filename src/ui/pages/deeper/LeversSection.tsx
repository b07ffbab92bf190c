import { bestLeverKeys, LEVER_DRAWS } from '../../../analysis/bestLevers';
import { contractKeys } from '../../../analysis/contractTerms';
import { filingKeys } from '../../../analysis/filingChoice';
import { count } from '../../format';
import { useLeversText } from '../../i18n/useLeversText';
import { DeeperSection } from './DeeperSection';
import { FilingRow } from './FilingRow';
import { LeverCard } from './LeverCard';
import { leversDecision } from './leversDecision';
import { LeversTable } from './LeversTable';
import { TermRow } from './TermRow';
import { useFoundLevers } from './useFoundLevers';
import './levers.css';

/** Room of the picture on a wide screen, px: nothing moves when the answers come. */
const HEIGHT = 770;

/** What should we do differently: the best levers, to be applied and taken back, and what breaks even in the contract. */
export function LeversSection() {
  const text = useLeversText();
  const words = text.levers;
  const { found, criterion, leader } = useFoundLevers();
  const how = words.how({ measure: words.measures[criterion], draws: count(LEVER_DRAWS) });
  const isStale = found?.isStale === true;
  return (
    <DeeperSection
      id="bestLevers"
      how={how}
      found={found}
      decision={found === null || isStale ? null : leversDecision(found.value, leader, text)}
      height={HEIGHT}
      table={found === null ? null : <LeversTable found={found.value} />}
    >
      {found !== null && (
        <>
          <h3>{words.spending}</h3>
          <ul className="lever-cards">
            {bestLeverKeys.map((key, index) => (
              <LeverCard
                key={key}
                valueKey={key}
                lever={found.value.levers[index] ?? null}
                leader={leader}
                isStale={isStale}
              />
            ))}
          </ul>
          <h3>{words.filing}</h3>
          <ul className="lever-rows">
            {filingKeys.map((key, index) => (
              <FilingRow
                key={key}
                valueKey={key}
                choice={found.value.filings[index] ?? null}
                leader={leader}
                isStale={isStale}
              />
            ))}
          </ul>
          <h3>{words.contract}</h3>
          <ul className="lever-rows has-pictures">
            {contractKeys.map((key, index) => (
              <TermRow key={key} valueKey={key} term={found.value.terms[index] ?? null} isStale={isStale} />
            ))}
          </ul>
        </>
      )}
    </DeeperSection>
  );
}
