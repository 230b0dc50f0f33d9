// Each line with a mistake that the generated types have to find; the compiler also tells when one is none.
import type { ResultOf, VariablesOf } from '@graphql-typed-document-node/core';
import type { DispatchTeamDocument, OpenOrdersOfTeamDocument } from './graphql';

// @ts-expect-error a variable is missing
export const missing: VariablesOf<typeof DispatchTeamDocument> = { input: { orderId: 'order' } };

// @ts-expect-error a variable has the wrong type
export const mistyped: VariablesOf<typeof OpenOrdersOfTeamDocument> = { team: 5 };

// @ts-expect-error the operation does not select it
export const unselected = (result: ResultOf<typeof OpenOrdersOfTeamDocument>) => result.teams?.totalCount;

// @ts-expect-error a list can be null
export const nullable = (result: ResultOf<typeof OpenOrdersOfTeamDocument>) => result.teams.nodes;
