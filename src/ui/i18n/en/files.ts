import type { CorrelationProblem } from '../../../model/checkCorrelations';
import type { PlainAllowed } from '../../../model/dataFault';
import { enControls } from './controls';
import { m, type Words } from '../message';

/** What may stand at a place of a scenario file. */
const plain: Readonly<Record<PlainAllowed, string>> = {
  scenario: 'a scenario: an object with its fields',
  saying: 'a text that says something',
  text: 'a text',
  texts: 'a list of texts',
  date: 'a date such as 2026, 2026-11 or 2026-11-10',
  identifier: 'lower-case letters, digits and hyphens',
  sources: 'a list of sources',
  source: 'a source with title and date',
  webAddress: 'a web address',
  entries: 'an entry for each value that differs',
  entry: 'an entry with value, reason and grade',
  everyParameter: 'an entry for every input of the model',
  parameter: 'the name of an input of the model; this is none',
  valueForm: 'a number, true or false, a word or a distribution',
  reasonWhereJudged: 'a reason, as the value is judged',
  sourceWhereNotJudged: 'a source, or the grade “judged”',
  knownScenario: 'the name of a scenario that comes with Landfall',
  overridesInstead: '“overrides”, as the file extends a scenario',
  parametersInstead: '“parameters”, as the file extends no scenario',
  correlationsForm: '“active” and a list of pairs',
  trueOrFalse: 'true or false',
  pairs: 'a list of pairs',
  pair: 'a pair with its two assumptions, rank, reason and grade',
  twoAssumptions: 'a list of two assumptions',
  uncertainAssumption: 'an assumption that has a range',
  rank: 'a number above −1 and below 1',
  run: 'seed, draws and criterion',
  rules: 'a list of switches with rule and fromMonth',
  rule: 'the name of a rule, each once',
  savedScenario: 'a saved scenario: an object with its fields',
  linkText: 'what stands behind the # of a share link, from “v1;” on',
};

const correlations: Readonly<Record<CorrelationProblem['code'], string>> = {
  neverUncertain: plain.uncertainAssumption,
  withItself: 'two different assumptions in each pair',
  pairTwice: 'each pair once',
  rankOutOfRange: plain.rank,
  tooManyPairs: 'fewer pairs',
  impossible: 'pairs that can all hold at once',
};

/** What is said when scenario files are opened. */
export const enFiles = {
  ...enControls,
  files: {
    drop: 'Drop a scenario file to open it',
    dropHow: 'Your inputs stay until then, and Undo brings them back.',
    pasted: 'Pasted text',
    title: m('{count, plural, one {Opening a scenario file} other {Opening # scenario files}}'),
    close: 'Keep what is on screen',
    kept: 'Nothing was changed yet.',
    choose: 'Choose the one to open: it takes the place of your inputs, and Undo brings them back.',
    tooMany: m('Only the first {most} files were looked at.'),
    whole: m(
      '“{title}”: {changes, plural, =0 {no changes} one {# change} other {# changes}} to “{scenario}”.',
    ),
    open: 'Open it',
    part: m(
      '“{title}” is wrong in {count, plural, one {# place} other {# places}}. The rest can be used: {changes, plural, =0 {no changes} one {# change} other {# changes}} to “{scenario}”.',
    ),
    openWithoutValues: m('Open it without {count, plural, one {this value} other {these # values}}'),
    openWithoutRest: 'Open it without what is wrong',
    leftOut: m('Left out: {names}. Published values stay in their place.'),
    leftOutFields: m('Left out: {names}.'),
    wrong: m('Wrong in {count, plural, one {# place} other {# places}}, and not to be used without them.'),
    table: m('What is wrong in {file}'),
    where: 'Where',
    found: 'Found',
    allowed: 'Allowed',
    nothing: 'nothing',
    more: m('{count, plural, one {# more place is wrong.} other {# more places are wrong.}}'),
    tooLarge: m(
      '{size} MB: too large. A scenario file has at most 1 MB, a backup of the library (“.landfall-library.json”) 20 MB, so it was not read.',
    ),
    unreadable: 'It could not be read. A folder cannot be opened, and a file that was moved is gone.',
    notJson:
      'This is no scenario file: it is not JSON, or it was cut off. Such files end in “.landfall.json”.',
    notAScenario:
      'This is JSON, but no scenario: it holds neither “overrides” nor “parameters”. Save one from the share dialog to see the form.',
    otherKind: 'This is a data file of Landfall, but it holds no scenario.',
    newer: m(
      'This file was saved by a newer Landfall: its form is version {version}, this page reads up to {here}. Open it with a newer page.',
    ),
    backup: m(
      'A backup of the library with {count, plural, =0 {no scenario that can be used} one {# scenario} other {# scenarios}}.',
    ),
    backupAdds: m(
      '{added, plural, =0 {None is new} one {# is new} other {# are new}}; {copies, plural, =0 {none is here with other inputs} one {# is here with other inputs and becomes a copy} other {# are here with other inputs and become copies}}; {skipped, plural, =0 {none is here already} one {# is here already} other {# are here already}}. Nothing in your library changes.',
    ),
    backupLeftOut: m(
      'Left out: {count, plural, one {# entry that cannot be used} other {# entries that cannot be used}}.',
    ),
    backupLater: m(
      'A newer Landfall saved {count, plural, one {# entry of it} other {# entries of it}}: open the backup with a newer page.',
    ),
    addBackup: 'Add to the library',
    notALibrary:
      'It says that it is a backup of the library, but it cannot be read as one: it was cut off, or changed.',
    wholeFile: 'the file',
    plain,
    correlations,
    fields: m('one of the fields {names}'),
    oneOf: m('one of {names}'),
    exactly: m('{text}'),
    wholeNumber: m('a whole number from {least} to {most}'),
    powerOfTwo: m('a power of two from {least} to {most}'),
    numbers: m('the numbers {names}, and no others'),
    eachPath: m('“bifurcation.{id}” or “partner.{id}”'),
  },
} as const;

export type FileText = Words<typeof enFiles>;
