/** json-logic-engine: one expression per table, compiled to a function. */
import { LogicEngine } from 'json-logic-engine';
import { named } from '../peers/peer';
import { factNames, type Ask, type TableTool } from './made-up';

function built(logic: unknown): Ask {
  return new LogicEngine().build(logic) as Ask;
}

export const jsonLogicEngineTables: TableTool = {
  name: `${named('json-logic-engine')}, built`,
  isInHeap: true,
  firstHit: ({ rows }) =>
    built({
      if: rows.flatMap(({ bands, outcome }) =>
        bands.length === 0
          ? [outcome]
          : [
              {
                and: bands.flatMap(({ fact, from, below }) => [
                  { '>=': [{ var: fact }, from] },
                  { '<': [{ var: fact }, below] },
                ]),
              },
              outcome,
            ],
      ),
    }),
  collection: (count) =>
    built({ merge: factNames(count).map((fact, index) => ({ if: [{ var: fact }, [`item${index}`], []] })) }),
  chain: (length) =>
    built(
      factNames(length)
        .map((fact): object => ({ var: fact }))
        .reduce((before, own) => ({ or: [own, before] })),
    ),
};
