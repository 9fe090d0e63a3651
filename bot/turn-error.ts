import type { TurnContext } from 'botbuilder';
import { AppError } from '../domain/errors';
import type { Log } from '../domain/ports';
import { FAULTS } from './phrases/faults';
import { sayingElse } from './web-chat-adapter';

/**
 * What an adapter does when a turn fails: one sentence to the person, code and ids to the log, never a word of what was said.
 * It does not throw again: the channel would only redeliver what cannot succeed, and the person knows to send it once more.
 */
export const turnError =
  (log: Log) =>
  async (context: TurnContext, fault: unknown): Promise<void> => {
    const code = fault instanceof AppError ? fault.code : 'other';
    const { id: activityId, conversation, channelId } = context.activity;
    const where = { code, activityId, conversationId: conversation.id, channelId };
    log[code === 'other' ? 'error' : 'warn']({ ...where, fault: code === 'other' ? traceOf(fault) : undefined }, 'turn failed');
    sayingElse(context);
    try {
      await context.sendActivity(FAULTS[code] ?? FAULTS.other);
    } catch (unsaid) {
      log.error({ ...where, fault: traceOf(unsaid) }, 'the person could not be told that the turn failed');
    }
  };

/** Where it happened. The message is left out: it may hold what somebody wrote. */
function traceOf(fault: unknown): string {
  if (!(fault instanceof Error)) return typeof fault;
  const [at] = (fault.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return `${fault.name}${at ? ` ${at.trim()}` : ''}`;
}
