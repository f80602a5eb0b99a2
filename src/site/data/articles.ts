/** `/data/articles/<id>.json`: the article, as the pipeline hands it on, its spans in the capture's own text. */
import type { z } from 'zod';
import type { Article } from '../../ingest/article.ts';
import { articleSchema } from '../../ingest/article.ts';
import { publishedArticle } from '../../ingest/published.ts';

export const articleRecordSchema = articleSchema.omit({ markup: true });
export type ArticleRecord = z.infer<typeof articleRecordSchema>;

export const articleRecord = (article: Article): ArticleRecord => publishedArticle(article);
