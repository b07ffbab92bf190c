import { plural } from './en';

/** The words of the dialog that shares a link. */
export const enShare = {
  title: 'Share this scenario',
  link: 'Link',
  copy: 'Copy link',
  copied: 'Copied',
  blocked: 'This browser blocks copying: the link is selected, copy it with your keys.',
  file: 'Download as a scenario file',
  fileTitle: (scenario: string) => `${scenario}, with our own values`,
  fileWhat:
    'The file holds every change with its reason, for the command line (`landfall simulate FILE`) and for your records.',
  carries: 'Carries',
  carriesWhat: (changes: number, scenario: string, seed: string, worlds: string, version: string) =>
    `${changes === 0 ? 'no changes' : plural(String(changes), 'change', 'changes')} from “${scenario}”, seed ${seed}, ${worlds} worlds, model ${version}`,
  fingerprint: 'Fingerprint',
  fingerprintWhat: (digits: string) => `**${digits}**, checked when opened`,
  privacy: 'Privacy',
  privacyWhat: 'All after # stays in the browser: no server sees it.',
  warning: 'Whoever has the link can read your company’s numbers in it.',
} as const;
