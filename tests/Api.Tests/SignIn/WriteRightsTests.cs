using Api.Tests.BadInput;
using Modules.Tests.Support;
using ServiceTeams.Shared.Actors;

namespace Api.Tests.SignIn;

/// <summary>Every mutation with every role: who may not write gets an authorization error, and nothing is written.</summary>
public sealed class WriteRightsTests(DevelopmentApp app) : IClassFixture<DevelopmentApp>
{
    private static readonly string[] s_registry =
    [
        "foundTeam", "enrolMember", "moveMember", "changeMemberContact", "releaseMember", "registerCommunity", "changeCommunity",
        "openServicePoint", "closeServicePoint", "changeServicePointContact", "registerCustomer", "changeCustomerContact",
    ];

    private static readonly string[] s_orders = ["reportFault", "arriveAtFault", "restoreSupply", "closeOrder"];
    private static readonly string[] s_dispatch = ["dispatchTeam", "cancelOrder"];
    private static readonly string[] s_cards = ["issueSupplyCard", "repaySupplyCard", "revokeSupplyCard"];

    private static readonly string[] s_connections =
        ["applyForConnection", "surveyConnection", "approveConnection", "connectSupply", "rejectConnection"];

    private static readonly string[] s_planning =
    [
        "announcePlannedWork", "movePlannedWork", "startPlannedWork", "finishPlannedWork", "cancelPlannedWork", "protectWindow",
        "changeProtectedWindow", "liftWindow",
    ];

    private static readonly string[] s_care =
    [
        "takeIntoCare", "changeCare", "moveCare", "endCare", "issueLoveCard", "revokeLoveCard", "planCareVisit", "recordCareVisit",
        "completeCareVisit", "cancelCareVisit", "askForCare", "answerCareCall", "arriveAtCareCall", "completeCareCall", "cancelCareCall",
        "assessSafety", "fixHazard", "receiveAppreciation",
    ];

    private static readonly string[] s_requests = ["requestSession"];

    private static readonly string[] s_sessions =
    [
        "scheduleSession", "assignSessionMembers", "holdSession", "declineSession", "cancelSession", "offerSlots", "changeSlotPlaces",
        "planCoverage", "addToCoveragePlan", "moveCoverageDueDate", "archiveCoveragePlan",
    ];

    private static readonly string[] s_eventPlans =
    [
        "planEvent", "changeEventPeriods", "assignDetachment", "beginAssurance", "finishEvent", "cancelEvent", "protectSite", "withdrawSite",
        "planTask", "assignTask", "postponeTask", "cancelTask", "planShift", "moveShift", "swapShift", "cancelShift",
    ];

    private static readonly string[] s_eventWork = ["finishTask", "noteDefect", "fixDefect", "reportIncident", "resolveIncident"];
    private static readonly string[] s_campaigns = ["planCampaign", "changeCampaign", "closeCampaign"];
    private static readonly string[] s_mending = ["retryParkedService"];

    private static readonly Dictionary<string, string[]> s_allowed = new()
    {
        [Roles.Analyst] = [],
        [Roles.Member] = [.. s_orders, .. s_cards, .. s_connections, .. s_care, .. s_requests, .. s_sessions, .. s_eventWork],
        [Roles.Dispatcher] = [.. s_orders, .. s_dispatch, .. s_planning, .. s_cards, .. s_care, .. s_requests],
        [Roles.Leader] = [.. s_registry, .. s_orders, .. s_dispatch, .. s_planning, .. s_cards, .. s_connections, .. s_care, .. s_requests, .. s_sessions, .. s_eventPlans, .. s_eventWork, .. s_campaigns],
        [Roles.Coordinator] = [.. s_registry, .. s_orders, .. s_dispatch, .. s_planning, .. s_cards, .. s_connections, .. s_care, .. s_requests, .. s_sessions, .. s_eventPlans, .. s_eventWork, .. s_campaigns, .. s_mending],
        [Roles.Administrator] = [.. s_registry, .. s_orders, .. s_dispatch, .. s_planning, .. s_cards, .. s_connections, .. s_care, .. s_requests, .. s_sessions, .. s_eventPlans, .. s_eventWork, .. s_campaigns, .. s_mending],
    };

    public static TheoryData<string> Everybody => [.. s_allowed.Keys];

    [Theory]
    [MemberData(nameof(Everybody))]
    public async Task Mutations_Should_BeRefused_ToThoseWhoMayNotWrite(string role)
    {
        var schema = await SchemaWalk.StartAsync(app);
        var mutations = schema.FieldsOf("Mutation").ToArray();
        var refused = new List<string>();
        foreach (var mutation in mutations)
        {
            var name = SchemaWalk.Name(mutation);
            var rows = app.Rows();

            var argument = mutation["args"]!.AsArray().Single()!;
            var answer = await app.AskAsync(
                new Actor("somebody", role),
                $"mutation ($input: {SchemaWalk.NamedType(argument)}!) {{ {name}(input: $input) {{ errors {{ __typename }} }} }}",
                new { input = schema.Value(argument) });

            if (answer.Text.Contains("AUTH_NOT_AUTHORIZED", StringComparison.Ordinal))
            {
                refused.Add(name);
                Assert.Null(answer.Json["data"]);
                Assert.Equal($"""["{name}"]""", answer["errors.0.path"]!.ToJsonString());
                Assert.Equal(rows, app.Rows());
            }
        }

        Assert.Equal(mutations.Select(SchemaWalk.Name).Except(s_allowed[role]).Order(), refused.Order());
    }

    [Fact]
    public async Task Mutation_Should_WriteNothing_When_AnAllowedOneStandsBesideAForbiddenOne()
    {
        var schema = await SchemaWalk.StartAsync(app);
        var rows = app.Rows();

        var answer = await app.AskAsync(
            Actor.Analyst,
            """
            mutation {
              a: foundTeam(input: { name: "x", kind: TEAM, foundedOn: "2014-09-01" }) { team { id } }
              b: __typename
            }
            """,
            new { });

        Assert.Contains("foundTeam", schema.FieldsOf("Mutation").Select(SchemaWalk.Name));
        Assert.Equal("AUTH_NOT_AUTHORIZED", answer.Id("errors.0.extensions.code"));
        Assert.Equal(rows, app.Rows());
    }
}
