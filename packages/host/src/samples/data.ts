import {
  applyAt,
  applyByForm,
  ask,
  cadence,
  company,
  confidential,
  dayRate,
  hourly,
  hours,
  months,
  ongoing,
  remote,
  retainer,
  type Sample,
  undisclosed,
  weeklyRetainer,
} from './sample.js';

export const data: Sample[] = [
  {
    id: 'data-mutual-insurer',
    title: 'Fractional head of data',
    company: company('Pinnace Mutual', 'series-c-plus', 'Insurance', 'https://pinnacemutual.example.com'),
    function: 'data',
    summary: 'A boat insurer has four answers to “how many policies do we have?”. Help seven analysts agree on one.',
    descriptionHtml: `
<h3>About the company</h3>
<p>Pinnace insures small boats and the people who love them, in eleven states and two provinces. 130 employees. Seven
analysts sit in five departments and each of them maintains a slightly different truth.</p>
<h3>The work</h3>
<ul>
<li>Agree on thirty definitions with the people who use them, and publish them.</li>
<li>Move reports to tested models, beginning with the one that regulators read.</li>
<li>Form the analysts into a team without moving their desks.</li>
<li>Advise the executive group on what not to automate yet.</li>
</ul>
<h3>You</h3>
<p>You have led data at an insurer or another regulated company. SQL is your handwriting. You are at your best in a
room where claims and underwriting disagree.</p>
<h3>How we work</h3>
<p>Twelve hours a week, paid weekly. Office hours on Tuesday and Thursday for anyone who has a question about a number.
Written update to the executive group every two weeks, including what you got wrong.</p>`,
    focusAreas: ['Data governance', 'Reporting', 'Team building', 'SQL'],
    commitment: hours(12),
    term: ongoing,
    cadence: cadence('twice-weekly', 'fortnightly'),
    pay: weeklyRetainer('USD', 2200, 2600),
    location: remote('Remote (USA or Canada)', ['US', 'CA'], ['America/New_York']),
    convertToFullTime: null,
    postedDaysAgo: 16.5,
    expiresInDays: 27,
    application: applyAt('pinnace-head-of-data'),
  },
  {
    id: 'data-seismology',
    title: 'Machine learning lead for a seismology spin-out',
    company: company('Tremorline', 'pre-seed', 'Science', 'https://tremorline.example.org'),
    function: 'data',
    summary:
      'Our model hears quarry blasts as earthquakes about once a day. Work from anywhere, with four geophysicists.',
    descriptionHtml: `
<h3>About the company</h3>
<p>Tremorline grew out of a university network of cheap seismometers in school basements: 1,150 of them in 23
countries. Cities and mines pay for alerts. Four geophysicists, one engineer, and a model that needs a parent.</p>
<h3>The work</h3>
<ul>
<li>Own the classifier: data, labels, evaluation, and the day it is wrong in public.</li>
<li>Cut false alerts to one a month without missing a magnitude 4.</li>
<li>Make it run on the box in the basement, which has the memory of an old phone.</li>
<li>Write up what you find. We publish, with your name first when it should be.</li>
</ul>
<h3>You</h3>
<p>You have shipped models on noisy sensor data and know what a label costs. Geophysics can be learned from us. You
would rather improve an evaluation than a benchmark.</p>
<h3>How we work</h3>
<p>Ten hours or so, any time zone, from anywhere with a connection. One call a week that moves so that nobody always
loses sleep. Everything else in writing, in <a href="https://example.org/tremorline/log">an open log</a>.</p>`,
    focusAreas: ['Machine learning', 'Signal processing', 'Evaluation', 'Edge devices'],
    commitment: hours(8, 12),
    term: months(12),
    cadence: cadence('weekly', 'as-needed'),
    pay: hourly('USD', 130, null),
    location: remote('Remote (worldwide)', ['worldwide']),
    convertToFullTime: true,
    postedDaysAgo: 0.8,
    expiresInDays: 55,
    application: applyByForm(
      'optional',
      ask('long-text', 'wrong-in-public', 'When was a model of yours wrong in public, and what did you do?', {
        required: true,
      }),
      ask('text', 'writing', 'A link to something you wrote'),
    ),
  },
];

export const legal: Sample[] = [
  {
    id: 'legal-general-counsel',
    title: 'Fractional general counsel',
    company: company('Pennywhistle Homes', 'series-a', 'Real estate', 'https://pennywhistle.example.com'),
    function: 'legal',
    summary: 'We help tenants buy the building they live in. Every deal is new law to somebody; be our steady hand.',
    descriptionHtml: `
<h3>About the company</h3>
<p>When a landlord sells, tenants in some cities may buy first. We give them the paperwork, the bridge loan and the
nerve. 37 buildings so far in New York, Washington and Minneapolis. 29 people, three of them organisers.</p>
<h3>The work</h3>
<ul>
<li>Own our template documents and the judgement of when a template is not enough.</li>
<li>Manage outside counsel in three cities, and their invoices.</li>
<li>Advise the board on conflicts of interest before they become interesting.</li>
<li>Train our organisers in what they may promise. Monthly, with examples.</li>
</ul>
<h3>You</h3>
<p>Admitted in New York or D.C., ten years in practice, some of it in cooperative housing or community finance. You
write letters that a tenants' meeting understands and a bank respects.</p>
<h3>How we work</h3>
<p>Eight to ten hours a week, spikes before closings announced a month ahead. Call on Monday, open hour on Thursday for
the whole company, and a quarterly memo to the board.</p>`,
    focusAreas: ['Real estate', 'Cooperatives', 'Outside counsel', 'Training'],
    commitment: hours(8, 10),
    term: ongoing,
    cadence: cadence('weekly', 'as-needed'),
    pay: retainer('USD', 8500),
    location: remote('Remote (USA only), bar admission in NY or DC', ['US'], ['America/New_York']),
    convertToFullTime: false,
    postedDaysAgo: 18.3,
    expiresInDays: 36,
    application: applyByForm(
      'required',
      ask('choice', 'bar', 'Where are you admitted?', { required: true, options: ['New York', 'D.C.', 'Both'] }),
    ),
  },
  {
    id: 'legal-privacy-officer',
    title: 'Data protection officer, one morning a week',
    company: confidential('series-b', 'Healthcare'),
    function: 'legal',
    summary:
      'A sleep clinic group with a popular app needs an independent officer who reads the code review as well as the policy.',
    descriptionHtml: `
<h3>About the company</h3>
<p>We run sleep clinics in three countries and an app that 400,000 people take to bed. That is intimate data. Until
now our outside lawyers have covered the role; our own doctors asked for someone who is present.</p>
<h3>The work</h3>
<ul>
<li>Act as our named data protection officer towards three authorities.</li>
<li>Review new processing before it is built, with the engineers in the room.</li>
<li>Answer the harder requests from patients yourself.</li>
<li>Report to the supervisory board twice a year, without going through us.</li>
</ul>
<h3>You</h3>
<p>You have held the role at a health company. German or Dutch at working level. You have stopped a launch at least
once and were thanked for it later.</p>
<h3>How we work</h3>
<p>One fixed morning a week, plus the rare bad day, which we pay separately. Independence is in the contract: no
targets, no bonus, direct access to the board. Twelve months, then by agreement of both sides.</p>`,
    focusAreas: ['GDPR', 'Health data', 'Impact assessments'],
    commitment: hours(5),
    term: months(12),
    cadence: cadence('weekly', 'monthly'),
    pay: dayRate('EUR', 900, 1050),
    location: remote('Remote (Europe)', ['europe', 'DE', 'NL'], ['Europe/Amsterdam']),
    convertToFullTime: false,
    postedDaysAgo: 25.7,
    expiresInDays: 16,
    application: null,
  },
  {
    id: 'general-management-grid',
    title: 'Director, transformation office',
    company: confidential('public', 'Energy'),
    function: 'general-management',
    summary:
      'A listed grid operator in Latin America wants fewer projects, finished. Two days a week with the executive committee.',
    descriptionHtml: `
<h3>About the company</h3>
<p>We operate transmission lines in three countries of the southern cone and are listed in one of them, which is why
we cannot put our name here. There are 143 projects in our portfolio. Nobody can name more than twenty.</p>
<h3>The work</h3>
<ul>
<li>Bring the portfolio to forty projects within two quarters, and protect those.</li>
<li>Chair the weekly hour in which the executive committee decides about them.</li>
<li>Coach a transformation office of six, all engineers, all new to it.</li>
<li>Work yourself out of the role.</li>
</ul>
<h3>You</h3>
<p>You have sat on an executive committee and later advised one. Utilities, rail or water. Spanish is the working
language, Portuguese an asset. You have cancelled something expensive and can tell the story kindly.</p>
<h3>How we work</h3>
<p>Sixteen hours a week, remote within Latin America, with a week on site each quarter. Terms are discussed after the
first conversation, under a confidentiality agreement that fits on one page.</p>`,
    focusAreas: ['Portfolio', 'Executive coaching', 'Governance'],
    commitment: hours(16),
    term: months(12),
    cadence: cadence('weekly', 'monthly'),
    pay: undisclosed,
    location: remote('Remote (Latin America)', ['latam'], ['UTC-3', 'UTC-5']),
    convertToFullTime: null,
    postedDaysAgo: 40.6,
    expiresInDays: null,
    application: null,
  },
];
