import type { Coefficients } from './judge.ts';

/**
 * Weights of the evidence, fitted by `npm run fit`: `alone` for two sentences on their own, `story` for two sentences
 * of one story, each with and without sentence vectors.
 */
export const coefficients: Record<'alone' | 'story', Record<'vectors' | 'lexical', Coefficients>> = {
  alone: {
    vectors: {
      intercept: -8.673,
      evidence: {
        dice: {
          weight: 2.9913,
          mean: 0.6795,
        },
        jaccard: {
          weight: 0.0007,
          mean: 0.5104,
        },
        tfidf: {
          weight: 0.2418,
          mean: 0.6434,
        },
        containment: {
          weight: -0.2194,
          mean: 0.7174,
        },
        coverage: {
          weight: -0.7155,
          mean: 0.5932,
        },
        remainder: {
          weight: 1.8922,
          mean: 0.3187,
        },
        unigrams: {
          weight: 4.0911,
          mean: 0.5987,
        },
        bigrams: {
          weight: -1.125,
          mean: 0.4169,
        },
        trigrams: {
          weight: -2.1757,
          mean: 0.3133,
        },
        lcs: {
          weight: 2.0475,
          mean: 0.605,
        },
        lengths: {
          weight: 1.5114,
          mean: 0.8485,
        },
        names: {
          weight: -0.5293,
          mean: 0.585,
        },
        numbers: {
          weight: 0.9897,
          mean: 0.7835,
        },
        numbersFit: {
          weight: 0.2419,
          mean: 0.8697,
        },
        numbersBoth: {
          weight: -0.621,
          mean: 0.9126,
        },
        values: {
          weight: -0.4087,
          mean: 0.5607,
        },
        quotations: {
          weight: 0.2917,
          mean: 0.0909,
        },
        polarity: {
          weight: 0.6083,
          mean: 0.9579,
        },
        meaning: {
          weight: 2.6899,
          mean: 0.7721,
        },
        direction: {
          weight: 1.4435,
          mean: 0.7575,
        },
      },
    },
    lexical: {
      intercept: -7.609,
      evidence: {
        dice: {
          weight: 3.6868,
          mean: 0.6795,
        },
        jaccard: {
          weight: -0.0802,
          mean: 0.5104,
        },
        tfidf: {
          weight: 1.2855,
          mean: 0.6434,
        },
        containment: {
          weight: -0.1927,
          mean: 0.7174,
        },
        coverage: {
          weight: -0.0088,
          mean: 0.5932,
        },
        remainder: {
          weight: 1.8152,
          mean: 0.3187,
        },
        unigrams: {
          weight: 4.5892,
          mean: 0.5987,
        },
        bigrams: {
          weight: -1.398,
          mean: 0.4169,
        },
        trigrams: {
          weight: -2.6656,
          mean: 0.3133,
        },
        lcs: {
          weight: 2.6702,
          mean: 0.605,
        },
        lengths: {
          weight: 1.3901,
          mean: 0.8485,
        },
        names: {
          weight: -0.3268,
          mean: 0.585,
        },
        numbers: {
          weight: 0.7953,
          mean: 0.7835,
        },
        numbersFit: {
          weight: 0.105,
          mean: 0.8697,
        },
        numbersBoth: {
          weight: -0.3812,
          mean: 0.9126,
        },
        values: {
          weight: -0.2562,
          mean: 0.5607,
        },
        quotations: {
          weight: 0.3661,
          mean: 0.0909,
        },
        polarity: {
          weight: 0.731,
          mean: 0.9579,
        },
      },
    },
  },
  story: {
    vectors: {
      intercept: -4.9977,
      evidence: {
        dice: {
          weight: 0.1106,
          mean: 0.4207,
        },
        tfidf: {
          weight: 0.8733,
          mean: 0.1765,
        },
        containment: {
          weight: 1.2209,
          mean: 0.2662,
        },
        coverage: {
          weight: 0.8644,
          mean: 0.1705,
        },
        names: {
          weight: -0.3534,
          mean: 0.4517,
        },
        values: {
          weight: -1.0011,
          mean: 0.4945,
        },
        quotations: {
          weight: 0.3607,
          mean: 0.0528,
        },
        meaning: {
          weight: 0.9453,
          mean: 0.5216,
        },
        direction: {
          weight: 1.0734,
          mean: 0.3469,
        },
        mutual: {
          weight: 2.9228,
          mean: 0.5258,
        },
        margin: {
          weight: 0.759,
          mean: 0.5305,
        },
      },
    },
    lexical: {
      intercept: -4.7798,
      evidence: {
        dice: {
          weight: 0.5589,
          mean: 0.44,
        },
        tfidf: {
          weight: 1.2554,
          mean: 0.2225,
        },
        containment: {
          weight: 1.2384,
          mean: 0.3312,
        },
        coverage: {
          weight: 1.3181,
          mean: 0.2077,
        },
        names: {
          weight: -0.1189,
          mean: 0.4319,
        },
        values: {
          weight: -0.7307,
          mean: 0.4942,
        },
        quotations: {
          weight: 0.4315,
          mean: 0.0631,
        },
        mutual: {
          weight: 2.8398,
          mean: 0.6062,
        },
        margin: {
          weight: 0.8032,
          mean: 0.5427,
        },
      },
    },
  },
};
