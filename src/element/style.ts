/**
 * The style sheet of the element. Its colours follow the text of the page, so that it works on light and dark pages.
 */
export const style = `
:host { display: block; container-type: inline-size; line-height: 1.5; --line: color-mix(in srgb, currentColor 22%, transparent); --tint: #b26a00; }
.decided, .applies { --tint: #1a7f4b; }
* { box-sizing: border-box; }
.frame { display: grid; grid-template-columns: minmax(0, 1fr); overflow-wrap: anywhere; gap: 1.25rem; border: 1px solid var(--line); border-radius: 10px; padding: 1rem; }
@container (min-width: 46rem) { .frame { grid-template-columns: 17rem minmax(0, 1fr); align-items: start; } }
h3 { margin: 1rem 0 .25rem; font-size: .875rem; }
label { display: block; margin: 0 0 .5rem; font-size: .875rem; }
label.asked { border-inline-start: 3px solid var(--tint); padding-inline-start: .5rem; }
select, input { display: block; width: 100%; min-height: 2.25rem; margin-top: .25rem; padding: .25rem .5rem; font: inherit; background: Canvas; color: CanvasText; border: 1px solid var(--line); border-radius: 6px; }
:is(select, input, button, summary):focus-visible { outline: 2px solid currentColor; outline-offset: 2px; }
button { min-height: 2.25rem; padding: .25rem .75rem; font: inherit; font-size: .875rem; color: inherit; background: transparent; border: 1px solid var(--line); border-radius: 6px; cursor: pointer; }
.answer, li:is(.applies, .open) { background: color-mix(in srgb, var(--tint) 10%, transparent); }
.answer { border-inline-start: 5px solid var(--tint); padding: .5rem .75rem; border-radius: 0 6px 6px 0; }
.answer p { margin: 0; }
ul.possible { margin: .25rem 0 0; padding-inline-start: 1.25rem; }
ol.rows { list-style: none; margin: 0; padding: 0; display: grid; gap: .5rem; }
ol.rows > li { border: 1px solid var(--line); border-inline-start-width: 5px; border-radius: 6px; padding: .5rem .75rem; font-size: .875rem; }
ol.rows > li:is(.applies, .open) { border-inline-start-color: var(--tint); }
li:is(.overtaken, .excluded) > :not(.state) { opacity: .75; }
.state { float: inline-end; margin-inline-start: .75rem; font-size: .8rem; border: 1px solid currentColor; border-radius: 999px; padding: 0 .5rem; }
.tests { margin: .25rem 0 0; padding: 0; list-style: none; display: flex; flex-wrap: wrap; gap: .25rem .75rem; font-size: .8rem; }
.met::before { content: '✓ '; } .unmet::before { content: '✗ '; } .open-test::before { content: '? '; }
.clauses { margin: .25rem 0 0; font-size: .8rem; }
.mark { font-weight: 600; } td.mark { white-space: nowrap; }
.copy { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; font-size: .875rem; }
table { border-collapse: collapse; font-size: .875rem; } td, th { padding: .25rem .75rem .25rem 0; text-align: start; font-weight: normal; vertical-align: top; }
td label { display: flex; gap: .5rem; align-items: center; margin: 0; } input[type='radio'] { width: auto; min-height: 0; margin: 0; }
details { margin-top: .5rem; } summary { cursor: pointer; }
p.problem { margin: 0; font-weight: 600; }
`;
