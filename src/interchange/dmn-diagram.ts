import type { DmnNames } from './dmn-names';
import { element } from './xml';

/** A fact or a decision in the diagram of a model. */
export interface DmnShape {
  readonly name: string;
  /** The names of what it uses; empty for a fact. */
  readonly requires: readonly string[];
  /** The ids of these connections, in the same order. */
  readonly edges: readonly string[];
}

const width = 200;
const height = 60;
const gap = 60;

/** Draws the diagram of a model for modelling tools: what is used is placed below what uses it. */
export function dmnDiagram(shapes: readonly DmnShape[], { unused }: DmnNames): string {
  const levels = new Map<string, number>();
  for (const { name, requires } of shapes) {
    levels.set(name, Math.max(-1, ...requires.map((used) => levels.get(used) ?? 0)) + 1); // what is used comes first
  }
  const highest = Math.max(...levels.values());
  const counts = new Map<number, number>();
  const places = new Map(
    shapes.map(({ name }) => {
      const level = levels.get(name) ?? 0;
      const column = counts.get(level) ?? 0;
      counts.set(level, column + 1);
      return [name, { x: gap + column * (width + gap), y: gap + (highest - level) * (height + 2 * gap) }];
    }),
  );
  const placeOf = (name: string): { readonly x: number; readonly y: number } => places.get(name) ?? { x: 0, y: 0 };
  return element(
    'dmndi:DMNDI',
    {},
    element(
      'dmndi:DMNDiagram',
      { id: unused('diagram') },
      shapes.map(({ name }) => {
        const { x, y } = placeOf(name);
        const bounds = { x: `${x}`, y: `${y}`, width: `${width}`, height: `${height}` };
        return element(
          'dmndi:DMNShape',
          { id: unused(`${name}_shape`), dmnElementRef: name },
          element('dc:Bounds', bounds),
        );
      }),
      shapes.flatMap(({ name, requires, edges }) =>
        requires.map((used, index) => {
          const [from, to] = [placeOf(used), placeOf(name)];
          return element(
            'dmndi:DMNEdge',
            { id: unused(`${name}_edge`), dmnElementRef: edges[index] },
            element('di:waypoint', { x: `${from.x + width / 2}`, y: `${from.y}` }),
            element('di:waypoint', { x: `${to.x + width / 2}`, y: `${to.y + height}` }),
          );
        }),
      ),
    ),
  );
}
