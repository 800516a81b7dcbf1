/** All that needs a script: showing one kind of finding only. Without it the page shows everything. */
export const script = `
const buttons = document.querySelectorAll('.filter button');
for (const button of buttons) {
  button.disabled = false;
  button.addEventListener('click', () => {
    const code = button.dataset.code;
    for (const each of buttons) each.setAttribute('aria-pressed', String(each === button));
    for (const finding of document.querySelectorAll('.finding')) {
      finding.hidden = code !== '' && finding.dataset.code !== code;
    }
    for (const one of document.querySelectorAll('.case')) {
      one.hidden = one.querySelector('.finding:not([hidden])') === null;
    }
    for (const part of document.querySelectorAll('[data-all]')) part.hidden = code !== '';
  });
}
`;
