import { AppError } from '../../domain/errors';
import type { Messenger, Properties, Store } from '../../domain/ports';
import type { Mailbox } from '../../domain/property';
import { readerAt } from '../../domain/pad/reader';
import type { Department, PropertyCode } from '../../domain/words';
import { alertContent, briefingContent } from './letter';
import { senderBy, type Office } from './sender';

interface Emails extends Office {
  store: Pick<Store, 'properties'>;
  /** Where a briefing's page to print opens for who may read this mailbox; undefined where the program has no address. */
  printLink?: (stayId: string, property: PropertyCode, department: Department | undefined) => string;
}

/** Sends to the mailboxes that the property has set; resolves once the mail server has taken it. */
export const makeEmails = ({ store: { properties }, printLink, ...office }: Emails): Messenger => {
  const send = senderBy(office);
  return {
    sendBriefing: async ({ id }, briefing, editionId, key) => {
      const mailbox = await mailboxOf(properties, briefing.property, id);
      const reader = await readerAt(properties, briefing.property, mailbox);
      const print = printLink?.(briefing.stayId, briefing.property, mailbox.department) ?? null;
      await send({ to: mailbox.address, content: briefingContent(briefing, editionId, mailbox, reader, print), key, thread: briefing.id });
    },
    sendAlert: async ({ id }, alert, key) => {
      const mailbox = await mailboxOf(properties, alert.property, id);
      const { timeZone } = await readerAt(properties, alert.property);
      await send({ to: mailbox.address, content: alertContent(alert, timeZone), key, thread: alert.id });
    },
    sendReview: () => Promise.reject(new AppError('FORBIDDEN', 'Questions to a guest go to the guest only.')),
  };
};

const mailboxOf = async (properties: Properties, code: PropertyCode, id: string): Promise<Mailbox> => {
  const mailbox = (await properties.get(code))?.mailboxes?.find((each) => each.id === id);
  if (mailbox === undefined) throw new AppError('UNKNOWN_PROPERTY', `The property ${code} has no mailbox ${id} (any more).`);
  return mailbox;
};
