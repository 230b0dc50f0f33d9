namespace Cacao.Tests.Execution.Incremental;

public sealed class StreamTests
{
    [Fact]
    public async Task Items_Should_ComeLater_When_AListIsStreamed()
        => await ExpectAsync(
            "{ heroes @stream(initialCount: 1, label: \"h\") { name ships } }",
            """{"data":{"heroes":[{"name":"Luke","ships":["Luke 1","Luke 2"]}]},"pending":[{"id":"0","path":["heroes"],"label":"h"}],"hasNext":true}""",
            """{"incremental":[{"id":"0","items":[{"name":"Leia","ships":["Leia 1","Leia 2"]},{"name":"Han","ships":["Han 1","Han 2"]}]}],"completed":[{"id":"0"}],"hasNext":false}""");

    [Theory]
    [InlineData("{ numbers(count: 3) @stream(initialCount: 3) }")]
    [InlineData("{ numbers(count: 3) @stream(if: false) }")]
    [InlineData("query ($n: Int! = 5) { numbers(count: 3) @stream(initialCount: $n) }")]
    public async Task List_Should_ComeWhole_When_NothingIsLeft(string query)
        => await ExpectAsync(query, """{"data":{"numbers":[0,1,2]}}""");

    [Fact]
    public async Task Items_Should_ComeInPieces_When_ThereAreMany()
        => await ExpectAsync(
            "{ numbers(count: 150) @stream }",
            """{"data":{"numbers":[]},"pending":[{"id":"0","path":["numbers"]}],"hasNext":true}""",
            $$"""{"incremental":[{"id":"0","items":[{{string.Join(',', Enumerable.Range(0, 100))}}]}],"hasNext":true}""",
            $$"""{"incremental":[{"id":"0","items":[{{string.Join(',', Enumerable.Range(100, 50))}}]}],"completed":[{"id":"0"}],"hasNext":false}""");

    [Fact]
    public async Task Items_Should_CarryTheirErrors_WithTheIndexOfTheWholeList()
        => await ExpectAsync(
            "{ heroes @stream(initialCount: 2) { fail } }",
            """{"data":{"heroes":[{"fail":null},{"fail":null}]},"errors":[{"message":"no","path":["heroes",0,"fail"]},{"message":"no","path":["heroes",1,"fail"]}],"pending":[{"id":"0","path":["heroes"]}],"hasNext":true}""",
            """{"incremental":[{"id":"0","items":[{"fail":null}],"errors":[{"message":"no","path":["heroes",2,"fail"]}]}],"completed":[{"id":"0"}],"hasNext":false}""");

    [Fact]
    public async Task Stream_Should_Fail_When_ANullTakesItsListAway()
        => await ExpectAsync(
            "{ heroes @stream { failNonNull } }",
            """{"data":{"heroes":[]},"pending":[{"id":"0","path":["heroes"]}],"hasNext":true}""",
            """{"completed":[{"id":"0","errors":[{"message":"never","path":["heroes",0,"failNonNull"]},{"message":"never","path":["heroes",1,"failNonNull"]},{"message":"never","path":["heroes",2,"failNonNull"]}]}],"hasNext":false}""");

    [Fact]
    public async Task Items_Should_DeferFragments()
        => await ExpectAsync(
            "{ heroes @stream(initialCount: 2) { name ... @defer { nick } } }",
            """{"data":{"heroes":[{"name":"Luke"},{"name":"Leia"}]},"pending":[{"id":"0","path":["heroes",0]},{"id":"1","path":["heroes",1]},{"id":"2","path":["heroes"]}],"hasNext":true}""",
            null,
            "\"hasNext\":false}");

    [Fact]
    public async Task Count_Should_BeRefused_When_AVariableMakesItNegative()
    {
        await using var server = await IncrementalServer.StartAsync();

        Assert.Equal(
            ["""{"data":null,"errors":[{"message":"The argument `initialCount` of @stream must not be negative.","path":["heroes"]}]}"""],
            await server.AskAsync("query ($n: Int!) { heroes @stream(initialCount: $n) { name } }", new { n = -1 }));
    }

    /// <summary>Null stands for any part; the last may be given by its end.</summary>
    private static async Task ExpectAsync(string query, params string?[] parts)
    {
        await using var server = await IncrementalServer.StartAsync();

        var answer = await server.AskAsync(query);

        Assert.Equal(parts[0], answer[0]);
        if (parts.Contains(null))
        {
            Assert.EndsWith(parts[^1]!, answer[^1], StringComparison.Ordinal);
            return;
        }

        Assert.Equal(parts!, answer);
    }
}
