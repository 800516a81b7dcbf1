/** The regulation on public holidays, and the days off for each festival of a year. */
import { movingFestivals } from './moving-festivals';

/** The days off of a festival in a year. */
export interface StatutoryRun {
  readonly first: string;
  /** The number of days; 0 if the edition does not have the festival. */
  readonly days: number;
}

/** The festivals of the regulation, in the order of the table. */
export type StatutoryRuns = Readonly<
  Record<
    'newYear' | 'springFestival' | 'qingming' | 'labourDay' | 'dragonBoat' | 'midAutumn' | 'nationalDay',
    StatutoryRun
  >
>;

/** One edition of 全国年节及纪念日放假办法. In all editions New Year has one day and National Day three. */
interface Edition {
  readonly document: string;
  /** The first year in which it applies. */
  readonly from: number;
  /** Whether Spring Festival begins on the eve, or on the first day of the lunar year. */
  readonly springFestivalFromEve: boolean;
  readonly springFestival: number;
  readonly labourDay: number;
  /** The days of each of Qingming, Dragon Boat and Mid-Autumn. */
  readonly traditional: number;
}

const editions: readonly Edition[] = [
  {
    document: '国务院令第795号',
    from: 2025,
    springFestivalFromEve: true,
    springFestival: 4,
    labourDay: 2,
    traditional: 1,
  },
  {
    document: '国务院令第644号',
    from: 2014,
    springFestivalFromEve: false,
    springFestival: 3,
    labourDay: 1,
    traditional: 1,
  },
  {
    document: '国务院令第513号',
    from: 2008,
    springFestivalFromEve: true,
    springFestival: 3,
    labourDay: 1,
    traditional: 1,
  },
  {
    document: '国务院令第270号',
    from: 2000,
    springFestivalFromEve: false,
    springFestival: 3,
    labourDay: 3,
    traditional: 0,
  },
];

/** The statutory days of a year. */
export function statutoryRuns(year: number): StatutoryRuns {
  const edition = editions.find(({ from }) => from <= year);
  if (edition === undefined) throw new Error(`No edition of the regulation is known for ${year}`);
  const { springFestival, qingming, dragonBoat, midAutumn } = movingFestivals(year);
  return {
    newYear: { first: `${year}-01-01`, days: 1 },
    springFestival: {
      first: edition.springFestivalFromEve ? dayBefore(springFestival) : springFestival,
      days: edition.springFestival,
    },
    qingming: { first: qingming, days: edition.traditional },
    labourDay: { first: `${year}-05-01`, days: edition.labourDay },
    dragonBoat: { first: dragonBoat, days: edition.traditional },
    midAutumn: { first: midAutumn, days: edition.traditional },
    nationalDay: { first: `${year}-10-01`, days: 3 },
  };
}

function dayBefore(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
