/**
 * Whether a name looks like a news outlet's: a web address, an acronym of broadcasters' length, "The …", a known agency,
 * or a word that mastheads use. Blind spot: outlets named like a person or a thing without such a word.
 */
export function isOutletName(name: string): boolean {
  if (!/^\p{Lu}|\.\p{Ll}{2,}$/u.test(name)) return false;
  return (
    /\.\p{Ll}{2,3}$/u.test(name) ||
    /^\p{Lu}{2,5}(?: \p{Lu}\p{Ll}+)?$/u.test(name) ||
    /^The \p{Lu}/u.test(name) ||
    masthead.test(name)
  );
}

const masthead =
  /\b(?:News|Times|Post|Press|Herald|Tribune|Journal|Gazette|Guardian|Telegraph|Independent|Chronicle|Courier|Examiner|Observer|Mirror|Mail|Standard|Globe|Daily|Weekly|Magazine|Radio|Television|TV|Broadcasting|Network|Agency|Review|Today|Advocate|Inquirer|Dispatch|Sentinel|Register|Star|Sun|Reuters|Bloomberg|Newsweek|Variety|Axios|Politico|Xinhua|Yonhap|Kyodo|Interfax|Jazeera|Spiegel|Monde|People|Insider|Beast|Atlantic|Economist|Forbes|Fortune)\b/;
