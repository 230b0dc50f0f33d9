using System.Text.Json.Nodes;

namespace Cacao.Tests.Data.Plans;

/// <summary>Requests of one operation with other values: each asked after each, so that every plan serves values that it was not compiled for.</summary>
public sealed class PlanTests(PlanServers servers) : IClassFixture<PlanServers>
{
    private const string Items = """
        query ($where: ItemFilterInput, $order: [ItemSortInput!], $first: Int, $last: Int, $after: String, $before: String, $more: Boolean! = false) {
          items(where: $where, order: $order, first: $first, last: $last, after: $after, before: $before) {
            nodes { id code name @include(if: $more) shelf @include(if: $more) { title } }
            edges @include(if: $more) { cursor }
            pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
            totalCount @skip(if: $more)
          }
        }
        """;

    public static TheoryData<string, string[]> Variables => new()
    {
        { "absent, null, values", ["{}", """{"where":null}""", """{"where":{}}""", """{"where":{"level":{"eq":null}}}""", """{"where":{"level":{"eq":2}}}""", """{"where":{"level":{"neq":3}}}""", """{"where":{"level":{"neq":null}}}"""] },
        { "lists", ["""{"where":{"level":{"in":[]}}}""", """{"where":{"level":{"in":[1]}}}""", """{"where":{"level":{"in":[1,2,3]}}}""", """{"where":{"level":{"in":[null]}}}""", """{"where":{"level":{"in":[2,null]}}}""", """{"where":{"level":{"nin":[1,null]}}}""", """{"where":{"code":{"in":["a","b"]}}}"""] },
        { "text", ["""{"where":{"name":{"contains":""}}}""", """{"where":{"name":{"contains":"a"}}}""", """{"where":{"name":{"contains":"%"}}}""", """{"where":{"name":{"startsWith":"A"}}}""", """{"where":{"name":{"eq":null}}}"""] },
        { "truth", ["""{"where":{"done":{"eq":true}}}""", """{"where":{"done":{"eq":false}}}""", """{"where":{"checked":{"eq":null}}}""", """{"where":{"checked":{"eq":true}}}""", """{"where":{"notes":{"any":true}}}""", """{"where":{"notes":{"any":false}}}"""] },
        { "and, or", ["""{"where":{"and":[{"level":{"gt":1}},{"done":{"eq":true}}]}}""", """{"where":{"or":[{"level":{"gt":1}},{"done":{"eq":true}}]}}""", """{"where":{"or":[{"level":{"gt":1}}]}}""", """{"where":{"or":[]}}""", """{"where":{"and":[{"level":{"gt":3}},{"done":{"eq":false}}]}}"""] },
        { "order", ["""{"order":[{"level":"ASC"}]}""", """{"order":[{"level":"DESC"}]}""", """{"order":[{"level":"ASC"},{"code":"DESC"}]}""", """{"order":[{"code":"ASC","level":"ASC"}]}""", """{"order":[{"level":"ASC","code":"ASC"}]}""", """{"order":[]}"""] },
        { "sizes", ["""{"first":2}""", """{"first":5}""", """{"first":0}""", """{"last":2}""", """{"last":4}""", """{"first":5,"last":2}""", """{"last":0}"""] },
        { "conditions", ["""{"first":3,"more":true}""", """{"first":3,"more":false}""", """{"first":3}""", """{"first":4,"more":true,"where":{"level":{"gte":2}}}""", """{"first":4,"more":false,"where":{"level":{"gte":2}}}"""] },
        { "wrong", ["""{"first":-1}""", """{"after":"nonsense"}""", """{"first":3}""", """{"first":21}""", """{"where":{"level":{"gt":null}}}""", """{"where":{"level":{"gt":1}}}"""] },
    };

    [Theory]
    [MemberData(nameof(Variables))]
    public async Task List_Should_AnswerEachRequestByItsOwnValues(string about, string[] variables)
    {
        var seen = new Dictionary<string, string>();
        foreach (var first in variables)
        {
            foreach (var one in (string[])[first, .. variables])
            {
                var answer = await servers.AskAsync(Items, JsonNode.Parse(one));
                Assert.True(seen.TryAdd(one, answer) || seen[one] == answer, $"{about}: {one}");
            }
        }
    }

    [Theory]
    [InlineData("""{ "order": [{ "level": "ASC" }] }""")]
    [InlineData("""{ "order": [{ "level": "DESC" }, { "name": "ASC" }] }""")]
    [InlineData("""{ "where": { "level": { "neq": 2 } } }""")]
    public async Task Pages_Should_GoThroughTheWholeList_When_OnePlanServesAllCursors(string variables)
    {
        foreach (var (size, cursor, at) in ((string, string, string)[])[("first", "after", "endCursor"), ("last", "before", "startCursor")])
        {
            var ids = new List<int>();
            var total = -1;
            string? place = null;
            do
            {
                var page = JsonNode.Parse(variables)!.AsObject();
                page[size] = 3;
                page[cursor] = place;
                var items = JsonNode.Parse(await servers.AskAsync(Items, page))!["data"]!["items"]!;
                var nodes = items["nodes"]!.AsArray().Select(node => node!["id"]!.GetValue<int>());
                ids.InsertRange(size == "first" ? ids.Count : 0, nodes);
                total = items["totalCount"]!.GetValue<int>();
                place = items["pageInfo"]![size == "first" ? "hasNextPage" : "hasPreviousPage"]!.GetValue<bool>()
                    ? items["pageInfo"]![at]!.GetValue<string>()
                    : null;
            }
            while (place is not null);

            Assert.True(total > 3);
            Assert.Equal(total, ids.Distinct().Count());
        }
    }

    [Fact]
    public async Task Requests_Should_NotSeeEachOthersValues_When_TheyRunSideBySide()
    {
        var ids = JsonNode.Parse(await servers.AskAsync("{ items(first: 20) { nodes { id } } }"))!["data"]!["items"]!["nodes"]!.AsArray()
            .Select(node => node!["id"]!.GetValue<int>()).ToArray();

        // A new plan for all of them, and then its reuse.
        await Parallel.ForEachAsync(Enumerable.Range(0, 200), new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (i, _) =>
        {
            var id = ids[i % ids.Length];
            var answer = await servers.Compiled.AskAsync(
                "query ($id: Int!, $n: Int!) { items(where: { id: { eq: $id } }, first: $n) { nodes { id } totalCount } onlyItem(where: { id: { eq: $id } }) { id } }",
                new { id, n = 1 + (i % 3) });
            var data = JsonNode.Parse(answer)!["data"]!;
            Assert.Equal($"{id} 1 {id}", $"{data["items"]!["nodes"]!.AsArray().Single()!["id"]} {data["items"]!["totalCount"]} {data["onlyItem"]!["id"]}");
        });
    }

    [Theory]
    [InlineData("{ items(first: 3) { nodes { id } } }")]
    [InlineData("{ items(last: 3, where: { level: { in: [1, 2] } }, order: [{ code: ASC }]) { edges { cursor node { id } } totalCount } }")]
    [InlineData("{ shelves(order: [{ title: ASC }]) { title } }")]
    [InlineData("{ shelves { title items { nodes { id } } stock(first: 2) { nodes { code } } } }")]
    [InlineData("{ onlyItem(where: { id: { eq: 1 } }) { code } }")]
    public async Task List_Should_BeCompiled(string query)
    {
        using var loads = new LoadCounter();

        await servers.Compiled.AskAsync(query);

        Assert.Equal(["compiled"], loads.Ways.Keys);
    }
}
