import { m, type Words } from '../message';

/** The words with which charts, tables and numbers are saved as files. */
export const enExports = {
  exports: {
    save: 'Save',
    saveAs: m('Save: {question}'),
    formats: {
      png: { name: 'PNG', what: 'Picture for slides and mail, twice the size on screen' },
      svg: { name: 'SVG', what: 'Drawing that stays sharp and can be edited' },
      csv: { name: 'CSV', what: 'Table for a spreadsheet, with the figures as shown' },
    },
    saved: m('Saved as {name}'),
    notYet: 'Nothing to save here yet: the figures are still being worked out.',
    failed: 'The file could not be made. Reload the page and try again.',
    source: m(
      'Landfall, {name}, {changes, plural, =0 {as published} one {# change} other {# changes}}, model {version}, seed {seed}, {worlds} worlds, fingerprint {digits}',
    ),
    table: {
      group: 'Group',
      unit: 'Unit',
      error: m('{column}, ±'),
      unitOf: m('{column}, unit'),
      inUnit: m('{title} ({unit})'),
    },
  },
  numbers: {
    title: 'Take the numbers along',
    files: {
      savedResults: {
        name: 'Results (JSON)',
        inName: 'results',
        what: m(
          'Inputs and every result with its error, in full digits; as landfall simulate --json prints them. {size}, holds your company’s numbers.',
        ),
      },
      savedDraws: {
        name: 'Draws (CSV)',
        inName: 'draws',
        what: m(
          'The value V of each strategy in each of the {worlds} worlds, one line a world. {size}, shows how your company could fare.',
        ),
      },
    },
    kilobytes: m('About {size} kB'),
    megabytes: m('About {size} MB'),
    progress: m('Being worked out: {done} of {of} parts. The file is saved when they are here.'),
    saved: m('Saved as {name}'),
    notYet: 'The run is not complete yet; the numbers can be saved when it is.',
    failed: 'The numbers could not be worked out. Reload the page and try again.',
  },
} as const;

export type ExportsText = Words<typeof enExports>;
