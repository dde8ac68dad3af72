import {
  applyAt,
  applyByForm,
  ask,
  cadence,
  company,
  equityOnly,
  hours,
  hybrid,
  months,
  ongoing,
  remote,
  retainer,
  type Sample,
} from './sample.js';

export const product: Sample[] = [
  {
    id: 'product-freight',
    title: 'Fractional Chief Product Officer',
    company: company('Quillback Freight', 'series-a', 'Logistics', 'https://quillback.example.net'),
    function: 'product',
    summary:
      'Three product managers, one dispatch tool, no roadmap anyone believes. Bring order without bringing theatre.',
    descriptionHtml: `
<h3>About the company</h3>
<p>Quillback makes the screen that dispatchers at mid-sized carriers look at all day. 310 customers, 62 people, a
product that is loved by its users and feared by the people who maintain it.</p>
<h3>The work</h3>
<p>Our three product managers are good and pull in three directions. You would:</p>
<ul>
<li>sit in a dispatch office for two days before you write anything;</li>
<li>turn ninety open promises to customers into a list of twelve, and help us break the rest kindly;</li>
<li>coach the product managers one to one, every week;</li>
<li>start a quarterly planning habit that engineering would vote to keep;</li>
<li>help us hire a full-time head of product, which may be you.</li>
</ul>
<h3>You</h3>
<p>You have been the first product executive at a company that sells to people who are paid by the load, the shift or
the visit. You know the difference between a workflow and a feature.</p>
<h3>How we work</h3>
<p>Fifteen hours a week. Our people are in Kansas City and Monterrey, so calls are between nine and three Central. One
written decision log, kept by you, read by all of us.</p>`,
    focusAreas: ['Roadmap', 'Coaching', 'Product discovery', 'Hiring'],
    commitment: hours(15),
    term: months(12),
    cadence: cadence('twice-weekly', 'weekly'),
    pay: retainer('USD', 9000, null),
    location: remote('Remote (USA, Canada or Mexico)', ['north-america'], ['America/Chicago']),
    convertToFullTime: true,
    postedDaysAgo: 9.5,
    expiresInDays: 40,
    application: applyAt('quillback-cpo'),
  },
  {
    id: 'product-first-time-founder',
    title: 'Product partner for a first-time founder, two mornings a week',
    company: company('Pebble & Tern', 'pre-seed', 'Education'),
    function: 'product',
    summary:
      'A former school librarian is building reading lists that travel with the child. Equity only, and we say so first.',
    descriptionHtml: `
<h3>About the company</h3>
<p>Hello, I am Imogen. I was a school librarian for fourteen years. When children change schools, everything their
last librarian knew about them is lost. Pebble &amp; Tern fixes that small sad thing. Nine schools use the prototype.</p>
<h3>The work</h3>
<p>I have one engineer, a grant that pays him until next summer, and a notebook with 140 ideas. I need someone to:</p>
<ul>
<li>help me choose the three ideas that matter this term;</li>
<li>teach me to run interviews in which I don't answer my own questions;</li>
<li>look over designs before they cost us a week;</li>
<li>prepare me for conversations with investors, or talk me out of them.</li>
</ul>
<h3>You</h3>
<p>You have built products that schools or libraries really used. You can afford to work for equity this year and
would not tell me if you couldn't, so please be honest with both of us.</p>
<h3>How we work</h3>
<p>Two mornings a week, your time zone, from anywhere. Shares vest monthly from the first day without a cliff, and if
it doesn't suit either of us we stop with two weeks' notice and stay friends.</p>`,
    focusAreas: ['User research', 'Prioritisation', 'Founder coaching'],
    commitment: hours(5, 8),
    term: ongoing,
    cadence: cadence('twice-weekly', 'as-needed'),
    pay: equityOnly(0.0075, 0.015),
    location: remote('Remote (worldwide)', ['worldwide']),
    convertToFullTime: null,
    postedDaysAgo: 14.2,
    expiresInDays: null,
    application: applyByForm(
      'hidden',
      ask('text', 'book', 'Which children’s book would you still defend today?'),
      ask('long-text', 'school-product', 'What have you built that schools or libraries used?', { required: true }),
    ),
  },
  {
    id: 'product-tokyo',
    title: 'プロダクト責任者（週2日・業務委託）',
    company: company('株式会社ひなた工房', 'seed', 'Healthcare', 'https://hinata-kobo.example.com'),
    function: 'product',
    summary:
      '訪問看護師のための記録アプリを開発しています。東京で週2日、現場と開発チームをつなぐ責任者を探しています。',
    descriptionHtml: `
<h3>会社について</h3>
<p>ひなた工房は、訪問看護ステーション向けの記録アプリ「ひなたノート」を開発している18人の会社です。現在、全国240の事業所で
毎日使われています。創業者は元看護師とエンジニアの姉弟です。</p>
<h3>お願いしたい仕事</h3>
<ul>
<li>看護師さんの訪問に同行し、現場の困りごとを言葉にする</li>
<li>半年分の開発計画をつくり、やらないことを決める</li>
<li>デザイナー1名、エンジニア6名の週次の計画を支える</li>
<li>医療情報に関する<a href="https://example.org/guidelines/ja">ガイドライン</a>への対応を一緒に整理する</li>
</ul>
<h3>こんな方に</h3>
<p>業務用ソフトウェアのプロダクトマネジメントを5年以上経験された方。医療の経験は必須ではありませんが、現場に足を運ぶことを
楽しめる方を歓迎します。社内の会話は日本語、資料の一部は英語です。</p>
<h3>働き方</h3>
<p>火曜日は谷中のオフィスへ出社、もう1日はリモートで構いません。毎週火曜の朝に30分の打ち合わせ、金曜に短い報告をお願いします。
契約は6か月ごとに見直し、ご希望があれば正社員への切り替えもご相談できます。(English summary on request.)</p>`,
    focusAreas: ['ユーザー調査', '開発計画', '医療', 'チーム運営'],
    commitment: hours(16),
    term: months(6),
    cadence: cadence('weekly', 'weekly'),
    pay: retainer('JPY', 600000, 800000),
    location: hybrid('東京（谷中）週1日出社', ['JP'], ['Asia/Tokyo']),
    convertToFullTime: true,
    postedDaysAgo: 10.9,
    expiresInDays: 28,
    application: applyAt('hinata-product'),
  },
];
