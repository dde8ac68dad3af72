import {
  applyAt,
  applyByForm,
  ask,
  cadence,
  company,
  confidential,
  hourly,
  hours,
  months,
  ongoing,
  projectFee,
  remote,
  retainer,
  type Sample,
} from './sample.js';

export const sales: Sample[] = [
  {
    id: 'sales-telemetry',
    title: 'Fractional VP Sales, before the second hire',
    company: company('Ironbark Telemetry', 'seed', 'Agriculture', 'https://ironbark.example.net'),
    function: 'sales',
    summary:
      'Our founder has sold all 58 stations that use our water sensors. Turn what she does into something two people can do.',
    descriptionHtml: `
<h3>About the company</h3>
<p>Ironbark puts sensors on stock-water tanks so that nobody drives two hours to find out they are full. 58 cattle
stations in Queensland and the Northern Territory pay us yearly. Nine people, Toowoomba and Darwin.</p>
<h3>The work</h3>
<ul>
<li>Ride along on the founder's calls for a month. She sells well and can't say how.</li>
<li>Write the playbook with her: who buys, when in the season, at what price, after which questions.</li>
<li>Hire one rep against it and stay until the rep's third deal.</li>
<li>Set up a pipeline review that takes half an hour and changes something.</li>
</ul>
<h3>You</h3>
<p>You have sold hardware with a subscription to people who distrust both. You are fine with slow deals, bad phone
lines and being asked whether you have ever fixed a pump.</p>
<h3>How we work</h3>
<p>Twelve hours a week in Australian time zones, two trips a year to stations. Call on Monday morning, written pipeline
note on Thursday. A retainer, plus two per cent of the first year of each deal that closes in your time.</p>`,
    focusAreas: ['Sales playbook', 'Hiring', 'Pipeline'],
    commitment: hours(12),
    term: months(6),
    cadence: cadence('weekly', 'weekly'),
    pay: retainer('AUD', 8500, 9500),
    location: remote('Remote (Asia-Pacific)', ['apac'], ['Australia/Brisbane']),
    convertToFullTime: true,
    postedDaysAgo: 15.1,
    expiresInDays: 22,
    application: applyByForm(
      'required',
      ask('long-text', 'slow-deal', 'Tell us about your slowest deal that was worth it.', { required: true }),
    ),
  },
  {
    id: 'sales-partnerships',
    title: 'Partnerships lead, EMEA resellers',
    company: confidential('series-b', 'Cybersecurity'),
    function: 'sales',
    summary: 'Six resellers signed, one of them selling. Find out what the other five need, or let them go.',
    descriptionHtml: `
<h3>About the company</h3>
<p>We sell hardware keys to hospitals and city governments. Direct sales work; our reseller programme mostly produces
logos for a slide. We would rather not print that next to our name.</p>
<h3>The work</h3>
<ul>
<li>Meet the six partners, in person where it helps, and grade them honestly.</li>
<li>Rebuild the programme for two or three: margin, training, a shared list of accounts.</li>
<li>Set rules for conflicts with our own sales team, and defend them.</li>
<li>Report what partners bring in, net of what they cost.</li>
</ul>
<h3>You</h3>
<p>You have run a channel in at least three European or Gulf markets and were once on the reseller's side of the table.
French, Arabic or Turkish beside English would be of use.</p>
<h3>How we work</h3>
<p>Eight to twelve hours a week between UTC and UTC+4. A call every two weeks with our CRO, travel paid, one page a
month in writing. We renew every quarter and have yet to not renew.</p>`,
    focusAreas: ['Channel', 'Partner training', 'Public sector'],
    commitment: hours(8, 12),
    term: ongoing,
    cadence: cadence('fortnightly', 'monthly'),
    pay: hourly('USD', 125, 150),
    location: remote('Remote (EMEA), UTC to UTC+4', ['emea'], ['UTC+0', 'UTC+4']),
    convertToFullTime: false,
    postedDaysAgo: 22.9,
    expiresInDays: null,
    application: applyAt('emea-partnerships'),
  },
];

export const design: Sample[] = [
  {
    id: 'design-travel-maps',
    title: 'Fractional design director',
    company: company('Foxglove Atlas', 'seed', 'Travel', 'https://foxglove-atlas.example.com'),
    function: 'design',
    summary: 'We make walking maps that work without a signal. Two young designers need someone to learn from.',
    descriptionHtml: `
<h3>About the company</h3>
<p>Foxglove draws walking maps for 31 European regions, by hand where the public data is wrong. The app works where
phones don't. 88,000 walkers paid for it last year. We are ten people, nobody in the same city.</p>
<h3>The work</h3>
<ul>
<li>Review our two designers' work twice a week, and explain your reasons.</li>
<li>Bring the app, the printed maps and the website back into one family.</li>
<li>Make the map readable for people with low vision, in full sun, with one hand.</li>
<li>Decide what we don't design at all.</li>
</ul>
<h3>You</h3>
<p>You have led design of something dense: maps, timetables, instruments, newspapers. Your critique makes people want
to try again. Please send work that you would defend, not everything you have done.</p>
<h3>How we work</h3>
<p>Ten to fifteen hours, most of them before two in the afternoon, Central European Time. Critique on Tuesday and
Friday, a written direction once a month. Twice a year we all walk somewhere for three days.</p>`,
    focusAreas: ['Design critique', 'Accessibility', 'Cartography', 'Mentoring'],
    commitment: hours(10, 15),
    term: ongoing,
    cadence: cadence('twice-weekly', 'monthly'),
    pay: hourly('EUR', 95, 120),
    location: remote('Remote (Europe)', ['europe'], ['Europe/Paris']),
    convertToFullTime: null,
    postedDaysAgo: 1.3,
    expiresInDays: 42,
    application: applyByForm(
      'hidden',
      ask('text', 'portfolio', 'Link to the one piece of work you would defend', { required: true }),
      ask('file', 'sample', 'Or attach it'),
    ),
  },
  {
    id: 'design-tea-identity',
    title: 'Design lead for a new identity, tea importer',
    company: company('Gull & Barrow Tea', 'bootstrapped', 'Consumer goods'),
    function: 'design',
    summary:
      'Forty tins, one label, a fixed fee. From first sketch to printed packaging before the spring harvest lands.',
    descriptionHtml: `
<h3>About the company</h3>
<p>Gull &amp; Barrow imports tea from nine gardens and sells it in tins that were designed, over twenty years, by whoever
was in the office. There are forty of them. Our customers recognise us anyway, mostly by the dent.</p>
<h3>The work</h3>
<ol>
<li>Look through the archive with us and decide what must survive.</li>
<li>Design the mark, the label and the tin, and the system behind them.</li>
<li>Work with our printer in Porto on paper, ink and the first run.</li>
<li>Hand over files and a guide that a non-designer can follow.</li>
</ol>
<h3>You</h3>
<p>You have taken packaging from sketch to shelf and stood next to the machine while it printed. You draw letters, or
work with someone who does. You can say what something will cost before we fall in love with it.</p>
<h3>How we work</h3>
<p>A fixed fee, a third at each of three milestones. When you work is your business; the tins must be printed by March.
We answer within a day and decide as two people, never as a committee.</p>`,
    focusAreas: ['Packaging', 'Identity', 'Print production'],
    commitment: null,
    term: months(3),
    cadence: cadence('weekly', null),
    pay: projectFee('EUR', 14000, 18000),
    location: remote('Remote (Europe), one visit to Porto', ['europe']),
    convertToFullTime: false,
    postedDaysAgo: 30.4,
    expiresInDays: 6,
    application: applyAt('gull-barrow-design'),
  },
];
