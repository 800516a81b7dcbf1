import { expect, it } from 'vitest';

it('runs in the time zone that the environment names', () => {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  expect(timeZone).toBe(process.env['TZ'] ?? timeZone);
});
