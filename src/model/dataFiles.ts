import { parseCases, type Cases } from './cases';
import { DataFileError, isRecord } from './dataReader';
import { parseFilingRoute, type FilingRoute } from './filingRoute';
import { parsePartners, type Partners } from './partners';
import { parseReasons, type Reasons } from './reasons';
import { parseRulebook, type Rulebook } from './rulebook';
import { parseScenario, type Scenario } from './scenario';

/** The gate of each kind of data file that is no scenario; such a file lies in scenarios/ under the name of its kind. */
const gates = {
  partners: parsePartners,
  filing: parseFilingRoute,
  reasons: parseReasons,
  rules: parseRulebook,
  cases: parseCases,
} satisfies Record<string, (json: unknown, file: string) => DataFileOf>;

type DataFileOf = Partners | FilingRoute | Reasons | Rulebook | Cases;

/** What a data file holds, by what its field `kind` says; a scenario has no such field. */
export type DataFile =
  | { readonly kind: 'scenario'; readonly data: Scenario }
  | { readonly kind: 'partners'; readonly data: Partners }
  | { readonly kind: 'filing'; readonly data: FilingRoute }
  | { readonly kind: 'reasons'; readonly data: Reasons }
  | { readonly kind: 'rules'; readonly data: Rulebook }
  | { readonly kind: 'cases'; readonly data: Cases };

/** Kinds of data files beside scenarios; none of them is the name of a scenario. */
export const dataKinds: readonly string[] = Object.keys(gates);

/**
 * Reads a data file of any kind through the gate of its kind.
 *
 * @param json  parsed JSON of the file
 * @param file  name used in messages
 * @param findBase  gives the scenario that another extends, or undefined when there is none of that name
 * @throws DataFileError  that lists everything wrong, each with its path and what is allowed
 */
export function parseDataFile(
  json: unknown,
  file: string,
  findBase: (id: string) => Scenario | undefined,
): DataFile {
  if (!isRecord(json) || !Object.hasOwn(json, 'kind'))
    return { kind: 'scenario', data: parseScenario(json, file, findBase) };
  const { kind } = json;
  if (typeof kind === 'string' && Object.hasOwn(gates, kind)) {
    const known = kind as keyof typeof gates;
    return { kind: known, data: gates[known](json, file) } as DataFile;
  }
  throw new DataFileError(file, [
    {
      path: 'kind',
      message: `is ${JSON.stringify(kind)}; allowed is one of ${dataKinds.join(', ')}, and none for a scenario`,
    },
  ]);
}
