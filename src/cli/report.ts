import type { SimulationResult } from '../analysis/result';
import { runReport, type ReportedRun } from '../share/runReport';
import { resultTable } from './resultTable';
import { rulesTold } from './ruleOptions';
import { correlationsTold } from './tableText';

/** The outcomes of a run as `simulate` prints them: JSON for programs, a table for people. */
export function report(run: ReportedRun, title: string, result: SimulationResult, json: boolean): string {
  const { correlations = [], rules = [] } = run;
  const told = runReport(run, result);
  return json
    ? JSON.stringify(told, null, 2)
    : resultTable(`${title}${correlationsTold(correlations)}${rulesTold(rules)}`, told);
}
