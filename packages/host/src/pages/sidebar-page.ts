import { html } from 'hono/html';
import { blogLayout } from './blog-layout.js';
import type { Html } from './respond.js';
import type { WriteElement } from './written-elements.js';

/** A blog's article with the three newest roles beside it. */
export async function sidebarPage(board: string, write: WriteElement): Promise<Html> {
  const properties = { baseUrl: '', board, limit: 3, headingLevel: 3 };
  const { element, head } = await write('fractional-job-list', properties, { path: '/demo/sidebar', board });
  return blogLayout({
    head,
    title: 'The Thursday note',
    description: 'What a short letter every Thursday does for people who lead two days a week.',
    body: html`<div class="page">
<main>
${article}
<section class="letter" aria-label="Newsletter">
<fractional-newsletter base-url="" board="${board}">
<h2 slot="heading">The next note, by e-mail</h2>
<p slot="text">On a Thursday, when there is something to say. Less than a page.</p>
</fractional-newsletter>
</section>
</main>
<aside aria-labelledby="side-title">
<h2 id="side-title">Newest roles</h2>
${element}
<noscript><p><a href="/jobs">All roles as plain pages</a></p></noscript>
<p class="more"><a href="/demo/community">See all roles</a></p>
</aside>
</div>`,
  });
}

const article = html`
<article>
<h1>The Thursday note</h1>
<p class="standfirst">Nobody minds that you are away for three days. They mind not knowing what you know.</p>
<p>My second client let me go in a corridor. She was kind about it. “The work is good,” she said, “I just never know
where you are.” I had been in her office that Monday and Tuesday. I had answered every message within the hour, from
another client’s car park if need be. I was, by any count, there more than I had promised. She still could not see me.</p>
<p>It took me a year to understand that she was right. A full-time colleague is legible without trying. You pass their
desk, you overhear their calls, you notice that they have gone quiet on Wednesday and ask why. Somebody who comes for
two days leaves no such trail. What they decide on Tuesday is a rumour by Friday.</p>
<h2>What I send now</h2>
<p>Every Thursday at four, each of my three clients gets a letter of less than a page. It has four parts, always in
the same order:</p>
<ol>
<li>What I decided this week, and the reason in one line.</li>
<li>What I learned that changes something we believed.</li>
<li>What I need from you, by when, and what happens if I don’t get it.</li>
<li>What I am not doing, so that nobody assumes I am.</li>
</ol>
<p>The fourth is the one that keeps the job. Part-time work fails by silent expansion: a hiring round here, a board
deck there, until ten hours are sixteen and everybody is a little disappointed. A list of things I am not doing, in my
own words, in their inbox, is the cheapest boundary I know.</p>
<h2>Why Thursday</h2>
<p>Because Friday is too late to act on it. A note that arrives on Friday afternoon is read on Monday, and by then it is
history. A note on Thursday gets three replies before lunch the next day. Two of them are usually “fine”. The third is
the conversation that would otherwise have waited for my next visit.</p>
<p>I once skipped it for a month at a company where all was going well. Nothing broke. But in the fifth week the founder
asked for a call “just to catch up”, and then another, and I noticed that I was now giving the note aloud, in an hour
instead of twenty minutes, to one person instead of nine.</p>
<h2>What it costs</h2>
<p>Twenty-five minutes a client, which I count as work and charge as work. If you are paid by the month, it is inside
the retainer; if by the hour, put it on the invoice under its own name. Nobody has ever asked me to take it off.</p>
<p>People sometimes ask how to tell a good part-time role from one that will eat the week. I look at the listing for
one thing. Does it say how you will talk to each other? A company that has thought about check-ins and written updates
before you arrive has understood what it is buying. The hours and <a
href="/demo/calculator">the rate</a> can be negotiated. The habit can’t.</p>
<p class="sign-off">— M.</p>
</article>`;
