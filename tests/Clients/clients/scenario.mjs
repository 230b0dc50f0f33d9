import assert from 'node:assert/strict';
import { gql } from './gql.mjs';

const customers = gql`
  query Customers($first: Int!, $kind: CustomerKind!) {
    customers(first: $first, where: { kind: { eq: $kind } }) { totalCount nodes { ...CustomerCard } }
  }
  fragment CustomerCard on Customer { id version accountNumber phone community { id name } }
`;
const customer = gql`query Customer($id: ID!) { customer(id: $id) { id version accountNumber phone } }`;
const changeContact = gql`
  mutation ChangeContact($input: ChangeCustomerContactInput!) {
    changeCustomerContact(input: $input) {
      customer { id version phone }
      errors { __typename ... on Error { message code } ... on CustomerConflictError { current { id version phone } } }
    }
  }
`;
const orders = gql`
  query Orders($first: Int!, $after: String, $where: RepairOrderFilterInput) {
    repairOrders(first: $first, after: $after, where: $where, order: [{ reportedOn: DESC }]) {
      totalCount
      edges { cursor node { id status } }
      pageInfo { hasNextPage endCursor }
    }
  }
`;
const everyOrder = `query Every($after: String) {
  repairOrders(first: 200, after: $after, order: [{ reportedOn: DESC }]) { nodes { id } pageInfo { hasNextPage endCursor } }
}`;
const reportFault = `mutation ($input: ReportFaultInput!) { reportFault(input: $input) { repairOrder { id } errors { ... on Error { message } } } }`;

/** What an application does with its client, tried with every client alike. `client` is one of apollo.mjs or urql.mjs; the API is real. */
export async function scenario(checks, api, client) {
  const check = (name, body) => checks.check(`${client.name}: ${name}`, body);
  const list = { first: 5, kind: 'RESIDENT' };
  let first;

  await check('queries with variables and fragments', async () => {
    const { data, errors } = await client.query(customers, list);
    const expected = await api.ask('{ customers(first: 5, where: { kind: { eq: RESIDENT } }) { totalCount nodes { accountNumber community { name } } } }');
    assert.deepEqual(errors, []);
    assert.equal(data.customers.totalCount, expected.customers.totalCount);
    assert.deepEqual(
      data.customers.nodes.map(({ accountNumber, community }) => ({ accountNumber, community: { name: community.name } })),
      expected.customers.nodes);
    first = data.customers.nodes[0];
  });

  await check('asks the same only once', async () => {
    const before = client.requests();
    await client.query(customers, list);
    assert.equal(client.requests(), before);
  });

  await check('finds a thing of a list by its id in the normalised cache', async () => {
    const before = client.requests();
    const { data } = await client.query(customer, { id: first.id });
    assert.equal(data.customer.accountNumber, first.accountNumber);
    assert.equal(client.requests(), before);
  });

  await check('shows the change of a mutation wherever the thing is shown', async () => {
    const shown = client.watch(customers, list);
    const before = client.requests();
    const { data, errors } = await client.mutate(changeContact, { input: { customerId: first.id, phone: '010-55550001', version: first.version } });
    assert.deepEqual(errors, []);
    assert.equal(data.changeCustomerContact.errors, null);
    assert.equal((await shown.until((seen) => seen.customers.nodes[0].phone === '010-55550001')).customers.nodes[0].version, first.version + 1);
    assert.equal(client.requests(), before + 1);
    shown.stop();
  });

  await check('gets a conflict as a typed error with the present state', async () => {
    await api.ask('mutation ($input: ChangeCustomerContactInput!) { changeCustomerContact(input: $input) { errors { __typename } } }', {
      input: { customerId: first.id, phone: '010-55550002' },
    });
    const { data, errors } = await client.mutate(changeContact, { input: { customerId: first.id, phone: '010-55550003', version: first.version + 1 } });
    assert.deepEqual(errors, []);
    const [conflict] = data.changeCustomerContact.errors;
    assert.equal(conflict.__typename, 'CustomerConflictError');
    assert.equal(conflict.code, 'CONFLICT');
    assert.equal(conflict.current.phone, '010-55550002');
    assert.equal(data.changeCustomerContact.customer, null);

    // The conflict told the cache how the thing is.
    const before = client.requests();
    assert.equal((await client.query(customer, { id: first.id })).data.customer.phone, '010-55550002');
    assert.equal(client.requests(), before);
  });

  await check('gets a request that is wrong as an error with its code', async () => {
    const { data, errors } = await client.query(orders, { first: 201 });
    assert.equal(data?.repairOrders ?? null, null);
    assert.equal(errors[0].extensions.code, 'HC0051');
  });

  await check('pages to the end: every row once, though rows come in meanwhile', async () => {
    const before = await idsOf(api);
    const community = first.community.id;
    const pages = await client.pages(orders, { first: 50 }, 'repairOrders', async (page) => {
      if (page === 2) {
        await api.ask(reportFault, { input: { channel: 'APP', symptom: '家中停电', communityId: community, place: '1号楼' } });
      }
    });
    const ids = pages.edges.map(({ node }) => node.id);
    assert.equal(new Set(ids).size, ids.length);
    assert.ok(before.length > 400);
    assert.deepEqual(ids.filter((id) => before.includes(id)), before);
    assert.equal(pages.pageInfo.hasNextPage, false);
  });

  await check('pages a filtered list for itself', async () => {
    const where = { status: { eq: 'CLOSED' } };
    const { repairOrders } = await api.ask('{ repairOrders(first: 0, where: { status: { eq: CLOSED } }) { totalCount } }');
    const pages = await client.pages(orders, { first: 100, where }, 'repairOrders');
    assert.equal(pages.edges.length, repairOrders.totalCount);
    assert.ok(pages.edges.every(({ node }) => node.status === 'CLOSED'));
  });
}

/** The ids of all orders, as a client without a cache reads them. */
async function idsOf(api) {
  const ids = [];
  let after;
  do {
    const { repairOrders } = await api.ask(everyOrder, { after });
    ids.push(...repairOrders.nodes.map(({ id }) => id));
    after = repairOrders.pageInfo.hasNextPage ? repairOrders.pageInfo.endCursor : undefined;
  } while (after);
  return ids;
}
