import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './page.css';

import { GraphiQL } from 'graphiql';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { createFetcher } from './fetcher.js';
import welcome from './welcome.graphql?raw';

createRoot(document.getElementById('page')).render(
  createElement(
    GraphiQL,
    { fetcher: createFetcher('/graphql'), defaultQuery: welcome, shouldPersistHeaders: false },
    createElement(GraphiQL.Logo, null, createElement('span', { className: 'service-teams' }, 'ServiceTeams')),
  ),
);
