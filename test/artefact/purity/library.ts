/** The library as it was built, with a note of every function that is called. */
import * as root from 'yekuo';
import * as compliance from 'yekuo/compliance';
import * as columns from 'yekuo/columns';
import * as dmn from 'yekuo/dmn';
import * as forms from 'yekuo/forms';
import * as intake from 'yekuo/intake';
import * as interchange from 'yekuo/interchange';
import * as messages from 'yekuo/messages';
import * as receipts from 'yekuo/receipt';
import * as schema from 'yekuo/schema';
import * as warehouse from 'yekuo/warehouse';

/** The names of the functions called so far. */
export const called = new Set<string>();

function noted<Exported extends object>(exported: Exported): Exported {
  const entries = Object.entries(exported).map(([name, value]: [string, unknown]) => {
    if (typeof value !== 'function') return [name, value];
    const apply = (target: () => unknown, self: unknown, given: unknown[]): unknown => {
      called.add(name);
      return Reflect.apply(target, self, given);
    };
    return [name, new Proxy(value as () => unknown, { apply })];
  });
  return Object.fromEntries(entries) as Exported; // the same names, and values of the same types
}

export const library = noted({
  ...root,
  ...compliance,
  ...columns,
  ...dmn,
  ...forms,
  ...intake,
  ...interchange,
  ...messages,
  ...receipts,
  ...schema,
  ...warehouse,
});
