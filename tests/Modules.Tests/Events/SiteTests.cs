using Microsoft.Extensions.DependencyInjection;
using Modules.Tests.Support;
using ServiceTeams.Shared.ProtectedTimes;

namespace Modules.Tests.Events;

public sealed class SiteTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task ProtectSite_Should_TakeCommunityAndAddressOfTheCustomer()
    {
        var community = await app.CommunityAsync();
        var customer = await app.CustomerAsync(community, "SITE-1");
        var majorEvent = await app.MajorEventAsync(await app.TeamAsync());

        var answer = await app.ActAsync(
            "protectSite",
            new { majorEventId = majorEvent, name = "迎宾馆", customerId = customer },
            "protectedSite { name address community { id } customer { accountNumber protectedSites { nodes { name } } } }");

        answer.ShouldBeJson(
            $$"""
            { "data": { "protectSite": { "errors": null, "protectedSite": { "name": "迎宾馆", "address": "1号", "community": { "id": "{{community}}" },
              "customer": { "accountNumber": "SITE-1", "protectedSites": { "nodes": [{ "name": "迎宾馆" }] } } } } } }
            """);
    }

    [Fact]
    public async Task Customer_Should_BeProtectedOnceInAnEvent_UntilItIsWithdrawn()
    {
        var community = await app.CommunityAsync();
        var customer = await app.CustomerAsync(community, "SITE-2");
        var majorEvent = await app.MajorEventAsync(await app.TeamAsync());
        var input = new { majorEventId = majorEvent, name = "迎宾馆", customerId = customer };

        var all = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => app.ActAsync("protectSite", input, "protectedSite { id }")));

        var first = Assert.Single(all, answer => answer.Refusal("protectSite") is null);
        Assert.Equal(5, all.Count(answer => answer.Refusal("protectSite") == "CUSTOMER_PROTECTED"));
        await app.ActAsync("withdrawSite", new { protectedSiteId = first.Id("data.protectSite.protectedSite.id"), reason = "改址" });
        Assert.Null(await app.RefusalOfAsync("protectSite", input));
    }

    [Fact]
    public async Task WithdrawSite_Should_KeepTheReason_AndCallOffWhatIsNotDone()
    {
        var (team, majorEvent, _, site) = await app.EventWithSiteAsync();
        var member = await app.MemberAsync(team);
        var task = await app.SupplyTaskAsync(site);
        var shift = await app.DutyShiftAsync(majorEvent, member, Given.Assurance, Given.Assurance.AddHours(1), site);
        var whole = await app.DutyShiftAsync(majorEvent, member, Given.Assurance.AddHours(1), Given.Assurance.AddHours(2));

        var answer = await app.ActAsync(
            "withdrawSite",
            new { protectedSiteId = site, reason = "会场改址", version = 1 },
            "protectedSite { withdrawalReason withdrawnAt version readiness { state reasons { kind } } }");

        answer.ShouldBeJson(
            $$"""
            { "data": { "withdrawSite": { "errors": null, "protectedSite": { "withdrawalReason": "会场改址", "withdrawnAt": "{{app.Clock.GetUtcNow():s}}Z",
              "version": 2, "readiness": { "state": "NOT_READY", "reasons": [{ "kind": "WITHDRAWN" }] } } } } }
            """);
        var rest = await app.ExecuteAsync(
            "query ($task: ID!, $shift: ID!, $whole: ID!) { supplyTask(id: $task) { status } a: dutyShift(id: $shift) { status } b: dutyShift(id: $whole) { status } }",
            new { task, shift, whole });
        rest.ShouldBeJson("""{ "data": { "supplyTask": { "status": "CANCELLED" }, "a": { "status": "CANCELLED" }, "b": { "status": "PLANNED" } } }""");
        Assert.Equal("SITE_WITHDRAWN", await app.RefusalOfAsync("withdrawSite", new { protectedSiteId = site, reason = "x" }));
        Assert.Equal("SITE_WITHDRAWN", await app.RefusalOfAsync("planTask", new { protectedSiteId = site, kind = "DUTY", dueOn = "2014-09-04" }));
        Assert.Equal("SITE_WITHDRAWN", await app.RefusalOfAsync(
            "reportIncident", new { protectedSiteId = site, severity = "MINOR", description = "x" }));
    }

    [Fact]
    public async Task PlanShift_Should_BeRefused_When_TheSiteIsOfAnotherEvent()
    {
        var (team, _, _, site) = await app.EventWithSiteAsync();
        var other = await app.MajorEventAsync(team);

        Assert.Equal("SITE_OF_OTHER_EVENT", await app.RefusalOfAsync(
            "planShift",
            new
            {
                majorEventId = other,
                protectedSiteId = site,
                memberId = await app.MemberAsync(team),
                startsAt = Given.Assurance,
                endsAt = Given.Assurance.AddHours(1),
            }));
    }

    [Fact]
    public async Task Address_Should_BeHiddenFromAnalysts()
    {
        var (_, _, _, site) = await app.EventWithSiteAsync();

        var answer = await app.ExecuteAsync("query ($id: ID!) { protectedSite(id: $id) { name address } }", new { id = site }, Actor.Analyst);

        Assert.Null(answer["data.protectedSite.address"]);
        Assert.Equal("主会场", answer.Id("data.protectedSite.name"));
        Assert.Equal("AUTH_NOT_AUTHORIZED", answer.Id("errors.0.extensions.code"));
    }

    [Fact]
    public async Task AssurancePeriods_Should_ProtectTheCommunitiesOfTheirSites()
    {
        var (_, _, community, _) = await app.EventWithSiteAsync();
        var key = EventsApi.KeyOf(community);

        Assert.Equal(
            [new ProtectedTime(key, ProtectionReason.EventAssurance, "论坛", Given.Assurance, Given.Assurance.AddDays(1))],
            await WindowsAsync(key, Given.Assurance.AddHours(-1), Given.Assurance.AddMinutes(1)));
        Assert.Empty(await WindowsAsync(key, Given.Assurance.AddHours(-1), Given.Assurance));
        Assert.Empty(await WindowsAsync(key, Given.Assurance.AddDays(1), Given.Assurance.AddDays(2)));
        Assert.Empty(await WindowsAsync(key + 1_000_000, Given.Assurance, Given.Assurance.AddDays(1)));
    }

    [Fact]
    public async Task AssurancePeriods_Should_ProtectOnce_When_TwoSitesOfAnExamLieInOneCommunity()
    {
        var community = await app.CommunityAsync();
        var exam = await app.MajorEventAsync(await app.TeamAsync(), "EXAM", "高考");
        await app.ProtectedSiteAsync(exam, community, name: "一考点");
        await app.ProtectedSiteAsync(exam, community, name: "二考点");

        var window = Assert.Single(await WindowsAsync(EventsApi.KeyOf(community), Given.Assurance, Given.Assurance.AddDays(1)));

        Assert.Equal((ProtectionReason.Exam, "高考"), (window.Reason, window.Name));
    }

    [Theory]
    [InlineData("withdrawSite")]
    [InlineData("cancelEvent")]
    [InlineData("finishEvent")]
    public async Task AssurancePeriods_Should_ProtectNoMore_When_TheSiteIsWithdrawnOrTheEventIsOver(string verb)
    {
        var (_, majorEvent, community, site) = await app.EventWithSiteAsync();
        await app.ActAsync("beginAssurance", new { majorEventId = majorEvent });

        Assert.Null(await app.RefusalOfAsync(verb, verb switch
        {
            "withdrawSite" => new { protectedSiteId = site, reason = "x" },
            "cancelEvent" => new { majorEventId = majorEvent, reason = "x" },
            _ => (object)new { majorEventId = majorEvent },
        }));

        Assert.Empty(await WindowsAsync(EventsApi.KeyOf(community), Given.Assurance, Given.Assurance.AddDays(1)));
    }

    [Fact]
    public async Task AssurancePeriods_Should_ProtectNothing_When_TheEventWasOverBeforeTheyBegan()
    {
        var (_, majorEvent, community, _) = await app.EventWithSiteAsync();
        await app.ActAsync("beginAssurance", new { majorEventId = majorEvent });
        await app.ActAsync("finishEvent", new { majorEventId = majorEvent });

        var now = app.Clock.GetUtcNow().UtcDateTime;
        Assert.Empty(await WindowsAsync(EventsApi.KeyOf(community), now.AddHours(-1), Given.Assurance.AddDays(1)));
    }

    [Fact]
    public async Task PlannedWork_Should_BeRefused_WhileAnEventIsAssuredInItsCommunity()
    {
        var (team, community) = (await app.TeamAsync(), await app.CommunityAsync());
        var start = Given.Assurance.AddDays(15);
        var site = await app.ProtectedSiteAsync(await app.MajorEventAsync(team, start: start), community);

        var refused = await app.AnnounceAsync(team, [community], start.AddHours(2));
        await app.ActAsync("withdrawSite", new { protectedSiteId = site, reason = "改址" });
        var announced = await app.AnnounceAsync(team, [community], start.AddHours(2));

        var window = Assert.Single(refused["data.announcePlannedWork.errors.0.windows"]!.AsArray())!;
        Assert.Equal(
            ("EVENT_ASSURANCE", "论坛", $"{start:s}Z", $"{start.AddDays(1):s}Z", community),
            (Text("reason"), Text("name"), Text("startsAt"), Text("endsAt"), window["community"]!["id"]!.GetValue<string>()));
        Assert.Null(announced.Refusal("announcePlannedWork"));

        string Text(string field) => window[field]!.GetValue<string>();
    }

    private async Task<IReadOnlyList<ProtectedTime>> WindowsAsync(long communityId, DateTime from, DateTime to)
    {
        var sources = app.Services.GetServices<IProtectedWindowSource>();
        var known = await Task.WhenAll(sources.Select(source => source.FindAsync([communityId], from, to, CancellationToken.None)));
        return [.. known.SelectMany(windows => windows).Where(window => window.Reason is ProtectionReason.Exam or ProtectionReason.EventAssurance)];
    }
}
