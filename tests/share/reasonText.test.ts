import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeReason } from '../../src/share/decodeReason';
import { encodeReason, MAX_REASON, tidyReason } from '../../src/share/reasonText';

describe('encodeReason and decodeReason', () => {
  it('give back every reason that is kept, in letters that need no escape', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const reason = tidyReason(text);
        const letters = encodeReason(reason);
        expect(letters).toMatch(/^[\w-]*$/);
        expect(decodeReason(letters)).toBe(reason || undefined);
      }),
    );
  });

  it('are base64url of UTF-8', () => {
    for (const text of ['a', 'ab', 'abc', 'é', '备案', '🜁 x']) {
      expect(encodeReason(text)).toBe(Buffer.from(text, 'utf8').toString('base64url'));
    }
  });

  it('never throw, whatever the letters, and never give more than is allowed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 2000 }), (letters) => {
        const reason = decodeReason(letters);
        expect(reason === undefined || Array.from(reason).length <= MAX_REASON).toBe(true);
      }),
    );
    expect(decodeReason(encodeReason('x'.repeat(1000)))).toHaveLength(MAX_REASON);
  });
});

describe('tidyReason', () => {
  it('keeps one line and takes out what would turn or hide text', () => {
    expect(tidyReason('  our \n own\u202E count\u0007 ')).toBe('our own count');
    expect(tidyReason(' \n ')).toBe('');
  });

  it('changes nothing in what it made', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(tidyReason(tidyReason(text))).toBe(tidyReason(text));
      }),
    );
  });
});
