// A board's newest roles as a JSON Feed (https://jsonfeed.org), for feed readers: /?function=finance
import { createClient, isClientError } from '@fractional-embed/client';

export default {
  async fetch(request, env) {
    if (request.method !== 'GET') return new Response('Only GET.\n', { status: 405, headers: { allow: 'GET' } });
    const client = createClient({ baseUrl: env.HOST_URL, board: env.BOARD });
    const { searchParams } = new URL(request.url);
    const filters = { function: searchParams.getAll('function'), sort: 'newest', limit: 20 };
    try {
      // Whoever leaves needs no answer: what was asked for them stops with them.
      const [{ title }, { data }] = await Promise.all([
        client.board.get({ signal: request.signal }),
        client.jobs.list(filters, { signal: request.signal }),
      ]);
      return Response.json(feed(title, data, request.url), {
        headers: {
          'access-control-allow-origin': '*',
          'cache-control': 'public, max-age=300',
          'content-type': 'application/feed+json',
        },
      });
    } catch (error) {
      if (!isClientError(error)) throw error;
      return new Response(`${error.message}\n`, { status: 502 });
    }
  },
};

function feed(title, jobs, url) {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    feed_url: url,
    items: jobs.map((job) => ({
      id: job.id,
      url: job.canonicalUrl,
      title: job.title,
      content_text: job.summary ?? job.title,
      date_published: job.postedAt,
      authors: [{ name: job.company.name ?? 'Confidential' }],
      tags: [job.function],
    })),
  };
}
