import type { StorageFault } from '../../../state/library/storageFault';
import { m, type Words } from '../message';
import { enPage } from './page';

const faults: Readonly<Record<StorageFault, { readonly what: string; readonly how: string }>> = {
  none: {
    what: 'This browser keeps nothing for this page: storage is switched off here, or the window is a private one.',
    how: 'Everything else works. Keep your inputs by a share link or as a scenario file, from “Share”.',
  },
  full: {
    what: 'The browser has no room left for this page.',
    how: 'Your inputs are still on screen and in the address. Delete scenarios that you no longer need, or keep these by a share link or as a scenario file, from “Share”.',
  },
  newer: {
    what: 'A newer Landfall has stored its library here. This page cannot read it and leaves it as it is.',
    how: 'Open the newer page, or reload this one without its cache. Until then keep your inputs by a share link or as a scenario file, from “Share”.',
  },
  heldUp: {
    what: 'The browser does not open the library: another tab holds it, or the disk is busy.',
    how: 'Close other tabs of Landfall and try again. Your inputs are still on screen and in the address.',
  },
  damaged: {
    what: 'What is stored here cannot be read: the browser reports it as damaged.',
    how: 'Try again first. If it stays so, delete everything stored here, on the page of saved scenarios, and open your last backup. Your inputs are still on screen and in the address.',
  },
  failed: {
    what: 'The browser did not store this.',
    how: 'Try again. Until then keep your inputs by a share link or as a scenario file, from “Share”.',
  },
};

/** The words of the library: saved scenarios, and whether what is on screen is kept. */
export const enLibrary = {
  ...enPage,
  faults,
  keeping: {
    unsaved: 'Save in this browser',
    saving: 'saving',
    saved: 'saved',
    apart: 'changes not saved',
    failed: 'Cannot be saved',
  },
  save: {
    label: 'Save this scenario',
    isSaved: m('“{name}” is saved in this browser. Changes are saved as you make them.'),
    isApart: m('“{name}” is frozen and stays as it is. What you have changed since is not part of it.'),
    isNot: 'Kept in this browser under a name, and saved again with every change.',
    name: 'Name',
    save: 'Save',
    saveNew: 'Save as a new one',
    back: 'Back to the frozen version',
    again: 'Try again',
    needsName: 'A name is needed.',
    privacy: 'Nothing leaves this browser.',
    all: m(
      '{count, plural, =0 {The library} one {The library: # saved scenario} other {The library: # saved scenarios}}',
    ),
    done: m('“{name}” is saved.'),
    /** “Harder rules”: Saved */
    state: m('“{name}”: {state}'),
  },
  news: {
    label: 'About your saved scenarios',
    dismiss: 'Dismiss',
    written: m(
      '“{from}” was changed in another tab while you changed it here. Yours was kept as “{name}”; both are in the library.',
    ),
    frozen: m(
      '“{from}” was frozen in another tab. Your changes were kept as “{name}”; both are in the library.',
    ),
    gone: m('“{from}” was deleted in another tab. Your version was saved as “{name}”.'),
    changedElsewhere: m('“{name}” was changed in another tab. Here it is as it was before.'),
    open: 'Show the change',
    deletedElsewhere: m('“{name}” was deleted in another tab. Your inputs are still here, unsaved.'),
    notKept: m(
      'A change to “{name}” could not be stored. It is still on screen and in the address; “Save” says why.',
    ),
    otherFigures: m(
      '“{name}” does not come to what it came to when it was frozen: the model, or what is published, has changed. Risk-adjusted ROI, then\u00A0→\u00A0now: market exit {exitThen}\u00A0→\u00A0{exitNow}; bifurcation {bifurcationThen}\u00A0→\u00A0{bifurcationNow}; partner-led {partnerThen}\u00A0→\u00A0{partnerNow}.',
    ),
    otherDigits: m(
      '“{name}” comes to the same risk-adjusted ROI as when it was frozen; other figures of the run differ, if only in their last digits.',
    ),
    draft: m('Your last work, of {moment}, was not saved.'),
    openDraft: 'Open it',
    dropDraft: 'Drop it',
    deleted: m('“{name}” was deleted.'),
    undo: 'Undo',
    added: m(
      '{added, plural, =0 {No scenario was new} one {# scenario was added} other {# scenarios were added}}; {copies, plural, =0 {none was there with other inputs} one {# was there with other inputs and was added as a copy} other {# were there with other inputs and were added as copies}}; {skipped, plural, =0 {none was there already} one {# was there already} other {# were there already}}.',
    ),
  },
  moment: {
    today: m('{time} today'),
    on: m('{date}, {time}'),
  },
  library: {
    title: 'Saved scenarios',
    lead: 'Scenarios that you save stay in this browser, under a name, and are saved again with every change. Nothing leaves the browser: a backup is a file of yours, and a share link goes where you send it.',
    opening: 'Opening the library.',
    unavailable: 'The library cannot be used here',
    again: 'Try again',
    empty: 'Nothing is saved yet. Save what is on screen, or open a backup.',
    saveThis: 'Save what is on screen',
    search: 'Search by name or kind of company',
    none: m('No saved scenario has “{words}” in its name or kind of company.'),
    found: m('{count, plural, one {# scenario} other {# scenarios}} of {all}'),
    order: 'Order',
    orders: { changed: 'Last changed', name: 'Name', own: 'Own order' },
    list: 'Your scenarios',
    open: m('Open {name}'),
    isOpen: 'on screen',
    isFrozen: 'frozen',
    changes: m('{count, plural, =0 {as published} one {# change} other {# changes}}'),
    changed: m('changed {moment}'),
    figures: 'Risk-adjusted ROI, as last computed',
    figure: m('{path}: {roi} ± {points} points'),
    noFigures: 'not computed yet: open it once',
    error: m('± {points}'),
    compare: m('Compare {name}'),
    compareShort: 'Compare',
    full: m('{most} are chosen; take one out first.'),
    chosen: m(
      '{count, plural, =0 {Tick two to four scenarios to compare them.} one {# chosen; tick one to three more to compare.} other {# chosen}}',
    ),
    compareChosen: 'Compare these side by side',
    clear: 'Choose none',
    duplicate: 'Duplicate',
    rename: 'Rename',
    freeze: 'Freeze',
    unfreeze: 'Unfreeze',
    freezeHow:
      'Frozen, it stays as it is, such as the version that your board has seen; changes to it are saved as a new one.',
    delete: 'Delete',
    up: m('Move {name} up'),
    down: m('Move {name} down'),
    of: m('{action} {name}'),
    newName: m('New name of {name}'),
    keep: 'Keep',
    cancel: 'Cancel',
    needsName: 'A name is needed; the old one was kept.',
    moved: m('{name} is now number {place} of {all}.'),
    copied: m('{name} was added.'),
    nowFrozen: m('{name} is frozen.'),
    nowFree: m('{name} can change again.'),
    renamed: m('It is called {name} now.'),
    cannotOpen: m(
      '{name} holds no inputs that this page can read. It was left as it is; save it as a file before you delete it.',
    ),
    drafts: 'Work that was not saved',
    draftsHow: 'From tabs that were closed, or that crashed, before anybody saved.',
    draft: m('{kind}, of {moment}'),
    draftNamed: m('“{name}” ({kind}), of {moment}'),
    draftUnread: m('Inputs of {moment}'),
    unreadable: 'What cannot be read',
    unreadableHow:
      'It is kept as it is. Save it as a file for a newer page or for somebody who can mend it, or delete it.',
    newer: m('{name}: saved by a newer Landfall'),
    damaged: m('{name}: damaged'),
    nameless: 'Without a name',
    saveFile: 'Save as a file',
    backup: 'Backup',
    backupHow:
      'All saved scenarios as one file, for another browser or for safety: browsers may clear what pages store. A backup that is opened adds to the library and changes nothing in it.',
    saveBackup: m(
      '{count, plural, =0 {Nothing to back up} one {Save a backup of # scenario} other {Save a backup of # scenarios}}',
    ),
    openBackup: 'Open a backup',
    storage: 'What is stored here',
    used: m(
      '{count, plural, =0 {No scenarios} one {# scenario} other {# scenarios}}, {size}; this page uses {used} of the {quota} that the browser allows it.',
    ),
    usedPlain: m('{count, plural, =0 {No scenarios} one {# scenario} other {# scenarios}}, {size}.'),
    deleteAll: 'Delete everything stored here',
    deleteAllTitle: 'Delete everything that this page stored in this browser?',
    goes: 'This goes, and cannot be brought back:',
    goesRecords: m(
      '{count, plural, =0 {saved scenarios (there are none)} one {# saved scenario} other {# saved scenarios}}',
    ),
    goesDrafts: 'work of this and other tabs that was not saved',
    goesUnreadable: m(
      '{count, plural, one {# entry that cannot be read} other {# entries that cannot be read}}',
    ),
    goesSettings: 'your choice of colours and language, and that the tour was offered',
    stays:
      'The inputs on screen stay, in the address of this tab, and so does the copy of the page itself that opens without a connection. Files and links that you saved elsewhere are not touched.',
    deleteYes: 'Delete everything',
    deleteNo: 'Keep everything',
    deletedAll: 'Everything that was stored here is deleted.',
    notDeleted: 'It could not be deleted. Close other tabs of Landfall and try again.',
  },
  size: {
    kilobytes: m('{size} kB'),
    megabytes: m('{size} MB'),
    gigabytes: m('{size} GB'),
  },
} as const;

export type LibraryText = Words<typeof enLibrary>;
