/** Turns pages until there is none: `next` asks for the one after a cursor. Gives the last answer; a list that never ends is a fault. */
export async function turn(answer, field, onPage = async () => {}, next) {
  const cursors = new Set();
  while (answer.data[field].pageInfo.hasNextPage) {
    const after = answer.data[field].pageInfo.endCursor;
    if (cursors.has(after)) {
      throw new Error(`The cursor ${after} came again.`);
    }

    cursors.add(after);
    await onPage(cursors.size);
    answer = await next(after);
  }

  return answer;
}
