import { describe, expect, it } from 'vitest';
import { keysNamed } from '../../src/model/keysNamed';
import { parameters } from '../../src/model/parameters';
import { isValueKey, keyFor, keysOf, parameterOfKey, pathOfKey, valueKeys } from '../../src/model/values';

describe('keysOf', () => {
  it('is one key for each entry path where each has a value, else the bare identifier', () => {
    expect(keysOf('buildCapex')).toEqual(['bifurcation.buildCapex', 'partner.buildCapex']);
    expect(keysOf('royalty')).toEqual(['royalty']);
    expect(keysOf('tam')).toEqual(['tam']);
    expect(keysOf('windDownCost')).toEqual(['windDownCost']);
  });

  it('gives all keys, each once, each leading back to its parameter', () => {
    expect(new Set(valueKeys).size).toBe(valueKeys.length);
    for (const { id } of parameters) {
      for (const key of keysOf(id)) {
        expect(isValueKey(key)).toBe(true);
        expect(parameterOfKey(key).id).toBe(id);
      }
    }
  });
});

describe('pathOfKey', () => {
  it('is the path in front of the key, and nothing for a bare one', () => {
    expect(pathOfKey('bifurcation.buildCapex')).toBe('bifurcation');
    expect(pathOfKey('partner.buildCapex')).toBe('partner');
    expect(pathOfKey('royalty')).toBeUndefined();
  });
});

describe('keyFor', () => {
  it('is what a path reads, and nothing where the parameter means nothing to it', () => {
    expect(keyFor('tam', 'exit')).toBe('tam');
    expect(keyFor('buildCapex', 'partner')).toBe('partner.buildCapex');
    expect(keyFor('buildCapex', 'exit')).toBeUndefined();
    expect(keyFor('royalty', 'partner')).toBe('royalty');
    expect(keyFor('royalty', 'bifurcation')).toBeUndefined();
    expect(keyFor('windDownCost', 'exit')).toBe('windDownCost');
    expect(keyFor('windDownCost', 'partner')).toBeUndefined();
  });
});

describe('keysNamed', () => {
  it('reads a bare per-path identifier as both paths and a prefixed one as that path', () => {
    expect(keysNamed('buildCapex')).toEqual(['bifurcation.buildCapex', 'partner.buildCapex']);
    expect(keysNamed('partner.buildCapex')).toEqual(['partner.buildCapex']);
  });

  it('reads a one-path identifier bare or with its own path in front', () => {
    expect(keysNamed('royalty')).toEqual(['royalty']);
    expect(keysNamed('partner.royalty')).toEqual(['royalty']);
    expect(keysNamed('bifurcation.modelInvestment')).toEqual(['modelInvestment']);
    expect(keysNamed('exit.windDownCost')).toEqual(['windDownCost']);
  });

  it.each([
    [
      'bifurcation.royalty',
      '"bifurcation.royalty" is not a parameter; allowed is "royalty" or "partner.royalty"',
    ],
    ['partner.tam', '"partner.tam" is not a parameter; allowed is "tam"'],
    [
      'exit.buildCapex',
      '"exit.buildCapex" is not a parameter; allowed is "buildCapex", "bifurcation.buildCapex" or "partner.buildCapex"',
    ],
    ['common.tam', '"common.tam" is not a parameter; allowed is "tam"'],
    ['.tam', '".tam" is not a parameter; allowed is "tam"'],
    [
      'partner.windDownCost',
      '"partner.windDownCost" is not a parameter; allowed is "windDownCost" or "exit.windDownCost"',
    ],
    [
      'path.buildCapex',
      '"path.buildCapex" is not a parameter; allowed is "buildCapex", "bifurcation.buildCapex" or "partner.buildCapex"',
    ],
  ])('refuses the prefix of %s and says what is allowed', (name, problem) => {
    expect(keysNamed(name)).toEqual({ problem });
  });

  it('refuses an unknown identifier, with a near one where there is one', () => {
    expect(keysNamed('Royalty')).toEqual({
      problem: 'there is no parameter "Royalty"; did you mean "royalty"?',
    });
    expect(keysNamed('partner.capex')).toEqual({
      problem: 'there is no parameter "partner.capex"; did you mean "buildCapex"?',
    });
    for (const name of ['', 'x', 'zzz', '__proto__', 'constructor', 'partner.', '.tam.']) {
      const result = keysNamed(name);
      expect(result).toHaveProperty('problem', expect.stringContaining(`there is no parameter "${name}"`));
    }
  });
});
