using ServiceTeams.Insights.Records;
using ServiceTeams.Shared.Outbox;

namespace ServiceTeams.Insights.Rollups;

/// <summary>The services of a month, by team, heart and activity: small enough that years of all teams are read at once.</summary>
internal sealed class ServiceMonth : ServiceSums
{
    private ServiceMonth()
    {
    }

    /// <summary>The first day of the month.</summary>
    public DateOnly Month { get; private set; }

    public long TeamId { get; private set; }

    public Heart Heart { get; private set; }

    public string Activity { get; private set; } = "";

    public static ServiceMonth Of(ServiceRecord record) => new()
    {
        Month = new DateOnly(record.DeliveredOn.Year, record.DeliveredOn.Month, 1),
        TeamId = record.TeamId,
        Heart = record.Heart,
        Activity = record.Activity,
    };
}
