import { describe, expect, it } from 'vitest';
import { parameterOf, parameters } from '../../src/model/parameters';
import { enControls } from '../../src/ui/i18n/en/controls';
import { parameterGroups } from '../../src/ui/parameterGroups';

const placed = parameterGroups.flatMap((group) => group.parameters);

describe('parameterGroups', () => {
  it('places every parameter exactly once', () => {
    expect([...placed].toSorted()).toEqual(parameters.map(({ id }) => id).toSorted());
  });

  it('never puts levers, settings and assumptions into one list', () => {
    for (const { id, parameters: own } of parameterGroups) {
      expect([id, new Set(own.map((parameter) => parameterOf(parameter).kind)).size]).toEqual([id, 1]);
    }
  });

  it('has a control for all but the constants', () => {
    const without = placed.filter((id) => {
      const { slider, admissible } = parameterOf(id);
      return slider === undefined && admissible.type === 'number';
    });
    const constants = parameterGroups.find(({ id }) => id === 'constants')!;
    expect(without.toSorted()).toEqual([...constants.parameters].toSorted());
  });
});

describe('the words of parameters', () => {
  it('label every parameter, each differently', () => {
    const labels = parameters.map(({ id }) => enControls.parameters[id].label);
    expect(labels.every((label) => label.length > 0)).toBe(true);
    expect(new Set(labels).size).toBe(labels.length);
  });

  it('keep labels within 30 characters', () => {
    expect(parameters.filter(({ id }) => enControls.parameters[id].label.length > 30)).toEqual([]);
  });

  it('name every word of a choice', () => {
    for (const { id, admissible } of parameters) {
      if (admissible.type !== 'choice') continue;
      expect(Object.keys(enControls.choices[id] ?? {}).toSorted()).toEqual(
        [...admissible.choices].toSorted(),
      );
    }
  });
});
