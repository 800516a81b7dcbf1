/** The recipes for form libraries, each on a page of its own. */
import { createElement, type FunctionComponent } from 'react';
import { createRoot } from 'react-dom/client';
import { mount, unmount } from 'svelte';
import { createApp, type Component } from 'vue';
import ElementPlusForm from '../../examples/recipes/element-plus.vue';
import { addValidation } from '../../examples/recipes/form-data';
import { RequestForm as ReactHookForm } from '../../examples/recipes/react-hook-form';
import { fields, type Request } from '../../examples/recipes/request';
import SvelteForm from '../../examples/recipes/svelte.svelte';
import { RequestForm as TanStackForm } from '../../examples/recipes/tanstack-form';
import VeeValidateForm from '../../examples/recipes/vee-validate.vue';

type Send = (sent: Request) => void;

/** Mounts a form on a page, and returns the function that removes it. */
export type Mount = (page: HTMLElement, send: Send) => () => void;

const react =
  (component: FunctionComponent<{ readonly onSend: Send }>): Mount =>
  (page, onSend) => {
    const root = createRoot(page);
    root.render(createElement(component, { onSend }));
    return () => root.unmount();
  };

const vue =
  (component: Component): Mount =>
  (page, onSend) => {
    const app = createApp(component, { onSend });
    app.mount(page);
    return () => app.unmount();
  };

const svelte: Mount = (page, onSend) => {
  const form = mount(SvelteForm, { target: page, props: { onSend } });
  return () => void unmount(form);
};

const native: Mount = (page, onSend) => {
  const inputs = fields.map((field) => {
    const { label, name } = field;
    const input =
      field.kind === 'number'
        ? `<input name="${name}" aria-label="${label.zh}">`
        : field.kind === 'oneOf'
          ? `<select name="${name}"><option value="">请选择</option>${field.options
              .map((option) => `<option value="${option.value}">${option.label.zh}</option>`)
              .join('')}</select>`
          : field.options
              .map(
                ({ value, label: { zh } }) =>
                  `<label><input type="radio" name="${name}" value="${value}">${zh}</label>`,
              )
              .join('');
    return `<fieldset><legend>${label.zh}</legend>${input}<p role="alert" data-problem-of="${name}"></p></fieldset>`;
  });
  const html = `<form novalidate>
    <label>姓名<input name="name"></label><p role="alert" data-problem-of="name"></p>
    <label>手机<input name="phone"></label><p role="alert" data-problem-of="phone"></p>
    ${inputs.join('')}<button>提交</button></form>`;
  page.insertAdjacentHTML('beforeend', html);
  const form = page.querySelector('form');
  if (form !== null) addValidation(form, onSend);
  return () => page.replaceChildren();
};

export const recipes: readonly { readonly library: string; readonly mount: Mount }[] = [
  { library: 'React Hook Form', mount: react(ReactHookForm) },
  { library: 'TanStack Form', mount: react(TanStackForm) },
  { library: 'vee-validate', mount: vue(VeeValidateForm) },
  { library: 'Element Plus', mount: vue(ElementPlusForm) },
  { library: 'Svelte', mount: svelte },
  { library: 'FormData', mount: native },
];
