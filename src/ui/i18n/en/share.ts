import { m, type Words } from '../message';

/** The words of the dialog that shares a link. */
export const enShare = {
  title: 'Share this scenario',
  link: 'Link',
  copy: 'Copy link',
  copied: 'Copied',
  blocked: 'This browser blocks copying: the link is selected, copy it with your keys.',
  file: 'Download as a scenario file',
  fileTitle: m('{scenario}, with our own values'),
  fileWhat:
    'The file holds every change with its reason. Drop it on the page to open it again; the command line reads it too (`landfall simulate FILE`).',
  carries: 'Carries',
  carriesWhat: m(
    '{changes, plural, =0 {no changes} one {# change} other {# changes}} from “{scenario}”, seed {seed}, {worlds} worlds, model {version}',
  ),
  fingerprint: 'Fingerprint',
  fingerprintWhat: m('**{digits}**, checked when opened'),
  privacy: 'Privacy',
  privacyWhat: 'All after # stays in the browser: no server sees it.',
  warning: 'Whoever has the link can read your company’s numbers in it.',
} as const;

export type ShareText = Words<typeof enShare>;
