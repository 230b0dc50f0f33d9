using Modules.Tests.Support;

namespace Modules.Tests.Events;

/// <summary>Two people at the same thing: whoever has not seen the other's change is shown the thing as it is now, and nothing is written.</summary>
public sealed class StaleVersionTests(TestApp app) : IClassFixture<TestApp>
{
    private const int Unseen = 77;

    [Theory]
    [InlineData("changeEventPeriods", "majorEvent")]
    [InlineData("assignDetachment", "majorEvent")]
    [InlineData("beginAssurance", "majorEvent")]
    [InlineData("finishEvent", "majorEvent")]
    [InlineData("cancelEvent", "majorEvent")]
    [InlineData("withdrawSite", "protectedSite")]
    [InlineData("assignTask", "supplyTask")]
    [InlineData("postponeTask", "supplyTask")]
    [InlineData("finishTask", "supplyTask")]
    [InlineData("cancelTask", "supplyTask")]
    [InlineData("fixDefect", "defect")]
    [InlineData("moveShift", "dutyShift")]
    [InlineData("swapShift", "dutyShift")]
    [InlineData("cancelShift", "dutyShift")]
    [InlineData("resolveIncident", "incident")]
    public async Task Change_Should_ShowTheThingAsItIs_When_TheVersionIsAnother(string verb, string thing)
    {
        var (team, majorEvent, _, site) = await app.EventWithSiteAsync();
        var member = await app.MemberAsync(team);
        if (verb == "finishEvent")
        {
            await app.ActAsync("beginAssurance", new { majorEventId = majorEvent });
        }

        var id = thing switch
        {
            "majorEvent" => majorEvent,
            "protectedSite" => site,
            "supplyTask" => await app.SupplyTaskAsync(site),
            "defect" => await app.DefectAsync(await app.SupplyTaskAsync(site)),
            "dutyShift" => await app.DutyShiftAsync(majorEvent, await app.MemberAsync(team), Given.Assurance, Given.Assurance.AddHours(1)),
            _ => (await app.ActAsync("reportIncident", new { protectedSiteId = site, severity = "MINOR", description = "x" }, "incident { id }"))
                .Id("data.reportIncident.incident.id"),
        };
        var type = char.ToUpperInvariant(thing[0]) + thing[1..];
        var read = $"query ($id: ID!) {{ thing: {thing}(id: $id) {{ id version }} }}";
        var before = await app.ExecuteAsync(read, new { id });

        var answer = await app.ActAsync(
            verb, Input(verb, id, team, member), $"{thing} {{ id }} errors {{ ... on {type}ConflictError {{ current {{ id version }} }} }}");

        Assert.Null(answer[$"data.{verb}.{thing}"]);
        Assert.Equal("CONFLICT", answer.Refusal(verb));
        Assert.Equal(before["data.thing"]!.ToJsonString(), answer[$"data.{verb}.errors.0.current"]!.ToJsonString());
        (await app.ExecuteAsync(read, new { id })).ShouldBeJson(before.Text);
    }

    // Each is legal but for the version.
    private static object Input(string verb, string id, string team, string member) => verb switch
    {
        "changeEventPeriods" => new { majorEventId = id, assuranceEndsAt = Given.Assurance.AddDays(2), version = Unseen },
        "assignDetachment" => new { majorEventId = id, teamId = team, version = Unseen },
        "beginAssurance" or "finishEvent" => new { majorEventId = id, version = Unseen },
        "cancelEvent" => new { majorEventId = id, reason = "x", version = Unseen },
        "withdrawSite" => new { protectedSiteId = id, reason = "x", version = Unseen },
        "assignTask" => new { supplyTaskId = id, memberId = member, version = Unseen },
        "postponeTask" => new { supplyTaskId = id, dueOn = "2014-09-04", version = Unseen },
        "finishTask" => new { supplyTaskId = id, version = Unseen },
        "cancelTask" => new { supplyTaskId = id, reason = "x", version = Unseen },
        "fixDefect" => new { defectId = id, remedy = "x", version = Unseen },
        "moveShift" => new { dutyShiftId = id, startsAt = Given.Assurance, endsAt = Given.Assurance.AddHours(2), version = Unseen },
        "swapShift" => new { dutyShiftId = id, memberId = member, version = Unseen },
        "cancelShift" => new { dutyShiftId = id, reason = "x", version = Unseen },
        _ => new { incidentId = id, resolution = "x", version = Unseen },
    };
}
