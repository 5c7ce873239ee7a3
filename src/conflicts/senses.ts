import { stem } from '../annotate/words/stems.ts';

/** What happened to those who are counted, by the words that say so. Figures of different senses are never compared. */
const senses: Readonly<Record<string, string>> = {
  dead: 'kill killed kills killing die died dies dead death deaths toll fatal fatality fatalities perished slain casualties',
  hurt: 'injure injured injures injuring injury injuries hurt wound wounded wounding hospitalized hospitalised',
  missing: 'missing unaccounted disappeared',
  held: 'arrest arrested arrests detained custody jailed',
  charged: 'charged indicted',
  displaced: 'evacuate evacuated evacuation displaced fled flee homeless shelters',
  rescued: 'rescue rescued rescuers saved airlifted',
  infected: 'infected infections infection sickened contracted',
  destroyed: 'destroy destroyed razed gutted leveled levelled flattened burned burnt',
  damaged: 'damage damaged',
  threatened: 'threatened threatens',
  born: 'born',
};

const senseByStem = new Map<string, string>();
for (const [sense, words] of Object.entries(senses)) {
  for (const word of words.split(' ')) senseByStem.set(stem(word), sense);
}

/** The sense of a stem; null for all that has none. */
export function senseOf(stem: string): string | null {
  return senseByStem.get(stem) ?? null;
}

/** Whether a unit counts people whoever they are, and so leaves it to the sense what is counted: "12 people", "12 dead". */
export function isAnyone(unit: string): boolean {
  return anyone.has(unit) || senseByStem.has(unit);
}

const anyone: ReadonlySet<string> = new Set(
  ['people', 'persons', 'others', 'victim', 'life', 'body', 'case', 'resident'].map(stem),
);
