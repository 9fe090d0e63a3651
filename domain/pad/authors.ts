import type { Viewer } from '../pad';
import type { Department, Speaker } from '../words';

/** Whose words: associates read names; a guest reads "room service", because a colleague's name is that colleague's own data. */
export const authorFor = (
  viewer: Viewer,
  { speaker, author, department }: { speaker: Speaker; author: string; department?: Department },
): string => {
  if (viewer.kind === 'associate') return author;
  return speaker === 'guest' ? 'you' : (department ?? 'a colleague');
};
