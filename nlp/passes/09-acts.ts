import type { Act } from '../../domain/words';
import type { Candidate, CueKind, Reading } from '../reading';

const ACT_OF: Readonly<Record<CueKind, Act>> = {
  wish: 'statement',
  need: 'statement',
  request: 'request',
  ask: 'question',
  habit: 'statement',
  observation: 'observation',
  praise: 'praise',
  avoid: 'statement',
  lack: 'complaint',
  problem: 'complaint',
  retract: 'request',
  state: 'statement',
  advice: 'suggestion',
  bare: 'request',
};

/** Pass 9: what the speaker did by saying it. */
export function acts(reading: Reading, candidates: readonly Candidate[]): void {
  for (const candidate of candidates) {
    const act = ACT_OF[candidate.cue.kind];
    candidate.act = reading.by.speaker === 'staff' && act === 'statement' ? 'observation' : act;
    if (candidate.cue.kind === 'wish' && candidate.duration === 'stay') candidate.act = 'request';
  }
}
