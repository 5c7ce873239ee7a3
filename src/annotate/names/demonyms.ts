/** Whether a word in lower case is an adjective of nationality or the name of a people: "american", "palestinians". */
export function isDemonym(word: string): boolean {
  return demonyms.has(word) || (word.endsWith('s') && demonyms.has(word.slice(0, -1)));
}

const demonyms: ReadonlySet<string> = new Set(
  `afghan african albanian algerian american angolan arab argentine argentinian armenian asian australian austrian
  azerbaijani bahraini bangladeshi belarusian belgian bolivian bosnian brazilian briton british bulgarian burmese
  cambodian cameroonian canadian chechen chilean chinese colombian congolese croatian cuban cypriot czech danish dane
  dutch ecuadorian egyptian emirati english eritrean estonian ethiopian european filipino finnish finn french georgian
  german ghanaian greek guatemalan haitian honduran hungarian icelandic indian indonesian iranian iraqi irish israeli
  italian ivorian jamaican japanese jordanian kazakh kenyan korean kosovar kurdish kurd kuwaiti kyrgyz laotian latvian
  lebanese liberian libyan lithuanian macedonian malaysian malian maltese mexican moldovan mongolian moroccan
  mozambican namibian nepalese nepali nicaraguan nigerian norwegian omani pakistani palestinian panamanian paraguayan
  persian peruvian pole polish portuguese qatari romanian russian rwandan salvadoran saudi scottish scot senegalese
  serb serbian singaporean slovak slovenian somali spanish spaniard sudanese swede swedish swiss syrian taiwanese tajik
  tanzanian thai tibetan tunisian turk turkish turkmen ugandan ukrainian uruguayan uzbek venezuelan vietnamese welsh
  yemeni zambian zimbabwean christian muslim jewish jew catholic protestant buddhist hindu sikh sunni shia shiite islamic`
    .trim()
    .split(/\s+/),
);
