/** The tests that scripts/mutants.mjs runs, in Node. */
import { messageModules } from './messageModules.mjs';
import { methodModule } from './methodModule.mjs';
import { scenarioModules } from './scenarioModules.mjs';

// oxlint-disable-next-line import/no-default-export -- Vitest reads its configuration so
export default {
  plugins: [messageModules(), scenarioModules(), methodModule()],
  test: {
    environment: 'node',
    include: (process.env.MUTANT_TESTS ?? '').split(','),
    testTimeout: 60_000,
  },
};
