using ServiceTeams.Events.Incidents;
using ServiceTeams.Events.MajorEvents;
using ServiceTeams.Events.Tasks;
using ServiceTeams.Registry.Customers;
using ServiceTeams.Registry.Demonstration;
using ServiceTeams.Shared.Outbox;

namespace ServiceTeams.Events.Demonstration;

/// <summary>An event as it is told: with its sites, their tasks, who was on duty and what went wrong.</summary>
internal sealed record EventStory
{
    public required MajorEvent Event { get; init; }

    public required IReadOnlyList<SiteStory> Sites { get; init; }

    public IReadOnlyList<ShiftStory> Shifts { get; init; } = [];

    public IReadOnlyList<IncidentStory> Incidents { get; init; } = [];

    /// <summary>How the event went on after everything was planned.</summary>
    public Action<MajorEvent> Ending { get; init; } = _ => { };
}

internal sealed record SiteStory(string Name, DemonstrationPlace Place, Customer? Customer, IReadOnlyList<TaskStory> Tasks);

/// <summary>A task; its life gives the service when it was done.</summary>
internal sealed record TaskStory(
    SupplyTaskKind Kind, DateOnly DueOn, long? AssigneeId, string? Instructions, Func<SupplyTask, ServiceDelivered?> Life);

/// <summary>A shift; the site is one of the event's by its place in the list, null: for the whole event.</summary>
internal sealed record ShiftStory(int? Site, long MemberId, DateTime StartsAt, DateTime EndsAt);

internal sealed record IncidentStory(int Site, IncidentSeverity Severity, string Description, DateTime At, Action<Incident> Ending);
