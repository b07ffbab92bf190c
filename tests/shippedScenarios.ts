import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseRulebook, switchOf } from '../src/model/rulebook';
import type { RuleEffect, RuleSwitch } from '../src/model/ruleSwitches';
import { parseScenario, type Scenario } from '../src/model/scenario';

const folder = fileURLToPath(new URL('../scenarios/', import.meta.url));

/** Identifiers of the scenarios in scenarios/, in order of their names. */
export const shippedIds: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.slice(0, -'.json'.length))
  .filter((id) => !Object.hasOwn(scenarioJson(id), 'kind'))
  .sort();

/** The parsed text of a data file, a fresh copy at every call. */
export function scenarioJson(id: string): Record<string, unknown> {
  return JSON.parse(readFileSync(`${folder}${id}.json`, 'utf8')) as Record<string, unknown>;
}

const parsed = new Map<string, Scenario>();

/** A scenario as it is shipped. */
export function shippedScenario(id: string): Scenario {
  const known = parsed.get(id);
  if (known !== undefined) return known;
  const scenario = parseScenario(scenarioJson(id), `${id}.json`, shippedScenario);
  parsed.set(id, scenario);
  return scenario;
}

let switches: ReadonlyMap<string, RuleSwitch> | undefined;

function shippedSwitches(): ReadonlyMap<string, RuleSwitch> {
  switches ??= new Map(
    parseRulebook(scenarioJson('rules'), 'rules.json').rules.map((rule) => [rule.id, switchOf(rule, 0)]),
  );
  return switches;
}

/** Names of the rules of the rulebook. */
export function shippedRules(): readonly string[] {
  return [...shippedSwitches().keys()];
}

/** What a rule of the rulebook does when it is switched. */
export function shippedEffects(id: string): readonly RuleEffect[] | undefined {
  return shippedSwitches().get(id)?.effects;
}

/** A rule of the rulebook, switched from a month on. */
export function shippedSwitch(id: string, from: number): RuleSwitch {
  return { ...shippedSwitches().get(id)!, from };
}
