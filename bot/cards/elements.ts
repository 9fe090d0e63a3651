import type { Press } from '../press';

/** The few elements of Adaptive Cards 1.5 that our cards are made of. Actions are Action.Submit only: every channel has them. */
export interface TextBlock {
  type: 'TextBlock';
  text: string;
  wrap: true;
  weight?: 'Bolder';
  size?: 'Medium' | 'Small';
  color?: 'Attention' | 'Warning' | 'Good';
  isSubtle?: true;
  spacing?: 'None' | 'Small';
}
export interface Submit {
  type: 'Action.Submit';
  title: string;
  data: Press;
}
export interface ActionSet {
  type: 'ActionSet';
  actions: Submit[];
  spacing?: 'Small';
}
export interface Container {
  type: 'Container';
  items: Element[];
  separator?: true;
}
export interface TextInput {
  type: 'Input.Text';
  id: string;
  placeholder: string;
  maxLength: number;
}
export type Element = TextBlock | ActionSet | Container | TextInput;

export interface Card {
  type: 'AdaptiveCard';
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json';
  version: '1.5';
  fallbackText: string;
  body: Element[];
  actions?: Submit[];
}

export function cardOf(fallbackText: string, body: Element[], actions: Submit[] = []): Card {
  const card: Card = {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    fallbackText,
    body,
  };
  return actions.length > 0 ? { ...card, actions } : card;
}

export const text = (words: string, look: Partial<TextBlock> = {}): TextBlock => ({ type: 'TextBlock', text: words, wrap: true, ...look });
export const title = (words: string): TextBlock => text(words, { weight: 'Bolder', size: 'Medium' });
export const small = (words: string): TextBlock => text(words, { size: 'Small', isSubtle: true, spacing: 'None' });
export const submit = (label: string, press: Press): Submit => ({ type: 'Action.Submit', title: label, data: press });
export const actions = (...buttons: Submit[]): ActionSet => ({ type: 'ActionSet', actions: buttons, spacing: 'Small' });
export const section = (...items: Element[]): Container => ({ type: 'Container', items, separator: true });
