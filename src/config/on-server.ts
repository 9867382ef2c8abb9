import { isServer } from 'lit';

/** Whether this is a server, with neither a page nor a DOM. Lit's types say that it never is one. */
export const onServer: boolean = isServer;
