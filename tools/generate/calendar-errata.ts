/** A notice of the State Council or its General Office. */
export interface Notice {
  readonly number: string;
  /** Its subject. */
  readonly subject: string;
}

/** A day that is wrong or missing in the table of chinese-workday 1.16.1. */
export interface Erratum {
  readonly date: string;
  /** The kind of the day. A day that no notice names follows the week: `weekday` or `weekend`. */
  readonly is: 'weekday' | 'weekend' | 'holiday' | 'makeupWorkday';
  /** The notice that names the day, or that arranges the holiday without naming the day. */
  readonly notice: Notice;
}

const notice2011: Notice = { number: '国办发明电〔2010〕40号', subject: 'holidays of 2011' };
const notice2012: Notice = { number: '国办发明电〔2011〕45号', subject: 'holidays of 2012' };
const notice2013: Notice = { number: '国办发明电〔2012〕33号', subject: 'holidays of 2013' };
const notice2014: Notice = { number: '国办发明电〔2013〕28号', subject: 'holidays of 2014' };
const notice2015: Notice = { number: '国发明电〔2015〕1号', subject: 'the anniversary of 3 September 2015' };
const notice2018: Notice = { number: '国办发明电〔2017〕12号', subject: 'holidays of 2018' };
const notice2020: Notice = { number: '国办发明电〔2020〕1号', subject: 'the longer Spring Festival of 2020' };
const notice2021: Notice = { number: '国办发明电〔2020〕27号', subject: 'holidays of 2021' };
const notice2023: Notice = { number: '国办发明电〔2022〕16号', subject: 'holidays of 2023' };

/** The days for which the table has the wrong kind, working day or day off. */
export const workingDayErrata: readonly Erratum[] = [
  { date: '2011-01-29', is: 'weekend', notice: notice2011 },
  { date: '2011-02-12', is: 'makeupWorkday', notice: notice2011 },
  { date: '2011-04-02', is: 'makeupWorkday', notice: notice2011 },
  { date: '2011-12-31', is: 'makeupWorkday', notice: notice2012 },
  { date: '2012-01-29', is: 'makeupWorkday', notice: notice2012 },
  { date: '2012-03-31', is: 'makeupWorkday', notice: notice2012 },
  { date: '2012-04-01', is: 'makeupWorkday', notice: notice2012 },
  { date: '2012-04-28', is: 'makeupWorkday', notice: notice2012 },
  { date: '2012-09-30', is: 'holiday', notice: notice2012 },
  { date: '2012-10-08', is: 'weekday', notice: notice2012 },
  { date: '2013-04-07', is: 'makeupWorkday', notice: notice2013 },
  { date: '2013-04-27', is: 'makeupWorkday', notice: notice2013 },
  { date: '2013-04-28', is: 'makeupWorkday', notice: notice2013 },
  { date: '2013-06-08', is: 'makeupWorkday', notice: notice2013 },
  { date: '2013-06-09', is: 'makeupWorkday', notice: notice2013 },
  { date: '2013-10-12', is: 'makeupWorkday', notice: notice2013 },
  { date: '2013-12-29', is: 'weekend', notice: notice2014 },
  { date: '2014-06-03', is: 'weekday', notice: notice2014 },
  { date: '2014-06-04', is: 'weekday', notice: notice2014 },
  { date: '2014-09-09', is: 'weekday', notice: notice2014 },
  { date: '2014-09-10', is: 'weekday', notice: notice2014 },
  { date: '2014-10-11', is: 'makeupWorkday', notice: notice2014 },
  { date: '2015-09-03', is: 'holiday', notice: notice2015 },
  { date: '2015-09-04', is: 'holiday', notice: notice2015 },
  { date: '2018-01-01', is: 'holiday', notice: notice2018 },
  { date: '2020-01-31', is: 'holiday', notice: notice2020 },
  { date: '2020-02-01', is: 'holiday', notice: notice2020 },
  { date: '2023-01-03', is: 'weekday', notice: notice2023 },
];

/** Days off on weekends that a notice names and the table does not. They are days off in both. */
export const unnamedWeekends: readonly Erratum[] = [
  { date: '2015-09-05', is: 'holiday', notice: notice2015 },
  { date: '2020-02-02', is: 'holiday', notice: notice2020 },
  { date: '2021-01-02', is: 'holiday', notice: notice2021 },
  { date: '2021-01-03', is: 'holiday', notice: notice2021 },
];
