import type { DecidedAnswer } from './answer';
import { emptyMemory, type CompiledSource, type Trace } from './compile';
import { deepFreeze } from './deep-freeze';
import { walk } from './diagram';
import type { TableRow } from './table';
import { reachable } from './terminals';

/** What an answer rests on. */
export type Grounds = Pick<DecidedAnswer<unknown>, 'rules' | 'clauses' | 'interpretations'>;

/** The grounds that may apply under the known classes: consulted decisions first, then the rows in table order. */
export function groundsUnder(compiled: CompiledSource, classes: readonly number[]): Grounds {
  const traces = reachable(compiled.trace, classes).flatMap((number) => compiled.traces[number] ?? []);
  const consulted = [...new Set(traces.flatMap((trace) => trace.consulted))];
  const rows = [...new Set(traces.flatMap((trace) => trace.rows))].sort((a, b) => a - b);
  return joined([...consulted.map((each) => groundsUnder(each, classes)), rowGrounds(compiled, rows)]);
}

/** The grounds of given rows alone. */
function rowGrounds({ source }: CompiledSource, rows: readonly number[]): Grounds {
  const found = 'rows' in source ? rows.flatMap((row): TableRow[] => source.rows.slice(row, row + 1)) : [];
  return {
    rules: found.map(({ id }) => `${source.id}/${id}`),
    clauses: found.flatMap(({ clauses }) => clauses),
    interpretations: found.flatMap(({ interpretations = [] }) => interpretations),
  };
}

function joined(parts: readonly Grounds[]): Grounds {
  return {
    rules: [...new Set(parts.flatMap(({ rules }) => rules))],
    clauses: [...new Set(parts.flatMap(({ clauses }) => clauses))],
    interpretations: [...new Set(parts.flatMap(({ interpretations }) => interpretations))],
  };
}

/** The answer for classes that lead to one trace, or undefined when an unknown fact is met on the way. */
export function recall(compiled: CompiledSource, classes: readonly number[]): DecidedAnswer<unknown> | undefined {
  const trace = compiled.traces[walk(compiled.trace, classes)];
  if (trace === undefined) return undefined;
  let memory = trace.memory;
  for (const consulted of trace.consulted) {
    const inner = recall(consulted, classes);
    if (inner === undefined) return undefined;
    let further = memory.further.get(inner);
    if (further === undefined) {
      further = emptyMemory();
      memory.further.set(inner, further);
    }
    memory = further;
  }
  return (memory.answer ??= answerOf(compiled, trace, classes));
}

function answerOf(compiled: CompiledSource, trace: Trace, classes: readonly number[]): DecidedAnswer<unknown> {
  const consulted = trace.consulted.flatMap((each) => recall(each, classes) ?? []);
  return deepFreeze({
    status: 'decided',
    outcome: compiled.outcomes[walk(compiled.outcome, classes)],
    ...joined([...consulted, rowGrounds(compiled, trace.rows)]),
  });
}
