/** The base of a past form in lower case where it is irregular: "found" is "find". Other words stay as they are. */
export function baseForm(word: string): string {
  return bases.get(word) ?? word;
}

const table =
  'find found; make made; take took taken; give gave given; go went gone; come came; leave left; lose lost; win won; pay paid; sell sold; ' +
  'hold held; meet met; shoot shot; fall fell fallen; break broke broken; steal stole stolen; write wrote written; choose chose chosen; ' +
  'see saw seen; begin began begun; send sent; build built; buy bought; catch caught; fight fought; seek sought; drive drove driven; ' +
  'fly flew flown; strike struck; sink sank sunk; swear swore sworn; throw threw thrown; withdraw withdrew withdrawn; flee fled; ' +
  'bring brought; keep kept; spend spent; lead led; rise rose risen; speak spoke spoken; stand stood; run ran; draw drew drawn';

const bases = new Map<string, string>();
for (const row of table.split('; ')) {
  const [base, ...forms] = row.split(' ');
  for (const form of forms) bases.set(form, base!);
}
