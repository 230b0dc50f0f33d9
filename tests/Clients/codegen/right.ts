// What an application writes on top of the generated types.
import type { ResultOf, VariablesOf } from '@graphql-typed-document-node/core';
import { DispatchTeamDocument, OpenOrdersOfTeamDocument, WatchRepairOrdersDocument } from './graphql';

export const variables: VariablesOf<typeof DispatchTeamDocument> = { input: { orderId: 'order', teamId: 'team' } };

export function refusals(result: ResultOf<typeof DispatchTeamDocument>): string[] {
  return (result.dispatchTeam.errors ?? []).map((error) => {
    switch (error.__typename) {
      case 'RepairOrderConflictError':
        return `now ${error.current.status}, version ${error.current.version + 1}`;
      case 'MemberBusyError':
        return error.memberIds.join();
      default:
        return `${error.code}: ${error.message}`;
    }
  });
}

export function late(result: ResultOf<typeof OpenOrdersOfTeamDocument>): number {
  const [team] = result.teams?.nodes ?? [];
  return (team?.repairOrders?.nodes ?? []).filter((order) => order.status === 'DISPATCHED' && order.late).length;
}

export function resume(last: ResultOf<typeof WatchRepairOrdersDocument>): VariablesOf<typeof WatchRepairOrdersDocument> {
  return { after: last.onRepairOrderChanged.eventId };
}
