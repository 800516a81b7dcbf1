import type { CalendarExtension } from '../../src/calendar';

/** Lists for 2027 with every festival and no other changes, so that the year is certain. */
export const whole2027: CalendarExtension = {
  holidays: ['2027-01-01', '2027-02-06', '2027-04-05', '2027-05-01', '2027-06-09', '2027-09-15', '2027-10-01'],
  makeupWorkdays: [],
  through: '2027-12-31',
};
