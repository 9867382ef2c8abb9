// @ts-check
/** Shows the inbox of the demo's endpoint on a page, as it fills. */

/** @typedef {{ id: string, name: string, receivedAt: string, likelySpam: boolean, extra: object }} Message */

/** The labels of the fields that every form has, in order, as the clinic would read them. */
const LABELS = new Map([
  ['patient', 'Patient'],
  ['email', 'Email'],
  ['phone', 'Phone'],
  ['message', 'Message'],
  ['topics', 'Asks about'],
  ['consent', 'Consent'],
]);

/** The labels of what the form adds. */
const DETAILS = new Map([
  ['locale', 'Language'],
  ['page', 'Page'],
  ['elapsedSeconds', 'Seconds taken'],
  ['trap', 'Trap'],
  ['id', 'Id'],
]);

/** Fills the page's inbox, now and whenever a message arrives. */
export function startInbox() {
  const list = byId('inbox');
  const status = byId('status');
  const empty = /** @type {HTMLButtonElement} */ (byId('empty'));
  const events = new EventSource('inbox/events');

  const showCount = (news = '') => {
    const count = list.childElementCount;
    // The button that was just pressed stays: hiding it would lose the keyboard's focus.
    empty.hidden = count === 0 && document.activeElement !== empty;
    if (count === 0) status.textContent = 'Nothing yet. What the form sends appears here.';
    else status.textContent = `${news}${count === 1 ? 'One message' : `${count} messages`} so far.`;
  };

  events.addEventListener('inbox', ({ data }) => {
    const messages = /** @type {Message[]} */ (JSON.parse(data));
    list.replaceChildren(...messages.reverse().map(renderMessage));
    showCount();
  });
  events.addEventListener('message', ({ data }) => {
    const message = /** @type {Message} */ (JSON.parse(data));
    const item = renderMessage(message);
    item.classList.add('new');
    list.prepend(item);
    showCount(`Just in: a message from ${message.name}. `);
  });
  events.addEventListener('error', () => {
    status.textContent = 'The demo’s server doesn’t answer. Trying again …';
  });
  empty.addEventListener('click', () => {
    fetch('inbox', { method: 'DELETE' }).catch(() => {
      status.textContent = 'The inbox could not be emptied.';
    });
  });
  empty.addEventListener('blur', () => {
    empty.hidden = list.childElementCount === 0;
  });
}

/**
 * Builds an entry from text nodes only: what a stranger typed must not become markup.
 * @param {Message} message
 */
function renderMessage(message) {
  const time = element('time', new Date(message.receivedAt).toLocaleTimeString());
  time.dateTime = message.receivedAt;

  const values = new Map(Object.entries(message));
  const fields = element('dl');
  for (const [key, label] of LABELS) addField(fields, label, textOf(key, values.get(key)));
  for (const [name, value] of Object.entries(message.extra)) addField(fields, name, textOf(name, value));
  for (const [key, label] of DETAILS) addField(fields, label, textOf(key, values.get(key)));

  const item = element('li');
  item.append(element('h4', message.name), time);
  if (message.likelySpam) item.append(element('strong', 'Likely spam'));
  item.append(fields);
  return item;
}

/**
 * @param {HTMLElement} list
 * @param {string} label
 * @param {string} text If it is empty, the field is left out.
 */
function addField(list, label, text) {
  if (!text) return;
  const row = element('div');
  row.append(element('dt', label), element('dd', text));
  list.append(row);
}

/**
 * @param {string} key
 * @param {unknown} value
 */
function textOf(key, value = '') {
  if (key === 'patient') return value === 'new' ? 'New' : 'Existing';
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  return String(value);
}

/**
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name
 * @param {string} [text]
 */
function element(name, text) {
  const result = document.createElement(name);
  if (text !== undefined) result.textContent = text;
  return result;
}

/** @param {string} id */
function byId(id) {
  return /** @type {HTMLElement} */ (document.getElementById(id));
}
