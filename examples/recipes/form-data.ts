import { request, type Request } from './request';

/**
 * Hands on what a plain form of the page holds, or shows at each field what is wrong with it. The same schema reads the
 * form data of a request on a server.
 */
export function handOn(form: HTMLFormElement, onSend: (sent: Request) => void): void {
  let isSent = false;
  const read = () => {
    // Radios of which none is ticked are not in the form data: they are unanswered.
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
