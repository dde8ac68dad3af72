import type { Speaker } from '../speaker.js';
import type { NewsletterWords } from '../words.js';

/** Modern Standard Arabic. */
export const words = ({ count }: Speaker): NewsletterWords => ({
  misconfiguredTitle: 'لم يُجهَّز هذا العنصر بعد',
  newsletterHeading: 'اشترك في النشرة البريدية',
  newsletterText: 'تصلك بالبريد الإلكتروني، وفي كل رسالة رابط لإنهاء الاشتراك.',
  newsletterEmail: 'عنوان البريد الإلكتروني',
  newsletterHint: 'تصلك أولًا رسالة تأكيد. لا يبدأ شيء حتى تنقر على الرابط الذي فيها.',
  newsletterSubscribe: 'اشتراك',
  newsletterEmailMissing: 'أدخل عنوان بريدك الإلكتروني، مثل name@example.org.',
  newsletterEmailMalformed: 'راجع العنوان: ينبغي أن يشبه name@example.org.',
  newsletterEmailRefused: 'لم يُقبل هذا العنوان. راجعه بحثًا عن خطأ في الكتابة.',
  newsletterConsentMissing: 'ضع علامة في المربع لتشترك.',
  newsletterSending: 'جارٍ الإرسال…',
  newsletterWaiting: 'يستغرق الأمر وقتًا أطول من المعتاد. جارٍ المحاولة مجددًا…',
  newsletterChecking: 'لحظة من فضلك: تتأكد هذه الاستمارة من أنك لست برنامجًا.',
  newsletterOffline: 'أنت غير متصل بالإنترنت. سيُرسَل عند عودة الاتصال: أبقِ هذه الصفحة مفتوحة.',
  newsletterCancel: 'إلغاء الإرسال',
  newsletterSentTitle: 'راجع بريدك الآن',
  newsletterSent:
    'أرسلنا إليه رسالة تأكيد. لا يحدث شيء حتى تنقر على الرابط الذي فيها. قد تستغرق بضع دقائق، أو تكون في البريد غير المرغوب فيه.',
  newsletterSentAgain:
    'وصل الطلب مرة أخرى. لا يتلقى العنوان أكثر من رسالة كهذه في الساعة: ابحث عنها في البريد غير المرغوب فيه، أو صحّح العنوان.',
  newsletterCorrect: 'تصحيح العنوان',
  newsletterAgain: 'الإرسال مرة أخرى',
  newsletterUnconfirmed: 'لم يصل رد: ربما وصل عنوانك وربما لم يصل. حاول مجددًا: لن تُسجَّل مرتين.',
  newsletterBusy: (minutes) =>
    `الطلبات كثيرة في الوقت نفسه. لم يُرسَل شيء: حاول مجددًا ${
      minutes === undefined
        ? 'بعد بضع دقائق'
        : count(minutes, {
            zero: 'الآن',
            one: 'بعد دقيقة',
            two: 'بعد دقيقتين',
            few: 'بعد # دقائق',
            many: 'بعد # دقيقة',
            other: 'بعد # دقيقة',
          })
    }.`,
  newsletterRefused: 'لم ينجح ذلك، ولم يُرسَل شيء. حاول مجددًا بعد بضع دقائق.',
  newsletterNotLoaded: 'تعذّر تحميل جزء من هذه الاستمارة، ولم يُرسَل شيء. تحقق من اتصالك ثم أعد تحميل الصفحة.',
  newsletterUnavailableTitle: 'لا توجد نشرة بريدية هنا الآن',
  newsletterUnavailable: 'لم يُرسَل شيء. يُرجى العودة في يوم آخر.',
  newsletterPageRefusedTitle: 'لا يمكن لهذه الصفحة استقبال الاشتراكات',
  newsletterPageRefused: 'لم يُرسَل شيء. يجب أن يسمح بذلك مالك الصفحة أولًا.',
  newsletterRetry: 'إعادة المحاولة',
  newsletterReference: (id) => `الرقم المرجعي: ${id}`,
});
