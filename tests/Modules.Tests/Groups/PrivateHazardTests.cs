using System.Text.Json.Nodes;
using Modules.Tests.Support;

namespace Modules.Tests.Groups;

/// <summary>Hazards are found in homes of care recipients and elsewhere; only the homes are private.</summary>
public sealed class PrivateHazardTests(DemonstrationApp app) : IClassFixture<DemonstrationApp>
{
    [Theory]
    [InlineData("KIND", "kind")]
    [InlineData("SEVERITY", "severity")]
    [InlineData("TEAM", "teamId")]
    [InlineData("COMMUNITY", "communityId")]
    [InlineData("DAY", "foundOn")]
    public async Task Hazards_Should_BeShownByTheRule_When_TheyAreGrouped(string by, string field)
    {
        var groups = (await HazardsAsync(field))
            .GroupBy(hazard => hazard[field]!.GetValue<string>())
            .Select(group => (group.Key, Count: group.Count(), People: group.Select(hazard => hazard["careRecipientId"]?.GetValue<string>()).OfType<string>().Distinct().Count()))
            .ToList();
        var leftOut = groups.Where(group => group.People is > 0 and < 5).Sum(group => group.People);
        var shown = groups.Where(group => group.People is 0 or >= 5).ToList();
        var least = shown.Where(group => group.People >= 5).Select(group => group.People).DefaultIfEmpty(0).Min();

        var answer = await app.ExecuteAsync(
            $"{{ hazardGroups(by: [{by}], first: 10000) {{ key {{ {(by == "DAY" ? "period" : field)} }} count recipients }} }}", actor: Actor.Analyst);

        var actual = answer["data.hazardGroups"]!.AsArray()
            .Select(group => (Key: group!["key"]![by == "DAY" ? "period" : field]!.GetValue<string>(), Count: group["count"]!.GetValue<int>(), People: group["recipients"]!.GetValue<int>()))
            .ToList();
        Assert.NotEmpty(groups);
        Assert.Subset(shown.ToHashSet(), actual.ToHashSet());
        var missing = shown.Except(actual).ToList();
        if (leftOut is 0 or >= 5 || least == 0)
        {
            Assert.Empty(missing);
        }
        else
        {
            Assert.Equal(least, Assert.Single(missing).People);
        }
    }

    private async Task<List<JsonNode>> HazardsAsync(string field)
    {
        List<JsonNode> hazards = [];
        string? after = null;
        do
        {
            var answer = await app.ExecuteAsync(
                $"query ($after: String) {{ hazards(first: 200, after: $after) {{ nodes {{ careRecipientId {field} }} pageInfo {{ hasNextPage endCursor }} }} }}", new { after });
            hazards.AddRange(answer["data.hazards.nodes"]!.AsArray().Select(node => node!));
            after = answer["data.hazards.pageInfo.hasNextPage"]!.GetValue<bool>() ? answer.Id("data.hazards.pageInfo.endCursor") : null;
        }
        while (after is not null);

        return hazards;
    }
}
