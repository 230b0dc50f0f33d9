using ServiceTeams.Registry.Teams;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Errors;

namespace ServiceTeams.Registry.Members;

/// <summary>队员: a person on a team.</summary>
public sealed class Member : IVersioned
{
    private Member()
    {
    }

    /// <summary>The member's id.</summary>
    [ID]
    public long Id { get; private set; }

    /// <summary>The id of the member's team.</summary>
    [ID<Team>]
    public long TeamId { get; private set; }

    /// <summary>The member's name. Personal: null with an error for those who may not see it.</summary>
    [Authorize(Policies.ReadPersonalData)]
    public string? Name { get; private set; }

    /// <summary>Full-time or part-time.</summary>
    public Employment Employment { get; private set; }

    /// <summary>党员: whether the member belongs to the Party.</summary>
    public bool PartyMember { get; private set; }

    /// <summary>The day the member joined the teams.</summary>
    public DateOnly JoinedOn { get; private set; }

    /// <summary>The day the member left; null while serving.</summary>
    public DateOnly? LeftOn { get; private set; }

    /// <summary>Whether the member serves at present.</summary>
    public bool Active { get; private set; } = true;

    /// <summary>The member's phone. Personal: null with an error for those who may not see it.</summary>
    [Authorize(Policies.ReadPersonalData)]
    public string? Phone { get; private set; }

    /// <summary>1 when new, one more with every change: send it along with a change to be told of others' changes.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>Who wrote the member last: the subject of their token.</summary>
    public string ChangedBy { get; private set; } = "";

    /// <summary>When the member was written last.</summary>
    public DateTime ChangedAt { get; private set; }

    internal static Member Enrol(
        long teamId,
        string name,
        Employment employment,
        bool partyMember,
        DateOnly joinedOn,
        string? phone,
        Signature signature)
    {
        var member = new Member
        {
            TeamId = teamId,
            Name = Check.Text(name, "name", ModelConventions.NameLength),
            Employment = employment,
            PartyMember = partyMember,
            JoinedOn = joinedOn,
            Phone = Check.OptionalText(phone, "phone", ModelConventions.PhoneLength),
        };
        member.Sign(signature);
        return member;
    }

    internal void MoveTo(long teamId, Signature signature)
    {
        EnsureServing();
        if (teamId == TeamId)
        {
            throw new InvalidValueException("teamId", $"is the member's team already: the one with the key {teamId}");
        }

        TeamId = teamId;
        Sign(signature);
    }

    internal void ChangePhone(string? phone, Signature signature)
    {
        EnsureServing();
        Phone = Check.OptionalText(phone, "phone", ModelConventions.PhoneLength);
        Sign(signature);
    }

    internal void Leave(DateOnly day, Signature signature)
    {
        EnsureServing();
        if (day < JoinedOn)
        {
            throw new InvalidValueException("leftOn", $"may not be before {JoinedOn:yyyy-MM-dd}, when the member joined: {day:yyyy-MM-dd}");
        }

        (LeftOn, Active) = (day, false);
        Sign(signature);
    }

    private void EnsureServing()
    {
        if (!Active)
        {
            throw new MemberLeftException(Id);
        }
    }

    private void Sign(Signature signature) => (ChangedBy, ChangedAt) = (signature.By, signature.At);
}
