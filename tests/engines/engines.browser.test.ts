import { describe, expect, it } from 'vitest';
import { expected, measure } from './measured';

describe('the simulator in Chromium', () => {
  it.each([1, 4])('gives the bits that every engine gives, its runs cut into %i', (parts) => {
    expect(measure(parts)).toEqual(expected);
  });
});
