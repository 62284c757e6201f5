import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkReading } from '../../../src/components/reading/check-reading.ts';
import { choices, initialSettings, settingNames } from '../../../src/components/reading/choices.ts';

const initial = { settings: initialSettings, known: [] };

describe('checkReading', () => {
  it('takes every value that the panel offers', () => {
    for (const name of settingNames) {
      for (const value of choices[name]) {
        const { reading, faults } = checkReading({ version: 1, settings: { [name]: value }, known: ['cada'] });
        expect(faults).toEqual([]);
        expect(reading).toEqual({ settings: { ...initialSettings, [name]: value }, known: ['cada'] });
      }
    }
  });

  it.each([
    [null, 'shape', '', 'null'],
    [[], 'shape', '', '[]'],
    ['<b>', 'shape', '', '<b>'],
    [{ version: 1, settings: [] }, 'shape', '', '{"version":1,"settings":[]}'],
    [{ version: 1, known: 'cada' }, 'shape', '', '{"version":1,"known":"cada"}'],
    [{}, 'version', 'version', ''],
    [{ version: 2 }, 'version', 'version', '2'],
    [{ version: 1, settings: { colour: 'red' } }, 'setting', 'colour', 'red'],
    [{ version: 1, settings: { toString: 'large' } }, 'setting', 'toString', 'large'],
    [JSON.parse('{"version":1,"settings":{"__proto__":"x"}}'), 'setting', '__proto__', 'x'],
    [{ version: 1, settings: { size: 'huge' } }, 'value', 'size', 'huge'],
    [{ version: 1, settings: { size: ['large'] } }, 'value', 'size', '["large"]'],
    [{ version: 1, known: ['<script>'] }, 'word', 'known', '<script>'],
    [{ version: 1, known: ['a b'] }, 'word', 'known', 'a b'],
    [{ version: 1, known: [7] }, 'word', 'known', '7'],
  ])('%j is refused with its value, and changes nothing', (data, kind, name, value) => {
    const { reading, faults } = checkReading(data);
    expect(faults).toEqual([{ kind, name, value }]);
    expect(reading).toEqual(initial);
  });

  it('keeps what is sound beside what isn’t, and each word once', () => {
    const data = { version: 1, settings: { size: 'huge', font: 'dyslexic' }, known: ['cada', '', 'cada', 'rgpd'] };
    const { reading, faults } = checkReading(data);
    expect(reading).toEqual({ settings: { ...initialSettings, font: 'dyslexic' }, known: ['cada', 'rgpd'] });
    expect(faults.map(({ kind }) => kind)).toEqual(['value', 'word']);
  });

  it('whatever the data, gives values of the list and ids only, and short texts in its faults', () => {
    const settings = fc.dictionary(fc.constantFrom(...settingNames, 'other', '__proto__'), fc.anything());
    const like = fc.record({ version: fc.constantFrom(1, 2), settings, known: fc.array(fc.string()) });
    fc.assert(
      fc.property(fc.oneof(fc.anything(), like), (data) => {
        const { reading, faults } = checkReading(data);
        expect(Object.keys(reading.settings)).toEqual(settingNames);
        for (const name of settingNames) expect(choices[name]).toContain(reading.settings[name]);
        for (const word of reading.known) expect(word).toMatch(/^[a-z0-9-]+$/);
        for (const { value } of faults) expect(value.length).toBeLessThanOrEqual(40);
      }),
    );
  });
});
