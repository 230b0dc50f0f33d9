using Modules.Tests.Support;

namespace Modules.Tests.Registry;

/// <summary>The rules of the reference data, each by its name: who left stays as they were, a plaque is taken down once, days do not run backwards.</summary>
public sealed class RegistryRuleTests(TestApp app) : IClassFixture<TestApp>
{
    [Theory]
    [InlineData("2009-12-31", "INVALID_VALUE")]
    [InlineData("2010-01-01", null)]
    public async Task Member_Should_NotLeaveBeforeTheyJoined(string leftOn, string? refusal)
    {
        var member = await app.MemberAsync(await app.TeamAsync());

        Assert.Equal(refusal, (await ActAsync("releaseMember", new { memberId = member, leftOn })).Refusal("releaseMember"));
    }

    [Fact]
    public async Task Member_Should_StayAsTheyWere_When_TheyHaveLeft()
    {
        var member = await app.MemberAsync(await app.TeamAsync());
        await ActAsync("releaseMember", new { memberId = member, leftOn = "2014-08-31" });

        var again = await ActAsync("releaseMember", new { memberId = member, leftOn = "2014-09-01" });
        var phone = await ActAsync("changeMemberContact", new { memberId = member, phone = "000-9" });

        Assert.Equal("MEMBER_LEFT", again.Refusal("releaseMember"));
        Assert.Equal("MEMBER_LEFT", phone.Refusal("changeMemberContact"));
        var read = await app.ExecuteAsync("query ($id: ID!) { member(id: $id) { phone leftOn active version } }", new { id = member });
        read.ShouldBeJson("""{ "data": { "member": { "phone": "000-1", "leftOn": "2014-08-31", "active": false, "version": 2 } } }""");
    }

    [Fact]
    public async Task Member_Should_MoveToAnotherTeamOnly()
    {
        var team = await app.TeamAsync();
        var member = await app.MemberAsync(team);

        var answer = await ActAsync("moveMember", new { memberId = member, teamId = team });

        Assert.Equal($"teamId is the member's team already: the one with the key {team.Key()}.", answer.Id("data.moveMember.errors.0.message"));
    }

    [Fact]
    public async Task Plaque_Should_ShowItsNewContact_UntilItIsTakenDown()
    {
        var point = await app.ServicePointAsync(await app.TeamAsync(), await app.CommunityAsync());

        var changed = await ActAsync("changeServicePointContact", new { servicePointId = point, contactName = "周己六", contactPhone = "000-6", version = 1 });
        var stale = await ActAsync("closeServicePoint", new { servicePointId = point, closedOn = "2014-08-01", reason = "拆迁", version = 1 });
        var early = await ActAsync("closeServicePoint", new { servicePointId = point, closedOn = "2012-03-04", reason = "拆迁" });
        var closed = await ActAsync("closeServicePoint", new { servicePointId = point, closedOn = "2012-03-05", reason = "拆迁" });
        var again = await ActAsync("closeServicePoint", new { servicePointId = point, closedOn = "2014-08-01", reason = "拆迁" });
        var late = await ActAsync("changeServicePointContact", new { servicePointId = point, contactName = "李乙二", contactPhone = "000-2" });

        Assert.Equal((null, "CONFLICT"), (changed.Refusal("changeServicePointContact"), stale.Refusal("closeServicePoint")));
        Assert.Equal(
            "closedOn may not be before 2012-03-05, when the plaque was hung: 2012-03-04.", early.Id("data.closeServicePoint.errors.0.message"));
        Assert.Null(closed.Refusal("closeServicePoint"));
        Assert.Equal("SERVICE_POINT_CLOSED", again.Refusal("closeServicePoint"));
        Assert.Equal("SERVICE_POINT_CLOSED", late.Refusal("changeServicePointContact"));
        var read = await app.ExecuteAsync(
            "query ($id: ID!) { servicePoint(id: $id) { contactName contactPhone duties promises openedOn closedOn closingReason version } }", new { id = point });
        read.ShouldBeJson(
            """
            { "data": { "servicePoint": { "contactName": "周己六", "contactPhone": "000-6", "duties": "抢修", "promises": "随叫随到",
              "openedOn": "2012-03-05", "closedOn": "2012-03-05", "closingReason": "拆迁", "version": 3 } } }
            """);
    }

    [Theory]
    [InlineData("RESIDENT", "FIRST", "grade First belongs to important customers, not to Resident.")]
    [InlineData("IMPORTANT_CUSTOMER", null, "grade is needed for an important customer.")]
    public async Task Grade_Should_BelongToImportantCustomers_AndToAllOfThem(string kind, string? grade, string message)
    {
        var answer = await ActAsync(
            "registerCustomer", new { accountNumber = $"G-{kind}", name = "x", kind, grade, communityId = await app.CommunityAsync() });

        Assert.Equal(message, answer.Id("data.registerCustomer.errors.0.message"));
    }

    [Fact]
    public async Task Community_Should_ChangeItsSettingAndHouseholds_AndTellOfOthersChanges()
    {
        var community = await app.CommunityAsync("REMOTE");

        var grown = await ChangeAsync(new { communityId = community, households = 950, version = 1 });
        var stale = await ChangeAsync(new { communityId = community, setting = "URBAN", version = 1 });
        var nearer = await ChangeAsync(new { communityId = community, setting = "RURAL", version = 2 });
        var wrong = await ChangeAsync(new { communityId = community, households = -1 });

        grown.ShouldBeJson(Changed("REMOTE", 2));
        stale.ShouldBeJson(
            """
            { "data": { "changeCommunity": { "community": null, "errors": [{ "__typename": "CommunityConflictError", "code": "CONFLICT",
              "message": "This Community was changed meanwhile. Look at what it is now and decide again.",
              "current": { "setting": "REMOTE", "households": 950, "version": 2 } }] } } }
            """);
        nearer.ShouldBeJson(Changed("RURAL", 3));
        Assert.Equal("households must lie between 0 and 1000000, not -1.", wrong.Id("data.changeCommunity.errors.0.message"));

        static string Changed(string setting, int version)
            => $$"""
            { "data": { "changeCommunity": { "errors": null,
              "community": { "setting": "{{setting}}", "households": 950, "version": {{version}}, "changedBy": "coordinator-1" } } } }
            """;
    }

    [Theory]
    [InlineData("moveMember", "memberId", "Member", "MEMBER_NOT_FOUND")]
    [InlineData("releaseMember", "memberId", "Member", "MEMBER_NOT_FOUND")]
    [InlineData("changeMemberContact", "memberId", "Member", "MEMBER_NOT_FOUND")]
    [InlineData("changeCommunity", "communityId", "Community", "COMMUNITY_NOT_FOUND")]
    [InlineData("closeServicePoint", "servicePointId", "ServicePoint", "SERVICE_POINT_NOT_FOUND")]
    [InlineData("changeServicePointContact", "servicePointId", "ServicePoint", "SERVICE_POINT_NOT_FOUND")]
    [InlineData("changeCustomerContact", "customerId", "Customer", "CUSTOMER_NOT_FOUND")]
    public async Task Change_Should_BeRefused_When_ThereIsNoSuchThing(string field, string idField, string kind, string code)
    {
        var input = new Dictionary<string, object> { [idField] = Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"{kind}:999999")) };
        switch (field)
        {
            case "moveMember":
                input["teamId"] = await app.TeamAsync();
                break;
            case "releaseMember":
                input["leftOn"] = "2014-08-31";
                break;
            case "closeServicePoint":
                (input["closedOn"], input["reason"]) = ("2014-08-31", "x");
                break;
            case "changeServicePointContact":
                (input["contactName"], input["contactPhone"]) = ("x", "1");
                break;
        }

        var answer = await ActAsync(field, input);

        Assert.Equal(code, answer.Refusal(field));
        Assert.Contains("999999", answer.Id($"data.{field}.errors.0.message"), StringComparison.Ordinal);
    }

    private Task<Answer> ActAsync(string field, object input)
        => app.ExecuteAsync(
            $$"""
            mutation ($input: {{char.ToUpperInvariant(field[0]) + field[1..]}}Input!) {
              {{field}}(input: $input) { errors { __typename ... on Error { code message } } }
            }
            """,
            new { input });

    private Task<Answer> ChangeAsync(object input)
        => app.ExecuteAsync(
            """
            mutation ($input: ChangeCommunityInput!) {
              changeCommunity(input: $input) {
                community { setting households version changedBy }
                errors { __typename ... on Error { code message } ... on CommunityConflictError { current { setting households version } } }
              }
            }
            """,
            new { input });
}
