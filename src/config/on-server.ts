import { isServer } from 'lit';

/** Whether this code runs on a server, without a page or a DOM. Lit's types say that this is never so. */
export const onServer: boolean = isServer;
