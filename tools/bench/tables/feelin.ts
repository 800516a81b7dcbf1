/** feelin parses an expression on every evaluation: a list of all rows, filtered by their conditions. */
import { evaluate } from 'feelin';
import { named } from '../peers/peer';
import { factNames, type Ask, type TableTool } from './made-up';

function evaluated(expression: string): Ask {
  return (facts) => evaluate(expression, facts).value;
}

export const feelinTables: TableTool = {
  name: named('feelin'),
  isInHeap: true,
  firstHit: ({ rows }) => {
    const outcomes = rows.map(({ bands, outcome }) => {
      const conditions = bands.map(({ fact, from, below }) => `${fact} >= ${from} and ${fact} < ${below}`);
      return `if ${conditions.join(' and ') || 'true'} then "${outcome}" else null`;
    });
    return evaluated(`[${outcomes.join(', ')}][item != null][1]`);
  },
  collection: (count) => {
    const items = factNames(count).map((fact, index) => `if ${fact} then "item${index}" else null`);
    return evaluated(`[${items.join(', ')}][item != null]`);
  },
  chain: (length) => {
    const links = factNames(length).map((fact, index) =>
      index === 0 ? `link0: ${fact}` : `link${index}: ${fact} or link${index - 1}`,
    );
    return evaluated(`{${links.join(', ')}}.link${length - 1}`);
  },
};
