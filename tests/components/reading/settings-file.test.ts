import { expect, it } from 'vitest';
import { initialSettings } from '../../../src/components/reading/choices.ts';
import { readSettingsFile, writeSettingsFile } from '../../../src/components/reading/settings-file.ts';

const reading = {
  settings: { ...initialSettings, size: 'larger', ruler: 'on' } as const,
  known: ['cada', 'open-data'],
};

it('reads back what it wrote', async () => {
  expect(await readSettingsFile(new Blob([writeSettingsFile(reading)]))).toEqual({ reading });
});

it('refuses a file that is not JSON, or too large, and names the first fault of another', async () => {
  expect(await readSettingsFile(new Blob(['size: large']))).toEqual({ fault: { kind: 'json' } });
  expect(await readSettingsFile(new Blob([' '.repeat(600_000)]))).toEqual({ fault: { kind: 'size' } });
  const text = writeSettingsFile(reading).replace('larger', 'enormous');
  expect(await readSettingsFile(new Blob([text]))).toEqual({
    fault: { kind: 'value', name: 'size', value: 'enormous' },
  });
});
