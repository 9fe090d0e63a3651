import type { Atlas } from '../../domain/atlas';
import type { Prompt } from '../../domain/briefing';
import { BRIEFING } from '../phrases/briefing';
import { evidenceLine } from './evidence';
import { cardOf, section, small, text, title, type Card } from './elements';

/** What to say or do now, biggest first; reason and source beneath, for the one who wants to know. */
export function momentCard(heading: string, prompts: readonly Prompt[], atlas: Atlas): Card {
  const rows = prompts.map((prompt) =>
    section(
      text(prompt.say, { weight: 'Bolder' }),
      small([prompt.reason, ...evidenceLine(prompt.evidence, atlas)].join(' · ')),
      ...(prompt.sensitive ? [text(BRIEFING.discreet, { size: 'Small', color: 'Warning' })] : []),
    ),
  );
  const fallback = prompts.map((prompt) => [prompt.say, prompt.reason, ...evidenceLine(prompt.evidence, atlas)].join(' · '));
  return cardOf([heading, ...fallback].join('\n'), [title(heading), ...rows]);
}
