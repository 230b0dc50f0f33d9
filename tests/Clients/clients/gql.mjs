import { parse } from 'graphql';

/** A document, for clients that take it parsed. */
export const gql = (text) => parse(text[0]);
