using ServiceTeams.Insights.Records;
using ServiceTeams.Shared.Outbox;

namespace ServiceTeams.Insights.Rollups;

/// <summary>The services of a local day, by team, community, heart and activity.</summary>
internal sealed class ServiceDay : ServiceSums
{
    private ServiceDay()
    {
    }

    public DateOnly Day { get; private set; }

    public long TeamId { get; private set; }

    public long CommunityId { get; private set; }

    public Heart Heart { get; private set; }

    public string Activity { get; private set; } = "";

    public static ServiceDay Of(ServiceRecord record) => new()
    {
        Day = record.DeliveredOn,
        TeamId = record.TeamId,
        CommunityId = record.CommunityId,
        Heart = record.Heart,
        Activity = record.Activity,
    };
}
