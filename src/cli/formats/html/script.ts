/**
 * Shows one tab at a time, and one page of cases at a time: only what is shown is part of the document, so that ten
 * thousand cases remain usable. Without the script the page shows the worst cases.
 */
export const script = `
const byId = (id) => document.getElementById(id);
const { words, cases } = JSON.parse(byId('data').textContent);
const pageSize = 20;
const mostPrinted = 500;
const state = { search: '', sort: 'severity', code: '', standing: '', clean: false, group: null, page: 0 };

const fill = (text, values) => text.replace(/\\{(\\w+)\\}/g, (_, name) => values[name]);
const haystack = (row) => row.haystack ??= [row.id, row.station, row.handler, row.month, ...row.findings.flatMap((finding) => [finding.title, finding.message])].join(' ').toLowerCase();
const inGroup = (row) => {
  if (state.group === null) return true;
  const { kind, name } = state.group;
  if (kind === 'clause') return row.findings.some((finding) => finding.clauses.includes(name));
  return kind === 'department' ? row.findings.some((finding) => finding.departments.includes(name)) : row[kind] === name;
};
const isChosen = (finding) => (state.code === '' || finding.code === state.code)
  && (state.standing === '' || String(finding.stands) === state.standing);
const orders = {
  severity: (one, other) => other.violations - one.violations || other.findings.length - one.findings.length,
  id: (one, other) => one.id < other.id ? -1 : 1,
  month: (one, other) => (one.month ?? '9') < (other.month ?? '9') ? -1 : 1,
};
const chosen = () => cases
  .filter((row) => (state.clean || row.findings.length > 0) && inGroup(row)
    && (state.code + state.standing === '' || row.findings.some(isChosen))
    && (state.search === '' || haystack(row).includes(state.search)))
  .sort(orders[state.sort]);

let printing = false;
function show() {
  const rows = chosen();
  const first = printing ? 0 : state.page * pageSize;
  const last = Math.min(rows.length, printing ? mostPrinted : first + pageSize);
  byId('list').innerHTML = rows.slice(first, last).map((row) => row.html).join('');
  if (state.code + state.standing !== '') {
    for (const finding of byId('list').querySelectorAll('.finding')) {
      finding.hidden = !isChosen({ code: finding.dataset.code, stands: finding.dataset.stands });
    }
  }
  byId('place').textContent = fill(words.page, { first: rows.length === 0 ? 0 : first + 1, last, count: rows.length });
  byId('previous').disabled = first === 0;
  byId('next').disabled = last === rows.length;
  byId('group').hidden = state.group === null;
  byId('group-name').textContent = state.group === null ? '' : fill(words.only, { name: state.group.label });
}
function change(changes) {
  Object.assign(state, { page: 0 }, changes);
  show();
}

const tabs = [...document.querySelectorAll('[role="tab"]')];
function open(tab) {
  for (const each of tabs) {
    each.setAttribute('aria-selected', String(each === tab));
    each.tabIndex = each === tab ? 0 : -1;
    byId(each.getAttribute('aria-controls')).hidden = each !== tab;
  }
}
for (const tab of tabs) {
  tab.addEventListener('click', () => open(tab));
  tab.addEventListener('keydown', (event) => {
    const [place, last] = [tabs.indexOf(tab), tabs.length - 1];
    const target = { ArrowRight: place + 1, ArrowLeft: place + last, Home: 0, End: last }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    const next = tabs[target % tabs.length];
    open(next);
    next.focus();
  });
}

const buttons = document.querySelectorAll('.filter button');
for (const button of buttons) {
  button.addEventListener('click', () => {
    for (const each of buttons) each.setAttribute('aria-pressed', String(each === button));
    change({ code: button.dataset.code });
  });
}
for (const button of document.querySelectorAll('button[data-kind]')) {
  button.addEventListener('click', () => {
    const { kind, name } = button.dataset;
    change({ group: { kind, name: name === undefined ? null : name, label: button.textContent }, clean: kind !== 'clause' && kind !== 'department' });
    byId('clean').checked = state.clean;
    open(byId('tab-cases'));
    byId('tab-cases').focus();
  });
}
byId('everything').addEventListener('click', () => change({ group: null }));
byId('search').addEventListener('input', (event) => change({ search: event.target.value.trim().toLowerCase() }));
byId('sort').addEventListener('change', (event) => change({ sort: event.target.value }));
byId('standing')?.addEventListener('change', (event) => change({ standing: event.target.value }));
byId('clean').addEventListener('change', (event) => change({ clean: event.target.checked }));
byId('previous').addEventListener('click', () => { state.page -= 1; show(); });
byId('next').addEventListener('click', () => { state.page += 1; show(); });
byId('print').addEventListener('click', () => window.print());
addEventListener('beforeprint', () => { printing = true; show(); });
addEventListener('afterprint', () => { printing = false; show(); });

for (const table of document.querySelectorAll('table.sortable')) {
  for (const [column, heading] of [...table.tHead.rows[0].cells].entries()) {
    heading.querySelector('button').addEventListener('click', () => {
      const down = heading.getAttribute('aria-sort') === 'ascending';
      for (const each of table.tHead.rows[0].cells) each.removeAttribute('aria-sort');
      heading.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      const value = (row) => row.cells[column].dataset.value ?? row.cells[column].textContent;
      const compare = (one, other) => {
        const [first, second] = [value(one), value(other)];
        const order = Number(first) - Number(second) || (first < second ? -1 : first > second ? 1 : 0);
        return down ? -order : order;
      };
      table.tBodies[0].append(...[...table.tBodies[0].rows].sort(compare));
    });
  }
}

const cell = (value) => {
  const text = String(value ?? '');
  const safe = /^[=+\\-@\\t]/.test(text) ? "'" + text : text;
  return '"' + safe.replaceAll('"', '""') + '"';
};
byId('csv').addEventListener('click', () => {
  const rows = chosen().flatMap((row) => row.findings
    .filter(isChosen)
    .map((finding) => [words[finding.severity], row.id, row.station, row.handler, row.month, finding.title, finding.cited, finding.message]));
  const text = [words.csvHeadings, ...rows].map((row) => row.map(cell).join(',')).join('\\r\\n');
  const link = document.createElement('a');
  const file = new Blob(['\\uFEFF' + text + '\\r\\n'], { type: 'text/csv' });
  Object.assign(link, { href: URL.createObjectURL(file), download: 'yekuo.csv' });
  link.click();
  URL.revokeObjectURL(link.href);
});

document.body.classList.add('scripted');
open(byId('tab-cases'));
show();
`;
