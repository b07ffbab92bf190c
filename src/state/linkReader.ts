import type { RuleEffect } from '../model/ruleSwitches';
import { decodeLink } from '../share/readLink';
import type { LinkReader } from './store';

// scripts/scenarioModules.mjs checks the file and makes this module of it.
const effects = Object.values(
  import.meta.glob<Readonly<Record<string, readonly RuleEffect[]>>>('../../scenarios/rules.json', {
    eager: true,
    query: '?effects',
    import: 'default',
  }),
)[0]!;

/** What each rule of the rulebook does when it is switched. */
export function effectsOf(id: string): readonly RuleEffect[] | undefined {
  return Object.hasOwn(effects, id) ? effects[id] : undefined;
}

/** Reads links with the rulebook at hand. */
export const readLink: LinkReader = (fragment, findScenario, fallbackId) =>
  decodeLink(fragment, findScenario, fallbackId, effectsOf);
