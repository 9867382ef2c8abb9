import { meetEach } from './table.js';
import { hostileFaults, successFaults } from './rows/answers.js';
import { shapeFaults, statusFaults } from './rows/refusals.js';

describe('Answers with a status that refuses', () => meetEach(statusFaults));

describe('Answers with a reason', () => meetEach(shapeFaults));

describe('Answers that look like a success', () => meetEach(successFaults));

describe('Answers that mean harm', () => meetEach(hostileFaults));
