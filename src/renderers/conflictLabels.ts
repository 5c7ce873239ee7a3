import type { Conflict } from '../model.ts';

export const kinds: Record<Conflict['kind'], string> = {
  number: 'Figures differ',
  date: 'Dates differ',
  time: 'Times differ',
  name: 'Names differ',
  negation: 'One affirms what another denies',
  quotation: 'Words inside quotation marks differ',
};

/** What follows a kind. */
export const relations: Record<Conflict['relation'], string> = {
  contradiction: ' and cannot both be right',
  update: ', one newer than the other',
  rounding: ', one rounded',
  scope: ', one covers more than the other',
  unresolved: '',
};
