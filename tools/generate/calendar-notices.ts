/** Years that are missing in chinese-workday, taken from the notices. */
import type { Notice } from './calendar-errata';

/** The arrangement of one notice. */
export interface YearNotice {
  readonly notice: Notice;
  /** The days off, as the first and the last day of each run. */
  readonly daysOff: readonly (readonly [first: string, last: string])[];
  /** The weekend days worked. */
  readonly makeupWorkdays: readonly string[];
}

/**
 * 2007 to 2010. Each year was read from the notice and agrees on every day with chinese-days, with the Python package
 * chinesecalendar 1.11.0 and with holiday-cn, which parses the published notices.
 */
export const earlyNotices: readonly YearNotice[] = [
  {
    notice: { number: '国办发明电〔2006〕49号', subject: 'holidays of 2007' },
    daysOff: [
      ['2007-01-01', '2007-01-03'],
      ['2007-02-18', '2007-02-24'],
      ['2007-05-01', '2007-05-07'],
      ['2007-10-01', '2007-10-07'],
    ],
    // The notice also makes 30 and 31 December 2006 working days; they are before the first covered day.
    makeupWorkdays: ['2007-02-17', '2007-02-25', '2007-04-28', '2007-04-29', '2007-09-29', '2007-09-30'],
  },
  {
    notice: { number: '国办发明电〔2007〕52号', subject: 'holidays of 2008' },
    daysOff: [
      ['2007-12-30', '2008-01-01'],
      ['2008-02-06', '2008-02-12'],
      ['2008-04-04', '2008-04-06'],
      ['2008-05-01', '2008-05-03'],
      ['2008-06-07', '2008-06-09'],
      ['2008-09-13', '2008-09-15'],
      ['2008-09-29', '2008-10-05'],
    ],
    makeupWorkdays: ['2007-12-29', '2008-02-02', '2008-02-03', '2008-05-04', '2008-09-27', '2008-09-28'],
  },
  {
    notice: { number: '国办发明电〔2008〕42号', subject: 'holidays of 2009' },
    daysOff: [
      ['2009-01-01', '2009-01-03'],
      ['2009-01-25', '2009-01-31'],
      ['2009-04-04', '2009-04-06'],
      ['2009-05-01', '2009-05-03'],
      ['2009-05-28', '2009-05-30'],
      ['2009-10-01', '2009-10-08'],
    ],
    makeupWorkdays: ['2009-01-04', '2009-01-24', '2009-02-01', '2009-05-31', '2009-09-27', '2009-10-10'],
  },
  {
    notice: { number: '国办发明电〔2009〕27号', subject: 'holidays of 2010' },
    daysOff: [
      ['2010-01-01', '2010-01-03'],
      ['2010-02-13', '2010-02-19'],
      ['2010-04-03', '2010-04-05'],
      ['2010-05-01', '2010-05-03'],
      ['2010-06-14', '2010-06-16'],
      ['2010-09-22', '2010-09-24'],
      ['2010-10-01', '2010-10-07'],
    ],
    makeupWorkdays: [
      '2010-02-20',
      '2010-02-21',
      '2010-06-12',
      '2010-06-13',
      '2010-09-19',
      '2010-09-25',
      '2010-09-26',
      '2010-10-09',
    ],
  },
];
