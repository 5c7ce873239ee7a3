/** Whether a word in lower case, without its stop, is a title that stands before a person's name: "mr", "president", "gen". */
export function isPersonTitle(word: string): boolean {
  return titles.has(word) || ambiguousTitles.has(word);
}

/** Whether a title is hardly ever the beginning of another kind of name: "senator", but not the "general" of a company. */
export function isPlainTitle(word: string): boolean {
  return titles.has(word);
}

const titles: ReadonlySet<string> = new Set(
  `mr mrs ms miss mx dr prof professor sir dame lord baron baroness pope cardinal archbishop bishop rev reverend rabbi imam
  sheikh ayatollah president premier chancellor minister secretary senator sen representative rep congressman congresswoman
  governor gov mayor councillor councilman councilwoman ambassador judge sheriff chief officer detective inspector
  superintendent constable sergeant sgt corporal cpl pvt captain capt lieutenant lt colonel col maj gen admiral adm
  cmdr commissioner chairman chairwoman spokesman spokeswoman spokesperson coach`
    .trim()
    .split(/\s+/),
);

const ambiguousTitles: ReadonlySet<string> = new Set(
  'vice prime king queen prince princess father sister brother lady justice attorney deputy private major general commander marshal director manager foreign defense defence interior first former acting'.split(
    ' ',
  ),
);
