import type { Answering } from './deciding-means';
import { answeringBy } from './answering';
import { classOf, unreadable, type FactReading } from '../compile/read-facts';
import type { Machine } from '../compile/machine';
import type { Variable } from '../compile/partition';
import { hasOwnNamesAlone } from '../../plain/is-plain-object';
import type { Answer } from '../terms/answer';
import type { Source } from '../terms/table';

/** Answers, of which each is made once. */
export interface AnswersGiven {
  /** What facts of the same classes were answered; undefined where there was nothing, or anything is unusual. */
  readonly recall: (facts: unknown) => Answer<unknown> | FactReading | undefined;
  /** The answer for classes of facts. */
  readonly answer: Answering;
}

/** A fact where it is expected among the names of an object. */
interface Place extends Variable {
  /** What one class more adds to the number of an answer; nothing where the answer does not depend on the fact. */
  readonly weight: number;
  /** The digits of listed values, from 1; nothing for facts of other kinds. */
  readonly listed: ReadonlyMap<unknown, number> | false;
}

/** So many answers are remembered; then all are forgotten. */
const mostAnswers = 4096;

/** So often another order of names is followed; then every object is read in the general way. */
const mostOrders = 64;

/**
 * Remembers answers, each by one number: the classes of the facts that it depends on are the digits, 0 where a fact is
 * unknown. Forms and records name their facts in one order. Along it, one loop over the names reads an object; no list is
 * made of it, and no fact is looked up by name. Whatever is unusual is left to the general way.
 *
 * @param names the facts that answers depend on
 */
export function answersGiven(machine: Machine, source: Source, names: readonly string[]): AnswersGiven {
  let combinations = 1;
  const read: Place[] = [];
  const places = new Map<string, Place>();
  for (const name of Object.keys(source.vocabulary)) {
    const fact = machine.variables.get(name) as Variable; // a name of the vocabulary
    const { values, definition } = fact;
    const isRead = names.includes(name);
    const listed = definition.kind === 'oneOf' && new Map(values.map((value, index) => [value, index + 1]));
    const place: Place = { ...fact, weight: isRead ? combinations : 0, listed };
    places.set(name, place);
    if (!isRead) continue;
    combinations *= values.length + 1;
    read.push(place);
  }
  const hasNumbers = combinations < 2 ** 53; // beyond, numbers are not exact
  const make = answeringBy(machine, source);
  const answers = new Map<unknown, Answer<unknown>>();
  // Behind the names that come first, those of the vocabulary in its order: any of them may be met.
  let order = [...read, ...places.values()];
  let ordersLeft = hasNumbers ? mostOrders : 0;

  return {
    recall(facts) {
      if (ordersLeft === 0 || !hasOwnNamesAlone(facts)) return undefined;
      const expected = order;
      let number = 0;
      let index = 0;
      let unread = 0;
      try {
        // To look once brings an object into the layout of others like it. A loop does not, and takes a slower way then.
        let value: unknown = facts[''];
        for (const _ in facts) unread += 1;
        for (const name in facts) {
          value = facts[name];
          unread -= 1;
          let place = expected[index];
          while (place && place.name !== name) place = expected[(index += 1)];
          if (!place) {
            order = [...Object.keys(facts).flatMap((each) => places.get(each) ?? []), ...places.values()];
            ordersLeft -= 1;
            return undefined;
          }
          index += 1;
          if (value === undefined) continue;
          const { listed, weight } = place;
          const digit = listed ? listed.get(value) : classOf(value, place) + 1;
          if (!digit) return undefined;
          number += digit * weight;
        }
        if (unread === 0) return answers.get(number);
      } catch {
        // Getters and proxies may do whatever they like. One that takes other properties away is no better.
      }
      return unreadable(facts);
    },
    answer(classes) {
      let number = 0;
      for (const { variable, weight } of read) number += ((classes[variable] as number) + 1) * weight; // of all variables
      const key = hasNumbers ? number : classes.join();
      if (answers.size > mostAnswers) answers.clear();
      const found = answers.get(key) ?? make(classes);
      answers.set(key, found);
      return found;
    },
  };
}
