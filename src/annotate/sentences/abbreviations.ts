/**
 * What a stop after an abbreviation may mean, if a capital letter or a digit follows:
 * - `binding`   never the end: a title before its name, "e.g.", "vs.";
 * - `counting`  the end, unless a digit follows: "No. 5", "Aug. 23", "etc.";
 * - `naming`    the end only before a word that seldom is part of a name: "U.S. Senate", "the U.S. The";
 * - `company`   likewise, and before a capitalized word that goes on in lower case: "Fenn Inc. Rivals said",
 *               "Lou Fenn Jr. Critics said";
 * - `place`     a state after its town, where the comma tells most: "Mobile, Ala. Police", "Calif. Governor";
 * - `clock`     the end, unless a day or a time zone follows: "9 a.m. Monday", "9 a.m. GMT".
 */
export type AbbreviationKind = 'binding' | 'counting' | 'naming' | 'company' | 'place' | 'clock';

/** The kind of the abbreviation written before a stop (without that stop); null for an ordinary word. */
export function abbreviationKind(word: string): AbbreviationKind | null {
  const known = kinds.get(word) ?? kinds.get(titleCase(word));
  if (known) return known;
  return dotted.test(word) || initial.test(word) ? 'naming' : null;
}

/** Whether an exclamation mark belongs to the name before it: "Yahoo!". */
export function isNameWithExclamation(word: string): boolean {
  return namesWithExclamation.has(word);
}

/** "U.S", "Ph.D", "i.v", "J.K". */
const dotted = /^\p{L}{1,2}(?:\.\p{L}{1,2})+$/u;
const initial = /^\p{L}$/u;

const namesWithExclamation: ReadonlySet<string> = new Set(['Yahoo', 'Jeopardy', 'Yum', 'E']);

const table: Readonly<Record<AbbreviationKind, string>> = {
  binding: `
    Mr Mrs Ms Mx Messrs Mmes Dr Drs Prof Profs Rev Revs Fr Msgr Hon Pres Gov Govs Sen Sens Rep Reps Amb Lieut Supt Insp Det Ald
    Cllr Atty Gen Gens Lt Col Cols Maj Capt Cmdr Cdr Comdr Sgt Sgts Cpl Pvt Pfc Spc Adm Brig Ens Sra Srta Mme Mlle Asst
    Ofc Tpr Const Cst Pte Cpt Dep Rt Ven Mt Ft Pt www e.g i.e eg ie vs v viz cf ca approx incl feat`,
  counting: `
    No Nos no nos N° Nº p pp Vol vol Vols vols Art art Arts Sec sec Secs Fig fig Figs figs Ch ch Chap Par par Para
    Eq eq Ex Pts pts Tel tel Ext ext est Est c fl ed eds Rte Hwy
    ref refs Ref Refs etc cc ft lb lbs oz mph km kg cm mm mi yd hr hrs min mins secs mos yr yrs tbsp tsp avg
    Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec`,
  naming: `
    co Bros Assn Assoc Dept Dist Div Univ Inst Intl Natl Govt Mfg Ctr Comm Bldg Exec
    Snr Esq Comr Twp Hts Mtn Jct Cres Rept al St st Ste Ave ave Blvd blvd Rd rd Ln Sq sq Pl Pkwy Ter Apt
    Mon Tue Tues Wed Thu Thur Thurs Fri Dir Mgr Eng Engr Capts Supts`,
  company: 'Inc Ltd Co Corp Cos plc Plc LLC PLC Cie Bhd Jr Jnr Sr',
  place: `
    Ala Ariz Ark Calif Cal Colo Conn Del Fla Ga Ida Ill Ind Kan Kans Ky La Mass Md Mich Minn Miss Mo Mont Neb Nebr Nev
    Okla Ore Pa Penn Penna Tenn Tex Va Vt Wash Wis Wisc Wyo Me
    Alta Man Ont Que Sask D.C N.C S.C N.D S.D N.H N.J N.M N.Y R.I W.Va B.C N.B N.S N.L P.E.I P.R`,
  clock: 'a.m p.m A.M P.M am pm',
};

const kinds: ReadonlyMap<string, AbbreviationKind> = new Map(
  Object.entries(table).flatMap(([kind, words]) =>
    words
      .trim()
      .split(/\s+/)
      .map((word): [string, AbbreviationKind] => [word, kind as AbbreviationKind]),
  ),
);

/** For texts in capitals: "MR" is "Mr". */
function titleCase(word: string): string {
  return /^\p{Lu}{2,}$/u.test(word) ? word[0] + word.slice(1).toLowerCase() : word;
}
