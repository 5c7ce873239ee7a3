import type { Coefficients } from './judge.ts';

/**
 * Weights of the evidence, fitted by `npm run fit`: `alone` for two sentences on their own, `story` for two sentences
 * of one story, each with and without sentence vectors.
 */
export const coefficients: Record<'alone' | 'story', Record<'vectors' | 'lexical', Coefficients>> = {
  alone: {
    vectors: {
      intercept: -7.7202,
      evidence: {
        dice: {
          weight: 2.1931,
          mean: 0.6687,
        },
        jaccard: {
          weight: -0.1052,
          mean: 0.4969,
        },
        tfidf: {
          weight: 0.7939,
          mean: 0.6287,
        },
        containment: {
          weight: -0.0535,
          mean: 0.7025,
        },
        coverage: {
          weight: 0.3971,
          mean: 0.5803,
        },
        unigrams: {
          weight: 3.8122,
          mean: 0.5864,
        },
        bigrams: {
          weight: -2.7477,
          mean: 0.3988,
        },
        lcs: {
          weight: 1.3885,
          mean: 0.5921,
        },
        lengths: {
          weight: 0.9923,
          mean: 0.8472,
        },
        names: {
          weight: -0.6575,
          mean: 0.5773,
        },
        numbers: {
          weight: 0.9356,
          mean: 0.7837,
        },
        values: {
          weight: -0.4137,
          mean: 0.5551,
        },
        quotations: {
          weight: 0.2337,
          mean: 0.0817,
        },
        polarity: {
          weight: 0.4471,
          mean: 0.9531,
        },
        meaning: {
          weight: 2.481,
          mean: 0.7631,
        },
        direction: {
          weight: 1.8044,
          mean: 0.7483,
        },
      },
    },
    lexical: {
      intercept: -6.5159,
      evidence: {
        dice: {
          weight: 2.9912,
          mean: 0.6687,
        },
        jaccard: {
          weight: -0.0086,
          mean: 0.4969,
        },
        tfidf: {
          weight: 1.656,
          mean: 0.6287,
        },
        containment: {
          weight: -0.119,
          mean: 0.7025,
        },
        coverage: {
          weight: 1.0079,
          mean: 0.5803,
        },
        unigrams: {
          weight: 4.4706,
          mean: 0.5864,
        },
        bigrams: {
          weight: -3.5504,
          mean: 0.3988,
        },
        lcs: {
          weight: 1.9289,
          mean: 0.5921,
        },
        lengths: {
          weight: 0.9132,
          mean: 0.8472,
        },
        names: {
          weight: -0.4007,
          mean: 0.5773,
        },
        numbers: {
          weight: 0.7914,
          mean: 0.7837,
        },
        values: {
          weight: -0.2327,
          mean: 0.5551,
        },
        quotations: {
          weight: 0.259,
          mean: 0.0817,
        },
        polarity: {
          weight: 0.5923,
          mean: 0.9531,
        },
      },
    },
  },
  story: {
    vectors: {
      intercept: -6.8968,
      evidence: {
        dice: {
          weight: 0.306,
          mean: 0.3105,
        },
        jaccard: {
          weight: 0.3785,
          mean: 0.0349,
        },
        tfidf: {
          weight: 0.6936,
          mean: 0.0289,
        },
        containment: {
          weight: 1.1676,
          mean: 0.0549,
        },
        coverage: {
          weight: 0.655,
          mean: 0.0324,
        },
        unigrams: {
          weight: 0.5088,
          mean: 0.1131,
        },
        bigrams: {
          weight: 0.0748,
          mean: 0.0133,
        },
        lcs: {
          weight: 0.5958,
          mean: 0.1022,
        },
        lengths: {
          weight: 0.1498,
          mean: 0.6067,
        },
        names: {
          weight: -0.1348,
          mean: 0.3622,
        },
        numbers: {
          weight: 0.403,
          mean: 0.6328,
        },
        values: {
          weight: -0.5953,
          mean: 0.4753,
        },
        quotations: {
          weight: 0.1846,
          mean: 0.0046,
        },
        polarity: {
          weight: 0.1604,
          mean: 0.7816,
        },
        meaning: {
          weight: 1.3842,
          mean: 0.2316,
        },
        direction: {
          weight: 1.3141,
          mean: 0.0564,
        },
        mutual: {
          weight: 2.9733,
          mean: 0.0385,
        },
        margin: {
          weight: 0.6389,
          mean: 0.4249,
        },
      },
    },
    lexical: {
      intercept: -6.6358,
      evidence: {
        dice: {
          weight: 0.581,
          mean: 0.3105,
        },
        jaccard: {
          weight: 0.6505,
          mean: 0.0349,
        },
        tfidf: {
          weight: 0.9386,
          mean: 0.0289,
        },
        containment: {
          weight: 1.4824,
          mean: 0.0549,
        },
        coverage: {
          weight: 0.9261,
          mean: 0.0324,
        },
        unigrams: {
          weight: 0.8175,
          mean: 0.1131,
        },
        bigrams: {
          weight: 0.239,
          mean: 0.0133,
        },
        lcs: {
          weight: 0.8873,
          mean: 0.1022,
        },
        lengths: {
          weight: 0.2933,
          mean: 0.6067,
        },
        names: {
          weight: -0.0318,
          mean: 0.3622,
        },
        numbers: {
          weight: 0.4868,
          mean: 0.6328,
        },
        values: {
          weight: -0.541,
          mean: 0.4753,
        },
        quotations: {
          weight: 0.1917,
          mean: 0.0046,
        },
        polarity: {
          weight: 0.1754,
          mean: 0.7816,
        },
        mutual: {
          weight: 3.1382,
          mean: 0.0369,
        },
        margin: {
          weight: 0.5528,
          mean: 0.4433,
        },
      },
    },
  },
};
