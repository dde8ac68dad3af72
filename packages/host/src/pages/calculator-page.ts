import { html } from 'hono/html';
import { blogLayout } from './blog-layout.js';
import type { Html } from './respond.js';
import type { WriteElement } from './written-elements.js';

/** A blog's article with the rate calculator in the middle, which leads on to the community's board. */
export async function calculatorPage(write: WriteElement): Promise<Html> {
  const properties = { headingLevel: 3, boardUrl: '/demo/community?jobs.minEffectiveHourly={rate}#roles' };
  const { element, head } = await write('fractional-rate-calculator', properties, { path: '/demo/calculator' });
  return blogLayout({
    head,
    title: 'What to charge for two days a week',
    description: 'From the pay you want to keep to an hourly rate and a retainer, with a calculator to do it in.',
    body: html`<main>
<article class="spread">
${before}
<section class="wide" aria-labelledby="your-numbers">
<h2 id="your-numbers">Your own numbers</h2>
<p>It begins with the year that I have just described. Change what is different about yours. All of it is worked out
on this page, and nothing that you enter leaves it.</p>
${element}
<noscript><p>These are its first numbers. To change them it needs JavaScript. On paper: add your taxes and your costs to what you want to keep, and
divide by hours a week × the share that clients pay × weeks at work.</p></noscript>
</section>
${after}
</article>
</main>`,
  });
}

const before = html`
<h1>What to charge for two days a week</h1>
<p class="standfirst">Your old salary divided by the hours in a year is the one number it can’t be.</p>
<p>That is how I found my first rate all the same. $150,000 over 2,080 hours made $72, and because I was feeling bold I
asked for $75. The founder said yes before I had finished the sentence. By October I had three clients and no evenings,
and was putting the dentist on a credit card.</p>
<p>The division was fine. Both numbers in it were wrong.</p>
<h2>The hours are fewer</h2>
<p>A salary pays you for fifty-two weeks, and for every hour of them in which you are at your desk. A client pays for
the hours that are theirs. So begin with a working week, say forty hours, and take away what nobody is billed for: the
call that led nowhere, the proposal, the invoice, the afternoon with a spreadsheet of expenses. Then take away the weeks
in which you are on holiday, in bed, or between two clients.</p>
<p>I am paid for sixty per cent of my hours, in forty-seven weeks of the year:</p>
<p class="sum">40 hours × 60 % × 47 weeks = <strong>1,128 hours</strong></p>
<p class="note">Sixty per cent is where I have settled after some years. When I began it was below half: finding clients
was the job.</p>
<p>Not 2,080. To stand still, each of them has to earn almost twice what an hour of salary did, and that is before
anybody has become greedy.</p>
<h2>And they carry more</h2>
<p>An employer paid half of the payroll tax, much of the health insurance, something towards retirement, the laptop, the
accountant and the chair. Now they are yours, and they come out of the same 1,128 hours. Which is why I no longer begin
with a rate and look at what is left. I begin with what I want to have left, and work upwards.</p>
<p>Upwards is the awkward direction, as tax depends on the profit and the profit on the rate. I used to do it by
guessing three times. You needn’t.</p>`;

const after = html`
<h2>From an hour to a month</h2>
<p>I charge by the hour for as long as neither of us knows how much there is to do. After that I sell months. A retainer
is the rate, times the hours of a week, times the weeks that you work, divided by twelve:</p>
<p class="sum">$180 × 10 hours × 47 weeks ÷ 12 = <strong>$7,050 a month</strong></p>
<p class="note">Write down which ten hours you mean. Ten a week and ten a month both sound like “ten hours” on the
phone.</p>
<p>Many people multiply by four and a third instead, since that is how many weeks a month has, and arrive at $7,800. But
a month has them only if the client also pays for the weeks in which you are away. Either is a fair bargain. What isn’t
fair is to find out in August that you had each agreed to a different one.</p>
<h2>The hours are the price</h2>
<p>Retainers are seldom cut. They are filled up: a hiring round here, a board deck there. The same $7,050 that bought ten
hours a week at $180 now buys sixteen at $112.50, and nobody has sent you an email about it. I keep the hours in the
contract beside the fee, and I keep <a href="/demo/sidebar">a list of what I am not doing</a> in front of everyone.</p>
<h2>The question about the S Corp</h2>
<p>It comes up at every dinner, usually with a number: from so much profit on, you should be one. I have never been shown
where such a number comes from. Where the two lines cross depends on the salary that the company pays you, on what
payroll and a second tax return cost, and on whom you file with. For some people they cross twice. For some they
don’t.</p>
<p>The chart above draws the difference from what you entered. It is arithmetic, not advice. Take it to the person
who prepares your return, who knows the things about you that a web page doesn’t ask.</p>
<h2>Then say it</h2>
<p>A number that you have worked out is easier to say than one that you have felt your way to, because you know what
you would have to give up to lower it. Weeks off. Money for when you are old. The evening that you keep for proposals.
I say mine, and then I don’t say anything, which took longer to learn than the arithmetic.</p>
<p>If you would rather hear what others say first: the button under your rate opens the roles at
<a href="/demo/community">Two Days a Week</a> that pay it. If none does today, you have learned that for nothing too.</p>
<p class="sign-off">— M.</p>`;
