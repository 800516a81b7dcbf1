/** The schema of facts in TanStack Form, which takes Standard Schema as it is. */
import { FieldApi, FormApi } from '@tanstack/react-form';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../../src/facts';
import { factsSchema } from '../../src/schema';
import { processTimeLimit } from '../../src/rules/time-limits';

/** A form that judges every change, and is complete when it is sent. */
function makeForm(sent: (facts: Facts) => void) {
  const defaultValues: Facts = {};
  const form = new FormApi({
    defaultValues,
    validators: {
      onChange: factsSchema({ language: 'en' }),
      onSubmit: factsSchema({ language: 'en', completeFor: [processTimeLimit] }),
    },
    onSubmit: ({ value }) => sent(value),
  });
  form.mount();
  return form;
}

/** Answers a question as its control does. */
function answer(form: ReturnType<typeof makeForm>, name: keyof Facts, value: Facts[keyof Facts]): void {
  const field = new FieldApi({ form, name });
  field.mount();
  field.handleChange(value);
}

function messagesFor(form: ReturnType<typeof makeForm>, field: keyof Facts): readonly unknown[] {
  const errors: readonly unknown[] = form.getFieldMeta(field)?.errors ?? [];
  return errors.map((error) =>
    typeof error === 'object' && error !== null && 'message' in error ? error.message : error,
  );
}

describe('TanStack Form', () => {
  it('checks entries while typing, and does not treat unanswered questions as errors', () => {
    const form = makeForm(() => undefined);
    answer(form, 'voltageLevel', '10kV');
    expect(form.state.isValid).toBe(true);
    answer(form, 'equipmentCapacityKw', -5);
    expect(messagesFor(form, 'equipmentCapacityKw')).toEqual(['Expected a number of at least 0 kW']);
    expect(form.state.isValid).toBe(false);
    answer(form, 'equipmentCapacityKw', undefined);
    expect(form.state.isValid).toBe(true);
  });

  it('requires on submit what still matters, and submits the facts once they settle the decisions', async () => {
    const sent: Facts[] = [];
    const form = makeForm((facts) => sent.push(facts));
    answer(form, 'voltageLevel', '10kV');
    answer(form, 'usage', 'other');
    answer(form, 'assetTransfer', false);
    await form.handleSubmit();
    expect(messagesFor(form, 'importantCustomer')).toEqual(['Required']);
    expect(messagesFor(form, 'supportingWorks')).toEqual([]);
    expect(sent).toEqual([]);

    answer(form, 'importantCustomer', false);
    await form.handleSubmit();
    expect(sent).toEqual([{ voltageLevel: '10kV', usage: 'other', assetTransfer: false, importantCustomer: false }]);
  });
});
