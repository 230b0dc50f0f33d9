import { operation } from '../operations.mjs';

/**
 * What can be watched. Each topic: the subscription, and `change`, which has somebody else change a thing and gives what tells whether an
 * event is about that change.
 */
export async function topics(api) {
  return { orders: await orders(api), tasks: await tasks(api), campaigns: await campaigns(api) };
}

async function orders(api) {
  const { communities } = await api.ask('{ communities(first: 1) { nodes { id } } }');
  const communityId = communities.nodes[0].id;
  return {
    query: operation('WatchRepairOrders'),
    variables: { communityId },
    field: 'onRepairOrderChanged',
    change: async () => {
      const { reportFault } = await api.ask(operation('ReportFault'), {
        input: { channel: 'HOTLINE_95598', symptom: '家中停电', communityId, place: '3号楼' },
      });
      return (event) => event.repairOrder.id === reportFault.repairOrder.id;
    },
  };
}

async function tasks(api) {
  const { majorEvents } = await api.ask(
    '{ majorEvents(first: 1, where: { status: { eq: PREPARING } }) { nodes { id protectedSites(first: 1, where: { withdrawnAt: { eq: null } }) { nodes { id } } } } }');
  const [event] = majorEvents.nodes;
  return {
    query: operation('WatchSupplyTasks'),
    variables: { eventId: event.id },
    field: 'onSupplyTaskChanged',
    change: async () => {
      const { planTask } = await api.ask(operation('PlanTask'), {
        input: { protectedSiteId: event.protectedSites.nodes[0].id, kind: 'INSPECTION', dueOn: '2030-01-01' },
      });
      return (event) => event.supplyTask.id === planTask.supplyTask.id;
    },
  };
}

/** A campaign of all teams, and customers whose faults are repaired one after the other: each counts. */
async function campaigns(api) {
  const today = new Date().toISOString().slice(0, 10);
  const { customers, teams } = await api.ask('{ customers(first: 50) { nodes { id } } teams(first: 1) { nodes { id } } }');
  const { planCampaign } = await api.ask(operation('PlanCampaign'), {
    input: { name: '五心服务进万家', startsOn: today.replace(/^\d+/, (year) => year - 1), endsOn: today.replace(/^\d+/, (year) => Number(year) + 1), goal: 100 },
  });
  const campaignId = planCampaign.campaign.id;
  let served = 0;
  return {
    query: operation('WatchCampaign'),
    variables: { campaignId },
    field: 'onCampaignProgressed',
    change: async () => {
      const customerId = customers.nodes[served++].id;
      const { reportFault } = await api.ask(operation('ReportFault'), { input: { channel: 'HOTLINE_95598', symptom: '家中停电', customerId } });
      const orderId = reportFault.repairOrder.id;
      await api.ask(operation('DispatchTeam'), { input: { orderId, teamId: teams.nodes[0].id, allowOtherTeam: true, allowBusyMembers: true } });
      await api.ask(operation('ArriveAtFault'), { input: { orderId } });
      await api.ask(operation('RestoreSupply'), { input: { orderId, cause: 'FUSE_BLOWN' } });
      await api.ask(operation('CloseOrder'), { input: { orderId, rating: 5 } });
      const expected = served;
      return (event) => event.campaign.progress.customers >= expected;
    },
  };
}
