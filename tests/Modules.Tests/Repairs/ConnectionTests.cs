using System.Text.Json.Nodes;
using Modules.Tests.Support;

namespace Modules.Tests.Repairs;

/// <summary>Applications for a new supply: what they need and from where they are seen.</summary>
public sealed class ConnectionTests(TestApp app) : IClassFixture<TestApp>
{
    private const string Verb = "applyForConnection";

    [Fact]
    public async Task Connection_Should_BeSeenFromEverySide_When_ACustomerApplies()
    {
        var place = await app.NeighbourhoodAsync();

        var id = (await ApplyAsync(new { kind = "LOW_VOLTAGE", capacityKva = 30, teamId = place.Team, customerId = place.Customer }))
            .Made(Verb, "serviceConnection");

        var answer = await app.ExecuteAsync(
            """
            query ($id: ID!, $customer: ID!, $team: ID!, $community: ID!) {
              serviceConnection(id: $id) {
                status kind capacityKva applicantName applicantPhone address appliedAt appliedOn connectedAt daysToPower minutesToPower version
                customer { id } team { id } community { id } steps { status at by notedAt }
              }
              customer(id: $customer) { serviceConnections { nodes { id } } timeline { nodes { ... on ServiceConnection { id } } } }
              team(id: $team) { serviceConnections { nodes { id } } }
              community(id: $community) { serviceConnections { nodes { id } } }
              serviceConnections(where: { teamId: { eq: $team } }) { totalCount nodes { id } }
            }
            """,
            new { id, customer = place.Customer, team = place.Team, community = place.Community });
        answer.ShouldBeJson(
            $$"""
            { "data": {
              "serviceConnection": {
                "status": "APPLIED", "kind": "LOW_VOLTAGE", "capacityKva": 30, "applicantName": null, "applicantPhone": null, "address": null,
                "appliedAt": "2014-09-01T02:00:00Z", "appliedOn": "2014-09-01", "connectedAt": null, "daysToPower": null, "minutesToPower": null,
                "version": 1, "customer": { "id": "{{place.Customer}}" }, "team": { "id": "{{place.Team}}" }, "community": { "id": "{{place.Community}}" },
                "steps": [{ "status": "APPLIED", "at": "2014-09-01T02:00:00Z", "by": "member-1", "notedAt": "2014-09-01T02:00:00Z" }] },
              "customer": { "serviceConnections": { "nodes": [{ "id": "{{id}}" }] }, "timeline": { "nodes": [{ "id": "{{id}}" }] } },
              "team": { "serviceConnections": { "nodes": [{ "id": "{{id}}" }] } },
              "community": { "serviceConnections": { "nodes": [{ "id": "{{id}}" }] } },
              "serviceConnections": { "totalCount": 1, "nodes": [{ "id": "{{id}}" }] } } }
            """);
    }

    [Fact]
    public async Task Connection_Should_NameTheApplicant_When_ThereIsNoAccountYet()
    {
        var place = await app.NeighbourhoodAsync();

        var id = (await ApplyAsync(Application(place))).Made(Verb, "serviceConnection");

        const string Query = "query ($id: ID!) { serviceConnection(id: $id) { applicantName applicantPhone address customer { id } community { id } } }";
        (await app.ExecuteAsync(Query, new { id })).ShouldBeJson(
            $$"""
            { "data": { "serviceConnection": { "applicantName": "赵丁四", "applicantPhone": "000-4", "address": "新址4号", "customer": null,
              "community": { "id": "{{place.Community}}" } } } }
            """);
    }

    [Theory]
    [InlineData("applicantName")]
    [InlineData("applicantPhone")]
    [InlineData("address")]
    [InlineData("communityId")]
    public async Task Application_Should_NameWhatIsMissing_When_ThereIsNoCustomer(string field)
    {
        var application = Application(await app.NeighbourhoodAsync());
        application.Remove(field);

        var answer = await ApplyAsync(application);

        Assert.Equal("INVALID_VALUE", answer.Refusal(Verb));
        Assert.StartsWith(field, answer.Id($"data.{Verb}.errors.0.message"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("RESIDENTIAL")]
    [InlineData("LOW_VOLTAGE")]
    [InlineData("HIGH_VOLTAGE")]
    [InlineData("TEMPORARY")]
    public async Task Application_Should_BeTaken_WhateverItsKind(string kind)
    {
        var application = Application(await app.NeighbourhoodAsync());
        application["kind"] = kind;

        Assert.Null((await ApplyAsync(application)).Refusal(Verb));
    }

    [Theory]
    [InlineData(0, "INVALID_VALUE")]
    [InlineData(1, null)]
    [InlineData(100_000, null)]
    [InlineData(100_001, "INVALID_VALUE")]
    public async Task Capacity_Should_LieBetween1And100000Kva(int capacityKva, string? refusal)
    {
        var application = Application(await app.NeighbourhoodAsync());
        application["capacityKva"] = capacityKva;

        Assert.Equal(refusal, (await ApplyAsync(application)).Refusal(Verb));
    }

    [Theory]
    [InlineData("teamId", "Team", "TEAM_NOT_FOUND")]
    [InlineData("customerId", "Customer", "CUSTOMER_NOT_FOUND")]
    [InlineData("communityId", "Community", "COMMUNITY_NOT_FOUND")]
    public async Task Application_Should_NameTheThing_When_ThereIsNone(string field, string type, string refusal)
    {
        var application = Application(await app.NeighbourhoodAsync());
        application[field] = Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"{type}:987654"));

        Assert.Equal(refusal, (await ApplyAsync(application)).Refusal(Verb));
    }

    [Fact]
    public async Task Application_Should_NotLieInTheFuture()
    {
        var application = Application(await app.NeighbourhoodAsync());
        application["at"] = "2014-09-01T02:00:01Z";

        Assert.Equal("INVALID_VALUE", (await ApplyAsync(application)).Refusal(Verb));
    }

    [Fact]
    public async Task Application_Should_BeTakenOnce_When_TheRequestIsRepeated()
    {
        var application = Application(await app.NeighbourhoodAsync());
        application["requestId"] = Guid.NewGuid().ToString();

        var first = await ApplyAsync(application);
        var again = await ApplyAsync(application);
        application["capacityKva"] = 9;
        var other = await ApplyAsync(application);

        again.ShouldBeJson(first.Text);
        Assert.Equal("REQUEST_ID_REUSED", other.Refusal(Verb));
    }

    private static JsonObject Application(Given.Neighbourhood place) => new()
    {
        ["kind"] = "RESIDENTIAL",
        ["capacityKva"] = 8,
        ["teamId"] = place.Team,
        ["communityId"] = place.Community,
        ["applicantName"] = "赵丁四",
        ["applicantPhone"] = "000-4",
        ["address"] = "新址4号",
    };

    private Task<Answer> ApplyAsync(object input) => app.ActAsync(Verb, "serviceConnection", input, Actor.Member);
}
