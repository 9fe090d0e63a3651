import { many, one, slotsOf } from './slot';

/** What the guest reads, watches and hears. */
export const MEDIA = slotsOf('media', 'guest relations', {
  'media.newspaper': one('newspaper', { opera: 'NEWSPAPER', ota: 73 }),
  'media.newspaper.form': one('printed or digital newspaper', { opera: 'NEWSPAPER' }),
  'media.magazine': many('magazines', { opera: 'NEWSPAPER' }),
  'media.channel': many('television channels', { opera: 'TV OPTIONS' }),
  'media.film': many('films and series', { opera: 'VIDEO OPTIONS' }),
  'media.sport': many('sport on television', { opera: 'TV OPTIONS' }),
  'media.music': many('music', { opera: 'MUSIC' }),
  'media.music.arrival': many('music on arrival', { opera: 'MUSIC' }),
  'media.music.background': many('background music', { opera: 'MUSIC' }),
  'media.instrument': many('musical instruments'),
  'media.book': many('books', { opera: 'INTERESTS' }),
  'media.radio': many('radio and podcasts', { ota: 5 }),
  'media.games': many('board games and puzzles'),
  'media.other': many('media'),
});
