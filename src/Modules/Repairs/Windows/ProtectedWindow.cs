using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Errors;
using ServiceTeams.Shared.ProtectedTimes;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Repairs.Windows;

/// <summary>保电时段: a time in which work must not interrupt the supply of the communities it names: an auspicious day, an exam.</summary>
public sealed class ProtectedWindow : IVersioned
{
    internal const int MostCommunities = 500;
    internal const int LongestDays = 62;

    private ProtectedWindow()
    {
    }

    /// <summary>The window's id.</summary>
    [ID]
    public long Id { get; private set; }

    /// <summary>Why it is protected: an auspicious day or an exam.</summary>
    public ProtectionReason Reason { get; private set; }

    /// <summary>What it protects, without anybody's name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Its begin.</summary>
    public DateTime StartsAt { get; private set; }

    /// <summary>Its end; work may start at this moment.</summary>
    public DateTime EndsAt { get; private set; }

    /// <summary>The local day on which it begins.</summary>
    public DateOnly StartsOn { get; private set; }

    /// <summary>When it was lifted: since then it protects nobody.</summary>
    public DateTime? LiftedAt { get; private set; }

    /// <summary>Why it was lifted.</summary>
    public string? LiftingReason { get; private set; }

    /// <summary>1 when new, one more with every change: send it along with a change to be told of others' changes.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>Who wrote the window last: the subject of their token.</summary>
    public string ChangedBy { get; private set; } = "";

    /// <summary>When the window was written last.</summary>
    public DateTime ChangedAt { get; private set; }

    internal List<ProtectedCommunity> Communities { get; private set; } = [];

    internal static ProtectedWindow Protect(
        ProtectionReason reason,
        string name,
        DateTime startsAt,
        DateTime endsAt,
        IEnumerable<long> communityIds,
        LocalCalendar calendar,
        Signature signature)
    {
        if (reason is not (ProtectionReason.AuspiciousDay or ProtectionReason.Exam))
        {
            // Office hours are a setting, and an event's assurance belongs to its event.
            throw new InvalidValueException("reason", $"must be an auspicious day or an exam, not {reason}");
        }

        var window = new ProtectedWindow { Reason = reason };
        window.Write(name, startsAt, endsAt, communityIds, calendar, signature);
        return window;
    }

    internal void Change(
        string? name, DateTime? startsAt, DateTime? endsAt, IEnumerable<long> moreCommunityIds, LocalCalendar calendar, Signature signature)
    {
        EnsureNotLifted();
        Write(name ?? Name, startsAt ?? StartsAt, endsAt ?? EndsAt, moreCommunityIds, calendar, signature);
    }

    internal void Lift(string reason, Signature signature)
    {
        EnsureNotLifted();
        LiftingReason = Check.Text(reason, "reason", ModelConventions.TextLength);
        LiftedAt = signature.At;
        (ChangedBy, ChangedAt) = (signature.By, signature.At);
    }

    private void Write(
        string name, DateTime startsAt, DateTime endsAt, IEnumerable<long> communityIds, LocalCalendar calendar, Signature signature)
    {
        if (endsAt <= startsAt || endsAt - startsAt > TimeSpan.FromDays(LongestDays))
        {
            throw new InvalidValueException("endsAt", $"must lie after the begin at {startsAt:u}, by at most {LongestDays} days: {endsAt:u}");
        }

        if (endsAt <= signature.At)
        {
            throw new InvalidValueException("endsAt", $"must lie in the future, since nothing that has passed can be protected: {endsAt:u}");
        }

        Name = Check.Text(name, "name", ModelConventions.NameLength);
        (StartsAt, EndsAt, StartsOn) = (startsAt, endsAt, calendar.DayOf(startsAt));
        Communities.AddRange(communityIds
            .Except(Communities.Select(community => community.CommunityId))
            .Select(id => new ProtectedCommunity(id)));
        Check.Range(Communities.Count, "communityIds", 1, MostCommunities);
        (ChangedBy, ChangedAt) = (signature.By, signature.At);
    }

    private void EnsureNotLifted()
    {
        if (LiftedAt is { } liftedAt)
        {
            throw new ProtectedWindowLiftedException(Id, liftedAt);
        }
    }
}
