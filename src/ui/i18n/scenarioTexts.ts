import type { Scenario } from '../../model/scenario';
import type { AppState } from '../../state/appState';
import type { Catalogue } from '../../state/translations';
import { inWordsOf } from './dataTexts';

/** Shows the application with the texts of its scenarios in the words of a catalogue; nothing else of it changes. */
export function showingIn(catalogue: Catalogue): <App extends AppState>(app: App) => App {
  const apps = new WeakMap<AppState, AppState>();
  const scenarios = new WeakMap<Scenario, Scenario>();
  const lists = new WeakMap<readonly unknown[], readonly unknown[]>();
  const scenarioIn = (scenario: Scenario): Scenario => {
    let found = scenarios.get(scenario);
    if (found === undefined) {
      const { title, description, audience, examples, provenance, correlations } = scenario;
      found = {
        ...scenario,
        ...inWordsOf({ title, description, audience, examples, provenance, correlations }, catalogue),
      };
      scenarios.set(scenario, found);
    }
    return found;
  };
  const listIn = <Item>(list: readonly Item[], say: (item: Item) => Item): readonly Item[] => {
    let found = lists.get(list) as readonly Item[] | undefined;
    if (found === undefined) lists.set(list, (found = list.map(say)));
    return found;
  };
  return <App extends AppState>(app: App): App => {
    let found = apps.get(app) as App | undefined;
    if (found === undefined) {
      found = {
        ...app,
        titles: listIn(app.titles, (title) => inWordsOf(title, catalogue)),
        scenarios: listIn(app.scenarios, scenarioIn),
        scenario: scenarioIn(app.scenario),
      };
      apps.set(app, found);
    }
    return found;
  };
}
