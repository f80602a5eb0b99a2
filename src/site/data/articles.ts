/** `/data/articles/<id>.json`: the article, as the pipeline hands it on. */
import type { Article } from '../../ingest/article.ts';
import { articleSchema } from '../../ingest/article.ts';

export { articleSchema as articleRecordSchema };

export const articleRecord = (article: Article): Article => article;
