using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Modules.Tests.Support;
using ServiceTeams.Repairs.Data;
using ServiceTeams.Shared.Outbox;

namespace Api.Tests.Operations;

/// <summary>Acts with every mutation of Insights.graphql and compares the whole answers.</summary>
public sealed class InsightsTourTests : IAsyncLifetime
{
    private const string File = "Insights";

    private readonly DemonstrationApp _app = new();

    public Task InitializeAsync() => _app.InitializeAsync();

    public Task DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Campaigns_Should_BeKept()
    {
        var team = (await _app.ExecuteAsync("""{ teams(where: { name: { eq: "朝阳区分队" } }) { nodes { id } } }""")).Id("data.teams.nodes.0.id");

        var planned = await ActAsync("PlanCampaign", new { name = "八月进社区", startsOn = "2014-08-01", endsOn = "2014-08-31", goal = 40, teamId = team });
        var id = planned.Id("data.planCampaign.campaign.id");
        await ActAsync("ChangeCampaign", new { campaignId = id, name = "八月进社区", startsOn = "2014-08-01", endsOn = "2014-09-15", goal = 50, teamId = team, version = 1 });
        await ActAsync("CloseCampaign", new { campaignId = id, reason = "目标已达到", version = 2 });
    }

    [Fact]
    public async Task ParkedService_Should_BeRetried()
    {
        var fact = new ServiceDelivered(
            ServiceDelivered.IdOf("repairs", "REPAIR_ORDER", 123_456),
            "repairs",
            Heart.Considerate,
            "REPAIR_ORDER",
            123_456,
            new DateTime(2014, 9, 1, 0, 0, 0, DateTimeKind.Utc),
            TeamId: 1,
            CommunityId: 1,
            CustomerId: null,
            PeopleReached: 1,
            Households: null,
            Minutes: null,
            Rating: null);
        await using (var db = await _app.Services.GetRequiredService<IDbContextFactory<RepairsDb>>().CreateDbContextAsync())
        {
            var message = OutboxMessage.Of(fact);
            db.Add(message).Property(m => m.Kind).CurrentValue = "ServiceForgotten";
            await db.SaveChangesAsync();
        }

        await _app.ReadAsync();
        await ActAsync("RetryParkedService", new { module = "repairs", key = fact.Id });
    }

    private async Task<Answer> ActAsync(string name, object input)
    {
        var answer = await _app.ExecuteAsync(OperationFiles.Read(File), new { input }, operationName: name);
        answer.ShouldBeStored(name);
        return answer;
    }
}
