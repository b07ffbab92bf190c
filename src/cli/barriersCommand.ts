import { sharesOf, type BarrierShares } from '../analysis/barrierShares';
import type { BarrierWeight, Weight } from '../analysis/barrierWeights';
import { perPath } from '../analysis/perPath';
import { barriers } from '../model/barriers';
import { entryPaths } from '../model/parameters';
import { askedQuestion } from './analysisQuestion';
import { analysing } from './analysisTasks';
import { correlationUsage } from './correlationOptions';
import { ruleUsage } from './ruleOptions';
import { columns, points, titles } from './tableText';

const usage = `barriers SCENARIO [--set ID=VALUE]... ${correlationUsage} ${ruleUsage} [--draws N] [--seed N] [--json]`;

/** Draws of an evaluation. */
const DRAWS = 4096;
/** Orders in which the barriers fall; every other one is the reverse of the one before. */
const ORDERS = 32;

/** `landfall barriers`: what each of the eleven barriers weighs, alone and as a share of all together. */
export async function barriersCommand(args: readonly string[]): Promise<string> {
  const asked = askedQuestion(args, 'barriers', usage, [], DRAWS);
  const { line, question } = asked;
  const [alone, together] = await analysing(question, line.draws, async (analyse) => {
    const weights = await analyse(
      barriers.map(({ id }) => ({ kind: 'barrier' as const, barrier: id })),
      'barriers',
    );
    const orders = Array.from({ length: ORDERS }, (_, orderNumber) => ({
      kind: 'barrierOrder' as const,
      orderNumber,
    }));
    return [weights, sharesOf(await analyse(orders, 'orders'))!] as const;
  });
  return line.json
    ? JSON.stringify({ ...asked.head, ...barriersReport(alone, together) }, null, 2)
    : barriersTable(asked.title, alone, together).join('\n');
}

function barriersReport(alone: readonly BarrierWeight[], together: BarrierShares) {
  const change = ({ points: of, standardError }: Weight) => ({ change: of, standardError });
  return {
    orders: 2 * together.pairs,
    changeWithoutAll: together.total,
    barriers: barriers.map(({ number, id, keys }, index) => ({
      number,
      id,
      parameters: keys,
      alone: perPath((path) => change(alone[index]!.weights[path])),
      shapley: perPath((path) => change(together.shares[index]!.weights[path])),
    })),
  };
}

/** "dataLocalization" as people write it. */
function spelled(id: string): string {
  return id.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function barriersTable(title: string, alone: readonly BarrierWeight[], together: BarrierShares): string[] {
  const cells = (weights: BarrierWeight['weights']): string[] =>
    entryPaths.map((path) => points(weights[path].points, weights[path].standardError));
  const names = entryPaths.map((path) => titles[path]);
  const rows = barriers.map(({ number, id }, index) => [
    `${String(number).padStart(2)} ${spelled(id)}`,
    ...cells(alone[index]!.weights),
    ...cells(together.shares[index]!.weights),
  ]);
  return [
    title,
    '',
    ...columns([
      ['', 'removed alone:', '', 'share of all:', ''],
      ['points gained without', ...names, ...names],
      ...rows,
      ['all eleven', '', '', ...entryPaths.map((path) => points(together.total[path], null))],
    ]),
    '',
    `Points of the envelope; ± is two standard errors: of the worlds where a barrier falls alone, of the ${2 * together.pairs} orders in shares.`,
  ];
}
