using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Modules.Tests.Support;

namespace Modules.Tests.Queries;

/// <summary>
/// The lists of Assistance and Events, whole, page by page, in every order they can be asked for: what is sorted by is full of ties and
/// nulls, and each row still comes once.
/// </summary>
public sealed partial class EveryOrderTests(DemonstrationApp app) : IClassFixture<DemonstrationApp>
{
    private static readonly string s_schema = File.ReadAllText(Repository.File("schema/schema.graphql"));

    public static TheoryData<string, string> Lists() => new()
    {
        { "careRecipients", "CareRecipient" },
        { "overdueCareRecipients", "CareRecipient" },
        { "loveCards", "LoveCard" },
        { "careVisits", "CareVisit" },
        { "careCalls", "CareCall" },
        { "safetyAssessments", "SafetyAssessment" },
        { "hazards", "Hazard" },
        { "appreciations", "Appreciation" },
        { "majorEvents", "MajorEvent" },
        { "protectedSites", "ProtectedSite" },
        { "supplyTasks", "SupplyTask" },
        { "overdueSupplyTasks", "SupplyTask" },
        { "defects", "Defect" },
        { "dutyShifts", "DutyShift" },
        { "incidents", "Incident" },
    };

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task List_Should_ComeOnceAndWhole_InEveryOrder_AndBeDividedByEveryField(string list, string type)
    {
        var total = await CountAsync(list, type, where: null);
        var fields = FieldsOf($"{type}SortInput");
        Assert.NotEmpty(fields);
        foreach (var field in fields)
        {
            var (up, down) = (await ReadAsync(list, field, "ASC", total), await ReadAsync(list, field, "DESC", total));

            Assert.Equal((field, total), (field, up.Select(row => row.Id).Distinct().Count()));
            Assert.Equal(up.Select(row => row.Id).Order(), down.Select(row => row.Id).Order());

            // Whatever "greater" means for its kind: what is equal stands together, and the greatest stands last, or first.
            Assert.Equal((field, Different(up).Count()), (field, Runs(up)));
            Assert.Equal((field, Different(down).Count()), (field, Runs(down)));
            Assert.Equal(Different(up), Different(down).Reverse());
            await ShouldDivideAsync(list, type, field, up);
        }

        static IEnumerable<string> Different(IEnumerable<(string Id, string Value)> rows) => rows.Select(row => row.Value).Distinct();

        static int Runs(List<(string Id, string Value)> rows) => rows.Where((row, i) => i == 0 || rows[i - 1].Value != row.Value).Count();
    }

    // Read once for both: the value in the middle, and all others, are as many as were read.
    private async Task ShouldDivideAsync(string list, string type, string field, List<(string Id, string Value)> rows)
    {
        var value = rows[rows.Count / 2].Value;
        var alike = rows.Count(row => row.Value == value);

        Assert.Equal(
            (field, alike, rows.Count - alike), (field, await CountAsync(list, type, Where("eq")), await CountAsync(list, type, Where("neq"))));

        JsonObject Where(string operation) => new() { [field] = new JsonObject { [operation] = JsonNode.Parse(value) } };
    }

    private static string[] FieldsOf(string input)
    {
        var from = s_schema.IndexOf($"\ninput {input} ", StringComparison.Ordinal);
        return [.. Field().Matches(s_schema[from..s_schema.IndexOf("\n}", from, StringComparison.Ordinal)]).Select(match => match.Groups[1].Value)];
    }

    [GeneratedRegex(@"^  (\w+): ", RegexOptions.Multiline)]
    private static partial Regex Field();

    private async Task<int> CountAsync(string list, string type, JsonObject? where)
    {
        var answer = await app.ExecuteAsync(
            $"query ($where: {type}FilterInput) {{ {list}(where: $where) {{ totalCount }} }}", new { where });
        return answer[$"data.{list}.totalCount"]!.GetValue<int>();
    }

    private async Task<List<(string Id, string Value)>> ReadAsync(string list, string field, string direction, int total)
    {
        // Some three pages, as far as a page may be that long.
        var first = Math.Clamp((total / 3) + 1, 1, 200);
        var query = $$"""
            query ($after: String) {
              {{list}}(first: {{first}}, after: $after, order: [{ {{field}}: {{direction}} }]) {
                nodes { id value: {{field}} } pageInfo { hasNextPage endCursor }
              }
            }
            """;
        List<(string Id, string Value)> rows = [];
        for (string? after = null; ;)
        {
            var answer = await app.ExecuteAsync(query, new { after });
            var page = answer[$"data.{list}"]!;
            rows.AddRange(page["nodes"]!.AsArray().Select(node => (node!["id"]!.GetValue<string>(), node["value"]?.ToJsonString() ?? "null")));
            Assert.True(rows.Count <= total, query);
            if (!page["pageInfo"]!["hasNextPage"]!.GetValue<bool>())
            {
                return rows;
            }

            after = page["pageInfo"]!["endCursor"]!.GetValue<string>();
        }
    }
}
