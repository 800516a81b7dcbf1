import { escapedXml } from '../escaped-xml';
import type { Language } from '../../language';
import { htmlTexts } from './html-texts';
import { shareOf, type Bar, type Timeline } from './timeline';

/** The timeline of a case, one row per bar. */
export function timelineHtml(timeline: Timeline, language: Language): string {
  const rows = timeline.bars.map((bar) => rowHtml(bar, timeline, language));
  const axis = `<div class="row axis"><span></span><span class="ends"><time>${timeline.from}</time><time>${timeline.to}</time></span><span></span></div>`;
  return `<div class="timeline">${rows.join('')}${axis}</div>`;
}

/** The stages of a case in one bar, for cases that need no more. */
export function briefTimelineHtml(timeline: Timeline, language: Language): string {
  const bars = timeline.bars.filter(({ kind }) => kind !== 'process' && kind !== 'works');
  const shown = bars.length === 0 ? timeline.bars.slice(0, 1) : bars;
  const description = shown.map((bar) => `${bar.label} ${span(bar, language)}`).join(', ');
  const shapes = shown.map((bar) => barShape(bar, timeline));
  return `<svg class="bar" role="img" aria-label="${escapedXml(description)}"><title>${escapedXml(description)}</title>${track}${shapes.join('')}</svg>`;
}

const track = '<rect class="track" width="100%" height="100%" rx="3"/>';

function rowHtml(bar: Bar, timeline: Timeline, language: Language): string {
  const description = [bar.label, span(bar, language), bar.note].filter((part) => part !== '').join(' · ');
  const late = bar.over ? ' late' : '';
  const limit =
    bar.due === undefined ? bar.note : [bar.note, htmlTexts[language].due(shortDate(bar.due, bar.from))].join(' · ');
  const note = limit === '' ? '' : `<em>${escapedXml(limit)}</em>`;
  return (
    `<div class="row${late}"><span class="label">${escapedXml(bar.label)}</span>` +
    `<svg class="bar" role="img" aria-label="${escapedXml(description)}"><title>${escapedXml(description)}</title>${track}${barShape(bar, timeline)}${limitShape(bar, timeline)}</svg>` +
    `<span class="dates">${escapedXml(span(bar, language))}${note}</span></div>`
  );
}

function barShape(bar: Bar, timeline: Timeline): string {
  const start = shareOf(timeline, bar.from, false);
  const end = shareOf(timeline, bar.to, true);
  const due = bar.due === undefined ? end : shareOf(timeline, bar.due, true);
  if (!bar.over || due >= end) return rect(bar.over ? 'over' : bar.kind, start, end);
  return rect(bar.kind, start, due) + rect('over', due, end);
}

function limitShape(bar: Bar, timeline: Timeline): string {
  return bar.due === undefined
    ? ''
    : `<rect class="due" x="${shareOf(timeline, bar.due, true)}%" width="2" height="100%"/>`;
}

function rect(kind: string, start: number, end: number): string {
  return `<rect class="${kind}" x="${start}%" width="${Math.round((end - start) * 100) / 100}%" height="100%" rx="3"/>`;
}

/** The period, without the year where it is evident. */
function span({ from, to, open }: Bar, language: Language): string {
  if (open) return `${shortDate(from, from)} → ${htmlTexts[language].openSince}`;
  return from === to ? shortDate(from, from) : `${shortDate(from, from)} → ${shortDate(to, from)}`;
}

function shortDate(date: string, beside: string): string {
  return date.slice(0, 4) === beside.slice(0, 4) ? date.slice(5) : date;
}
