using System.Net;
using System.Text;

namespace Api.Tests.BadInput;

/// <summary>Variables, ids, cursors, page sizes and filters that are wrong.</summary>
public sealed class ValueTests(ListeningApp app) : IClassFixture<ListeningApp>
{
    private const string Foreign =
        "The cursor in `after` belongs to another list: `order` and `where` must be those of the page that it came from.";

    private static readonly Dictionary<string, string> s_uses = new()
    {
        ["Int"] = "teams(first: $v) { totalCount }",
        ["String"] = "teams(where: { name: { eq: $v } }) { totalCount }",
        ["Boolean!"] = "__typename @skip(if: $v)",
        ["TeamKind"] = "teams(where: { kind: { eq: $v } }) { totalCount }",
        ["LocalDate"] = "teams(where: { foundedOn: { eq: $v } }) { totalCount }",
        ["DateTime"] = "repairOrders(where: { reportedAt: { eq: $v } }) { totalCount }",
        ["ID!"] = "team(id: $v) { id }",
        ["TeamFilterInput"] = "teams(where: $v) { totalCount }",
    };

    [Theory]
    [InlineData("Int", "\"ten\"", "The scalar `Int` cannot take the value `\"ten\"`.")]
    [InlineData("Int", "1.5", "The scalar `Int` cannot take the value `1.5`.")]
    [InlineData("Int", "2147483648", "The scalar `Int` cannot take the value `2147483648`.")]
    [InlineData("Int", "1e999999", "The scalar `Int` cannot take the value `1e999999`.")]
    [InlineData("Int", "[1, 2]", "Int")]
    [InlineData("Int", "true", "The scalar `Int` cannot take the value `true`.")]
    [InlineData("String", "5", "The scalar `String` cannot take the value `5`.")]
    [InlineData("Boolean!", "\"true\"", "Boolean")]
    [InlineData("TeamKind", "\"BRIGADE\"", "`TeamKind` cannot take the value `\"BRIGADE\"`.")]
    [InlineData("TeamKind", "1", "TeamKind")]
    [InlineData("DateTime", "\"yesterday\"", "The scalar `DateTime` cannot take the value `\"yesterday\"`.")]
    [InlineData("DateTime", "\"-5000-01-01T00:00:00Z\"", "DateTime")]
    [InlineData("LocalDate", "\"2014-02-30\"", "LocalDate")]
    [InlineData("ID!", "null", "Cannot accept null for a non-nullable input.")]
    [InlineData("TeamFilterInput", "{ \"size\": 1 }", "The input `TeamFilterInput` has no field `size`.")]
    [InlineData("TeamFilterInput", "\"x\"", "TeamFilterInput")]
    public async Task Variable_Should_BeRefused_When_ItDoesNotFit(string type, string value, string message)
    {
        var answer = await app.SendTextAsync($$"""{ "query": "query ($v: {{type}}) { {{s_uses[type]}} }", "variables": { "v": {{value}} } }""");

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(message, answer.Id("errors.0.message"), StringComparison.Ordinal);
        Assert.Equal("v", answer.Id("errors.0.path.0"));
    }

    [Fact]
    public async Task Variable_Should_BeRefused_When_ItsNumberHasAHundredThousandDigits()
    {
        var answer = await app.SendTextAsync(
            $$"""{ "query": "query ($n: Int) { teams(first: $n) { totalCount } }", "variables": { "n": {{new string('9', 100_000)}} } }""");

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.InRange(answer.Text.Length, 1, 1000);
    }

    [Fact]
    public async Task Variable_Should_BeRefused_When_ItIsMissing()
    {
        var answer = await app.AskAsync("query ($n: ID!) { team(id: $n) { id } }");

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        answer.ShouldBeJson(
            """
            { "errors": [{ "message": "The variable `n` is required.", "locations": [{ "line": 1, "column": 8 }],
              "extensions": { "code": "HC0018", "variable": "n" } }] }
            """);
    }

    [Theory]
    [InlineData("!!!")]
    [InlineData("")]
    [InlineData("42")]
    [InlineData("VGVhbTo=", "Team:")]
    [InlineData("VGVhbTphYmM=", "Team:abc")]
    [InlineData("VGVhbTo5OTk5OTk5OTk5OTk5OTk5OTk5OTk5", "Team:9999999999999999999999")]
    [InlineData("' OR 1=1 --")]
    [InlineData("\0")]
    public async Task Id_Should_BeRefused_When_ItIsNone(string id, string? meaning = null)
    {
        _ = meaning;

        var answer = await app.AskAsync("query ($id: ID!) { team(id: $id) { id } }", new { id });

        Assert.Equal("""{"team":null}""", answer["data"]!.ToJsonString());
        Assert.Equal("team", answer.Id("errors.0.path.0"));
        Assert.Contains("node ID", answer.Id("errors.0.message"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("team(id: $id)", "Team")]
    [InlineData("repairOrder(id: $id)", "RepairOrder")]
    public async Task Id_Should_BeRefused_When_ItIsThatOfAnotherKind(string field, string kind)
    {
        var customer = await FirstIdAsync("customers");

        var answer = await app.AskAsync($"query ($id: ID!) {{ thing: {field} {{ id }} }}", new { id = customer });

        answer.ShouldBeJson(
            $$"""
            { "data": { "thing": null }, "errors": [{ "path": ["thing"],
              "message": "The node id type name `Customer` does not match the expected type name `{{kind}}`." }] }
            """);
    }

    [Fact]
    public async Task Id_Should_GiveNull_When_NothingHasIt()
    {
        var answer = await app.AskAsync("query ($id: ID!) { team(id: $id) { id } node(id: $id) { id } }", new { id = IdOf("Team", 987654) });

        answer.ShouldBeJson("""{ "data": { "team": null, "node": null } }""");
    }

    [Fact]
    public async Task Node_Should_BeRefused_When_ItsKindIsUnknown()
    {
        var answer = await app.AskAsync("query ($id: ID!) { node(id: $id) { id } }", new { id = IdOf("User", 1) });

        Assert.Equal("node", answer.Id("errors.0.path.0"));
        Assert.Contains("User", answer.Id("errors.0.message"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nodes_Should_BeRefused_When_TheyAreTooMany()
    {
        var answer = await app.AskAsync("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", new { ids = Enumerable.Repeat(IdOf("Team", 1), 20_000) });

        answer.ShouldBeJson(
            """
            { "data": null, "errors": [{ "message": "`nodes` takes at most 50 ids, 20000 were given.", "path": ["nodes"],
              "extensions": { "code": "HC0076" } }] }
            """);
    }

    [Theory]
    [InlineData("first: 201", "`first` is 201; a page has at most 200 items.", "HC0051")]
    [InlineData("last: 201", "`last` is 201; a page has at most 200 items.", "HC0051")]
    [InlineData("first: 1000", "`first` is 1000; a page has at most 200 items.", "HC0051")]
    [InlineData("first: -1", "`first` is -1; a page has at least 0 items.", "HC0079")]
    [InlineData("last: -1", "`last` is -1; a page has at least 0 items.", "HC0079")]
    [InlineData("after: \"xyz\"", "The cursor in `after` is malformed.", "HC0078")]
    [InlineData("after: \"\"", "The cursor in `after` is malformed.", "HC0078")]
    [InlineData("after: \"W10=\"", "The cursor in `after` is malformed.", "HC0078")]
    [InlineData("before: \"bnVsbA==\"", "The cursor in `before` is malformed.", "HC0078")]
    public async Task Page_Should_BeRefused_When_ItIsNone(string arguments, string message, string code)
    {
        var answer = await app.AskAsync($"{{ teams({arguments}) {{ nodes {{ id }} }} }}");

        answer.ShouldBeJson(
            $$"""{ "data": { "teams": null }, "errors": [{ "message": "{{message}}", "path": ["teams"], "extensions": { "code": "{{code}}" } }] }""");
    }

    [Theory]
    [InlineData("{ teams(first: 2147483647) { nodes { id } } }", 1)]
    [InlineData("query ($where: TeamFilterInput) { teams(where: $where) { totalCount } }", 20_000)] // once the end of the process: EF Core walks conditions recursively
    [InlineData("query ($order: [TeamSortInput!]) { teams(order: $order) { totalCount } }", 20_000)]
    public async Task Request_Should_BeRefused_When_ItWouldCostTooMuch(string query, int parts)
    {
        var conditions = Enumerable.Range(0, parts).Select(i => new { name = new { eq = $"{i}" } });
        var keys = Enumerable.Repeat(new { name = "ASC" }, parts);

        var answer = await app.AskAsync(query, new { where = new { or = conditions }, order = keys });

        Assert.Null(answer["data"]);
        Assert.Equal("HC0047", answer["errors.0.extensions.code"]!.GetValue<string>());
    }

    [Fact]
    public async Task Page_Should_BeEmpty_When_ItsSizeIsZero()
    {
        var answer = await app.AskAsync("{ teams(first: 0) { nodes { id } totalCount } }");

        answer.ShouldBeJson("""{ "data": { "teams": { "nodes": [], "totalCount": 21 } } }""");
    }

    [Fact]
    public async Task Page_Should_NotBeLongerThanEitherSays_When_BothEndsAreAsked()
    {
        var answer = await app.AskAsync("{ teams(first: 3, last: 2) { nodes { id } } }");

        Assert.InRange(answer["data.teams.nodes"]!.AsArray().Count, 0, 3);
    }

    [Theory]
    [InlineData("order: [{ kind: ASC }]")]
    [InlineData("order: [{ name: DESC }]")]
    [InlineData("")]
    [InlineData("order: [{ name: ASC }], where: { kind: { eq: TEAM } }")]
    public async Task Cursor_Should_BeRefused_When_TheListIsAnother(string arguments)
    {
        var first = await app.AskAsync("{ teams(first: 1, order: [{ name: ASC }]) { pageInfo { endCursor } } }");
        var after = first.Id("data.teams.pageInfo.endCursor");

        var answer = await app.AskAsync($"query ($after: String) {{ teams(after: $after, first: 5 {arguments}) {{ nodes {{ id }} }} }}", new { after });

        answer.ShouldBeJson(
            $$"""{ "data": { "teams": null }, "errors": [{ "message": "{{Foreign}}", "path": ["teams"], "extensions": { "code": "HC0078" } }] }""");
    }

    [Theory]
    [InlineData("name: null", "The filter `name` of `TeamFilterInput` cannot be null here.")]
    [InlineData("name: { in: null }", "The filter `in` of `StringOperationFilterInput` cannot be null here.")]
    [InlineData("name: { contains: null }", "The filter `contains` of `StringOperationFilterInput` cannot be null here.")]
    [InlineData("name: { eq: null }", "The filter `eq` of `StringOperationFilterInput` cannot be null here.")]
    [InlineData("kind: { eq: null }", "The filter `eq` of `TeamKindOperationFilterInput` cannot be null here.")]
    public async Task Filter_Should_BeRefused_When_NullMeansNothing(string filter, string message)
    {
        var answer = await app.AskAsync($"{{ teams(where: {{ {filter} }}) {{ totalCount }} }}");

        Assert.Equal(message, answer.Id("errors.0.message"));
        Assert.Equal("""{"teams":null}""", answer["data"]!.ToJsonString());
    }

    [Theory]
    [InlineData("where: null")]
    [InlineData("where: {}")]
    [InlineData("where: { and: [] }")]
    [InlineData("where: { or: [] }")]
    [InlineData("where: { parentId: {} }")]
    [InlineData("order: null")]
    [InlineData("order: []")]
    public async Task Filter_Should_LetEverythingThrough_When_ItSaysNothing(string argument)
    {
        var answer = await app.AskAsync($"{{ teams({argument}) {{ totalCount }} }}");

        answer.ShouldBeJson("""{ "data": { "teams": { "totalCount": 21 } } }""");
    }

    [Theory]
    [InlineData(500, false)]
    [InlineData(501, true)]
    [InlineData(5_000, true)]
    public async Task Filter_Should_BeRefused_When_ItHasTooManyConditions(int conditions, bool refused)
    {
        var where = new { or = Enumerable.Range(0, conditions).Select(i => new { name = new { eq = $"{i}" } }) };

        var answer = await app.AskAsync("query ($where: TeamFilterInput) { teams(where: $where) { totalCount } }", new { where });

        answer.ShouldBeJson(refused
            ? """
              { "data": { "teams": null }, "errors": [{ "message": "The filter has more than 500 conditions.", "path": ["teams"],
                "extensions": { "code": "FILTER_TOO_LARGE" } }] }
              """
            : """{ "data": { "teams": { "totalCount": 0 } } }""");
    }

    [Theory]
    [InlineData(2000, false)]
    [InlineData(2001, true)]
    [InlineData(100_000, true)]
    public async Task Filter_Should_BeRefused_When_ItsListHasTooManyValues(int values, bool refused)
    {
        var names = Enumerable.Range(0, values).Select(i => $"{i}");

        var answer = await app.AskAsync("query ($names: [String]) { teams(where: { name: { in: $names } }) { totalCount } }", new { names });

        answer.ShouldBeJson(refused
            ? """
              { "data": { "teams": null }, "errors": [{ "message": "The lists of the filter have more than 2000 values.", "path": ["teams"],
                "extensions": { "code": "FILTER_TOO_LARGE" } }] }
              """
            : """{ "data": { "teams": { "totalCount": 0 } } }""");
    }

    [Fact]
    public async Task Order_Should_BeThatOfTheFirstMention_When_AColumnIsRepeated()
    {
        var order = Enumerable.Repeat(new { name = "DESC" }, 5_000).Prepend(new { name = "ASC" });

        var answer = await app.AskAsync("query ($order: [TeamSortInput!]) { teams(first: 1, order: $order) { nodes { name } } }", new { order });

        answer.ShouldBeJson((await app.AskAsync("{ teams(first: 1, order: [{ name: ASC }]) { nodes { name } } }")).Text);
    }

    [Theory]
    [InlineData("%_")]
    [InlineData("'; DROP TABLE registry_Teams; --")]
    [InlineData("[a-z]")]
    [InlineData("\u0001")]
    [InlineData("\uFFFE")]
    public async Task Text_Should_BeFoundAsItIs_When_ItWouldMeanSomethingElsewhere(string text)
    {
        var answer = await app.AskAsync(
            "query ($text: String) { teams(where: { name: { contains: $text } }) { totalCount } }",
            new { text = text + new string(text[0], 100_000) });

        answer.ShouldBeJson("""{ "data": { "teams": { "totalCount": 0 } } }""");
    }

    private async Task<string> FirstIdAsync(string list)
        => (await app.AskAsync($"{{ {list}(first: 1) {{ nodes {{ id }} }} }}")).Id($"data.{list}.nodes.0.id");

    private static string IdOf(string kind, long key) => Convert.ToBase64String(Encoding.UTF8.GetBytes($"{kind}:{key}"));
}
