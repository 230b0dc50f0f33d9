import { Api } from '../api.mjs';
import { Checks } from '../checks.mjs';
import { clients } from './clients.mjs';
import { topics } from './topics.mjs';
import { Watcher } from './watcher.mjs';
import { Wire } from './wire.mjs';

// Clients watch while somebody else changes things; their connections break in several ways; nothing is missed and nothing told twice.
const checks = new Checks('subscriptions');
const api = await Api.start();
const wire = await Wire.to(api.address);
const open = Object.entries(clients).map(([name, make]) => ({ name, client: make(wire.port) }));
try {
  const watched = await topics(api);
  const watchers = open.flatMap(({ name, client }) => Object.entries(watched).map(([topic, { change, ...subscription }]) => ({
    name: `${name}, ${topic}`, topic, watcher: new Watcher(client, subscription),
  })));

  /** Changes a thing of every topic some times, and checks that every watcher is told of each change. */
  const changeAndCheck = async (when, times, meanwhile = async (change) => change()) => {
    const from = new Map(watchers.map(({ watcher }) => [watcher, watcher.told.length]));
    const changes = await meanwhile(async () => {
      const made = [];
      for (let time = 0; time < times; time++) {
        for (const topic of Object.keys(watched)) {
          made.push({ topic, fits: await watched[topic].change() });
        }
      }

      return made;
    });
    await Promise.all(watchers.map(({ name, topic, watcher }) => checks.check(`${name}: ${when}`, async () => {
      for (const { fits } of changes.filter((made) => made.topic === topic)) {
        await watcher.find(fits, from.get(watcher));
      }
    })));
  };

  // A subscription is not acknowledged: things are changed until its first event is there.
  await Promise.all(watchers.map(({ name, topic, watcher }) => checks.check(`${name}: watches`, async () => {
    for (let attempt = 0; attempt < 10 && watcher.told.length === 0; attempt++) {
      await watched[topic].change();
      await watcher.find(() => true, 0, 2_000).catch(() => {});
    }

    await watcher.find(() => true);
  })));

  await changeAndCheck('is told what happens', 2);
  await changeAndCheck('is told what happened while its connection was cut', 3, async (change) => {
    wire.cut();
    const changes = await change();
    wire.mend();
    return changes;
  });
  await changeAndCheck('is told what happened while it was away and the API crashed', 2, async (change) => {
    wire.cut();
    const changes = await change();
    await api.restart('SIGKILL');
    wire.mend();
    return changes;
  });
  await changeAndCheck('is told what happens after the API was stopped and started', 2, async (change) => {
    await api.restart('SIGTERM');
    return change();
  });

  for (const { name, topic, watcher } of watchers) {
    await checks.check(`${name}: is told everything once, in order`, () => {
      const numbers = watcher.told.map(({ eventId }) => Number(eventId.split('-').at(-1)));
      if (numbers.some((number, index) => index > 0 && number <= numbers[index - 1]) || watcher.told.some(({ missed }) => missed)) {
        throw new Error(JSON.stringify(watcher.told));
      }
    });
    watcher.end();
  }
} finally {
  open.forEach(({ client }) => client.dispose());
  await wire.close();
  await api.stop();
}

checks.tell();
