using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Tests.Execution.Incremental;

public sealed class DeferTests
{
    [Theory]
    [InlineData("{ hero { name ... @defer { nick } } }")]
    [InlineData("{ hero { name ...F @defer } } fragment F on Hero { nick }")]
    [InlineData("query ($if: Boolean! = true) { hero { name ... on Hero @defer(if: $if) { nick } } }")]
    [InlineData("{ hero { name ... @defer { name nick } } }")]
    public async Task Fragment_Should_ComeLater(string query)
        => await ExpectAsync(
            query,
            """{"data":{"hero":{"name":"Luke"}},"pending":[{"id":"0","path":["hero"]}],"hasNext":true}""",
            """{"incremental":[{"id":"0","data":{"nick":"Lu"}}],"completed":[{"id":"0"}],"hasNext":false}""");

    [Theory]
    [InlineData("{ hero { name ... @defer(if: false) { nick } } }")]
    [InlineData("query ($if: Boolean! = false) { hero { name ... @defer(if: $if) { nick } } }")]
    [InlineData("{ hero { name nick ... @defer { nick } } }")]
    public async Task Response_Should_ComeWhole_When_NothingIsDeferred(string query)
        => await ExpectAsync(query, """{"data":{"hero":{"name":"Luke","nick":"Lu"}}}""");

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/graphql-response+json")]
    [InlineData("*/*")]
    public async Task Response_Should_ComeWhole_When_TheClientTakesNoParts(string accept)
    {
        await using var server = await IncrementalServer.StartAsync();

        var answer = await server.AskAsync("{ hero { name ... @defer { nick } } heroes @stream { name } }", accept: accept);

        Assert.Equal(
            ["""{"data":{"hero":{"name":"Luke","nick":"Lu"},"heroes":[{"name":"Luke"},{"name":"Leia"},{"name":"Han"}]}}"""],
            answer);
    }

    [Fact]
    public async Task Fragment_Should_BeLabelled_AndStandAtTheRoot()
        => await ExpectAsync(
            "{ ... @defer(label: \"all\") { hero { name } } }",
            """{"data":{},"pending":[{"id":"0","path":[],"label":"all"}],"hasNext":true}""",
            """{"incremental":[{"id":"0","data":{"hero":{"name":"Luke"}}}],"completed":[{"id":"0"}],"hasNext":false}""");

    [Fact]
    public async Task Field_Should_HaveASubPath_When_OnlyPartOfItIsDeferred()
        => await ExpectAsync(
            "{ hero { friend { name } } ... @defer { hero { friend { nick } } } }",
            """{"data":{"hero":{"friend":{"name":"Luke's friend"}}},"pending":[{"id":"0","path":[]}],"hasNext":true}""",
            """{"incremental":[{"id":"0","subPath":["hero","friend"],"data":{"nick":"Lu"}}],"completed":[{"id":"0"}],"hasNext":false}""");

    [Fact]
    public async Task Fragment_Should_WaitForTheOneAroundIt()
        => await ExpectAsync(
            "{ hero { ... @defer(label: \"a\") { name ... @defer(label: \"b\") { nick } } } }",
            """{"data":{"hero":{}},"pending":[{"id":"0","path":["hero"],"label":"a"}],"hasNext":true}""",
            """{"pending":[{"id":"1","path":["hero"],"label":"b"}],"incremental":[{"id":"0","data":{"name":"Luke"}}],"completed":[{"id":"0"}],"hasNext":true}""",
            """{"incremental":[{"id":"1","data":{"nick":"Lu"}}],"completed":[{"id":"1"}],"hasNext":false}""");

    [Fact]
    public async Task Fragment_Should_CountForEachObject_When_ItStandsInAList()
    {
        await using var server = await IncrementalServer.StartAsync();

        var parts = await server.AskAsync("{ heroes { name ... @defer { ships } } }");

        Assert.Equal(
            """{"data":{"heroes":[{"name":"Luke"},{"name":"Leia"},{"name":"Han"}]},"pending":[{"id":"0","path":["heroes",0]},{"id":"1","path":["heroes",1]},{"id":"2","path":["heroes",2]}],"hasNext":true}""",
            parts[0]);
        var rest = string.Join("", parts.Skip(1));
        Assert.Contains("""{"id":"1","data":{"ships":["Leia 1","Leia 2"]}}""", rest, StringComparison.Ordinal);
        Assert.Contains("""{"id":"2","data":{"ships":["Han 1","Han 2"]}}""", rest, StringComparison.Ordinal);
        Assert.EndsWith("\"hasNext\":false}", rest, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fragments_Should_ComeAsTheyAreReady()
    {
        await using var server = await IncrementalServer.StartAsync();
        using var response = await server.SendAsync(
            "{ hero { name ... @defer(label: \"a\") { slow(gate: \"a\") } ... @defer(label: \"b\") { other: slow(gate: \"b\") } } }", null, "application/jsonl");
        using var lines = new StreamReader(await response.Content.ReadAsStreamAsync());

        Assert.StartsWith("""{"data":{"hero":{"name":"Luke"}},"pending":""", await lines.ReadLineAsync());
        server.Gates.Open("b");
        Assert.Equal("""{"incremental":[{"id":"1","data":{"other":"Luke"}}],"completed":[{"id":"1"}],"hasNext":true}""", await lines.ReadLineAsync());
        server.Gates.Open("a");
        Assert.Equal("""{"incremental":[{"id":"0","data":{"slow":"Luke"}}],"completed":[{"id":"0"}],"hasNext":false}""", await lines.ReadLineAsync());
        Assert.Null(await lines.ReadLineAsync());
    }

    [Fact]
    public async Task Field_Should_ComeOnce_When_TwoFragmentsHaveIt()
    {
        await using var server = await IncrementalServer.StartAsync();

        var parts = await server.AskAsync("{ hero { ... @defer(label: \"a\") { name nick } ... @defer(label: \"b\") { nick } } }");

        var all = string.Join("", parts);
        Assert.Equal(2, all.Split("\"nick\":\"Lu\"").Length);
        Assert.Contains("\"data\":{\"name\":\"Luke\"}", all, StringComparison.Ordinal);
        Assert.EndsWith("\"hasNext\":false}", all, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Error_Should_ComeWithItsFragment()
        => await ExpectAsync(
            "{ hero { name ... @defer { fail } } }",
            """{"data":{"hero":{"name":"Luke"}},"pending":[{"id":"0","path":["hero"]}],"hasNext":true}""",
            """{"incremental":[{"id":"0","data":{"fail":null},"errors":[{"message":"no","path":["hero","fail"]}]}],"completed":[{"id":"0"}],"hasNext":false}""");

    [Fact]
    public async Task Fragment_Should_Fail_When_ANullTakesItsObjectAway()
        => await ExpectAsync(
            "{ hero { name ... @defer { nick failNonNull ... @defer(label: \"never\") { friend { name } } } } }",
            """{"data":{"hero":{"name":"Luke"}},"pending":[{"id":"0","path":["hero"]}],"hasNext":true}""",
            """{"completed":[{"id":"0","errors":[{"message":"never","path":["hero","failNonNull"]}]}],"hasNext":false}""");

    [Fact]
    public async Task Fragment_Should_NotCome_When_ItsObjectIsGone()
        => await ExpectAsync(
            "{ hero { ... @defer { name } failNonNull } }",
            """{"data":null,"errors":[{"message":"never","path":["hero","failNonNull"]}]}""");

    [Fact]
    public async Task Mutation_Should_DeferBelowItsRoot()
        => await ExpectAsync(
            "mutation { a: rename(name: \"An\") { name ... @defer { nick } } }",
            """{"data":{"a":{"name":"An"}},"pending":[{"id":"0","path":["a"]}],"hasNext":true}""",
            """{"incremental":[{"id":"0","data":{"nick":"An"}}],"completed":[{"id":"0"}],"hasNext":false}""");

    [Fact]
    public async Task Fragment_Should_Fail_When_TimeIsUp()
    {
        await using var server = await IncrementalServer.StartAsync(
            schema => schema.ModifyRequestOptions(options => options.ExecutionTimeout = TimeSpan.FromMilliseconds(300)));

        var parts = await server.AskAsync("{ hero { name ... @defer { slow(gate: \"never\") } } }");

        Assert.Equal(
            """{"completed":[{"id":"0","errors":[{"message":"The operation was stopped because it ran longer than 0.3 seconds.","extensions":{"code":"HC0045"}}]}],"hasNext":false}""",
            parts[1]);
    }

    [Fact]
    public async Task Fragment_Should_Stop_When_TheClientIsGone()
    {
        await using var server = await IncrementalServer.StartAsync();
        var response = await server.SendAsync("{ hero { name ... @defer { slow(gate: \"never\") } } }", null, "application/jsonl");
        var lines = new StreamReader(await response.Content.ReadAsStreamAsync());
        await lines.ReadLineAsync();
        await UntilAsync(() => server.Gates.Waiting == 1);

        lines.Dispose();
        response.Dispose();

        await UntilAsync(() => server.Gates.Waiting == 0);
    }

    private static async Task UntilAsync(Func<bool> isTrue)
    {
        using var time = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!isTrue())
        {
            await Task.Delay(5, time.Token);
        }
    }

    private static async Task ExpectAsync(string query, params string[] parts)
    {
        await using var server = await IncrementalServer.StartAsync();

        Assert.Equal(parts, await server.AskAsync(query));
    }
}
