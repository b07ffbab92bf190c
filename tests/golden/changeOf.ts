/** Says what to do where something is no longer as it was. */
export function changeOf(before: unknown, now: unknown): string | undefined {
  if (now === before) return undefined;
  return (
    `${String(before)} before, ${String(now)} now. Results have changed. If that was not meant, it is a bug. If it was: ` +
    'raise MODEL_VERSION in src/model/version.ts, write an entry "Model x.y.z" in CHANGELOG.md that says what changed ' +
    'and why, leave the links and files of older versions as they are, and add to links.json, files.json and ' +
    'fingerprints.json in tests/golden/ what `landfall link` and `landfall simulate` print now.'
  );
}
