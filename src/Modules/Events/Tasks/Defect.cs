using ServiceTeams.Events.MajorEvents;
using ServiceTeams.Events.Sites;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Errors;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Events.Tasks;

/// <summary>缺陷: what a task found wrong at a site. It stays until it is fixed.</summary>
public sealed class Defect : IVersioned
{
    private Defect()
    {
    }

    /// <summary>The defect's id.</summary>
    [ID]
    public long Id { get; private set; }

    /// <summary>The id of the task that found it.</summary>
    [ID<SupplyTask>]
    public long SupplyTaskId { get; private set; }

    /// <summary>The id of the site where it is.</summary>
    [ID<ProtectedSite>]
    public long ProtectedSiteId { get; private set; }

    /// <summary>The id of the event.</summary>
    [ID<MajorEvent>]
    public long MajorEventId { get; private set; }

    /// <summary>How bad it is.</summary>
    public DefectSeverity Severity { get; private set; }

    /// <summary>What is wrong.</summary>
    public string Description { get; private set; } = "";

    /// <summary>Whether its task cannot be done before it is fixed.</summary>
    public bool Blocking { get; private set; }

    /// <summary>When it was found.</summary>
    public DateTime FoundAt { get; private set; }

    /// <summary>The local day on which it was found.</summary>
    public DateOnly FoundOn { get; private set; }

    /// <summary>Who noted it: the subject of their token.</summary>
    public string FoundBy { get; private set; } = "";

    /// <summary>When it was fixed; null while it is open.</summary>
    public DateTime? FixedAt { get; private set; }

    /// <summary>Who noted that it is fixed: the subject of their token.</summary>
    public string? FixedBy { get; private set; }

    /// <summary>What was done about it.</summary>
    public string? Remedy { get; private set; }

    /// <summary>1 when new, one more with every change: send it along with a change to be told of others' changes.</summary>
    public int Version { get; private set; } = 1;

    internal bool Blocks => Blocking && FixedAt is null;

    internal static Defect Find(
        SupplyTask task,
        DefectSeverity severity,
        string description,
        bool? blocking,
        DateTime at,
        LocalCalendar calendar,
        Signature signature)
    {
        Check.Past(at, "at", signature.At);
        if (severity == DefectSeverity.Critical && blocking is false)
        {
            throw new InvalidValueException("blocking", "may not be false: a critical defect always blocks its task");
        }

        return new Defect
        {
            SupplyTaskId = task.Id,
            ProtectedSiteId = task.ProtectedSiteId,
            MajorEventId = task.MajorEventId,
            Severity = severity,
            Description = Check.Text(description, "description", ModelConventions.TextLength),
            Blocking = blocking ?? severity != DefectSeverity.Minor,
            FoundAt = at,
            FoundOn = calendar.DayOf(at),
            FoundBy = signature.By,
        };
    }

    internal void Fix(string remedy, DateTime at, Signature signature)
    {
        if (FixedAt is { } fixedAt)
        {
            throw new DefectFixedException(Id, fixedAt);
        }

        Check.Past(at, "at", signature.At);
        if (at < FoundAt)
        {
            throw new TimeRunsBackwardsException(at, FoundAt);
        }

        Remedy = Check.Text(remedy, "remedy", ModelConventions.TextLength);
        (FixedAt, FixedBy) = (at, signature.By);
    }

    internal Defect Of(SupplyTask task)
    {
        SupplyTaskId = task.Id;
        return this;
    }
}
