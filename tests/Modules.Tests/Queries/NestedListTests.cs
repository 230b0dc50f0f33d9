using System.Text.RegularExpressions;
using Modules.Tests.Support;

namespace Modules.Tests.Queries;

/// <summary>Walks the schema: whatever list stands below the items of another list, it never costs a statement for each of them.</summary>
public sealed partial class NestedListTests(DemonstrationApp app) : IClassFixture<DemonstrationApp>
{
    [Fact]
    public async Task NestedList_Should_CostTheSame_HoweverManyParentsItHas()
    {
        var schema = await File.ReadAllTextAsync(Repository.File("schema/schema.graphql"));
        var items = Items().Matches(schema).ToDictionary(page => page.Groups["type"].Value, page => page.Groups["item"].Value);
        List<string> grown = [];
        var walked = 0;
        foreach (var outer in FieldsOf("Query"))
        {
            foreach (var inner in FieldsOf(items[outer.Connection]))
            {
                var query = $"{{ {outer.Name}(first: SIZE) {{ nodes {{ {inner.Name}(first: 2) {{ nodes {{ __typename }} }} }} }} }}";
                var (few, many) = (await CountAsync(query, 10), await CountAsync(query, 50));
                walked++;
                if (many > Math.Max(few, 2))
                {
                    grown.Add($"{outer.Name}.{inner.Name}: {few} statements below 10, {many} below 50");
                }
            }
        }

        Assert.Empty(grown);
        Assert.InRange(walked, 60, int.MaxValue);

        IEnumerable<(string Name, string Connection)> FieldsOf(string type)
        {
            var body = Regex.Match(schema, $@"^type {type}\b[^{{]*\{{(.*?)^\}}", RegexOptions.Multiline | RegexOptions.Singleline).Groups[1].Value;
            return Pages().Matches(body)
                .Where(page => items.ContainsKey(page.Groups["connection"].Value) && !Required().IsMatch(page.Groups["arguments"].Value))
                .Select(page => (page.Groups["name"].Value, page.Groups["connection"].Value));
        }
    }

    private async Task<int> CountAsync(string query, int size)
    {
        app.Reads.Clear();
        var answer = await app.ExecuteAsync(query.Replace("SIZE", $"{size}", StringComparison.Ordinal));
        Assert.True(answer.Json["errors"] is null, $"{query}\n{answer.Json["errors"]?.ToJsonString()}");
        return app.Reads.Commands.Count;
    }

    [GeneratedRegex(@"^  (?<name>\w+)(\((?<arguments>[^)]*(?:\([^)]*\)[^)]*)*)\))?: (?<connection>\w+Connection)\b", RegexOptions.Multiline)]
    private static partial Regex Pages();

    [GeneratedRegex(@"^type (?<type>\w+Connection) [^}]*^  nodes: \[(?<item>\w+)", RegexOptions.Multiline)]
    private static partial Regex Items();

    [GeneratedRegex(@"^\s*\w+: [^=\n@]*!\s*(@|$)", RegexOptions.Multiline)]
    private static partial Regex Required();
}
