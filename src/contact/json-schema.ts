import * as z from 'zod/mini';
import { envelopeShape } from './envelope.js';
import { fieldsSchema } from './fields.js';

/**
 * Returns the JSON Schema (draft 2020-12) of a submission, for servers that don't
 * run JavaScript. It describes each key, after blanks at the ends are removed. It
 * doesn't say which keys a new or an existing patient must give.
 */
export function submissionJsonSchema(): z.core.JSONSchema.BaseSchema {
  const { name, patient, ...others } = fieldsSchema().shape;
  const { id, topics, ...rest } = envelopeShape;
  // What has no value is left out.
  const given = z.partial(z.object(others));
  const submission = z.object({ id, name, patient, ...given.shape, topics, ...rest });
  return {
    title: 'A submission of mild-widgets',
    ...z.toJSONSchema(submission, { io: 'input' }),
  };
}
