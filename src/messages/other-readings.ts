import { contested, possibleUnderAllReadings, type Decision } from '../engine';
import { underReadings } from '../engine/internal';
import type { Facts } from '../facts';
import { interpretations } from '../policy';
import type { PolicyLanguage } from '../policy/language';
import { fill } from './fill';
import { inLanguage, type Language } from './language';
import { joinedStatement, type Statement } from './outcome-text';
import { phrasesIn } from './texts-in';
import { unlessTooLarge } from './unless-too-large';

/**
 * Whether another reading would change the outcome: one line for each choice that would on its own, or one line saying
 * that none does. Empty for a decision without readings, or one whose readings together are too many.
 */
export function otherReadings(
  decision: Decision<PolicyLanguage, unknown>,
  facts: Facts,
  language: Language,
): readonly Statement[] {
  return unlessTooLarge(() => linesFor(decision, facts, language), []);
}

function linesFor(decision: Decision<PolicyLanguage, unknown>, facts: Facts, language: Language): readonly Statement[] {
  if (underReadings(decision, facts).tested.length === 0) return [];
  const phrases = phrasesIn(language);
  const others = contested(decision, facts);
  if (others.length > 0) {
    return others.map(({ reading: id, choice, possible }) => {
      const { question, readings } = interpretations[id];
      const reading = readings.find((each) => each.id === choice)?.text;
      const said = possible.map((outcome) => joinedStatement(decision.source, outcome, language).text);
      const values = {
        id,
        question: inLanguage(question, language),
        reading: (reading === undefined ? choice : inLanguage(reading, language)).replace(/[。.]$/, ''),
        said: said.join(' / '),
      };
      return { code: id, text: fill(phrases.otherReading, values) };
    });
  }
  const reached = possibleUnderAllReadings(decision, facts);
  const text = reached.length > 1 ? phrases.severalReadings : phrases.anyReading;
  return [{ code: decision.id, text }];
}
