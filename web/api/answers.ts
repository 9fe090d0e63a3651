import type { Request, Server } from 'restify';
import { z } from 'zod';
import { fill } from '../../domain/brief/languages';
import { wordToAnswer } from '../../domain/care/recovery';
import { isOpenTo } from '../../domain/care/review';
import { AppError } from '../../domain/errors';
import type { Guest } from '../../domain/guest';
import { addressOf, guestWording, languageFor } from '../../domain/guest-words';
import { guestBehind } from '../../domain/pad/merged';
import { reviewId, type Review } from '../../domain/review';
import type { Alert } from '../../domain/briefing';
import { labelOf, overFor, recoveryAsked, reviewAsked } from '../asked';
import type { AnswerClaims, Tokens } from '../tokens';
import { bearer } from '../viewers';
import type { ApiDeps } from './deps';

const reviewAnswer = z.union([
  z.object({ number: z.int().positive(), verdict: z.enum(['relevant', 'not now', 'wrong']) }),
  z.object({ all: z.literal(true) }),
  z.object({ stop: z.literal(true) }),
]);
const recoveryAnswer = z.object({ how: z.enum(['well', 'not yet']) });

/** The page on which a guest answers what was asked by e-mail. Reading it changes nothing: mail programs open links before their readers do. */
export function answerRoutes(server: Server, deps: ApiDeps, tokens: Tokens): void {
  const { pad, store, clock, ids, answer } = deps;

  server.get(
    '/api/v1/answer',
    answer(async (req) => {
      const claims = claimsOf(req);
      if (claims.about === 'review') {
        const { review, guest } = await reviewBehind(claims.id);
        const city = (await store.properties.get(review.property))?.city ?? review.property;
        return { body: { asked: isOpenTo(review, clock.now()) ? reviewAsked(review, guest, city) : overFor(guest) } };
      }
      const { alert, guest } = await alertBehind(claims.id);
      return { body: { asked: wordToAnswer(alert, clock.now()) === null ? overFor(guest) : recoveryAsked(alert, guest) } };
    }),
  );

  server.post(
    '/api/v1/answer',
    answer(async (req) => {
      const claims = claimsOf(req);
      return {
        body: { said: claims.about === 'review' ? await answerReview(claims.id, req.body) : await answerRecovery(claims.id, req.body) },
      };
    }),
  );

  async function answerReview(stayId: string, body: unknown): Promise<string> {
    const given = reviewAnswer.parse(body);
    const { review, guest } = await reviewBehind(stayId);
    const wording = guestWording(languageFor(guest)).review;
    if ('stop' in given) {
      await pad.consent(guest.id, { purpose: 'after-stay', given: false, by: 'e-mail' });
      return wording.stopped;
    }
    if (!isOpenTo(review, clock.now())) return wording.over;
    const asked = review.items.filter((item) => item.asked);
    const answers = 'all' in given ? asked.map(({ number }) => ({ number, verdict: 'relevant' as const })) : [given];
    const about = 'all' in given ? undefined : asked.find(({ number }) => number === given.number);
    if (!('all' in given) && about === undefined) throw new AppError('BAD_REQUEST', `Nothing was asked under ${given.number}.`);
    const text = 'all' in given ? wording.all : `${labelOf(given.verdict, wording)}: ${about?.item ?? ''}`;
    const source = { id: ids.make('answer'), channel: 'rest' as const, property: review.property, stayId };
    await pad.answerReview(stayId, review.guestId, { answers, text, source });
    return fill(wording.thanks, { name: addressOf(guest, languageFor(guest)) });
  }

  async function answerRecovery(alertId: string, body: unknown): Promise<string> {
    const { how } = recoveryAnswer.parse(body);
    const { alert, guest } = await alertBehind(alertId);
    const language = languageFor(guest);
    const { recovered, review } = guestWording(language);
    if (wordToAnswer(alert, clock.now()) === null) return review.over;
    await pad.answerRecovery(alertId, alert.guestId, how);
    const property = (await store.properties.get(alert.property))?.name ?? alert.property;
    return fill(how === 'well' ? recovered.well : recovered.notYet, { name: addressOf(guest, language), property });
  }

  function claimsOf(req: Request): AnswerClaims {
    const claims = tokens.read(bearer(req) ?? '');
    if (claims.kind !== 'answer') throw new AppError('UNAUTHENTICATED', 'Open this page by the link of the e-mail.');
    return claims;
  }

  async function reviewBehind(stayId: string): Promise<{ review: Review; guest: Guest }> {
    const review = await store.reviews.get(reviewId(stayId));
    const guest = review && (await guestBehind({ store }, review.guestId));
    if (!guest) throw new AppError('UNKNOWN_REVIEW', `The stay ${stayId} has no questions (any more).`);
    return { review, guest };
  }

  async function alertBehind(alertId: string): Promise<{ alert: Alert; guest: Guest }> {
    const alert = await store.alerts.get(alertId);
    const guest = alert && (await guestBehind({ store }, alert.guestId));
    if (!guest) throw new AppError('UNKNOWN_ALERT', `There is no alert with the id ${alertId} (any more).`);
    return { alert, guest };
  }
}
