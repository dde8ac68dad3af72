import type { Speaker } from '../speaker.js';
import type { NewsletterWords } from '../words.js';

/** Spanish of no one country, addressing readers as "usted". */
export const words = ({ count }: Speaker): NewsletterWords => ({
  misconfiguredTitle: 'Este elemento aún no está configurado',
  newsletterHeading: 'Reciba el boletín',
  newsletterText: 'Llega por correo electrónico, y cada envío trae un enlace para darse de baja.',
  newsletterEmail: 'Correo electrónico',
  newsletterHint: 'Primero llega un correo de confirmación. Nada empieza hasta que pulse el enlace que contiene.',
  newsletterSubscribe: 'Suscribirse',
  newsletterEmailMissing: 'Escriba su correo electrónico, por ejemplo nombre@example.org.',
  newsletterEmailMalformed: 'Revise la dirección: debería parecerse a nombre@example.org.',
  newsletterEmailRefused: 'No se aceptó esta dirección. Revise que no tenga un error de escritura.',
  newsletterConsentMissing: 'Marque la casilla para suscribirse.',
  newsletterSending: 'Enviando…',
  newsletterWaiting: 'Tarda más de lo habitual. Intentándolo de nuevo…',
  newsletterChecking: 'Un momento: este formulario comprueba que usted no es un programa.',
  newsletterOffline: 'No tiene conexión. Se enviará cuando vuelva a tenerla: deje esta página abierta.',
  newsletterCancel: 'No enviarlo',
  newsletterSentTitle: 'Ahora revise su correo',
  newsletterSent:
    'Hemos enviado allí un correo de confirmación. No ocurre nada hasta que pulse el enlace que contiene. Puede tardar unos minutos o estar en el correo no deseado.',
  newsletterSentAgain:
    'La solicitud llegó otra vez. Una dirección recibe como máximo un correo así por hora: búsquelo en el correo no deseado o corrija la dirección.',
  newsletterCorrect: 'Corregir la dirección',
  newsletterAgain: 'Enviarlo otra vez',
  newsletterUnconfirmed:
    'No llegó respuesta: su dirección puede haber llegado o no. Inténtelo de nuevo: no quedará suscrito dos veces.',
  newsletterBusy: (minutes) =>
    `Hay demasiadas solicitudes a la vez. No se envió nada: inténtelo de nuevo ${
      minutes === undefined
        ? 'en unos minutos'
        : count(minutes, { one: 'en # minuto', many: 'en # de minutos', other: 'en # minutos' })
    }.`,
  newsletterRefused: 'No funcionó, y no se envió nada. Inténtelo de nuevo en unos minutos.',
  newsletterNotLoaded:
    'Una parte de este formulario no se cargó, y no se envió nada. Revise su conexión y vuelva a cargar esta página.',
  newsletterUnavailableTitle: 'Ahora no hay ningún boletín aquí',
  newsletterUnavailable: 'No se envió nada. Vuelva a mirar otro día.',
  newsletterPageRefusedTitle: 'Esta página no puede recibir suscripciones',
  newsletterPageRefused: 'No se envió nada. Quien administra la página tiene que permitirlo primero.',
  newsletterRetry: 'Intentar de nuevo',
  newsletterReference: (id) => `Referencia: ${id}`,
});
