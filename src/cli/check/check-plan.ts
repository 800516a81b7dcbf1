import type { Calendar } from '../../calendar';
import type { ConfirmedFalsification } from '../../compliance';
import type { Policy } from '../../policy';
import type { FormatName } from '../formats/formats';
import type { FailingLevel } from '../formats/report';
import type { Input } from '../input/input';
import type { Language } from '../language';

/** A report and where it goes; `-` is standard output. */
export interface Destination {
  readonly format: FormatName;
  readonly output: string;
}

/** What a check is to do. */
export interface CheckPlan {
  readonly inputs: readonly Input[];
  readonly destinations: readonly Destination[];
  readonly asOf: string;
  readonly policy: Policy;
  readonly calendar: Calendar;
  readonly language: Language;
  readonly failOn: FailingLevel;
  /** Falsifications that an investigation has confirmed. */
  readonly falsifications: readonly ConfirmedFalsification[];
  /** The file of known findings. */
  readonly baseline: string | undefined;
  /** The file to write the findings of this run to. */
  readonly newBaseline: string | undefined;
}
