import type { Coefficients } from './judge.ts';

/**
 * Weights of the evidence, fitted by `npm run fit`: `alone` for two sentences on their own, `story` for two sentences
 * of one story, each with and without sentence vectors.
 */
export const coefficients: Record<'alone' | 'story', Record<'vectors' | 'lexical', Coefficients>> = {
  alone: {
    vectors: {
      intercept: -7.6835,
      evidence: {
        dice: {
          weight: 2.2114,
          mean: 0.6687,
        },
        jaccard: {
          weight: -0.0604,
          mean: 0.4969,
        },
        tfidf: {
          weight: 0.7737,
          mean: 0.6287,
        },
        containment: {
          weight: -0.0497,
          mean: 0.7025,
        },
        coverage: {
          weight: 0.3623,
          mean: 0.5803,
        },
        unigrams: {
          weight: 3.8479,
          mean: 0.5864,
        },
        bigrams: {
          weight: -2.7698,
          mean: 0.3988,
        },
        lcs: {
          weight: 1.3747,
          mean: 0.5921,
        },
        lengths: {
          weight: 0.9917,
          mean: 0.8472,
        },
        names: {
          weight: -0.6552,
          mean: 0.578,
        },
        numbers: {
          weight: 0.9326,
          mean: 0.7837,
        },
        values: {
          weight: -0.419,
          mean: 0.5554,
        },
        quotations: {
          weight: 0.2362,
          mean: 0.0817,
        },
        polarity: {
          weight: 0.3865,
          mean: 0.9549,
        },
        meaning: {
          weight: 2.4867,
          mean: 0.7631,
        },
        direction: {
          weight: 1.8204,
          mean: 0.7483,
        },
      },
    },
    lexical: {
      intercept: -6.4679,
      evidence: {
        dice: {
          weight: 3.0125,
          mean: 0.6687,
        },
        jaccard: {
          weight: 0.0535,
          mean: 0.4969,
        },
        tfidf: {
          weight: 1.6339,
          mean: 0.6287,
        },
        containment: {
          weight: -0.1163,
          mean: 0.7025,
        },
        coverage: {
          weight: 0.9796,
          mean: 0.5803,
        },
        unigrams: {
          weight: 4.5091,
          mean: 0.5864,
        },
        bigrams: {
          weight: -3.5886,
          mean: 0.3988,
        },
        lcs: {
          weight: 1.9233,
          mean: 0.5921,
        },
        lengths: {
          weight: 0.9162,
          mean: 0.8472,
        },
        names: {
          weight: -0.4079,
          mean: 0.578,
        },
        numbers: {
          weight: 0.7865,
          mean: 0.7837,
        },
        values: {
          weight: -0.2335,
          mean: 0.5554,
        },
        quotations: {
          weight: 0.2644,
          mean: 0.0817,
        },
        polarity: {
          weight: 0.5248,
          mean: 0.9549,
        },
      },
    },
  },
  story: {
    vectors: {
      intercept: -4.9682,
      evidence: {
        tfidf: {
          weight: 0.8857,
          mean: 0.1765,
        },
        containment: {
          weight: 1.2246,
          mean: 0.2662,
        },
        coverage: {
          weight: 0.8817,
          mean: 0.1705,
        },
        names: {
          weight: -0.3541,
          mean: 0.4517,
        },
        values: {
          weight: -1.0009,
          mean: 0.4945,
        },
        quotations: {
          weight: 0.3658,
          mean: 0.0528,
        },
        meaning: {
          weight: 0.957,
          mean: 0.5216,
        },
        direction: {
          weight: 1.0789,
          mean: 0.3469,
        },
        mutual: {
          weight: 2.9248,
          mean: 0.5258,
        },
        margin: {
          weight: 0.7631,
          mean: 0.5305,
        },
      },
    },
    lexical: {
      intercept: -4.6129,
      evidence: {
        tfidf: {
          weight: 1.3419,
          mean: 0.2225,
        },
        containment: {
          weight: 1.2491,
          mean: 0.3312,
        },
        coverage: {
          weight: 1.4301,
          mean: 0.2077,
        },
        names: {
          weight: -0.1254,
          mean: 0.4319,
        },
        values: {
          weight: -0.725,
          mean: 0.4942,
        },
        quotations: {
          weight: 0.4612,
          mean: 0.0631,
        },
        mutual: {
          weight: 2.8572,
          mean: 0.6062,
        },
        margin: {
          weight: 0.8399,
          mean: 0.5427,
        },
      },
    },
  },
};
