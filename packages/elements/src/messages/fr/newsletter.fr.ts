import type { Speaker } from '../speaker.js';
import type { NewsletterWords } from '../words.js';

/** French, addressing readers as "vous". */
export const words = ({ count }: Speaker): NewsletterWords => ({
  misconfiguredTitle: 'Cet élément n’est pas encore configuré',
  newsletterHeading: 'Recevoir la newsletter',
  newsletterText: 'Elle arrive par e-mail, et chacun contient un lien pour se désabonner.',
  newsletterEmail: 'Adresse e-mail',
  newsletterHint:
    'Un e-mail de confirmation arrive d’abord. Rien ne commence avant que vous ne cliquiez sur le lien qu’il contient.',
  newsletterSubscribe: 'S’abonner',
  newsletterEmailMissing: 'Saisissez votre adresse e-mail, par exemple nom@example.org.',
  newsletterEmailMalformed: 'Vérifiez l’adresse : elle devrait ressembler à nom@example.org.',
  newsletterEmailRefused: 'Cette adresse n’a pas été acceptée. Vérifiez qu’elle ne contient pas de faute de frappe.',
  newsletterConsentMissing: 'Cochez la case pour vous abonner.',
  newsletterSending: 'Envoi en cours…',
  newsletterWaiting: 'C’est plus long que d’habitude. Nouvel essai…',
  newsletterChecking: 'Un instant : ce formulaire s’assure que vous n’êtes pas un programme.',
  newsletterOffline:
    'Vous êtes hors ligne. L’envoi se fera dès que vous serez de nouveau en ligne : gardez cette page ouverte.',
  newsletterCancel: 'Ne pas envoyer',
  newsletterSentTitle: 'Consultez maintenant votre messagerie',
  newsletterSent:
    'Nous y avons envoyé un e-mail de confirmation. Rien ne se passe avant que vous ne cliquiez sur le lien qu’il contient. Il peut mettre quelques minutes ou se trouver parmi les indésirables.',
  newsletterSentAgain:
    'La demande est de nouveau arrivée. Une adresse reçoit au plus un tel e-mail par heure : cherchez-le parmi les indésirables ou corrigez l’adresse.',
  newsletterCorrect: 'Corriger l’adresse',
  newsletterAgain: 'Renvoyer',
  newsletterUnconfirmed:
    'Aucune réponse n’est venue : votre adresse est peut-être arrivée, ou non. Réessayez : vous ne serez pas abonné deux fois.',
  newsletterBusy: (minutes) =>
    `Trop de demandes arrivent en même temps. Rien n’a été envoyé : réessayez ${
      minutes === undefined
        ? 'dans quelques minutes'
        : count(minutes, { one: 'dans # minute', many: 'dans # de minutes', other: 'dans # minutes' })
    }.`,
  newsletterRefused: 'Cela n’a pas fonctionné, et rien n’a été envoyé. Réessayez dans quelques minutes.',
  newsletterNotLoaded:
    'Une partie de ce formulaire ne s’est pas chargée, et rien n’a été envoyé. Vérifiez votre connexion, puis rechargez cette page.',
  newsletterUnavailableTitle: 'Il n’y a pas de newsletter ici pour le moment',
  newsletterUnavailable: 'Rien n’a été envoyé. Revenez un autre jour.',
  newsletterPageRefusedTitle: 'Cette page ne peut pas recevoir d’abonnements',
  newsletterPageRefused: 'Rien n’a été envoyé. La personne qui gère la page doit d’abord l’autoriser.',
  newsletterRetry: 'Réessayer',
  newsletterReference: (id) => `Référence : ${id}`,
});
