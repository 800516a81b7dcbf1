import { describe, expect, it } from 'vitest';
import { checkCase, type CaseRecord } from '../../src/compliance';
import { asOf } from './examples';

describe('the ground of an excessive demand', () => {
  const statement = 'voluntaryHighVoltageStatement'; // only at high voltage

  it.each<[string, Partial<CaseRecord>, readonly object[]]>([
    [
      'a consultation needs the licence alone',
      { facts: { voltageLevel: '10kV' }, consultation: { demanded: ['身份证', '营业执照', '完税证明'] } },
      [
        { found: '身份证', because: 'notRequired' },
        { found: '完税证明', because: 'unknownName' },
      ],
    ],
    [
      'nothing requires the paper',
      { facts: { voltageLevel: '380V' }, intake: { channel: 'businessHall', demanded: [statement] } },
      [{ found: statement, because: 'notRequired' }],
    ],
    [
      'a booking needs none',
      {
        facts: { voltageLevel: '380V' },
        intake: { channel: 'online', demanded: [{ document: statement, at: 'booking' }] },
      },
      [{ found: statement, because: 'bookingNeedsNone' }],
    ],
    [
      'is left out if it depends on the unknown channel',
      { facts: { voltageLevel: '380V' }, intake: { demanded: [{ document: statement, at: 'booking' }] } },
      [{ found: statement }],
    ],
  ])('%s', (_, parts, grounds) => {
    const { findings } = checkCase({ id: 'case-1', facts: {}, ...parts }, { asOf });
    const excessive = findings.filter(({ code }) => code === 'document-over-collection');
    expect(excessive.map(({ params }) => params)).toEqual(grounds);
  });
});
