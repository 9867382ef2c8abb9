/** Kept from when the script loads: a page may replace it later, with one that logs what is sent. */
export const fetch = globalThis.fetch.bind(globalThis);
