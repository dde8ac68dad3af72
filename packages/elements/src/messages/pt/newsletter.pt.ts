import type { Speaker } from '../speaker.js';
import type { NewsletterWords } from '../words.js';

/** Portuguese as in Brazil, addressing readers as "você". */
export const words = ({ count }: Speaker): NewsletterWords => ({
  misconfiguredTitle: 'Este elemento ainda não foi configurado',
  newsletterHeading: 'Receba a newsletter',
  newsletterText: 'Ela chega por e-mail, e cada um traz um link para cancelar.',
  newsletterEmail: 'Endereço de e-mail',
  newsletterHint: 'Primeiro chega um e-mail de confirmação. Nada começa até você clicar no link que vem nele.',
  newsletterSubscribe: 'Inscrever-se',
  newsletterEmailMissing: 'Digite seu endereço de e-mail, por exemplo nome@example.org.',
  newsletterEmailMalformed: 'Confira o endereço: deveria parecer com nome@example.org.',
  newsletterEmailRefused: 'Este endereço não foi aceito. Veja se há um erro de digitação.',
  newsletterConsentMissing: 'Marque a caixa para se inscrever.',
  newsletterSending: 'Enviando…',
  newsletterWaiting: 'Está demorando mais que o normal. Tentando de novo…',
  newsletterChecking: 'Um momento: este formulário confere se você não é um programa.',
  newsletterOffline: 'Você está sem conexão. O envio será feito quando ela voltar: deixe esta página aberta.',
  newsletterCancel: 'Não enviar',
  newsletterSentTitle: 'Agora veja seu e-mail',
  newsletterSent:
    'Enviamos para lá um e-mail de confirmação. Nada acontece até você clicar no link que vem nele. Pode levar alguns minutos ou estar no spam.',
  newsletterSentAgain:
    'O pedido chegou de novo. Cada endereço recebe no máximo um e-mail desses por hora: procure no spam ou corrija o endereço.',
  newsletterCorrect: 'Corrigir o endereço',
  newsletterAgain: 'Enviar de novo',
  newsletterUnconfirmed:
    'Não veio resposta: seu endereço pode ter chegado ou não. Tente novamente: você não será inscrito duas vezes.',
  newsletterBusy: (minutes) =>
    `Há pedidos demais ao mesmo tempo. Nada foi enviado: tente novamente ${
      minutes === undefined
        ? 'em alguns minutos'
        : count(minutes, { one: 'em # minuto', many: 'em # de minutos', other: 'em # minutos' })
    }.`,
  newsletterRefused: 'Não deu certo, e nada foi enviado. Tente novamente em alguns minutos.',
  newsletterNotLoaded:
    'Uma parte deste formulário não foi carregada, e nada foi enviado. Verifique sua conexão e recarregue esta página.',
  newsletterUnavailableTitle: 'Não há newsletter aqui no momento',
  newsletterUnavailable: 'Nada foi enviado. Volte outro dia.',
  newsletterPageRefusedTitle: 'Esta página não pode receber inscrições',
  newsletterPageRefused: 'Nada foi enviado. Quem administra a página precisa permitir primeiro.',
  newsletterRetry: 'Tentar novamente',
  newsletterReference: (id) => `Referência: ${id}`,
});
