import { createClient } from '@fractional-embed/client';
import { connection } from 'next/server';
import { Roles } from './roles';

/** Written by the server for each visitor, with the newest roles in it for whoever runs no scripts, search engines too. */
export default async function Page() {
  await connection();
  const baseUrl = process.env.HOST_URL ?? 'http://localhost:4321';
  const { data, total } = await createClient({ baseUrl, board: 'demo' }).jobs.list({ sort: 'newest', limit: 3 });
  return (
    <>
      <h1>Roles for operators</h1>
      <p>The newest of {total}:</p>
      <ul>
        {data.map(({ slug, title, canonicalUrl }) => (
          <li key={slug}>
            <a href={canonicalUrl}>{title}</a>
          </li>
        ))}
      </ul>
      <Roles baseUrl={baseUrl} />
    </>
  );
}
