/** The tests that scripts/mutants.mjs runs, in Node. */
import { BaseSequencer } from 'vitest/node';
import { messageModules } from './messageModules.mjs';
import { methodModule } from './methodModule.mjs';
import { scenarioModules } from './scenarioModules.mjs';

/** What took longest last time comes last: the first test that fails ends the trial of a break. */
class QuickFirst extends BaseSequencer {
  /** @override @param {import("vitest/node").TestSpecification[]} files */
  async sort(files) {
    return (await super.sort(files)).reverse();
  }
}

// oxlint-disable-next-line import/no-default-export -- Vitest reads its configuration so
export default {
  plugins: [messageModules(), scenarioModules(), methodModule()],
  test: {
    environment: 'node',
    isolate: false, // files that share what they import take half the time
    sequence: { sequencer: QuickFirst },
    include: (process.env.MUTANT_TESTS ?? '').split(','),
    testTimeout: 60_000,
  },
};
