namespace Benchmarks.Micro;

/// <summary>Three operations of the product: one thing, a page as a client shows it, and a dashboard of many lists.</summary>
internal static class Documents
{
    public static string Of(string size) => size switch
    {
        "small" => """query Team($id: ID! = "VGVhbTox") { team(id: $id) { id name kind } }""",
        "medium" => """
            query Orders($first: Int! = 20, $status: RepairOrderStatus! = CLOSED) {
              repairOrders(first: $first, where: { status: { eq: $status } }, order: [{ reportedAt: DESC }]) {
                nodes { id status cause reportedAt arrivalMinutes keptPromise team { id name } community { id name district } }
                pageInfo { hasNextPage endCursor }
              }
            }
            """,
        _ => $$"""
            query Dashboard($first: Int! = 10) {
              {{string.Join("\n  ", Enumerable.Range(0, 8).Select(Orders))}}
              teams(first: 20, order: [{ name: ASC }]) {
                nodes { ...Team members(first: 3) { totalCount nodes { id employment } } servicePoints(first: 3) { nodes { id openedOn community { ...Place } } } }
              }
              communities(first: 20, where: { openServicePoints: { gte: 1 } }) { totalCount nodes { ...Place households } }
              repairOrderGroups(by: [CAUSE]) { key { cause } count arrivalMinutes { average p90 } }
            }
            fragment Team on Team { id name kind foundedOn promisePhone }
            fragment Place on Community { id name kind district setting }
            fragment Order on RepairOrder { id status cause channel reportedAt arrivedAt restoredAt arrivalMinutes repairMinutes keptPromise late rating }
            """,
    };

    private static string Orders(int i)
        => $"orders{i}: repairOrders(first: $first, where: {{ arrivalMinutes: {{ gte: {i} }} }}) {{ totalCount nodes {{ ...Order team {{ ...Team }} community {{ ...Place }} }} }}";
}
