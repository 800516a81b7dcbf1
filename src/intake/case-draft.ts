import { parseInstant } from '../calendar/read-instant';
import { problemAt, type CellPlace, type IntakeProblem, type IntakeProblemCode } from './intake-problem';
import { isObject } from '../plain/is-object';
import { structuralKey } from '../plain/structural-key';
import type { Assignment, ColumnMapping, MappedValue, WordMeaning } from './mapping';
import type { RecordLayout, Slot } from './record-layout';

// Over 200 lines: every kind of value that a cell writes into a record.

/** The origin of a value of a record. */
export interface ValuePlace {
  /** The path of the value in the record. */
  readonly path: readonly (string | number)[];
  /** The row, from 1. */
  readonly row: number;
  /** The column, from 1. */
  readonly column: number;
}

/** A part of a record: values, and nested parts. */
interface Draft {
  [name: string]: MappedValue | Draft | (MappedValue | Draft)[] | undefined;
}

interface AllowedValues {
  readonly slot: Slot;
  readonly allowed: readonly string[];
  readonly place: CellPlace;
}

/** A case record under construction. */
export class CaseDraft {
  readonly record: Draft = {};
  readonly places: ValuePlace[] = [];
  readonly problems: IntakeProblem[] = [];
  /** The row in which the case begins. */
  readonly row: number;
  readonly #layout: RecordLayout;
  readonly #made: (Draft | undefined)[];
  readonly #paths: (readonly (string | number)[])[] = [[]];
  #allowed: AllowedValues[] = [];
  /** The paths for which a cell says that there is no value: unknown, or not in the list. No default applies there. */
  readonly #without = new Set<string>();

  constructor(layout: RecordLayout, row: number) {
    this.#layout = layout;
    this.row = row;
    this.#made = [this.record];
  }

  /** Begins a further row of the case: paths with one entry per row (`works[]`) get a new entry, and all within it. */
  beginRow(): void {
    this.#compareAllowed(true);
    this.#layout.containers.forEach((container, number) => {
      if (container?.step.by === 'row' || this.#made[container?.parent ?? 0] === undefined)
        this.#made[number] = undefined;
    });
  }

  /** Reports a cell that cannot be used. */
  refuse(code: IntakeProblemCode, place: CellPlace, path?: string, accepted?: readonly string[]): void {
    this.problems.push(problemAt(code, place, path, accepted));
  }

  /** Writes what a word means: a value for the slot, or several values for paths that the mapping names. */
  mean(meaning: WordMeaning, slot: Slot | undefined, place: CellPlace, take: ColumnMapping['take']): void {
    if (typeof meaning === 'object' && meaning !== null) this.#assign(meaning, place);
    else if (slot !== undefined) this.put(slot, meaning, place, take);
  }

  /**
   * Writes a value. A different value than the one already written is a problem, unless `take` decides between the two.
   */
  put(slot: Slot, value: MappedValue, place: CellPlace | undefined, take?: ColumnMapping['take']): void {
    const { target, container } = slot;
    const { name, path, leaf, isList, member, entry } = target;
    if (value === null ? leaf.nullable !== true : member !== undefined && value !== true) {
      this.#without.add(path);
      return;
    }
    if (isList) {
      const list = this.#listIn(container, name);
      const item = entry ? { [entry.by]: value, [entry.field]: entry.value } : (member ?? value);
      if (list.some((each) => each === item || (entry && structuralKey(each) === structuralKey(item)))) return;
      list.push(item);
      this.#addPlace(place, [...this.#pathOf(container), name, list.length - 1]);
      return;
    }
    const holder = this.#open(container);
    const before = holder[name];
    if (before === undefined) {
      holder[name] = value;
      this.#addPlace(place, slot.path ?? [...this.#pathOf(container), name]);
    } else if (before === null) {
      if (value !== null) this.#replace(slot, value, place);
    } else if (before !== value && value !== null) {
      this.#putAgain(slot, value, place, take);
    }
  }

  /** Writes a value of the mapping for a slot of which no cell says anything, if its object may exist. */
  fill(slot: Slot, value: MappedValue): void {
    const { target, container } = slot;
    const { path, name, member, entry } = target;
    const there = this.#made[container]?.[name];
    // Of a list, each member is a value of its own, and so are the entries of each kind.
    const hasValue = entry
      ? Array.isArray(there) && there.some((each) => isObject(each) && each[entry.field] === entry.value)
      : member === undefined && there !== undefined;
    // What a cell says holds until the entry of its row, or the case, is complete.
    if (!this.#without.delete(path) && !hasValue && this.mayHold(slot)) this.put(slot, value, undefined);
  }

  /** Whether the object of a slot exists, or may be created for its value. */
  mayHold({ container }: Pick<Slot, 'container'>): boolean {
    if (this.#made[container] !== undefined) return true;
    const made = this.#layout.containers[container];
    return made === undefined || (made.step.by === 'field' && this.mayHold({ container: made.parent }));
  }

  /** Ends the case. */
  end(): void {
    this.#compareAllowed(false);
  }

  #assign({ set = {}, holds = {} }: Assignment, place: CellPlace): void {
    for (const [path, value] of Object.entries(set)) this.put(this.#layout.slotOf(path), value, place);
    for (const [path, allowed] of Object.entries(holds))
      this.#allowed.push({ slot: this.#layout.slotOf(path), allowed, place });
  }

  /**
   * Compares the values that words allow with each other and with known values: of the entry of a row, or all that are
   * left.
   */
  #compareAllowed(isRow: boolean): void {
    this.#allowed = this.#allowed.filter(({ slot, allowed, place }) => {
      const { path, name } = slot.target;
      if (isRow && !path.includes('[]')) return true;
      const first = this.#allowed.find((each) => each.slot === slot)?.allowed ?? [];
      const known = shownValue(this.#made[slot.container]?.[name]);
      const found = known === '' ? first : [known];
      if (!found.some((value) => allowed.includes(value))) this.refuse('contradiction', place, path, found);
      return false;
    });
  }

  #putAgain(slot: Slot, value: MappedValue, place: CellPlace | undefined, take: ColumnMapping['take']): void {
    const { target, container } = slot;
    const before = shownValue(this.#open(container)[target.name]);
    if (take === undefined) {
      if (place !== undefined) this.refuse('conflicting-values', place, target.path, [before]);
      return;
    }
    const other = String(value);
    if (isEarlier(other, before) === (take === 'earliest')) this.#replace(slot, value, place);
  }

  /** Writes a value in place of the present one; its origin is another cell. */
  #replace({ target, container }: Slot, value: MappedValue, place: CellPlace | undefined): void {
    this.#open(container)[target.name] = value;
    const path = [...this.#pathOf(container), target.name];
    const at = this.places.findIndex((each) => each.path.join('.') === path.join('.'));
    if (at >= 0) this.places.splice(at, 1);
    this.#addPlace(place, path);
  }

  #addPlace(place: CellPlace | undefined, path: ValuePlace['path']): void {
    if (place !== undefined) this.places.push({ path, row: place.row, column: place.column });
  }

  #pathOf(container: number): readonly (string | number)[] {
    return this.#paths[container] ?? [];
  }

  /** The object with a number, created if necessary. */
  #open(number: number): Draft {
    const there = this.#made[number];
    if (there !== undefined) return there;
    const { parent, step } = this.#layout.containers[number] as NonNullable<RecordLayout['containers'][number]>; // 0 always exists
    const made: Draft = {};
    if (step.by === 'field') {
      const holder = this.#open(parent);
      holder[step.name] = made;
      this.#paths[number] = [...this.#pathOf(parent), step.name];
    } else {
      const list = this.#listIn(parent, step.name);
      if (step.by === 'key') made[step.field] = step.value;
      this.#paths[number] = [...this.#pathOf(parent), step.name, list.length];
      list.push(made);
    }
    this.#made[number] = made;
    return made;
  }

  /** The list with a name in an object, created if necessary; only lists are put there. */
  #listIn(container: number, name: string): (MappedValue | Draft)[] {
    const holder = this.#open(container);
    const there = holder[name];
    if (Array.isArray(there)) return there;
    const list: (MappedValue | Draft)[] = [];
    holder[name] = list;
    return list;
  }
}

/** A value as text; empty without a value. */
function shownValue(value: Draft[string]): string {
  return typeof value === 'object' ? '' : String(value ?? '');
}

/** Whether a day or a moment is before another one; moments may have other offsets. */
function isEarlier(one: string, other: string): boolean {
  const [first, second] = [parseInstant(one), parseInstant(other)];
  if (typeof first === 'string' || typeof second === 'string') return one < other;
  return first.seconds + first.fraction < second.seconds + second.fraction;
}
