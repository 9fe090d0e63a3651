import { AppError } from '../domain/errors';
import type { Messenger } from '../domain/ports';
import type { ConversationMessages } from './proactive';

/** What goes to conversations: an associate's gets briefings and complaints, a guest's own only what is said to the guest. */
export const conversationMessengers = (messages: ConversationMessages): Record<'conversation' | 'guest', Messenger> => ({
  conversation: {
    sendBriefing: (to, ...message) => messages.sendBriefing(to.id, ...message, to.department),
    sendAlert: (to, ...message) => messages.sendAlert(to.id, ...message),
    sendReview: () => Promise.reject(new AppError('FORBIDDEN', 'Questions to a guest go to the guest only.')),
  },
  guest: {
    sendBriefing: () => Promise.reject(new AppError('FORBIDDEN', 'Briefings are not for guests.')),
    sendAlert: (to, ...message) => messages.sendWord(to.id, ...message),
    sendReview: (to, ...message) => messages.sendReview(to.id, ...message),
  },
});
