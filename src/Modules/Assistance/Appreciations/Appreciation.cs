using ServiceTeams.Assistance.Recipients;
using ServiceTeams.Registry.Communities;
using ServiceTeams.Registry.Customers;
using ServiceTeams.Registry.Teams;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Errors;

namespace ServiceTeams.Assistance.Appreciations;

/// <summary>感谢信、锦旗、字画: thanks that a team received.</summary>
public sealed class Appreciation : IEntity
{
    private Appreciation()
    {
    }

    /// <summary>The appreciation's id.</summary>
    [ID]
    public long Id { get; private set; }

    /// <summary>What kind of thanks it is.</summary>
    public AppreciationKind Kind { get; private set; }

    /// <summary>The day the team received it.</summary>
    public DateOnly ReceivedOn { get; private set; }

    /// <summary>The id of the team that was thanked.</summary>
    [ID<Team>]
    public long TeamId { get; private set; }

    /// <summary>
    /// The id of the care recipient who gave thanks; null when it was somebody else. Personal: null with an error for those who may
    /// not see it, since team, customer and community would tell who is under care.
    /// </summary>
    [ID<CareRecipient>]
    [Authorize(Policies.ReadCareRecipients)]
    public long? CareRecipientId { get; private set; }

    /// <summary>The id of the customer who gave thanks; null when it is not known.</summary>
    [ID<Customer>]
    public long? CustomerId { get; private set; }

    /// <summary>The id of the community it came from; null when it is not known.</summary>
    [ID<Community>]
    public long? CommunityId { get; private set; }

    /// <summary>Who gave thanks. Personal: null with an error for those who may not see it.</summary>
    [Authorize(Policies.ReadPersonalData)]
    public string? FromWhom { get; private set; }

    /// <summary>What it says. Personal: null with an error for those who may not see it.</summary>
    [Authorize(Policies.ReadPersonalData)]
    public string? Text { get; private set; }

    /// <summary>Who noted it: the subject of their token.</summary>
    public string NotedBy { get; private set; } = "";

    /// <summary>When it was noted.</summary>
    public DateTime NotedAt { get; private set; }

    internal static Appreciation Receive(Thanks thanks, DateOnly today, Signature signature) => new()
    {
        Kind = thanks.Kind,
        ReceivedOn = thanks.ReceivedOn <= today
            ? thanks.ReceivedOn
            : throw new InvalidValueException("receivedOn", $"may not be after today, {today:yyyy-MM-dd}"),
        TeamId = thanks.TeamId,
        CareRecipientId = thanks.CareRecipientId,
        CustomerId = thanks.CustomerId,
        CommunityId = thanks.CommunityId,
        FromWhom = Check.Text(thanks.FromWhom, "fromWhom", ModelConventions.NameLength),
        Text = Check.Text(thanks.Text, "text", ModelConventions.TextLength),
        NotedBy = signature.By,
        NotedAt = signature.At,
    };
}
