using ServiceTeams.Registry.Communities;
using ServiceTeams.Registry.Teams;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Errors;

namespace ServiceTeams.Registry.ServicePoints;

/// <summary>联系点: a community where a team has hung its plaque and published its contact, duties and promises.</summary>
public sealed class ServicePoint : IVersioned
{
    private ServicePoint()
    {
    }

    /// <summary>The service point's id.</summary>
    [ID]
    public long Id { get; private set; }

    /// <summary>The id of the team whose plaque it is.</summary>
    [ID<Team>]
    public long TeamId { get; private set; }

    /// <summary>The id of the community where it hangs.</summary>
    [ID<Community>]
    public long CommunityId { get; private set; }

    /// <summary>The day the plaque was hung.</summary>
    public DateOnly OpenedOn { get; private set; }

    /// <summary>The day it was taken down; null while it hangs.</summary>
    public DateOnly? ClosedOn { get; private set; }

    /// <summary>Why it was taken down.</summary>
    public string? ClosingReason { get; private set; }

    /// <summary>Whom the plaque names. Personal: null with an error for those who may not see it.</summary>
    [Authorize(Policies.ReadPersonalData)]
    public string? ContactName { get; private set; }

    /// <summary>The phone on the plaque. Personal: null with an error for those who may not see it.</summary>
    [Authorize(Policies.ReadPersonalData)]
    public string? ContactPhone { get; private set; }

    /// <summary>职责: what the team does there, as the plaque says it.</summary>
    public string Duties { get; private set; } = "";

    /// <summary>承诺: what the team promises, as the plaque says it.</summary>
    public string Promises { get; private set; } = "";

    /// <summary>1 when new, one more with every change: send it along with a change to be told of others' changes.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>Who wrote the service point last: the subject of their token.</summary>
    public string ChangedBy { get; private set; } = "";

    /// <summary>When the service point was written last.</summary>
    public DateTime ChangedAt { get; private set; }

    internal static ServicePoint Open(
        long teamId,
        long communityId,
        DateOnly openedOn,
        string contactName,
        string contactPhone,
        string duties,
        string promises,
        Signature signature)
    {
        var point = new ServicePoint
        {
            TeamId = teamId,
            CommunityId = communityId,
            OpenedOn = openedOn,
            Duties = Check.Text(duties, "duties", ModelConventions.TextLength),
            Promises = Check.Text(promises, "promises", ModelConventions.TextLength),
        };
        point.ChangeContact(contactName, contactPhone, signature);
        return point;
    }

    internal void ChangeContact(string name, string phone, Signature signature)
    {
        EnsureOpen();
        ContactName = Check.Text(name, "contactName", ModelConventions.NameLength);
        ContactPhone = Check.Text(phone, "contactPhone", ModelConventions.PhoneLength);
        Sign(signature);
    }

    internal void Close(DateOnly day, string reason, Signature signature)
    {
        EnsureOpen();
        if (day < OpenedOn)
        {
            throw new InvalidValueException("closedOn", $"may not be before {OpenedOn:yyyy-MM-dd}, when the plaque was hung: {day:yyyy-MM-dd}");
        }

        ClosedOn = day;
        ClosingReason = Check.Text(reason, "reason", ModelConventions.TextLength);
        Sign(signature);
    }

    private void EnsureOpen()
    {
        if (ClosedOn is { } day)
        {
            throw new ServicePointClosedException(Id, day);
        }
    }

    private void Sign(Signature signature) => (ChangedBy, ChangedAt) = (signature.By, signature.At);
}
