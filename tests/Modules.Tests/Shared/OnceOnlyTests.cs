using Modules.Tests.Support;

namespace Modules.Tests.Shared;

public sealed class OnceOnlyTests(TestApp app) : IClassFixture<TestApp>
{
    private const string Register = """
        mutation ($input: RegisterCustomerInput!) {
          registerCustomer(input: $input) { customer { accountNumber } errors { ... on Error { code } } }
        }
        """;

    [Fact]
    public async Task Request_Should_StayFree_When_ItWasRefused()
    {
        var community = await app.CommunityAsync();
        await app.CustomerAsync(community, "TAKEN");
        var requestId = Guid.NewGuid();

        var refused = await app.ExecuteAsync(
            Register, new { input = new { accountNumber = "TAKEN", name = "x", kind = "RESIDENT", communityId = community, requestId } });
        var corrected = await app.ExecuteAsync(
            Register, new { input = new { accountNumber = "FREE", name = "x", kind = "RESIDENT", communityId = community, requestId } });

        refused.ShouldBeJson("""{ "data": { "registerCustomer": { "customer": null, "errors": [{ "code": "ACCOUNT_NUMBER_TAKEN" }] } } }""");
        corrected.ShouldBeJson("""{ "data": { "registerCustomer": { "customer": { "accountNumber": "FREE" }, "errors": null } } }""");
    }

    [Fact]
    public async Task Request_Should_BeTheActorsOwn_AlsoWhenNamesDifferInCaseOnly()
    {
        var requestId = Guid.NewGuid();
        const string Found = "mutation ($input: FoundTeamInput!) { foundTeam(input: $input) { team { id changedBy } } }";
        var input = new { name = "同名", kind = "TEAM", foundedOn = "2014-09-01", requestId };

        var lower = await app.ExecuteAsync(Found, new { input }, Actor.Coordinator with { Subject = "ann" });
        var upper = await app.ExecuteAsync(Found, new { input }, Actor.Coordinator with { Subject = "Ann" });

        Assert.NotEqual(lower.Id("data.foundTeam.team.id"), upper.Id("data.foundTeam.team.id"));
        Assert.Equal("Ann", upper.Id("data.foundTeam.team.changedBy"));
    }
}
