import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  type ApiError,
  type ApiPromise,
  type Board,
  type ClientError,
  type ContractError,
  createClient,
  isApiError,
  isClientError,
  isContractError,
  type Job,
  type JobFilters,
  type JobPage,
  type JobSummary,
  type NetworkError,
  type TimeoutError,
} from './index.js';

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

  it('narrow errors by guard and by name', () => {
    const narrow = (error: unknown) => {
      if (isApiError(error)) expectTypeOf(error).toEqualTypeOf<ApiError>();
      if (isContractError(error)) expectTypeOf(error.issues[0]).toEqualTypeOf<ContractError['issues'][0] | undefined>();
      if (isClientError(error)) expectTypeOf(error).toEqualTypeOf<ClientError>();
    };
    const byName = (error: ApiError | NetworkError | TimeoutError | ContractError) => {
      if (error.name === 'ApiError') expectTypeOf(error).toEqualTypeOf<ApiError>();
      if (error.name === 'TimeoutError') expectTypeOf(error).toEqualTypeOf<TimeoutError>();
    };
    expect([narrow, byName]).toHaveLength(2);
  });
});
