/** The browser's `fetch`, taken when the script loads. A page may replace it later with one that logs what is sent. */
export const fetch = globalThis.fetch.bind(globalThis);
