using System.Globalization;
using System.Text;

namespace Benchmarks.Http;

/// <summary>What is asked.</summary>
internal static class LoadCases
{
    private const string PageOfOrders = """
        query PageOfOrders($first: Int!) {
          repairOrders(first: $first, order: [{ reportedAt: DESC }]) {
            nodes { id status symptom reportedAt team { id name } community { id name district } }
            pageInfo { hasNextPage }
          }
        }
        """;

    private const string OneOrder = """
        query OneOrder($id: ID!) { repairOrder(id: $id) { id status symptom reportedAt customersWithoutSupply version } }
        """;

    private const string OrdersOfTeams = """
        query OrdersOfTeams($teams: Int!, $orders: Int!) {
          teams(first: $teams) {
            nodes { id name repairOrders(first: $orders, order: [{ reportedAt: DESC }]) { nodes { id status symptom reportedAt } } }
          }
        }
        """;

    private const string TypeName = "{ __typename }";
    private const string Readings = "{ readings { number name value checked note } }";

    public static IReadOnlyList<LoadCase> Of(HostProcess api, HostProcess baseline)
    {
        var id = Convert.ToBase64String(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"RepairOrder:{42}")));
        return
        [
            new("page of 50 orders with team and community",
            [
                Contender.GraphQL("API", api, "/graphql", PageOfOrders, new { first = 50 }),
                new("ADO.NET by hand", baseline, "/ado/orders?first=50"),
                new("EF Core", baseline, "/ef/orders?first=50"),
            ]),
            new("one order by id",
            [
                Contender.GraphQL("API", api, "/graphql", OneOrder, new { id }),
                new("ADO.NET by hand", baseline, $"/ado/order?id={Uri.EscapeDataString(id)}"),
                new("EF Core", baseline, $"/ef/order?id={Uri.EscapeDataString(id)}"),
            ]),
            new("20 teams with 10 orders each",
            [
                Contender.GraphQL("API", api, "/graphql", OrdersOfTeams, new { teams = 20, orders = 10 }),
                new("ADO.NET by hand", baseline, "/ado/teams?first=20&orders=10"),
                new("EF Core", baseline, "/ef/teams?first=20&orders=10"),
            ]),
            new("{ __typename }",
            [
                Contender.GraphQL("Cacao", baseline, "/graphql", TypeName),
                Contender.GraphQL("bare ASP.NET", baseline, "/bare", TypeName),
            ]),
            new("{ __typename } behind the sign-in",
            [
                Contender.GraphQL("API", api, "/graphql", TypeName),
                Contender.GraphQL("bare ASP.NET", api, "/bare", TypeName),
            ]),
            new("1,000 objects in memory, 5 fields each",
            [
                Contender.GraphQL("Cacao", baseline, "/graphql", Readings),
                new("System.Text.Json", baseline, "/memory/readings"),
            ]),
        ];
    }
}
