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
      intercept: -4.578,
      evidence: {
        dice: {
          weight: 0.0276,
          mean: 0.4452,
        },
        tfidf: {
          weight: 0.8605,
          mean: 0.2051,
        },
        containment: {
          weight: 1.1121,
          mean: 0.3054,
        },
        coverage: {
          weight: 0.8447,
          mean: 0.1967,
        },
        names: {
          weight: -0.3629,
          mean: 0.4592,
        },
        values: {
          weight: -0.9676,
          mean: 0.4997,
        },
        quotations: {
          weight: 0.4186,
          mean: 0.0633,
        },
        meaning: {
          weight: 0.6708,
          mean: 0.5661,
        },
        direction: {
          weight: 0.8731,
          mean: 0.3919,
        },
        mutual: {
          weight: 2.8881,
          mean: 0.5309,
        },
        margin: {
          weight: 0.7785,
          mean: 0.5425,
        },
      },
    },
    lexical: {
      intercept: -3.7191,
      evidence: {
        dice: {
          weight: 0.4434,
          mean: 0.4823,
        },
        tfidf: {
          weight: 0.8662,
          mean: 0.3019,
        },
        containment: {
          weight: 0.5656,
          mean: 0.4309,
        },
        coverage: {
          weight: 0.9365,
          mean: 0.2774,
        },
        names: {
          weight: -0.3597,
          mean: 0.469,
        },
        values: {
          weight: -0.724,
          mean: 0.5115,
        },
        quotations: {
          weight: 0.5875,
          mean: 0.0965,
        },
        mutual: {
          weight: 2.7585,
          mean: 0.6498,
        },
        margin: {
          weight: 0.7677,
          mean: 0.577,
        },
      },
    },
  },
};
