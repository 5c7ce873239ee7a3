import type { PageDocument } from './dom.ts';
import { paragraphsOf } from './paragraphsOf.ts';

/**
 * Puts each post of a social network that a page shows on one line, with the line that signs it: what it says is its
 * writer's, and goes or stays as a whole.
 */
export function joinPosts({ body }: PageDocument): void {
  for (const post of [...body.querySelectorAll('blockquote[class]')]) {
    if (
      !/(?:^|\s)(?:twitter-tweet|twitter-video|instagram-media|tiktok-embed|bluesky-embed|text-post-media)/.test(
        post.className,
      )
    )
      continue;
    post.textContent = paragraphsOf(post).join(' ').replaceAll('\n', ' ');
  }
}
