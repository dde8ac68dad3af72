// Written from the elements’ own documentation by scripts/lib/elements: change it there.
import type {
  FractionalApplicationErrorEvent,
  FractionalApplicationSubmitEvent,
  FractionalApplicationSuccessEvent,
  FractionalApplyForm,
  FractionalJobApplyEvent,
  FractionalJobBoard,
  FractionalJobCalculateEvent,
  FractionalJobDetail,
  FractionalJobList,
  FractionalJobSaveEvent,
  FractionalJobSelectEvent,
  FractionalJobShareEvent,
  FractionalJobsShowEvent,
  FractionalNewsletter,
  FractionalNewsletterErrorEvent,
  FractionalNewsletterSubmitEvent,
  FractionalNewsletterSuccessEvent,
  FractionalProvider,
  FractionalRateCalculator,
  FractionalRateFindRolesEvent,
} from '../index.js';

/** Of each tag: its class, the property behind each attribute, the properties without one, and its events. */
export interface DescribedElements {
  'fractional-apply-form': {
    element: FractionalApplyForm;
    attributes: { 'base-url': 'baseUrl'; board: 'board'; job: 'job'; 'heading-level': 'headingLevel' };
    properties: 'prefill' | 'messages';
    events: {
      'fractional-application-submit': FractionalApplicationSubmitEvent;
      'fractional-application-success': FractionalApplicationSuccessEvent;
      'fractional-application-error': FractionalApplicationErrorEvent;
    };
  };
  'fractional-job-board': {
    element: FractionalJobBoard;
    attributes: {
      'base-url': 'baseUrl';
      board: 'board';
      filters: 'filters';
      'page-size': 'pageSize';
      'url-sync': 'urlSync';
      'url-prefix': 'urlPrefix';
      'heading-level': 'headingLevel';
      'calculator-url': 'calculatorUrl';
      'calculator-currency': 'calculatorCurrency';
    };
    properties: 'messages';
    events: {
      'fractional-jobs-show': FractionalJobsShowEvent;
      'fractional-job-select': FractionalJobSelectEvent;
      'fractional-job-apply': FractionalJobApplyEvent;
      'fractional-job-calculate': FractionalJobCalculateEvent;
      'fractional-job-save': FractionalJobSaveEvent;
      'fractional-job-share': FractionalJobShareEvent;
      'fractional-application-submit': FractionalApplicationSubmitEvent;
      'fractional-application-success': FractionalApplicationSuccessEvent;
      'fractional-application-error': FractionalApplicationErrorEvent;
    };
  };
  'fractional-job-detail': {
    element: FractionalJobDetail;
    attributes: {
      'base-url': 'baseUrl';
      board: 'board';
      job: 'job';
      'heading-level': 'headingLevel';
      'calculator-url': 'calculatorUrl';
      'calculator-currency': 'calculatorCurrency';
    };
    properties: 'messages' | 'summary' | 'shareUrl';
    events: {
      'fractional-job-apply': FractionalJobApplyEvent;
      'fractional-job-save': FractionalJobSaveEvent;
      'fractional-job-share': FractionalJobShareEvent;
      'fractional-job-calculate': FractionalJobCalculateEvent;
      'fractional-application-submit': FractionalApplicationSubmitEvent;
      'fractional-application-success': FractionalApplicationSuccessEvent;
      'fractional-application-error': FractionalApplicationErrorEvent;
    };
  };
  'fractional-job-list': {
    element: FractionalJobList;
    attributes: {
      'base-url': 'baseUrl';
      board: 'board';
      filters: 'filters';
      limit: 'limit';
      'job-url': 'jobUrl';
      'heading-level': 'headingLevel';
    };
    properties: 'messages';
    events: {
      'fractional-jobs-show': FractionalJobsShowEvent;
      'fractional-job-select': FractionalJobSelectEvent;
    };
  };
  'fractional-newsletter': {
    element: FractionalNewsletter;
    attributes: {
      'base-url': 'baseUrl';
      board: 'board';
      'consent-text': 'consentText';
      'consent-id': 'consentId';
      'consent-version': 'consentVersion';
      'consent-required': 'consentRequired';
      'heading-level': 'headingLevel';
    };
    properties: 'messages';
    events: {
      'fractional-newsletter-submit': FractionalNewsletterSubmitEvent;
      'fractional-newsletter-success': FractionalNewsletterSuccessEvent;
      'fractional-newsletter-error': FractionalNewsletterErrorEvent;
    };
  };
  'fractional-provider': {
    element: FractionalProvider;
    attributes: { 'base-url': 'baseUrl'; board: 'board'; locale: 'locale' };
    properties: 'messages';
    events: object;
  };
  'fractional-rate-calculator': {
    element: FractionalRateCalculator;
    attributes: {
      tax: 'tax';
      'tax-year': 'taxYear';
      currency: 'currency';
      'heading-level': 'headingLevel';
      'board-url': 'boardUrl';
      'find-roles': 'findRoles';
      'url-prefix': 'urlPrefix';
    };
    properties: 'inputs' | 'messages';
    events: {
      'fractional-rate-find-roles': FractionalRateFindRolesEvent;
    };
  };
}
