/** The schema of facts in React Hook Form, by its own resolver for Standard Schema. */
import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { createFormControl, type FieldErrors } from 'react-hook-form';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../../src/facts';
import { processTimeLimit } from '../../src/rules/time-limits';
import { factsSchema } from '../../src/schema';

const typing = factsSchema({ language: 'zh-CN' });
const sending = factsSchema({ language: 'zh-CN', completeFor: [processTimeLimit] });

/** Submits a form with these values; returns the result or its errors. */
async function send(
  values: Facts,
  schema = sending,
): Promise<{ readonly sent?: Facts; readonly errors?: FieldErrors }> {
  const form = createFormControl<Facts, unknown, Facts>({ resolver: standardSchemaResolver(schema) });
  for (const [name, value] of Object.entries(values)) form.setValue(name as keyof Facts, value);
  let result = {};
  await form.handleSubmit(
    (sent) => (result = { sent }),
    (errors) => (result = { errors }),
  )();
  return result;
}

function messagesOf(errors: FieldErrors = {}): readonly (readonly [string, unknown])[] {
  return Object.entries(errors).map(([name, error]) => [name, error?.message]);
}

describe('React Hook Form', () => {
  it('does not treat unanswered questions as errors while typing', async () => {
    expect(await send({}, typing)).toEqual({ sent: {} });
    expect(await send({ voltageLevel: '10kV' }, typing)).toEqual({ sent: { voltageLevel: '10kV' } });
  });

  it('shows an invalid entry at its field', async () => {
    const { errors } = await send(
      { equipmentCapacityKw: -5, substitutionShare: 2, appliedCapacityKva: Number.NaN },
      typing,
    );
    expect(messagesOf(errors)).toEqual([
      ['equipmentCapacityKw', '应为不小于0的数字'],
      ['substitutionShare', '应为0到1之间的数字'],
    ]);
  });

  it('requires on submit what still matters, and nothing else', async () => {
    const { errors } = await send({ voltageLevel: '10kV', usage: 'other', importantCustomer: false });
    expect(messagesOf(errors)).toEqual([['assetTransfer', '必须填写']]);
  });

  it('submits the facts once they settle the decisions', async () => {
    const facts = { voltageLevel: '10kV', importantCustomer: true } as const;
    expect(await send(facts)).toEqual({ sent: facts });
    expect(processTimeLimit.decide(facts)).toMatchObject({ status: 'decided', outcome: { workingDays: 21 } });
  });
});
