import type { Speaker } from '../speaker.js';
import type { NewsletterWords } from '../words.js';

/** Japanese, polite. */
export const words = ({ count }: Speaker): NewsletterWords => ({
  misconfiguredTitle: 'この要素はまだ設定されていません',
  newsletterHeading: 'ニュースレターを受け取る',
  newsletterText: 'メールでお届けします。どのメールにも配信停止のリンクがあります。',
  newsletterEmail: 'メールアドレス',
  newsletterHint: 'まず確認メールが届きます。その中のリンクを押すまで、配信は始まりません。',
  newsletterSubscribe: '登録する',
  newsletterEmailMissing: 'メールアドレスを入力してください(例:name@example.org)。',
  newsletterEmailMalformed: 'アドレスをご確認ください。name@example.org のような形です。',
  newsletterEmailRefused: 'このアドレスは受け付けられませんでした。入力ミスがないかご確認ください。',
  newsletterConsentMissing: '登録するには、チェックを入れてください。',
  newsletterSending: '送信しています…',
  newsletterWaiting: 'いつもより時間がかかっています。もう一度送信しています…',
  newsletterChecking: '少しお待ちください。プログラムによる送信でないことを確認しています。',
  newsletterOffline: 'オフラインです。接続が戻ると送信します。このページを開いたままにしてください。',
  newsletterCancel: '送信しない',
  newsletterSentTitle: 'メールをご確認ください',
  newsletterSent:
    'このアドレスに確認メールを送りました。その中のリンクを押すまで、何も始まりません。届くまで数分かかることや、迷惑メールに入っていることがあります。',
  newsletterSentAgain:
    'もう一度受け付けました。同じアドレスへの確認メールは1時間に1通までです。迷惑メールを探すか、アドレスを訂正してください。',
  newsletterCorrect: 'アドレスを訂正する',
  newsletterAgain: 'もう一度送る',
  newsletterUnconfirmed:
    '応答がなく、アドレスが届いたかどうか分かりません。もう一度お試しください。二重に登録されることはありません。',
  newsletterBusy: (minutes) =>
    `ただいま混み合っています。何も送信されていません。${
      minutes === undefined ? '数分後に' : count(minutes, { other: '#分後に' })
    }もう一度お試しください。`,
  newsletterRefused: 'うまくいかず、何も送信されませんでした。数分後にもう一度お試しください。',
  newsletterNotLoaded:
    'このフォームの一部を読み込めず、何も送信されませんでした。接続を確認して、ページを再読み込みしてください。',
  newsletterUnavailableTitle: '現在、ここにニュースレターはありません',
  newsletterUnavailable: '何も送信されていません。また後日ご覧ください。',
  newsletterPageRefusedTitle: 'このページでは登録を受け付けられません',
  newsletterPageRefused: '何も送信されていません。先にページの管理者による許可が必要です。',
  newsletterRetry: 'もう一度試す',
  newsletterReference: (id) => `参照番号:${id}`,
});
