using System.Text.Json.Nodes;
using Modules.Tests.Support;

namespace Modules.Tests.Registry;

/// <summary>A member's agenda: everything the member is booked for, of every module.</summary>
public sealed class AgendaTests(TestApp app) : IClassFixture<TestApp>
{
    private const string Agenda = """
        query ($id: ID!, $from: DateTime!, $to: DateTime!) {
          member(id: $id) { agenda(from: $from, to: $to) { startsAt endsAt booking { ... on RepairOrder { id status } } } }
        }
        """;

    [Fact]
    public async Task Agenda_Should_HoldARepairOrder_FromTheDispatchUntilItIsCalledOff()
    {
        var (team, _, order) = await app.ReportedOrderAsync();
        var member = await app.MemberAsync(team);
        await app.ExecuteAsync(
            "mutation ($input: DispatchTeamInput!) { dispatchTeam(input: $input) { errors { __typename } } }",
            new { input = new { orderId = order, teamId = team, memberIds = new[] { member } } });

        // Open: it reaches into the future, and it is not there before the dispatch.
        (await ReadAsync(member, "2014-10-01T00:00:00Z", "2014-10-02T00:00:00Z")).ShouldBeJson(
            $$"""
            { "data": { "member": { "agenda": [
              { "startsAt": "2014-09-01T02:00:00Z", "endsAt": null, "booking": { "id": "{{order}}", "status": "DISPATCHED" } }
            ] } } }
            """);
        Assert.Empty(Entries(await ReadAsync(member, "2014-08-31T00:00:00Z", "2014-09-01T02:00:00Z")));

        await app.ExecuteAsync(
            "mutation ($input: CancelOrderInput!) { cancelOrder(input: $input) { errors { __typename } } }",
            new { input = new { orderId = order, reason = "已自行恢复" } });

        Assert.Empty(Entries(await ReadAsync(member, "2014-10-01T00:00:00Z", "2014-10-02T00:00:00Z")));
    }

    [Theory]
    [InlineData("2014-09-02T00:00:00Z", "2014-09-01T00:00:00Z")]
    [InlineData("2014-09-01T00:00:00Z", "2014-09-01T00:00:00Z")]
    [InlineData("2014-01-01T00:00:00Z", "2014-09-01T00:00:00Z")]
    public async Task Agenda_Should_NameTheSpan_When_ItIsEmptyOrTooLong(string from, string to)
    {
        var member = await app.MemberAsync(await app.TeamAsync());

        var answer = await ReadAsync(member, from, to);

        Assert.Equal("BAD_SPAN", answer.Id("errors.0.extensions.code"));
        Assert.Contains(from[..10], answer.Id("errors.0.message"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Agenda_Should_CostTheSameStatements_HoweverManyMembersAreAsked()
    {
        var team = await app.TeamAsync();
        for (var i = 0; i < 5; i++)
        {
            await app.MemberAsync(team);
        }

        Assert.Equal(await CountAsync(2), await CountAsync(5));
    }

    private Task<Answer> ReadAsync(string id, string from, string to) => app.ExecuteAsync(Agenda, new { id, from, to });

    private static JsonArray Entries(Answer answer) => answer["data.member.agenda"]!.AsArray();

    private async Task<int> CountAsync(int members)
    {
        var query = $$"""
            {
              members(first: {{members}}) {
                nodes { agenda(from: "2014-09-01T00:00:00Z", to: "2014-09-02T00:00:00Z") { startsAt booking { __typename } } }
              }
            }
            """;
        app.Reads.Clear();
        var answer = await app.ExecuteAsync(query);
        Assert.Null(answer.Json["errors"]?.ToJsonString());
        Assert.Equal(members, answer["data.members.nodes"]!.AsArray().Count);
        return app.Reads.Commands.Count;
    }
}
