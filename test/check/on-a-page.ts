// For pages of their own: gives `<endpoint-check data-endpoint="…">` its setup.
import { defaultSetup } from '../../demo/builder/setup.js';
import { defineEndpointCheck } from '../../demo/check/endpoint-check.js';

defineEndpointCheck();
for (const element of document.querySelectorAll('endpoint-check')) {
  element.setup = { ...defaultSetup, endpoint: element.dataset.endpoint ?? '' };
}
