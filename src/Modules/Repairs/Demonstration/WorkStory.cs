using ServiceTeams.Registry.Demonstration;
using ServiceTeams.Repairs.PlannedWorks;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Repairs.Demonstration;

/// <summary>What happened to one planned work: told through the work's own rules, so that none can be broken.</summary>
internal sealed record WorkStory
{
    private const string Desk = "demo-desk";
    private const string Crew = "demo-crew";

    // The rules of the time: what is configured today says nothing about then.
    private static readonly NoticePeriods s_notice = new(new NoticeSettings());

    public required IReadOnlyList<DemonstrationPlace> Places { get; init; }

    public required string Title { get; init; }

    public string? Purpose { get; init; }

    public PlannedWorkKind Kind { get; init; } = PlannedWorkKind.Planned;

    public required DateTime AnnouncedAt { get; init; }

    public required DateTime StartsAt { get; init; }

    public required int Minutes { get; init; }

    public required int Customers { get; init; }

    public PlannedWorkStatus Until { get; init; } = PlannedWorkStatus.Announced;

    /// <summary>When it was moved, to when, and why.</summary>
    public (DateTime At, DateTime StartsAt, string Reason)? Moved { get; init; }

    /// <summary>When it was called off, and why.</summary>
    public (DateTime At, string Reason) CalledOff { get; init; }

    /// <summary>How many minutes late the work began and how many it ended after the announced end; before it, when negative.</summary>
    public (int Start, int End) Late { get; init; }

    public PlannedWork Tell(LocalCalendar calendar)
    {
        var plan = new WorkPlan(
            Kind,
            Title,
            Purpose,
            Places[0].TeamId,
            [.. Places.Select(place => place.Community.Id)],
            StartsAt,
            StartsAt.AddMinutes(Minutes),
            Customers);
        var work = PlannedWork.Announce(plan, s_notice, calendar, new Signature(Desk, AnnouncedAt));
        if (Moved is { } move)
        {
            work.MoveTo(
                move.StartsAt, move.StartsAt.AddMinutes(Minutes), move.Reason, s_notice, calendar, new Signature(Desk, move.At));
        }

        if (Until == PlannedWorkStatus.Cancelled)
        {
            work.Cancel(CalledOff.Reason, CalledOff.At, new Signature(Desk, CalledOff.At));
        }

        if (Until is PlannedWorkStatus.Started or PlannedWorkStatus.Finished)
        {
            var started = work.StartsAt.AddMinutes(Late.Start);
            work.Start(started, new Signature(Crew, started));
        }

        if (Until == PlannedWorkStatus.Finished)
        {
            var finished = work.EndsAt.AddMinutes(Late.End);
            work.Finish(customersWithoutSupply: null, finished, new Signature(Crew, finished));
        }

        return work;
    }
}
