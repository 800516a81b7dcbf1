/** The form of every recipe: a name, a telephone number, and the facts that settle one decision. */
import { fieldsFor, type FactName, type Facts } from 'yekuo/facts';
import { smallMicroEnterprise } from 'yekuo/investment';
import { factsSchema } from 'yekuo/schema';
import * as z from 'zod/mini';

/** The fields that are not facts; your own schema reads them. */
const contact = z.object({
  name: z.string().check(z.trim(), z.minLength(1, '请填写姓名')),
  phone: z.string().check(z.regex(/^1\d{10}$/, '应为11位手机号码')),
});

/** The validated result: the answered facts and the contact. */
export type Request = Facts & z.infer<typeof contact>;

/** The texts in the inputs. */
export type Entries = Partial<Record<FactName, string>> & Record<keyof z.infer<typeof contact>, string>;

/** The questions, with their labels and options. */
export const fields = fieldsFor([smallMicroEnterprise]);

/** The schema of the whole form. A question that can no longer change the decision need not be answered. */
export const request = factsSchema<z.infer<typeof contact>, Entries>({
  language: 'zh-CN',
  completeFor: [smallMicroEnterprise],
  others: contact,
});

/** A form without answers. */
export const nothing: Entries = {
  name: '',
  phone: '',
  ...Object.fromEntries(fields.map(({ name }) => [name, ''])),
};
