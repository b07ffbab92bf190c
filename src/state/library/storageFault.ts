/**
 * What keeps the library from storing:
 *
 * - `none`: there is no storage here, or it may not be used, as in some private windows
 * - `full`: no room is left
 * - `newer`: a later Landfall has been here, and what it stored is left alone
 * - `heldUp`: another tab, or the browser, does not let it be opened
 * - `damaged`: what is stored cannot be read
 * - `failed`: anything else
 */
export type StorageFault = 'none' | 'full' | 'newer' | 'heldUp' | 'damaged' | 'failed';

const faultNamed: Readonly<Record<string, StorageFault>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  TimeoutError: 'heldUp',
  SecurityError: 'none',
  // Where it is missing, or its methods throw of themselves.
  ReferenceError: 'none',
  TypeError: 'none',
  InvalidStateError: 'none',
  NotFoundError: 'damaged',
  UnknownError: 'damaged',
  DataError: 'damaged',
  ConstraintError: 'damaged',
  NotReadableError: 'damaged',
};

/** What an error of the storage means. */
export function storageFaultOf(error: unknown): StorageFault {
  const name =
    typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : String(error);
  return Object.hasOwn(faultNamed, name) ? faultNamed[name]! : 'failed';
}
