using System.Text.Json.Nodes;
using Modules.Tests.Support;

namespace Api.Tests.Operations;

/// <summary>Asks for every figure of the published reports as the README's table says, and compares the answers.</summary>
public sealed class FigureTests(DemonstrationApp app) : IClassFixture<DemonstrationApp>
{
    private const string Head = "| the reports say | query | answer |";

    public static TheoryData<string, string, string> Figures()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var cells in Rows().Select(row => row.Split(" | ")))
        {
            data.Add(cells[0].TrimStart('|', ' '), cells[1].Trim('`'), cells[2].TrimEnd('|', ' ').Trim('`'));
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Figures))]
    public async Task Figure_Should_BeAsTheReadmeSays(string figure, string query, string expected)
    {
        var answer = await app.ExecuteAsync(query);

        Assert.True(
            JsonNode.DeepEquals(JsonNode.Parse(expected), answer.Json["data"]) && answer.Json["errors"] is null,
            $"{figure}: the README says {expected}, the answer is {answer.Text}");
    }

    [Fact]
    public void Readme_Should_HaveEveryFigure() => Assert.Equal(20, Rows().Count());

    private static IEnumerable<string> Rows()
    {
        var readme = File.ReadAllText(Repository.File("README.md"));
        var table = readme[readme.IndexOf(Head, StringComparison.Ordinal)..];
        return table[..table.IndexOf("\n\n", StringComparison.Ordinal)].Split('\n').Skip(2);
    }
}
