import { describe, expect, expectTypeOf, it } from 'vitest';
import { createApplications, createUploads } from './apply.js';
import {
  type ApiError,
  type ApiPromise,
  type ApplicationInput,
  type Board,
  type ClientError,
  type ContractError,
  createClient,
  isApiError,
  isClientError,
  isContractError,
  isFileTooLargeError,
  isNotConfirmedError,
  type Job,
  type JobFilters,
  type JobPage,
  type JobSummary,
  type NetworkError,
  type NotConfirmedError,
  type SendingState,
  type SentApplication,
  type TimeoutError,
  type Upload,
} from './index.js';
import { createSubscriptions } from './subscribe.js';

// The type-check of the tests is what fails here; at run time there is nothing to see.
const client = createClient({ baseUrl: 'https://h.test', board: 'demo', fetch: () => Response.json({}) });

describe('types', () => {
  it('tell what every call gives', () => {
    expectTypeOf(client.board.get).returns.toEqualTypeOf<ApiPromise<Board>>();
    expectTypeOf(client.jobs.list).returns.toEqualTypeOf<ApiPromise<JobPage>>();
    expectTypeOf(client.jobs.get).returns.toEqualTypeOf<ApiPromise<Job>>();
    expectTypeOf(client.jobs.list).returns.resolves.toHaveProperty('facets');
    expectTypeOf(client.jobs.all().cursor).toEqualTypeOf<string | null>();
    expectTypeOf(client.jobs.all()).toExtend<AsyncIterable<JobSummary>>();
  });

  it('know the standard terms and let new ones through', () => {
    type Known = 'finance' | 'marketing' | 'legal';
    expectTypeOf<Known>().toExtend<JobSummary['function']>();
    expectTypeOf<string>().toExtend<JobSummary['function']>();
    // The known terms stay apart from `string`, or else editors could not offer them.
    expectTypeOf<JobSummary['function']>().not.toEqualTypeOf<string>();
    expectTypeOf<JobSummary['pay']['model']>().not.toEqualTypeOf<string>();
    expectTypeOf<{ function: ['finance', 'a-term-of-2040']; payModel: 'hourly' }>().toExtend<JobFilters>();
  });

  it('refuse what can’t be', () => {
    // @ts-expect-error a board is needed
    const noBoard = () => createClient({ baseUrl: 'https://h.test' });
    // @ts-expect-error hours are a number
    const words = () => client.jobs.list({ availableHours: 'ten' });
    // @ts-expect-error sorts are a closed list
    const unsortable = () => client.jobs.list({ sort: 'cheapest' });
    // @ts-expect-error no such filter
    const misspelt = () => client.jobs.list({ functions: ['finance'] });
    expect([noBoard, words, unsortable, misspelt]).toHaveLength(4);
  });

  it('say that pay, hours and company may be missing', () => {
    expectTypeOf<Job['commitment']>().toExtend<object | null>();
    expectTypeOf<null>().toExtend<Job['commitment']>();
    expectTypeOf<null>().toExtend<Job['company']['name']>();
    expectTypeOf<null>().toExtend<Job['pay']['minAmountMinor']>();
  });

  it('tell what is sent, and what comes of it', () => {
    expectTypeOf(client.applications.submit).returns.resolves.toEqualTypeOf<SentApplication>();
    expectTypeOf<SentApplication['status']>().toEqualTypeOf<'sent'>();
    expectTypeOf(client.applications.status).returns.resolves.toHaveProperty('receivedAt');
    expectTypeOf(client.uploads.add).returns.resolves.toEqualTypeOf<Upload>();
    expectTypeOf(client.uploads.add).parameter(0).toEqualTypeOf<Blob | ArrayBuffer | Uint8Array>();
    expectTypeOf<{ name: string; email: string }>().toExtend<ApplicationInput>();
    expectTypeOf<SendingState['state']>().toEqualTypeOf<'sending' | 'waiting' | 'offline' | 'checking'>();
    expectTypeOf(createApplications).returns.toEqualTypeOf<typeof client.applications>();
    expectTypeOf(createUploads).returns.toEqualTypeOf<typeof client.uploads>();
    expectTypeOf(createSubscriptions).returns.toEqualTypeOf<typeof client.subscriptions>();
    // @ts-expect-error an address is needed
    const noAddress = () => client.applications.submit('a', { name: 'Ana' });
    // @ts-expect-error subscriptions have no key: they need none
    const keyed = () => client.subscriptions.create({ email: 'ana@example.org' }, { key: 'x' });
    expect([noAddress, keyed]).toHaveLength(2);
  });

  it('narrow errors by guard and by name', () => {
    const narrow = (error: unknown) => {
      if (isApiError(error)) expectTypeOf(error).toEqualTypeOf<ApiError>();
      if (isContractError(error)) expectTypeOf(error.issues[0]).toEqualTypeOf<ContractError['issues'][0] | undefined>();
      if (isNotConfirmedError(error)) expectTypeOf(error.lastError).toEqualTypeOf<ClientError>();
      if (isFileTooLargeError(error)) expectTypeOf(error.limitBytes).toEqualTypeOf<number>();
      if (isClientError(error)) expectTypeOf(error).toEqualTypeOf<ClientError>();
    };
    const byName = (error: ApiError | NetworkError | TimeoutError | ContractError | NotConfirmedError) => {
      if (error.name === 'ApiError') expectTypeOf(error).toEqualTypeOf<ApiError>();
      if (error.name === 'TimeoutError') expectTypeOf(error).toEqualTypeOf<TimeoutError>();
      if (error.name === 'NotConfirmedError') expectTypeOf(error.key).toEqualTypeOf<string>();
    };
    expect([narrow, byName]).toHaveLength(2);
  });
});
