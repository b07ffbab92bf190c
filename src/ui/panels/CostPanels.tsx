import { Boundary } from '../faults/Boundary';
import { BarriersPanel } from './BarriersPanel';
import { CompliancePanel } from './CompliancePanel';
import { LossesPanel } from './LossesPanel';

/** What stands in the way and what it costs: compliance, what goes wrong, and the barriers behind both. */
export function CostPanels() {
  return (
    <>
      <Boundary>
        <CompliancePanel />
      </Boundary>
      <Boundary>
        <LossesPanel />
      </Boundary>
      <Boundary>
        <BarriersPanel />
      </Boundary>
    </>
  );
}
