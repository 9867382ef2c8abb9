import type { Setup } from '../builder/setup.js';
import type { Material, Snippet } from './snippet.js';

export const snippets = (_setup: Setup, _material: Material): readonly Snippet[] => [
  {
    id: 'html',
    name: 'HTML',
    group: 'Any page',
    parts: [{ title: 'x', where: 'here', language: 'HTML', code: '<x>' }],
    notes: ['none'],
  },
];
