declare module 'natural/lib/natural/util/stopwords*.js' {
  const stopwords: { readonly words: readonly string[] };
  export default stopwords;
}
