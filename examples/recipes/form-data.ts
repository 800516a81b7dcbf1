import { request, type Request } from './request';

/**
 * Validates a form of the page when it is sent: passes valid values on, or shows the problem of each field. The same
 * schema reads the form data of a request on a server.
 */
export function addValidation(form: HTMLFormElement, onSend: (sent: Request) => void): void {
  let isSent = false;
  const read = () => {
    // If no radio button is selected, the form data do not contain it: it is unanswered.
    const { success, data, error } = request.safeParse(new FormData(form));
    for (const place of form.querySelectorAll('[data-problem-of]')) {
      const name = place.getAttribute('data-problem-of');
      place.textContent = error?.issues.find(({ path }) => path[0] === name)?.message ?? '';
    }
    return success ? data : undefined;
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    isSent = true;
    const sent = read();
    if (sent !== undefined) onSend(sent);
  });
  form.addEventListener('input', () => {
    if (isSent) read();
  });
}
