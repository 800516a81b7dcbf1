import { revalidateLogic, useForm } from '@tanstack/react-form';
import { fields, nothing, request, type Entries, type Request } from './request';

export function RequestForm({ onSend }: { readonly onSend: (sent: Request) => void }) {
  const form = useForm({
    defaultValues: nothing,
    // Validates when the form is sent, and after that on every change.
    validationLogic: revalidateLogic(),
    validators: { onDynamic: request },
    // The form passes the texts of its inputs; the schema reads them.
    onSubmit: ({ value }) => onSend(request.parse(value)),
  });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void form.handleSubmit();
      }}
    >
      {contactFields.map(({ name, label }) => (
        <form.Field key={name} name={name}>
          {({ state, handleChange }) => (
            <div>
              <label>
                {label}
                <input value={state.value} onChange={({ target }) => handleChange(target.value)} />
              </label>
              <p role="alert">{state.meta.errors[0]?.message}</p>
            </div>
          )}
        </form.Field>
      ))}
      {fields.map(({ name, label, ...field }) => (
        <form.Field key={name} name={name}>
          {({ state, handleChange }) => (
            <fieldset>
              <legend>{label.zh}</legend>
              {field.kind === 'number' && (
                <input
                  aria-label={label.zh}
                  inputMode="decimal"
                  value={state.value}
                  onChange={({ target }) => handleChange(target.value)}
                />
              )}
              {field.kind === 'oneOf' && (
                <select aria-label={label.zh} value={state.value} onChange={({ target }) => handleChange(target.value)}>
                  <option value="">请选择</option>
                  {field.options.map((option) => (
                    <option key={option.value} value={option.value}>
                      {option.label.zh}
                    </option>
                  ))}
                </select>
              )}
              {field.kind === 'boolean' &&
                field.options.map((option) => (
                  <label key={option.label.zh}>
                    <input
                      type="radio"
                      name={name}
                      checked={state.value === String(option.value)}
                      onChange={() => handleChange(String(option.value))}
                    />
                    {option.label.zh}
                  </label>
                ))}
              <p role="alert">{state.meta.errors[0]?.message}</p>
            </fieldset>
          )}
        </form.Field>
      ))}
      <button type="submit">提交</button>
    </form>
  );
}

const contactFields = [
  { name: 'name', label: '姓名' },
  { name: 'phone', label: '手机' },
] as const satisfies readonly { readonly name: keyof Entries; readonly label: string }[];
