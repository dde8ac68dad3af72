import {
  applyAt,
  applyByForm,
  ask,
  asking,
  cadence,
  company,
  confidential,
  hourly,
  hours,
  hybrid,
  months,
  ongoing,
  remote,
  retainer,
  type Sample,
} from './sample.js';

export const finance: Sample[] = [
  {
    id: 'finance-coffee-roaster',
    title: 'Fractional CFO for a coffee roaster with two cafés',
    company: company('Hollin Kettle Roasters', 'bootstrapped', 'Food and drink', 'https://hollinkettle.example.com'),
    function: 'finance',
    summary:
      'Green-coffee prices doubled and our cash forecast did not keep up. Help us price, borrow and buy with open eyes.',
    descriptionHtml: `
<h3>About the company</h3>
<p>We roast eleven tonnes of coffee a month in an old tannery in Leeds, sell two thirds of it to restaurants and the
rest through our own two cafés. Twenty-six people, profitable every year since 2017, no outside investors.</p>
<h3>The work</h3>
<p>Our bookkeeper is excellent and our accountant files on time. Nobody looks forward. You would:</p>
<ul>
<li>build a 13-week cash forecast that our buyer trusts enough to sign contracts by;</li>
<li>work out the true margin of each blend, by channel, and say which prices must move;</li>
<li>lead the talks with our bank about a seasonal credit line before the autumn harvest;</li>
<li>tell us, plainly, whether a third café is a good idea.</li>
</ul>
<h3>You</h3>
<p>You have been the finance lead of a business that buys a commodity and sells a product. You can explain a hedge to
someone who would rather talk about roast curves.</p>
<h3>How we work</h3>
<p>Tuesdays are yours and ours: one visit to Leeds a month, otherwise a call at ten and a written note by Thursday.
The owners read everything. You would report to both of them, and they don't always agree.</p>`,
    focusAreas: ['Cash forecasting', 'Pricing', 'Bank relations'],
    commitment: hours(8, 10),
    term: ongoing,
    cadence: cadence('weekly', 'weekly'),
    pay: retainer('GBP', 3500, 4500),
    location: hybrid('Leeds once a month, otherwise remote in the UK', ['GB'], ['Europe/London']),
    convertToFullTime: false,
    postedDaysAgo: 3.2,
    expiresInDays: 38,
    application: applyAt('hollin-kettle-cfo'),
  },
  {
    id: 'finance-series-b',
    title: 'CFO to prepare a Series B',
    company: confidential('series-a', 'Financial services'),
    function: 'finance',
    summary:
      'A lender to small trucking firms needs a data room, a model and a calm person in the room before it raises.',
    descriptionHtml: `
<h3>About the company</h3>
<p>We lend working capital to trucking firms with one to ten vehicles. Two years of originations, losses under our
plan, a warehouse line from a regional bank. We stay unnamed because the bank reads job boards too.</p>
<h3>The work</h3>
<p>We expect to open the round in five months. Until then you own the story that the numbers tell:</p>
<ol>
<li>loan-tape quality and cohort reporting that survives a hostile reader;</li>
<li>a three-statement model with the warehouse covenants in it;</li>
<li>the data room, and a list of the twenty questions we don't want to be asked;</li>
<li>one seat in investor meetings, next to the CEO.</li>
</ol>
<h3>You</h3>
<p>You have closed at least one equity round at a balance-sheet lender. You know what a static pool analysis is and
why ours is too optimistic. You live in the United States: our bank insists.</p>
<h3>How we work</h3>
<p>About ten hours a week, heavier in the last two months. Monday call with the CEO, Friday memo to the board, no
surprises in between. Half of the retainer continues for two months after the close.</p>`,
    focusAreas: ['Fundraising', 'Financial modelling', 'Lending', 'Board reporting'],
    commitment: hours(10),
    term: months(6),
    cadence: cadence('weekly', 'weekly'),
    pay: retainer('USD', 10000, 12000),
    location: remote('Remote (USA only)', ['US']),
    convertToFullTime: true,
    postedDaysAgo: 8.6,
    expiresInDays: 24,
    application: asking(
      applyByForm(
        'required',
        ask('yes-no', 'closed-round', 'Have you closed an equity round at a lender?', { required: true }),
        ask('long-text', 'hard-question', 'Which question would you ask us first about our loan book?', {
          required: true,
        }),
      ),
      { links: 'optional', availability: 'required', rate: 'optional' },
    ),
  },
  {
    id: 'finance-dialysis-controller',
    title: 'Controller, month-end close and first audit',
    company: company('Ostrander Home Dialysis', 'series-b', 'Healthcare', 'https://ostrander.example.org'),
    function: 'finance',
    summary: 'Our close takes nineteen days and the auditors arrive in spring. Get both under control, then hand over.',
    descriptionHtml: `
<h3>About the company</h3>
<p>Ostrander trains people to run dialysis at home and looks after them once they do. We have 1,900 patients in nine
states and a finance team of three who have never been through an audit.</p>
<h3>The work</h3>
<ul>
<li>Bring the close from nineteen working days to eight, then write down how.</li>
<li>Reconcile payer receivables: 41 payers, six remittance formats, one spreadsheet that knows too much.</li>
<li>Prepare the schedules for our first audit and be the auditors' single contact.</li>
<li>Coach our senior accountant, who should be able to do your job in a year.</li>
</ul>
<h3>You</h3>
<p>CPA, with years in healthcare revenue. You are patient with people and impatient with unexplained variances.
Experience of <a href="https://example.org/standards/revenue">revenue recognition under several payers</a> matters
more than the size of the companies you come from.</p>
<h3>How we work</h3>
<p>Three or four mornings a week, Central time, more in the first week of the month. A short stand-up each day of the
close and one written status on its last day.</p>`,
    focusAreas: ['Month-end close', 'Audit', 'Healthcare revenue', 'Coaching'],
    commitment: hours(15, 20),
    term: months(12),
    cadence: cadence('daily', 'monthly'),
    pay: hourly('USD', 110, 140),
    location: remote('Remote (USA only), Central time mornings', ['US'], ['America/Chicago']),
    convertToFullTime: null,
    postedDaysAgo: 29.1,
    expiresInDays: 1,
    application: applyAt('ostrander-controller'),
  },
  {
    id: 'finance-housing-foundation',
    title: 'Finance lead, five hours a week, Łódź or remote',
    company: company('Fundacja Zielona Brama', 'non-profit', 'Housing', 'https://zielonabrama.example.org'),
    function: 'finance',
    summary: 'We turn empty tenements into affordable flats. Keep four grants apart and our board well informed.',
    descriptionHtml: `
<h3>About the foundation</h3>
<p>Zielona Brama renovates derelict tenement houses in Łódź and rents the flats below market to families who have
waited longest. Three houses so far, 44 flats, a fourth under scaffolding.</p>
<h3>The work</h3>
<p>Money comes from the city, two European programmes and a few hundred donors. Each wants its own report. You would:</p>
<ul>
<li>keep the budgets of four grants apart and warn us before a line runs dry;</li>
<li>prepare a two-page report for the board every month;</li>
<li>sit with our project manager, Zoë Wiśniewska, when a contractor's invoice is a surprise.</li>
</ul>
<h3>You</h3>
<p>You know grant accounting and have lived through at least one audit of European funds. Polish helps; English is
enough. You would rather be useful than busy: five hours are five hours.</p>
<h3>How we work</h3>
<p>One call every second Tuesday, a monthly report, and a visit to the building site when you are in town. We pay on
the first of the month, without being asked.</p>`,
    focusAreas: ['Grant accounting', 'Budgeting', 'Board reporting'],
    commitment: hours(5),
    term: ongoing,
    cadence: cadence('fortnightly', 'monthly'),
    pay: retainer('EUR', 1600, 1900),
    location: remote('Łódź, or remote within Europe', ['PL', 'europe'], ['Europe/Warsaw']),
    convertToFullTime: false,
    postedDaysAgo: 12.4,
    expiresInDays: null,
    application: applyAt('zielona-brama-finance'),
  },
];
