/**
 * Whether a capitalized word after an abbreviation more likely opens a sentence than goes on with a name: articles,
 * pronouns, prepositions, conjunctions and the like, and the plural nouns with which news sentences like to begin.
 * Blind spot: names that are such words ("U.S. For Africa").
 */
export function isSentenceOpener(word: string): boolean {
  return openers.has(word.replace(/[’'].*$/, ''));
}

const openers: ReadonlySet<string> = new Set(
  `A An The This That These Those It He She They We I You His Her Hers Its Their Our My Your One Some Many Most Several
  Both All Each Every Any Another Other Others Few No None Nobody Nothing Someone Everyone Anyone Everything
  In On At By For From With Without Within To Of As After Before During Since Until Among Amid Between Against Despite
  Because Although Though While When Whenever Where Whether If Unless Once Upon About According Following
  And But Or Nor So Yet Then Thus However Meanwhile Moreover Furthermore Nevertheless Instead Still Also Even Just Only
  Now There Here Today Yesterday Tomorrow Later Earlier Recently Afterward Afterwards Eventually Finally Perhaps Maybe
  What Who Whom Whose Which Why How Is Are Was Were Do Does Did Has Have Had Could Would Should
  Let Please Not Never Neither Either Such Much More Less Like Unlike Asked Speaking
  Police Officials Authorities Investigators Prosecutors Residents Witnesses Critics Experts Analysts Shares People`
    .trim()
    .split(/\s+/),
);
