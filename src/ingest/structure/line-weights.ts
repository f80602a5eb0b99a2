import type { LineFeature, PageFeature } from './line-features.ts';

/**
 * What each feature adds to the logit of a line being part of the article's text, from the feature of the second line before it to that of the second
 * line behind it: logistic regression over the lines of the captures of Zyte's article-extraction-benchmark and of Trafilatura's evaluation, of which
 * nothing but these numbers is kept; printed by `node bench/line-weights.ts DATA`.
 */
export const lineWeights: Readonly<Record<LineFeature, readonly [number, number, number, number, number]>> = {
  'words 1 to 3': [1.04, 0.15, 2.7, -0.51, -0.42],
  'words 4 to 6': [0.0, 0.39, 0.76, 0.45, 0.45],
  'words 7 to 12': [-0.2, 0.39, 0.05, -0.02, 0.07],
  'words 13 to 25': [0.01, -0.09, 1.96, -0.46, -0.61],
  'words 26 to 60': [0.06, 0.42, -0.39, 0.55, 0.19],
  sentence: [0.3, 0.5, 1.29, 0.86, 0.59],
  'capitalised words': [0.33, -0.06, -0.78, 0.09, -0.32],
  'capitals only': [0.19, -0.13, 0.69, -0.48, -0.09],
  'words with digits': [0.88, 0.92, 1.74, -1.17, 1.27],
  'quotation mark': [-0.12, -0.07, 0.7, 0.69, 0.14],
  'colon at the end': [0.38, 1.48, 0.95, 0.93, -0.6],
  'list item': [-0.61, 0.78, 0.42, 0.45, 0.71],
  date: [-0.22, -0.35, -3.49, -0.49, -0.92],
  byline: [-0.76, -0.61, -2.67, -0.92, 0.22],
  name: [-0.52, -0.13, -0.26, -0.67, -0.16],
  invitation: [0.79, -0.35, -1.67, -0.36, 0.3],
  'set aside': [-0.15, 0.03, -2.47, -0.33, -0.32],
  'tail heading': [-1.63, -2.62, -0.8, 0.83, 0.72],
  'comments heading': [-0.93, -0.01, -3.36, -2.15, -0.43],
  notice: [0.38, -1.78, -1.59, -0.91, 0.6],
  'list marker': [1.16, 0.42, 0.0, 0.45, 1.05],
  'repeated text': [-0.63, -0.81, 1.78, -0.16, 1.02],
  'caption or summary': [0.91, -1.12, 0.93, 0.46, -0.45],
};

/** The same for the features of the page around a line. */
export const pageWeights: Readonly<Record<PageFeature, number>> = {
  'prose shortly before': 0.55,
  'prose shortly behind': 0.31,
  'prose anywhere before': 0.31,
  'prose anywhere behind': 0.58,
  'prose on the page': 0.12,
  'share of the prose before': -3.14,
  'share of the prose behind': -2.93,
  'short line, between prose': 0.99,
  'short line, elsewhere': 1.34,
  'short lines around': 1.72,
  'behind a tail heading': -0.79,
  'behind the comments heading': -4.07,
  'prose behind a tail heading': -0.68,
  'place on the page': -0.54,
};

export const bias = -5.62;
