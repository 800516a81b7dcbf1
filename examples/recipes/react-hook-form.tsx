import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { useForm } from 'react-hook-form';
import { fields, request, type Entries, type Request } from './request';

const names = fields.map(({ name }) => name);

export function RequestForm({ onSend }: { readonly onSend: (sent: Request) => void }) {
  const { register, handleSubmit, formState } = useForm<Entries, unknown, Request>({
    resolver: standardSchemaResolver(request),
  });
  const problemOf = (name: keyof Entries) => formState.errors[name]?.message;
  return (
    <form noValidate onSubmit={(event) => void handleSubmit(onSend)(event)}>
      <label>
        姓名
        <input {...register('name')} />
      </label>
      <p role="alert">{problemOf('name')}</p>
      <label>
        手机
        <input {...register('phone')} />
      </label>
      <p role="alert">{problemOf('phone')}</p>
      {fields.map(({ name, label, ...field }) => {
        // An answer can make other questions unnecessary, so after the first submit each change validates all
        // questions.
        const input = register(name, { deps: names });
        return (
          <fieldset key={name}>
            <legend>{label.zh}</legend>
            {field.kind === 'number' && <input {...input} aria-label={label.zh} inputMode="decimal" />}
            {field.kind === 'oneOf' && (
              <select {...input} aria-label={label.zh}>
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
                  <input {...input} type="radio" value={String(option.value)} />
                  {option.label.zh}
                </label>
              ))}
            <p role="alert">{problemOf(name)}</p>
          </fieldset>
        );
      })}
      <button type="submit">提交</button>
    </form>
  );
}
