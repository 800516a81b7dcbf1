import { isTerminal, terminalOf, unknownClass, type DiagramNode } from './diagram';
import { listNumbering } from '../../plain/list-numbering';

/**
 * Whether some completion of the known classes lets every one of several functions end where it should. It is searched
 * for, without joining the functions: a function that has ended elsewhere rules out all that follows.
 *
 * @param accepts whether a function, told by its position, may end at a terminal
 */
export function canAllEnd(
  nodes: readonly DiagramNode[],
  roots: readonly number[],
  accepts: (terminal: number, position: number) => boolean,
  classes: readonly number[],
): boolean {
  const numberOf = listNumbering();
  const failed: boolean[] = [];
  const search = (references: readonly number[]): boolean => {
    let variable = Infinity;
    for (const [position, reference] of references.entries()) {
      if (!isTerminal(reference)) variable = Math.min(variable, (nodes[reference] as DiagramNode).variable);
      else if (!accepts(terminalOf(reference), position)) return false;
    }
    if (variable === Infinity) return true;
    const number = numberOf(references);
    if (failed[number] === true) return false;
    const known = classes[variable] ?? unknownClass;
    const asked = references.map((reference) => nodes[reference]);
    const { length } = asked.find((node) => node?.variable === variable)?.children ?? [];
    const classesLeft = known === unknownClass ? Array.from({ length: length ?? 0 }, (_, index) => index) : [known];
    const isFound = classesLeft.some((taken) =>
      search(
        asked.map((node, position) =>
          node?.variable === variable ? (node.children[taken] as number) : (references[position] as number),
        ),
      ),
    );
    failed[number] = !isFound;
    return isFound;
  };
  return search(roots);
}
