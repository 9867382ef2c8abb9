// The code of a page that runs the script's module, and names nothing of it: the elements are known all the same.
import 'mild-widgets/embed';

const form = document.querySelector('mild-contact');
export const state: 'editing' | 'sending' | 'sent' | undefined = form?.state;

form?.addEventListener('mild-success', ({ id, durationMs }) => console.log(id, durationMs.toFixed()));
window.MildWidgets?.mount(document.body);
