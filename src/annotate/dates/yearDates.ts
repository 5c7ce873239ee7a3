import { buildForm, type DatePatterns, type FoundDate, whole, yearForm } from './datePattern.ts';

/** Years alone: "in 2021", "the 2016 elections", "2010-2015"; but no count of as many things. */
export const yearDates: DatePatterns = {
  cue: /\d{4}/,
  patterns: [
    {
      form: /(?<![\d/$£€.,-])(?<from>(?:1[5-9]|20)\d\d)(?:[-–—]| to )(?<to>(?:1[5-9]|20)\d\d)(?![\d%-])/g,
      read: readYears,
    },
    { form: buildForm(`(?<![\\d$£€¥₹.,:/+#-])${yearForm}(?![\\p{L}/:]|\\.\\d)`), read: readYear },
  ],
};

function readYears(match: RegExpMatchArray): FoundDate[] {
  const { from, to } = match.groups!;
  return from! < to! ? whole(match, `${from}/${to}`) : [];
}

const countedAfter =
  /^[\s\u00a0](?:\p{Ll}+ ){0,1}(?:people|men|women|children|persons|troops|police|percent|per cent|dollars|euros|pounds|years|months|weeks|days|hours|minutes|miles|met(?:er|re)s|kilomet(?:er|re)s|km|tonnes|tons|feet|acres|homes|jobs)\b/u;
const pluralAfter = /^[\s\u00a0]\p{Ll}+s\b/u;
const hedgeBefore =
  /(?:than|over|about|around|nearly|almost|some|least|most|up to|roughly|approximately|under|number|no\.?|room|flight|total of|of the|[$£€])\s?$/i;
const yearBefore =
  /(?:^|[^\p{L}])(?:in|since|during|until|till|by|from|to|the|of|before|after|between|and|through|early|late|mid|its|his|her|their|fiscal|year|spring|summer|autumn|fall|winter|for|a)[\s-]$/iu;

/** Four digits are a year unless they are hedged like a count or something plural is counted. */
function readYear(match: RegExpMatchArray, slice: string): FoundDate[] {
  const year = Number(match.groups!.year);
  const before = slice.slice(Math.max(0, match.index! - 14), match.index);
  const after = slice.slice(match.index! + 4, match.index! + 40);
  if (countedAfter.test(after) || hedgeBefore.test(before)) return [];
  const led = yearBefore.test(before) || /[(]$/.test(before);
  if (!led && (pluralAfter.test(after) || year < 1900)) return [];
  return year < 1700 && !/(?:in|since|of)\s$/i.test(before) ? [] : whole(match, String(year));
}
