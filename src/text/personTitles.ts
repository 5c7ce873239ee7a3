/** Whether a word in lower case, without its stop, is a title that stands before a name: "mr", "president", "gen". */
export function isPersonTitle(word: string): boolean {
  return titles.has(word);
}

const titles: ReadonlySet<string> = new Set(
  `mr mrs ms miss mx dr prof professor sir dame lord lady baron baroness king queen prince princess pope cardinal archbishop bishop
  father sister brother rev reverend rabbi imam sheikh ayatollah president vice premier chancellor minister prime secretary senator sen
  representative rep congressman congresswoman governor gov mayor councillor councilman councilwoman ambassador judge justice
  attorney sheriff deputy chief officer detective inspector superintendent constable sergeant sgt corporal cpl private pvt
  captain capt lieutenant lt colonel col major maj general gen admiral adm commander cmdr marshal commissioner director
  chairman chairwoman spokesman spokeswoman spokesperson coach manager first former acting police`
    .trim()
    .split(/\s+/),
);
