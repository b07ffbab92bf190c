/**
 * Version of the model: same inputs, seed and draws give the same fingerprint as long as it stays.
 *
 * A change of results needs a new version and an entry in CHANGELOG.md.
 */
export const MODEL_VERSION = '1.0.0';
