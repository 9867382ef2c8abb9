import { executeServerCommand } from '@web/test-runner-commands';

/** What WordPress saves of a post for an author who may not save scripts; undefined where there is no WordPress. */
export async function ksesPost(html: string): Promise<string | undefined> {
  const answer = await executeServerCommand<{ html?: string }, { html: string }>('mild:kses', { html });
  return answer.html;
}
