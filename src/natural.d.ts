declare module 'natural/lib/natural/util/stopwords*.js' {
  const stopwords: { readonly words: readonly string[] };
  export default stopwords;
}

declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const stemmer: { stem(word: string): string };
  export default stemmer;
}

declare module 'natural/lib/natural/brill_pos_tagger/index.js' {
  interface TaggedSentence {
    readonly taggedWords: readonly { readonly token: string; readonly tag: string }[];
  }
  const taggers: {
    readonly Lexicon: new (language: 'EN', defaultTag: string, defaultTagOfCapitalized: string) => object;
    readonly RuleSet: new (language: 'EN') => object;
    readonly BrillPOSTagger: new (lexicon: object, rules: object) => { tag(words: string[]): TaggedSentence };
  };
  export default taggers;
}
