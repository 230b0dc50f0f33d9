using System.Globalization;
using ServiceTeams.Shared.Errors;
using ServiceTeams.Shared.ProtectedTimes;

namespace ServiceTeams.Repairs.PlannedWorks;

/// <summary>There is no planned work with this id.</summary>
public sealed class PlannedWorkNotFoundException(long workId)
    : DomainException("PLANNED_WORK_NOT_FOUND", $"No planned work has the key {workId}.")
{
    /// <summary>The id that was asked for.</summary>
    [ID<PlannedWork>]
    public long PlannedWorkId { get; } = workId;
}

/// <summary>A work cannot become this from what it is now; only what is announced can be moved.</summary>
public sealed class IllegalPlannedWorkMoveException(PlannedWorkStatus from, PlannedWorkStatus to)
    : IllegalMoveException<PlannedWorkStatus>("A planned work", from, to);

/// <summary>The work would start too soon after its announcement.</summary>
public sealed class NoticeTooShortException(PlannedWorkKind kind, TimeSpan required, TimeSpan given, DateTime earliestStartsAt)
    : DomainException(
        "NOTICE_TOO_SHORT",
        string.Create(
            CultureInfo.InvariantCulture,
            $"{kind} work has to be announced {required.TotalHours:0.##} hours before it starts, not {Math.Floor(given.TotalHours * 100) / 100:0.##}."))
{
    /// <summary>The notice that this kind of work needs.</summary>
    public int RequiredMinutes { get; } = (int)required.TotalMinutes;

    /// <summary>The notice that it would have; less than 0 when the start has passed.</summary>
    public int GivenMinutes { get; } = (int)Math.Floor(given.TotalMinutes);

    /// <summary>When work that is announced now may start at the earliest.</summary>
    public DateTime EarliestStartsAt { get; } = earliestStartsAt;
}

/// <summary>The work would interrupt supply in protected times.</summary>
public sealed class WindowsInTheWayException(IReadOnlyList<ProtectedTime> windows)
    : DomainException(
        "PROTECTED_WINDOW",
        $"Protected: {string.Join("; ", windows.Select(window => $"{window.Name} from {window.StartsAt:u} to {window.EndsAt:u}").Distinct())}.")
{
    /// <summary>Every protected time in the way, for each community, by its begin.</summary>
    public IReadOnlyList<ProtectedTime> Windows { get; } = windows;
}

/// <summary>Other works interrupt the same communities at the same time.</summary>
public sealed class WorkInTheWayException(IReadOnlyList<PlannedWork> works)
    : DomainException(
        "WORK_IN_THE_WAY",
        $"At the same time in the same communities: {string.Join("; ", works.Select(work => $"{work.Title} from {work.StartsAt:u} to {work.EndsAt:u}"))}.")
{
    /// <summary>The works, by their start.</summary>
    public IReadOnlyList<PlannedWork> Works { get; } = works;
}

/// <summary>The work would start outside the time that was announced: it has to be moved.</summary>
public sealed class OutsideAnnouncedTimeException(DateTime at, DateTime startsAt, DateTime endsAt)
    : DomainException("OUTSIDE_ANNOUNCED_TIME", $"{at:u} is outside the announced time from {startsAt:u} to {endsAt:u}.")
{
    /// <summary>The announced start.</summary>
    public DateTime StartsAt { get; } = startsAt;

    /// <summary>The announced end.</summary>
    public DateTime EndsAt { get; } = endsAt;
}

/// <summary>Someone else changed the work first.</summary>
public sealed class PlannedWorkConflictException(PlannedWork current) : ConflictException<PlannedWork>(current);
