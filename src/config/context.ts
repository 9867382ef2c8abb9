import { createContext } from '@lit/context';
import type { Config } from './schema.js';

/** The configuration in force at a place in the page. */
export const configContext = createContext<Config>(Symbol('mild-config'));
