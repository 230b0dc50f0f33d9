using Microsoft.Extensions.DependencyInjection;
using Modules.Tests.Groups;
using Modules.Tests.Support;
using ServiceTeams.Insights.Records;
using ServiceTeams.Shared.Outbox;
using ServiceTeams.Shared.Time;

namespace Modules.Tests.Insights;

/// <summary>How many different people got care is hidden where they are few; how many services there were is not.</summary>
public sealed class PrivateRecordTests(TestApp app) : IClassFixture<TestApp>
{
    private static long s_source;

    [Fact]
    public async Task Customers_Should_BeHidden_When_FewCareRecipientsAreAmongThem()
    {
        var team = await GivenAsync((Heart.Caring, 3, 7), (Heart.Comforting, 2, 2), (Heart.Considerate, 12, 30), (Heart.Reassuring, 8, 8));

        // 3 are hidden, fewer than five: the smallest of the large ones is hidden with them, not the 2, who got no care.
        Assert.Equal(
            ["CARING 7 ", "COMFORTING 2 2", "CONSIDERATE 30 12", "REASSURING 8 "],
            await GroupsAsync(team, "HEART"));
    }

    [Fact]
    public async Task Customers_Should_BeHiddenOnlyThere_When_ManyAreHiddenTogether()
    {
        var team = await GivenAsync((Heart.Caring, 3, 3), (Heart.Considerate, 12, 12));
        await EnterAsync(team, (Heart.Caring, 4, 4), "HOME_CALL");

        Assert.Equal(["3 ", "4 ", "12 12"], await GroupsAsync(team, "ACTIVITY HEART", "count"));
    }

    [Fact]
    public async Task Customers_Should_BeHiddenAmongTheFew_When_NoFigureIsLarge()
    {
        var team = await GivenAsync((Heart.Caring, 3, 3), (Heart.Considerate, 2, 2), (Heart.Reassuring, 4, 4));

        Assert.Equal(["CARING 3 ", "CONSIDERATE 2 2", "REASSURING 4 "], await GroupsAsync(team, "HEART"));
    }

    [Fact]
    public async Task Customers_Should_BeShown_When_CareRecipientsAreManyOrNone()
    {
        var team = await GivenAsync((Heart.Caring, 5, 9), (Heart.Considerate, 1, 1));

        Assert.Equal(["CARING 9 5", "CONSIDERATE 1 1"], await GroupsAsync(team, "HEART"));
    }

    [Theory]
    [InlineData("having: { customers: { lt: 5 } }", 0)]
    [InlineData("having: { customers: { gte: 0 } }", 0)]
    [InlineData("having: { or: [{ customers: { eq: 3 } }, { customers: { neq: 3 } }] }", 2)]
    [InlineData("order: [{ customers: ASC }], first: 1", 1)]
    public async Task Customers_Should_StayHidden_When_HavingOrOrderAskForThem(string arguments, int count)
    {
        var team = await GivenAsync((Heart.Caring, 3, 3), (Heart.Considerate, 6, 6));

        var groups = await GroupsAsync(team, "HEART", arguments: arguments);

        Assert.Equal(count, groups.Count);
        Assert.All(groups, group => Assert.EndsWith(" ", group, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a: serviceRecordGroups { customers } b: serviceRecordGroups(where: { heart: { neq: CARING } }) { customers }")]
    [InlineData("a: serviceRecordGroups { customers } b: careVisitGroups { recipients }")]
    [InlineData("a: serviceRecordGroups { customers } b: serviceRecordGroups(by: [HEART], having: { customers: { gt: 5 } }) { count }")]
    [InlineData("a: serviceRecordGroups { customers } b: serviceRecordGroups(by: [HEART], order: [{ customers: ASC }]) { count }")]
    public async Task Request_Should_BeRefused_When_TwoOfItsAnswersCouldBeSubtracted(string fields)
    {
        var answer = await app.ExecuteAsync($"{{ {fields} }}");

        Assert.Equal("SEVERAL_PRIVATE_GROUPS", answer["errors.0.extensions.code"]!.GetValue<string>());
        Assert.Null(answer["data"]);
    }

    [Fact]
    public async Task Request_Should_BeAnswered_When_ItCountsServicesSeveralTimes()
    {
        var answer = await app.ExecuteAsync(
            "{ a: serviceRecordGroups(by: [HEART]) { count minutes { p90 } } b: serviceRecordGroups { count averageRating } c: serviceRecordGroups { customers } }");

        Assert.Null(answer.Json["errors"]);
    }

    private async Task<string> GivenAsync(params (Heart Heart, int Customers, int Services)[] services)
    {
        var team = await app.TeamAsync($"队{Guid.NewGuid():N}");
        foreach (var some in services)
        {
            await EnterAsync(team, some, "CARE_VISIT");
        }

        return team;
    }

    private Task EnterAsync(string team, (Heart Heart, int Customers, int Services) services, string activity)
        => app.EnterAsync(
        [
            .. Enumerable.Range(0, services.Services).Select(i =>
            {
                var source = Interlocked.Increment(ref s_source);
                return ServiceRecord.Of(
                    new ServiceDelivered(
                        ServiceDelivered.IdOf("assistance", activity, source), "assistance", services.Heart, activity, source,
                        new DateTime(2016, 1, 5, 0, 0, 0, DateTimeKind.Utc), OrderRows.KeyOf(team), 1, 1 + (i % services.Customers), 1, null, null, null),
                    app.Services.GetRequiredService<LocalCalendar>());
            }),
        ]);

    private async Task<List<string>> GroupsAsync(string team, string by, string figure = "", string arguments = "")
    {
        var answer = await app.ExecuteAsync(
            $"query ($team: ID!) {{ serviceRecordGroups(by: [{by}], where: {{ teamId: {{ eq: $team }} }}, {arguments}) {{ key {{ heart }} count customers }} }}",
            new { team },
            Actor.Analyst);
        Assert.True(answer.Json["errors"] is null, answer.Text);
        var groups = answer["data.serviceRecordGroups"]!.AsArray();
        return figure == "count"
            ? [.. groups.Select(group => $"{group!["count"]} {group["customers"]}").OrderBy(text => text.Length).ThenBy(text => text, StringComparer.Ordinal)]
            : [.. groups.Select(group => $"{group!["key"]!["heart"]} {group["count"]} {group["customers"]}").Order(StringComparer.Ordinal)];
    }
}
