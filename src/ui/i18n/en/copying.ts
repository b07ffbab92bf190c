import type { Criterion } from '../../../analysis/criterion';
import { enPage } from './page';
import { m, type Message, type Words } from '../message';

/** The words with which links and figures are copied, beside those of the page. */
export const enCopying = {
  ...enPage,
  copying: {
    link: 'Link',
    linkWhat: 'Copy a link that opens the page at this chart',
    linkCopied: 'The link is copied.',
    figure: m('Copy: {figure}'),
    figureCopied: m('Copied: {figure}'),
    /** What is pasted: “+9.1% (± 0.3 pt) risk-adjusted ROI, partner-led”. */
    measures: {
      riskAdjusted: m('{figure} ({error}) risk-adjusted ROI, {path}'),
      mean: m('{figure} ({error}) mean ROI, {path}'),
      shortfall: m('{figure} ({error}) ROI in the worst {tail} futures, {path}'),
      certaintyEquivalent: m('{figure} ({error}) certainty equivalent, {path}'),
      worseThanExit: m('{figure} ({error}) of futures worse than exit, {path}'),
    } satisfies Readonly<Record<Criterion, Message<'figure' | 'error' | 'path' | 'tail'>>>,
    /** A figure of a table: “+26, Partner-led, Mean (V, USD m)”. */
    cell: m('{value}, {titles}'),
    cellOf: m('{value}, {titles} ({table})'),
    cells:
      'A click on a figure copies it. By keys: Enter goes into the table, arrows from figure to figure, C copies.',
    copy: 'Copy',
    copied: 'Copied',
    blocked: 'This browser blocks copying: the text is selected, copy it with your keys.',
  },
} as const;

export type CopyingText = Words<typeof enCopying>;
